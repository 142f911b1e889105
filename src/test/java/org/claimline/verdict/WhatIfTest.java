package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.BorderSets;
import org.claimline.border.HandMadeWorld;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overrides of a check: moved lines, radii, "near" and the frame; and what they are said to change. */
class WhatIfTest {

    /** Of every kind that a line has a part in. */
    private static final List<String> CLAIMS = List.of(
            Told.claim("in-dz", "Algeria", "wreck", "{in: DZ}"),
            Told.claim("in-ml", "Mali", "wreck", "{in: ML}"),
            Told.claim("depth", "Algeria", "wreck", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
            Told.claim("band", "Mali", "wreck", "{border: [ML, DZ], side: ML, distance: \"1 to 3 km\"}"),
            Told.claim("either", "a reporter", "wreck", "{border: [DZ, ML], distance: \"up to 3 km\"}"),
            Told.claim("south", "Mali", "wreck", "{border: [DZ, ML], side: ML, distance: \"9.5 km\", heading: S}"),
            Told.claim("about-south", "Mali", "wreck", "{border: [DZ, ML], distance: \"about 4 km\", heading: SSW}"),
            Told.denial("never", "Mali", "throughout", "{in: DZ}"),
            Told.denial("not-so-far", "Mali", "wreck", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
            Told.claim("crossing", "Algeria", "crossing-in", "{crossed: {into: DZ}}"),
            Told.claim("found", "a reporter", "wreck", "{near: {lat: 20.01, lon: 5.02, radius_m: 900, name: B}}"));

    private static final List<String> EVIDENCE = List.of(Told.evidence("wreck", 20.03, 5, 10));

    private static final Incident INCIDENT = Told.incident(Worlds.place(20, 5), "DZ, ML", EVIDENCE, CLAIMS);

    private static BorderSets world(double lat) {
        return HandMadeWorld.sets(Worlds.parallel("a", lat, OptionalDouble.of(10)));
    }

    private static Assumptions moved(double metres, String toward) {
        return new Assumptions(
                40_000,
                Assumptions.DEFAULT.nearMetres(),
                Optional.empty(),
                Optional.of(new BorderShift(metres, toward)),
                List.of());
    }

    private static Check check(BorderSets sets, Incident incident, Assumptions assumptions) {
        return new Checker(sets, null).check(incident, new Checker.Request(List.of(), Reading.DEFAULT, assumptions));
    }

    @ParameterizedTest
    @DisplayName("on a straight line, moving it is as if it were drawn elsewhere")
    @CsvSource({"500, DZ", "500, ML", "2500, DZ", "4000, ML", "9500, DZ"})
    void asIfDrawnElsewhere(double metres, String toward) {
        double degrees = (toward.equals("DZ") ? metres : -metres) / Worlds.DEGREE_AT_20_NORTH;
        Check moved = check(world(20), INCIDENT, moved(metres, toward));
        Check drawn = check(world(20 + degrees), INCIDENT, new Assumptions(40_000, 25_000, Optional.empty()));
        assertEquals(drawn.claims().size(), moved.claims().size());
        for (int i = 0; i < drawn.claims().size(); i++) {
            List<ClaimCheck.Result> expected = drawn.claims().get(i).results();
            List<ClaimCheck.Result> results = moved.claims().get(i).results();
            for (int k = 0; k < expected.size(); k++) {
                String what = drawn.claims().get(i).claim().id() + " "
                        + expected.get(k).variant();
                assertEquals(expected.get(k).verdict(), results.get(k).verdict(), what);
                double area = expected.get(k).areaKm2();
                assertEquals(area, results.get(k).areaKm2(), 0.5 + 1e-3 * area, what);
                assertEquals(
                        expected.get(k).marginMetres().orElse(-1),
                        results.get(k).marginMetres().orElse(-1),
                        10,
                        what);
            }
        }
        for (int i = 0; i < drawn.pairs().size(); i++) {
            List<PairCheck.Result> expected = drawn.pairs().get(i).results();
            List<PairCheck.Result> results = moved.pairs().get(i).results();
            for (int k = 0; k < expected.size(); k++) {
                String what = drawn.pairs().get(i).a().id() + " "
                        + drawn.pairs().get(i).b().id() + " " + expected.get(k).variant();
                assertEquals(expected.get(k).relation(), results.get(k).relation(), what);
                assertEquals(
                        expected.get(k).gapMetres().orElse(-1),
                        results.get(k).gapMetres().orElse(-1),
                        10,
                        what);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("distances become shorter on the side that the line moves toward, and longer on the other")
    @CsvSource({
        // 0.02 degrees of the meridian are 2,214.1 m
        "20.02, 500, DZ, 1714.1, DZ",
        "20.02, 500, ML, 2714.1, DZ",
        "20.02, 3000, DZ, 785.9, ML",
        "19.98, 500, DZ, 2714.1, ML",
        "19.98, 500, ML, 1714.1, ML",
        "19.98, 3000, ML, 785.9, DZ",
        "20.02, 0, DZ, 2214.1, DZ"
    })
    void distances(double lat, double metres, String toward, double expected, String country) {
        Incident incident = Told.incident(Worlds.place(lat, 5), "DZ, ML", CLAIMS.get(0));
        PlaceDistance distance =
                check(world(20), incident, moved(metres, toward)).distances().get(0);
        assertEquals(expected, distance.foot().orElseThrow().distanceMetres(), 0.2);
        assertEquals(List.of(country), distance.cover().labels());
        assertTrue(distance.agrees());
        assertEquals(
                metres > 0,
                distance.text().toString().contains("moved"),
                distance.text().toString());
    }

    @Test
    @DisplayName("a place that the moved line cuts in half has half of its disc on each side, and says so")
    void straddles() {
        // 2,214.1 m north of the line, with a radius of 1 km
        Incident incident =
                Told.incident("{lat: 20.02, lon: 5, radius_m: 1000, name: the place}", "DZ, ML", CLAIMS.get(0));
        PlaceDistance distance =
                check(world(20), incident, moved(2214.1, "DZ")).distances().get(0);
        assertTrue(distance.straddles());
        assertEquals(2, distance.sides().size());
        for (PlaceDistance.Side side : distance.sides()) {
            assertEquals(Math.PI / 2, side.areaKm2(), 0.01);
        }
        assertTrue(
                distance.text().toString().contains("undetermined"),
                distance.text().toString());
    }

    @Test
    @DisplayName("a shift is typed in words, or with a colon")
    void typed() {
        assertEquals(new BorderShift(500, "ML"), BorderShift.parse("500 m toward ML"));
        assertEquals(new BorderShift(1500, "DZ"), BorderShift.parse("1.5km:dz"));
    }

    @Test
    @DisplayName("a line moved by nothing changes nothing")
    void nothing() {
        Checker checker = new Checker(world(20), null);
        Check base = checker.check(INCIDENT, Checker.Request.DEFAULT);
        Assumptions still =
                new Assumptions(150_000, 25_000, Optional.empty(), Optional.of(new BorderShift(0, "DZ")), List.of());
        Check check = checker.whatIf(base, new Checker.Request(List.of(), Reading.DEFAULT, still));
        assertEquals(List.of(), check.whatIf().orElseThrow().changes());
    }

    @Test
    @DisplayName("the stamp covers every override of an assumption")
    void stamp() {
        Checker checker = new Checker(world(20), null);
        String stamp = checker.check(INCIDENT, Checker.Request.DEFAULT).inputsSha256();
        for (Assumptions other : List.of(
                Assumptions.DEFAULT.with(Optional.of("1 m toward ML"), List.of(), Optional.empty(), Optional.empty()),
                Assumptions.DEFAULT.with(Optional.of("1 m toward DZ"), List.of(), Optional.empty(), Optional.empty()),
                Assumptions.DEFAULT.with(Optional.empty(), List.of("2 m"), Optional.empty(), Optional.empty()),
                Assumptions.DEFAULT.with(Optional.empty(), List.of(), Optional.of("24 km"), Optional.empty()),
                Assumptions.DEFAULT.with(Optional.empty(), List.of(), Optional.empty(), Optional.of("149 km")))) {
            Checker.Request request = new Checker.Request(List.of(), Reading.DEFAULT, other);
            assertNotEquals(stamp, checker.check(INCIDENT, request).inputsSha256(), other.toString());
        }
    }

    @Test
    @DisplayName("changes name the headlines and figures that differ, from what to what")
    void changes() {
        Incident incident = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                EVIDENCE,
                List.of(
                        Told.claim("in-dz", "Algeria", "wreck", "{in: DZ}"),
                        Told.claim("in-ml", "Mali", "wreck", "{in: ML}")));
        Checker checker = new Checker(world(20), null);
        Check base = checker.check(incident, Checker.Request.DEFAULT);
        Assumptions far =
                new Assumptions(150_000, 25_000, Optional.empty(), Optional.of(new BorderShift(5000, "DZ")), List.of());
        Check check = checker.whatIf(base, new Checker.Request(List.of(), Reading.DEFAULT, far));
        List<Change> changes = check.whatIf().orElseThrow().changes();
        Change verdict = find(changes, "in-dz", "verdict");
        assertEquals(new Change.Value.Word("supported"), verdict.from());
        assertEquals(new Change.Value.Word("contradicted"), verdict.to());
        assertEquals(
                "Algeria (in-dz): the verdict is contradicted instead of supported (by the lines of a; reading hedged).",
                verdict.text().toString());
        assertEquals(
                new Change.Value.Word("contradicted"),
                find(changes, "in-ml", "verdict").from());
        assertEquals(
                new Change.Value.Word("supported"),
                find(changes, "in-ml", "verdict").to());
        // the strip is 300 km long and 5 km wide
        Change.Value.Amount was =
                (Change.Value.Amount) find(changes, "in-dz", "area_km2").from();
        Change.Value.Amount is =
                (Change.Value.Amount) find(changes, "in-dz", "area_km2").to();
        assertEquals(1500, was.least() - is.least(), 2);
        assertTrue(changes.stream()
                .noneMatch(change ->
                        change.kind() == Change.Kind.PAIR && change.figure().equals("relation")));
    }

    private static Change find(List<Change> changes, String about, String figure) {
        return changes.stream()
                .filter(change ->
                        change.about().equals(List.of(about)) && change.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a radius replaces that of the incident's place, or of the place named")
    void radii() {
        Incident incident = Told.incident(Worlds.place(20, 5), "DZ, ML", CLAIMS.get(10));
        // B has 900 m, and "near" reaches 25 km beyond
        assertEquals(Math.PI * 25.9 * 25.9, area(incident, Optional.empty()), 0.5);
        assertEquals(Math.PI * 27 * 27, area(incident, Optional.of("B=2km")), 0.5);
        assertEquals(Math.PI * 25.9 * 25.9, area(incident, Optional.of("2km")), 0.5);
        Check check = check(
                world(20),
                incident,
                Assumptions.DEFAULT.with(Optional.empty(), List.of("2 km"), Optional.empty(), Optional.empty()));
        assertEquals(2000, check.frame().placeRadiusMetres());
    }

    private static double area(Incident incident, Optional<String> radius) {
        Assumptions assumptions = Assumptions.DEFAULT.with(
                Optional.empty(), radius.map(List::of).orElse(List.of()), Optional.empty(), Optional.empty());
        return check(world(20), incident, assumptions)
                .claims()
                .get(0)
                .results()
                .get(0)
                .areaKm2();
    }

    @ParameterizedTest
    @DisplayName("what can't be read or doesn't fit is refused with what to mend")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    500 m             | -      | -     | -      | is not a length and a country, such as "500 m toward ML"
                    500 toward ML     | -      | -     | -      | has no unit
                    about 1 km toward ML | -   | -     | -      | is not one length
                    500 km toward ML  | -      | -     | -      | 0 to 100 km
                    500 m toward MA   | -      | -     | -      | can't be moved toward MA: it is that of DZ and ML
                    -                 | 0 m    | -     | -      | over 0 and to 1,000 km
                    -                 | C=5 km | -     | -      | names no place C: the place, B
                    -                 | -      | 2     | -      | has no unit
                    -                 | -      | -     | 200 km | 1 to 150 km
                    -                 | -      | 2000 km | -    | 0 to 1,000 km
                    """)
    void refused(String moveBorder, String radius, String near, String frame, String said) {
        BadOverrideException refused = assertThrows(
                BadOverrideException.class,
                () -> Assumptions.DEFAULT
                        .with(
                                Optional.ofNullable(moveBorder),
                                Optional.ofNullable(radius).map(List::of).orElse(List.of()),
                                Optional.ofNullable(near),
                                Optional.ofNullable(frame))
                        .checkFit(INCIDENT));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    @Test
    @DisplayName("an incident that names no border has none to move")
    void noBorder() {
        Incident incident = IncidentFiles.document("told.yaml", """
                        id: told
                        title: A told incident
                        date: 2025-04-01
                        kind: other
                        status: unverified
                        place: {lat: 20, lon: 5, radius_m: 1}
                        sources: [{id: s1, publisher: A publisher, title: A report}]
                        claims: []
                        """).incidents().get(0);
        BorderShift shift = new BorderShift(1, "DZ");
        assertTrue(assertThrows(BadOverrideException.class, () -> shift.checkFits(incident))
                .getMessage()
                .contains("names no border of two countries"));
    }
}
