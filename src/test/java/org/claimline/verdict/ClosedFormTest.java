package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.claimline.border.BorderSet;
import org.claimline.border.HandMadeWorld;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Borders along a meridian or a parallel, where every answer is known. */
class ClosedFormTest {

    private static final double RADIUS = 40_000;

    private static final BorderSet MERIDIAN = Worlds.meridian("meridian", 5);
    private static final BorderSet PARALLEL = Worlds.parallel("parallel", 20, Worlds.UNSTATED);

    private static final String DEPTH =
            Told.claim("depth", "Algeria", "deepest-point", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}");
    private static final String WRECK =
            Told.claim("wreck", "Mali", "wreck", "{border: [DZ, ML], side: ML, distance: \"9.5 km\"}");

    @ParameterizedTest(name = "{0}: {1} to {2} km")
    @DisplayName("a band along a meridian, which is a geodesic, is a strip of the frame's circle")
    @CsvSource(delimiter = '|', textBlock = """
            up to 3 km    | 0   | 3   | LITERAL
            9.5 km        | 9.25| 9.75| GBIF_2020
            10 km         | 5   | 15  | WIECZOREK_2004
            about 10 km   | 9   | 11  | HEDGED
            over 2 km     | 2   | 3   | HEDGED
            over 2 km     | 2   | 40  | LITERAL
            """)
    void stripArea(String printed, double lowerKm, double upperKm, Reading reading) {
        ClaimCheck.Result result = result("{border: [DZ, ML], side: DZ, distance: \"%s\"}".formatted(printed), reading);
        double expected = strip(upperKm * 1000) - strip(lowerKm * 1000);
        assertEquals(expected / 1e6, result.areaKm2(), 1e-4 * expected / 1e6);
        assertTrue(result.touchesFrame());
    }

    /** Half the circle's part within a distance of its diameter, less the half on the other side, square metres. */
    private static double strip(double metres) {
        return metres * Math.sqrt(RADIUS * RADIUS - metres * metres) + RADIUS * RADIUS * Math.asin(metres / RADIUS);
    }

    private static ClaimCheck.Result result(String clause, Reading reading) {
        Incident incident = Told.incident(Worlds.place(20, 5), "DZ, ML", Told.claim("a", "A", "wreck", clause));
        return Worlds.check(incident, MERIDIAN).claims().get(0).results().stream()
                .filter(result -> result.variant().reading() == reading)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Reading.class)
    @DisplayName("across a straight border the least path is exactly the sum of both distances")
    void leastPath(Reading reading) {
        for (BorderSet set : List.of(MERIDIAN, PARALLEL)) {
            Incident incident = Told.incident(Worlds.place(20, 5), "DZ, ML", DEPTH, WRECK);
            PairCheck.Result result = Worlds.check(incident, set).pairs().get(0).results().stream()
                    .filter(r -> r.variant().reading() == reading)
                    .findFirst()
                    .orElseThrow();
            double expected = lower(reading, "over 2 km") + lower(reading, "9.5 km");
            assertEquals(
                    expected,
                    result.minPathMetres().orElseThrow(),
                    0.01,
                    set.info().id());
            assertEquals(Relation.NOT_COMPARABLE, result.relation());
        }
    }

    private static double lower(Reading reading, String printed) {
        LengthInterval lengths = reading.meaning(Figure.parse(printed)).admitted();
        return lengths.lowerMetres();
    }

    @Test
    @DisplayName("the least path that goes round the border's end, through a third country, is shorter than the sum")
    void roundTheCorner() {
        BorderSet corner = HandMadeWorld.set(
                "corner",
                "corner",
                Worlds.UNSTATED,
                new double[] {0, 5, 10},
                new double[] {25, 20, 15},
                "DZ NE",
                "ML NE");
        String near = "{at: {lat: %s, lon: 4.999, radius_m: 1}}";
        double north = 20 + 3000 / Worlds.DEGREE_AT_20_NORTH;
        double south = 20 - 3000 / Worlds.DEGREE_AT_20_NORTH;
        Incident across = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                Told.claim(
                        "a",
                        "A",
                        "deepest-point",
                        "{border: [DZ, ML], side: DZ, distance: \"3 km\"}",
                        near.formatted(north)),
                Told.claim(
                        "b", "B", "wreck", "{border: [DZ, ML], side: ML, distance: \"3 km\"}", near.formatted(south)));
        assertEquals(5998, path(Worlds.check(across, corner), Reading.HEDGED), 2);
        BorderSet wedge = HandMadeWorld.set(
                "wedge",
                "wedge",
                Worlds.UNSTATED,
                new double[] {0, 4.95, 5, 10},
                new double[] {25, 20.05, 19.95, 15},
                "DZ DZ DZ",
                "DZ NE NE",
                "ML ML ML");
        Incident round = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                Told.claim(
                        "a",
                        "A",
                        "deepest-point",
                        "{border: [DZ, ML], side: DZ, distance: \"over 10 km\"}",
                        "{at: {lat: 20.06, lon: 5.06, radius_m: 10}}"),
                Told.claim(
                        "b",
                        "B",
                        "wreck",
                        "{border: [DZ, ML], side: ML, distance: \"over 10 km\"}",
                        "{at: {lat: 19.94, lon: 5.06, radius_m: 10}}"));
        double direct = 0.12 * Worlds.DEGREE_AT_20_NORTH - 20;
        assertEquals(direct, path(Worlds.check(round, wedge), Reading.LITERAL), 1);
    }

    private static double path(Check check, Reading reading) {
        return check.pairs().get(0).results().stream()
                .filter(result -> result.variant().reading() == reading)
                .findFirst()
                .orElseThrow()
                .minPathMetres()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} m north of the line, radius {1} m: straddles {2}")
    @DisplayName("a place whose radius touches the line straddles it; one exactly on it lies in both countries")
    @CsvSource({"0, 1, true", "500, 499, false", "500, 501, true", "3000, 1, false"})
    void straddles(double north, double radius, boolean straddles) {
        double lat = 20 + north / Worlds.DEGREE_AT_20_NORTH;
        Incident incident = Told.incident(
                "{lat: %s, lon: 5, radius_m: %s, name: the place}".formatted(lat, radius), "DZ, ML", DEPTH);
        PlaceDistance distance = Worlds.check(incident, PARALLEL).distances().get(0);
        assertEquals(straddles, distance.straddles());
        assertEquals(north, distance.foot().orElseThrow().distanceMetres(), 0.1);
        assertEquals(
                north == 0 ? List.of("DZ", "ML") : List.of("DZ"),
                distance.cover().labels());
        assertTrue(distance.agrees());
    }

    @ParameterizedTest(name = "{0} m north of the line, radius {1} m")
    @DisplayName(
            "a place that straddles a line has so many km2 on each side, as a circle's segment has; others have none")
    @CsvSource({"0, 1000", "500, 1000", "-900, 1000", "500, 499", "2000, 12000", "0.2, 1"})
    void sides(double north, double radius) {
        double lat = 20 + north / Worlds.DEGREE_AT_20_NORTH;
        Incident incident = Told.incident(
                "{lat: %s, lon: 5, radius_m: %s, name: the place}".formatted(lat, radius), "DZ, ML", DEPTH);
        PlaceDistance distance = Worlds.check(incident, PARALLEL).distances().get(0);
        if (Math.abs(north) > radius) {
            assertEquals(List.of(), distance.sides());
            return;
        }
        double southern =
                radius * radius * Math.acos(north / radius) - north * Math.sqrt(radius * radius - north * north);
        double whole = Math.PI * radius * radius;
        assertEquals(
                List.of(List.of("DZ"), List.of("ML")),
                distance.sides().stream().map(side -> side.cover().labels()).toList());
        assertEquals((whole - southern) / 1e6, distance.sides().get(0).areaKm2(), 2e-3 * whole / 1e6);
        assertEquals(southern / 1e6, distance.sides().get(1).areaKm2(), 2e-3 * whole / 1e6);
        assertTrue(
                distance.text().toString().contains("km² lie in Algeria and "),
                distance.text().toString());
    }

    @Test
    @DisplayName(
            "on a border along a parallel every position south of it has it to the north: the three headings agree")
    void headingAcrossAParallel() {
        Incident incident = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                Told.claim("a", "A", "wreck", "{border: [DZ, ML], side: ML, distance: \"about 10 km\", heading: S}"),
                Told.claim("b", "B", "wreck", "{border: [DZ, ML], side: ML, distance: \"about 10 km\"}"),
                Told.claim("c", "C", "wreck", "{border: [DZ, ML], side: ML, distance: \"about 10 km\", heading: N}"));
        Check check = Worlds.check(incident, PARALLEL);
        double expected = Worlds.claim(check, "b").results().get(0).areaKm2();
        for (ClaimCheck.Result result : Worlds.claim(check, "a").results()) {
            if (result.variant().reading() == Reading.HEDGED) {
                assertEquals(
                        expected,
                        result.areaKm2(),
                        1e-3 * expected,
                        result.variant().toString());
            }
        }
        for (ClaimCheck.Result result : Worlds.claim(check, "c").results()) {
            assertEquals(Verdict.INFEASIBLE, result.verdict(), result.variant().toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("lengths beyond the frame's diameter are lengths like others")
    @ValueSource(strings = {"", ", heading: N"})
    void longLengths(String heading) {
        double lat = 20 + 200_000 / Worlds.DEGREE_AT_20_NORTH;
        String clause = "{border: [DZ, ML], side: DZ, distance: \"%s\"" + heading + "}";
        Incident incident = Told.incident(
                Worlds.place(lat, 5),
                "DZ, ML",
                Told.claim("over-150", "A", "wreck", clause.formatted("over 150 km")),
                Told.claim("over-200", "A", "wreck", clause.formatted("over 200 km")),
                Told.claim("over-250", "A", "wreck", clause.formatted("over 250 km")),
                Told.claim("exactly-200", "A", "wreck", clause.formatted("200 km")),
                Told.claim("exactly-300", "A", "wreck", clause.formatted("300 km")));
        Check check = Worlds.check(incident, PARALLEL);
        double frame = Math.PI * RADIUS * RADIUS / 1e6;
        for (ClaimCheck claim : check.claims()) {
            for (ClaimCheck.Result result : claim.results()) {
                if (result.variant().reading() == Reading.LITERAL) {
                    String what = claim.claim().id() + " " + result.variant();
                    switch (claim.claim().id()) {
                        case "over-150" -> assertEquals(frame, result.areaKm2(), 1e-4 * frame, what);
                        case "over-200" -> assertEquals(frame / 2, result.areaKm2(), 5e-3 * frame, what);
                        case "exactly-200" -> {
                            assertEquals(Verdict.FEASIBLE, result.verdict(), what);
                            assertEquals(2 * RADIUS, result.region().inFrame().getLength(), 100, what);
                        }
                        default -> assertEquals(Verdict.INFEASIBLE, result.verdict(), what);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("what a set cannot tell is not evaluable, also where it is denied")
    void notEvaluable() {
        Incident incident = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                Told.claim("sea", "A", "wreck", "{in: {country: DZ, zone: territorial-sea}}"),
                Told.denial("not-sea", "B", "wreck", "{in: {country: DZ, zone: territorial-sea}}"),
                Told.claim("france", "A", "wreck", "{in: FR}"),
                Told.denial("not-france", "B", "wreck", "{in: FR}"),
                Told.claim("few", "A", "wreck", "{border: [DZ, ML], side: DZ, distance: \"a few metres\"}"),
                Told.claim("coast", "A", "wreck", "{coast: DZ, distance: \"3 km\"}"),
                Told.denial("act", "B", "throughout"));
        Check check = Worlds.check(incident, PARALLEL);
        for (ClaimCheck claim : check.claims()) {
            assertEquals(
                    "not-evaluable", claim.headline().outcome(), claim.claim().id());
            claim.results()
                    .forEach(result ->
                            assertFalse(result.reason().orElseThrow().toString().isBlank()));
        }
        check.pairs()
                .forEach(pair -> assertEquals("not-comparable", pair.headline().outcome()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("odd figures are checked like others")
    @ValueSource(
            strings = {
                "{border: [DZ, ML], side: DZ, distance: \"0 km\"}",
                "{border: [DZ, ML], distance: \"0 km\", heading: S}",
                "{border: [DZ, ML], side: DZ, distance: \"less than 0 km\"}",
                "{border: [DZ, ML], side: DZ, distance: \"over 20000 km\"}",
                "{border: [DZ, ML], side: DZ, distance: \"20000 km\", heading: N}",
                "{near: {lat: 20, lon: 5, radius_m: 1}, within: \"over 25 km\"}",
                "{near: {lat: 20, lon: 5, radius_m: 1}, within: \"0 m\"}",
                "{offset: {distance: \"0 km\", heading: N, from: {lat: 20, lon: 5, radius_m: 1}}}",
                "{offset: {distance: \"over 5000 km\", from: {lat: 20, lon: 5, radius_m: 1}}}"
            })
    void odd(String clause) {
        Incident incident = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                List.of(Told.evidence("wreck", 20.01, 5, 10)),
                List.of(Told.claim("a", "A", "wreck", clause), Told.claim("b", "B", "wreck", "{in: ML}")));
        Check check = Worlds.check(incident, PARALLEL);
        for (ClaimCheck.Result result : check.claims().get(0).results()) {
            assertTrue(result.region().inFrame().isValid(), result.variant().toString());
            assertTrue(
                    result.marginMetres().orElseThrow() <= RADIUS,
                    result.variant().toString());
        }
    }

    @Test
    @DisplayName("a set with stated accuracy and one without, each by its own tolerance")
    void accuracyIsKept() {
        assertEquals(
                OptionalDouble.of(100),
                Worlds.parallel("a", 20, OptionalDouble.of(100)).info().accuracyMetres());
        assertTrue(PARALLEL.info().accuracyMetres().isEmpty());
    }
}
