package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.claimline.border.BorderSets;
import org.claimline.border.HandMadeWorld;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How firmly headlines stand: break-evens by hand on a straight line, and held against checks with the line moved. */
class SensitivityTest {

    /** The line lies on 20 N; the set states 10 m. */
    private static final BorderSets WORLD = HandMadeWorld.sets(Worlds.parallel("a", 20, OptionalDouble.of(10)));

    private static final Checker CHECKER = new Checker(WORLD, null);

    private static Check check(Incident incident, Optional<BorderShift> shift) {
        Assumptions assumptions = new Assumptions(40_000, 25_000, Optional.empty(), shift, List.of());
        return CHECKER.check(incident, new Checker.Request(List.of(), Reading.DEFAULT, assumptions));
    }

    private static Sensitivity claim(Check check) {
        return Sensitivity.of(check, check.claims().get(0), Reading.DEFAULT);
    }

    private static Sensitivity pair(Check check) {
        return Sensitivity.of(check, check.pairs().get(0), Reading.DEFAULT);
    }

    @ParameterizedTest
    @DisplayName("of evidence: to where the margin equals the tolerance")
    @CsvSource({
        // 0.03 degrees of the meridian are 3,321.1 m; tolerance 10 m of the set, 10 m of the evidence, 5 m of
        // construction
        "20.03, '{in: DZ}', supported, 3296.1, DZ, ML",
        "20.03, '{in: ML}', contradicted, 3296.1, DZ, ML",
        "20.03, '{border: [DZ, ML], side: DZ, distance: \"at least 2 km\"}', supported, 1296.1, DZ, ML",
        "20.03, '{border: [DZ, ML], side: DZ, distance: \"at least 5 km\"}', contradicted, 1653.9, ML, DZ",
        "20.03, '{border: [DZ, ML], distance: \"up to 3 km\"}', contradicted, 296.1, DZ, ML",
        "19.97, '{in: DZ}', contradicted, 3296.1, ML, DZ"
    })
    void evidence(double lat, String clause, String verdict, double metres, String line, String position) {
        Check check = check(
                Told.incident(
                        Worlds.place(20, 5),
                        "DZ, ML",
                        List.of(Told.evidence("wreck", lat, 5, 10)),
                        List.of(Told.claim("a", "A", "wreck", clause))),
                Optional.empty());
        assertEquals(verdict, check.claims().get(0).headline().outcome());
        Sensitivity sensitivity = claim(check);
        assertEquals(metres, sensitivity.border().metres().orElseThrow(), 0.5);
        assertEquals(Optional.of(line), sensitivity.border().toward());
        assertEquals(metres, sensitivity.position().metres().orElseThrow(), 0.5);
        assertEquals(Optional.of(position), sensitivity.position().toward());
    }

    @ParameterizedTest
    @DisplayName("of a place: to where its disc leaves or reaches the lengths claimed")
    @CsvSource({
        // a disc of 6 km, its centre 2,214.1 m north of the line; a miss is infeasible beyond the line's accuracy, 10
        // m, and the drawing's 5 m
        "'{in: DZ}', feasible, 8214.1, DZ",
        "'{in: ML}', feasible, 3785.9, ML",
        "'{border: [DZ, ML], side: DZ, distance: \"at least 5 km\"}', feasible, 3214.1, DZ",
        "'{border: [DZ, ML], side: ML, distance: \"at least 5 km\"}', infeasible, 1199.1, DZ"
    })
    void place(String clause, String verdict, double metres, String toward) {
        String near = "{near: {lat: 20.02, lon: 5, radius_m: 1000, name: B}, within: \"exactly 5 km\"}"
                .replace("exactly ", "up to ");
        Check check = check(
                Told.incident(Worlds.place(20, 5), "DZ, ML", Told.claim("a", "A", "wreck", clause, near)),
                Optional.empty());
        assertEquals(verdict, check.claims().get(0).headline().outcome());
        assertEquals(metres, claim(check).border().metres().orElseThrow(), 0.5);
        assertEquals(Optional.of(toward), claim(check).border().toward());
    }

    /** Claims about one side or lengths, each with evidence or a place. */
    static List<Incident> told() {
        Random random = new Random(20251122);
        List<Incident> told = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String side = random.nextBoolean() ? "DZ" : "ML";
            double km = 1 + random.nextInt(8);
            String distance = List.of("at least", "up to", "about").get(i % 3);
            String clause = i % 4 == 0
                    ? "{in: " + side + "}"
                    : "{border: [DZ, ML], side: %s, distance: \"%s %s km\"}".formatted(side, distance, (int) km);
            double lat = 20 + (random.nextDouble() - 0.5) / 10;
            told.add(
                    i % 2 == 0
                            ? Told.incident(
                                    Worlds.place(20, 5),
                                    "DZ, ML",
                                    List.of(Told.evidence("wreck", lat, 5, 50)),
                                    List.of(Told.claim("a", "A", "wreck", clause)))
                            : Told.incident(
                                    Worlds.place(20, 5),
                                    "DZ, ML",
                                    Told.claim(
                                            "a",
                                            "A",
                                            "wreck",
                                            clause,
                                            "{at: {lat: %s, lon: 5, radius_m: 700}}".formatted(lat))));
        }
        return told;
    }

    @ParameterizedTest
    @MethodSource("told")
    @DisplayName("a shift beyond the break-even flips the headline, and one short of it doesn't")
    void beyondAndShort(Incident incident) {
        Check check = check(incident, Optional.empty());
        Sensitivity.BreakEven breakEven = claim(check).border();
        String now = check.claims().get(0).headline().outcome();
        double metres = breakEven.metres().orElseThrow();
        // regions are drawn to within 5 m
        double error = 6;
        String toward = breakEven.toward().orElseThrow();
        Check beyond = check(incident, Optional.of(new BorderShift(metres + error, toward)));
        assertNotEquals(now, beyond.claims().get(0).headline().outcome());
        if (metres > error) {
            String other = toward.equals("DZ") ? "ML" : "DZ";
            for (String way : List.of(toward, other)) {
                Check shorter = check(incident, Optional.of(new BorderShift(metres - error, way)));
                assertEquals(now, shorter.claims().get(0).headline().outcome(), way);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("pairs: a place can be brought over the line, but two claims from one line move together")
    @CsvSource(delimiter = '|', textBlock = """
                    {in: DZ} | {in: ML} | incompatible | same-line
                    {border: [DZ, ML], side: DZ, distance: "over 2 km"} | {border: [DZ, ML], side: ML, distance: "9.5 km"} | incompatible | same-line
                    {in: DZ} | {border: [DZ, ML], side: DZ, distance: "over 2 km"} | compatible | frame
                    {in: DZ} | {at: {lat: 20.02, lon: 5, radius_m: 100}} | compatible | 2314.1 DZ
                    {in: ML} | {at: {lat: 20.02, lon: 5, radius_m: 100}} | incompatible | 2114.1 DZ
                    {in: ML} | {offset: {distance: "up to 1 km", from: {lat: 20.02, lon: 5, radius_m: 100}}} | incompatible | 1114.1 DZ
                    """)
    void pairs(String a, String b, String relation, String expected) {
        Check check = check(
                Told.incident(
                        Worlds.place(20, 5),
                        "DZ, ML",
                        Told.claim("a", "A", "wreck", a),
                        Told.claim("b", "B", "wreck", b)),
                Optional.empty());
        assertEquals(relation, check.pairs().get(0).headline().outcome());
        Sensitivity.BreakEven breakEven = pair(check).border();
        if (expected.contains(" ")) {
            String[] parts = expected.split(" ");
            assertEquals(Double.parseDouble(parts[0]), breakEven.metres().orElseThrow(), 0.5);
            assertEquals(Optional.of(parts[1]), breakEven.toward());
        } else {
            assertEquals(
                    "break-even." + expected, breakEven.reason().orElseThrow().key());
        }
    }

    @Test
    @DisplayName(
            "two places 2,214.1 m apart, of 100 m each, meet when one moves by 2,014.1 m; no line has a part in it")
    void twoPlaces() {
        Check check = check(
                Told.incident(
                        Worlds.place(20, 5),
                        "DZ, ML",
                        Told.claim("a", "A", "wreck", "{at: {lat: 20, lon: 5, radius_m: 100}}"),
                        Told.claim("b", "B", "wreck", "{at: {lat: 20.02, lon: 5, radius_m: 100}}")),
                Optional.empty());
        Sensitivity sensitivity = pair(check);
        assertEquals(2014.1, sensitivity.position().metres().orElseThrow(), 0.5);
        assertEquals(
                "break-even.no-line",
                sensitivity.border().reason().orElseThrow().key());
    }

    @Test
    @DisplayName("counts the views and readings, lists those in which it doesn't hold, and what flips it alone")
    void countsAndFlips() {
        Check check = check(
                Told.incident(
                        Worlds.place(20, 5),
                        "DZ, ML",
                        List.of(Told.evidence("wreck", 20.025, 5, 10)),
                        // 2,767.6 m: within 1 to 3 km, not within 1.5 to 2.5 km nor at just 2 km
                        List.of(Told.claim("a", "A", "wreck", "{border: [DZ, ML], side: DZ, distance: \"2 km\"}"))),
                Optional.empty());
        assertEquals("contradicted", check.claims().get(0).headline().outcome());
        Sensitivity sensitivity = claim(check);
        assertEquals(4, sensitivity.of());
        assertEquals(3, sensitivity.holds());
        assertEquals(
                List.of(Reading.WIECZOREK_2004),
                sensitivity.exceptions().stream()
                        .map(one -> one.variant().reading())
                        .toList());
        Sensitivity.Flip reading = sensitivity.flips().get(0);
        assertEquals("reading", reading.assumption());
        assertEquals("wieczorek-2004", reading.to());
        assertEquals("supported", reading.outcome());
        Sensitivity.Flip border = sensitivity.flips().get(1);
        assertEquals("border", border.assumption());
        // the nearest end is 2.5 km; 10 + 10 + 5 m of tolerance
        assertEquals(242.6, border.metres().orElseThrow(), 0.5);
        assertEquals("toward DZ", border.to());
        assertEquals("undetermined", border.outcome());
    }

    @Test
    @DisplayName("exchanging the countries and turning the world upside down mirrors break-evens")
    void mirrored() {
        BorderSets upsideDown = HandMadeWorld.sets(HandMadeWorld.set(
                "a", "a", OptionalDouble.of(10), new double[] {0, 10}, new double[] {5, 0, -5}, "DZ", "ML"));
        List<Sensitivity.BreakEven> both = new ArrayList<>();
        for (String[] one : new String[][] {{"0.02", "DZ"}, {"-0.02", "ML"}}) {
            Incident incident = Told.incident(
                    Worlds.place(0, 5),
                    "DZ, ML",
                    List.of(Told.evidence("wreck", Double.parseDouble(one[0]), 5, 10)),
                    List.of(Told.claim("a", "A", "wreck", "{in: " + one[1] + "}")));
            Check check = new Checker(upsideDown, null).check(incident, Checker.Request.DEFAULT);
            both.add(claim(check).border());
        }
        assertEquals(both.get(0).metres().orElseThrow(), both.get(1).metres().orElseThrow(), 1e-6);
        assertEquals(Optional.of("DZ"), both.get(0).toward());
        assertEquals(Optional.of("ML"), both.get(1).toward());
    }

    @Test
    @DisplayName("of every bundled headline: counts add up, and each break-even has metres or a reason")
    void bundled() {
        for (Check check : Loaded.Incidents.CHECKS) {
            List<Sensitivity> all = new ArrayList<>();
            check.claims().forEach(claim -> all.add(Sensitivity.of(check, claim, Reading.DEFAULT)));
            check.pairs().forEach(pair -> all.add(Sensitivity.of(check, pair, Reading.DEFAULT)));
            for (Sensitivity one : all) {
                assertEquals(one.of(), one.holds() + one.exceptions().size());
                for (Sensitivity.BreakEven breakEven : List.of(one.border(), one.position())) {
                    assertTrue(
                            breakEven.metres().isPresent() != breakEven.reason().isPresent());
                }
                one.text().forEach(text -> assertTrue(!text.toString().isBlank()));
            }
        }
    }
}
