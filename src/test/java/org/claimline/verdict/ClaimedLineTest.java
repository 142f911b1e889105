package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.claimline.border.BorderSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Lines that a party claims, crossings, and regions of every degenerate form; a border along 20 N, a frame of 40 km. */
class ClaimedLineTest {

    private static final BorderSet WORLD = Worlds.parallel("parallel", 20, OptionalDouble.of(10));

    /** Some 11 km south of the set's line, wholly on what the set gives to Mali. */
    private static final String SOUTHERN = "[19.9, 4], [19.9, 6]";

    @ParameterizedTest(name = "{1} by a line through {0}")
    @DisplayName("a claimed line has its own sides: a country's is the one of which the set gives it the larger share")
    @CsvSource(delimiter = '|', textBlock = """
            [19.9, 4], [19.9, 6]                          | side: DZ, distance: "2 km"   | 19.9 |  2000
            [19.9, 4], [19.9, 6]                          | side: ML, distance: "2 km"   | 19.9 | -2000
            [19.9, 6], [19.9, 4]                          | side: DZ, distance: "2 km"   | 19.9 |  2000
            [19.9, 4.9], [19.9, 5.1]                      | side: DZ, distance: "2 km"   | 19.9 |  2000
            [20.1, 4], [20.1, 6]                          | side: ML, distance: "2 km"   | 20.1 | -2000
            """)
    void sides(String points, String clause, double lat, double metres) {
        Geometry curve = region(points, "{line: l, " + clause + "}").region().inFrame();
        double north = (lat - 20) * Worlds.DEGREE_AT_20_NORTH + metres;
        double middle = curve.getInteriorPoint().getY();
        assertEquals(1, curve.getDimension());
        assertTrue(
                curve.distance(Overlays.FACTORY.createPoint(new Coordinate(0, north))) < 5,
                () -> north + " against " + middle);
        assertTrue(
                curve.distance(Overlays.FACTORY.createPoint(new Coordinate(0, north - 2 * metres))) > 1900,
                "on one side only");
    }

    @Test
    @DisplayName("without a distance the claim is the whole side, in area the frame's part beyond the line")
    void wholeSide() {
        double south = 0.1 * Worlds.DEGREE_AT_20_NORTH;
        double radius = 40_000;
        double beyond =
                radius * radius * Math.acos(south / radius) - south * Math.sqrt(radius * radius - south * south);
        ClaimCheck.Result mali = region(SOUTHERN, "{line: l, side: ML}");
        assertEquals(beyond / 1e6, mali.areaKm2(), 2e-3 * beyond / 1e6);
        assertTrue(mali.touchesFrame());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a line that crosses itself, or lies outside the frame, has no sides in it, and says so")
    @ValueSource(strings = {"[19.9, 4.9], [19.9, 5.1], [20.1, 5.0], [19.8, 5.0]", "[19.0, 4], [19.0, 6]"})
    void noSides(String points) {
        ClaimCheck.Result result = region(points, "{line: l, side: DZ, distance: \"2 km\"}");
        assertEquals(Verdict.NOT_EVALUABLE, result.verdict());
        assertTrue(result.reason().orElseThrow().toString().startsWith("no-such-side: "));
    }

    @Test
    @DisplayName("claims by one party's line are held together by that line's lengths")
    void pairs() {
        Check check = check(
                SOUTHERN,
                Told.claim("a", "A", "wreck", "{line: l, side: ML, distance: \"2 km\"}"),
                Told.claim("b", "B", "wreck", "{line: l, side: ML, distance: \"over 2 km\"}"),
                Told.claim("c", "C", "wreck", "{border: [DZ, ML], side: ML, distance: \"14 km\"}"));
        assertEquals(Relation.INCOMPATIBLE, literal(Worlds.pair(check, "a", "b")));
        assertEquals(Relation.COMPATIBLE, literal(Worlds.pair(check, "b", "c")));
    }

    private static Relation literal(PairCheck pair) {
        return pair.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .findFirst()
                .orElseThrow()
                .relation();
    }

    @Test
    @DisplayName("a crossing is the line itself: a curve without area through the whole frame")
    void crossing() {
        ClaimCheck.Result result = region(SOUTHERN, "{crossed: {into: DZ}}");
        assertEquals(Verdict.FEASIBLE, result.verdict());
        assertEquals(0, result.areaKm2());
        assertEquals(80_000, result.region().inFrame().getLength(), 20);
        assertTrue(result.touchesFrame());
    }

    @Test
    @DisplayName("a ring has a hole, and evidence in the hole misses it by the way to its inner edge")
    void ring() {
        ClaimCheck.Result result =
                against("{offset: {distance: \"10 km\", from: {lat: 20, lon: 5, radius_m: 1000}}}", 20, 5);
        double expected = Math.PI * (11_000.0 * 11_000 - 9_000.0 * 9_000) / 1e6;
        assertEquals(expected, result.areaKm2(), 1e-3 * expected);
        assertEquals(Verdict.CONTRADICTED, result.verdict());
        assertEquals(9000, result.marginMetres().orElseThrow(), 5);
    }

    @Test
    @DisplayName("a curve supports nothing, and is missed by the way to it")
    void curve() {
        String clause = "{border: [DZ, ML], side: DZ, distance: \"2 km\"}";
        assertEquals(
                Verdict.UNDETERMINED,
                against(clause, 20 + 2000 / Worlds.DEGREE_AT_20_NORTH, 5).verdict());
        ClaimCheck.Result missed = against(clause, 20 + 5000 / Worlds.DEGREE_AT_20_NORTH, 5);
        assertEquals(Verdict.CONTRADICTED, missed.verdict());
        assertEquals(3000, missed.marginMetres().orElseThrow(), 0.1);
    }

    @Test
    @DisplayName("a disc of one metre is nearly a point, and is drawn")
    void point() {
        ClaimCheck.Result result = against("{at: {lat: 20.1, lon: 5, radius_m: 1}}", 20.2, 5);
        assertEquals(Math.PI / 1e6, result.areaKm2(), 1e-9);
        assertEquals(Verdict.CONTRADICTED, result.verdict());
        assertEquals(0.1 * Worlds.DEGREE_AT_20_NORTH, result.marginMetres().orElseThrow(), 20);
    }

    @Test
    @DisplayName("what no position fits is empty: infeasible alone, missed by any evidence as far as the frame reaches")
    void empty() {
        String far = "{border: [DZ, ML], side: DZ, distance: \"3000 km\"}";
        assertEquals(Verdict.INFEASIBLE, region(SOUTHERN, far).verdict());
        ClaimCheck.Result result = against(far, 20, 5);
        assertEquals(Verdict.CONTRADICTED, result.verdict());
        assertEquals(40_000, result.marginMetres().orElseThrow(), 1);
    }

    @Test
    @DisplayName("what a denial of one disc leaves has a hole")
    void holes() {
        String denied = Told.denial("a", "A", "wreck", "{at: {lat: 20.1, lon: 5, radius_m: 2000}}");
        ClaimCheck.Result result = check(SOUTHERN, denied).claims().get(0).results().stream()
                .filter(one -> one.variant().denial().orElseThrow() == DenialReading.CONJUNCTION)
                .findFirst()
                .orElseThrow();
        double expected = Math.PI * (40_000.0 * 40_000 - 2_000.0 * 2_000) / 1e6;
        assertEquals(expected, result.areaKm2(), 1e-4 * expected);
        assertTrue(result.touchesFrame());
    }

    private static ClaimCheck.Result region(String points, String clause) {
        return literal(
                check(points, Told.claim("a", "A", "wreck", clause)).claims().get(0));
    }

    private static ClaimCheck.Result against(String clause, double lat, double lon) {
        return literal(Worlds.check(
                        Told.incident(
                                Worlds.place(20, 5),
                                "DZ, ML",
                                List.of(Told.evidence("wreck", lat, lon, 1)),
                                List.of(Told.claim("a", "A", "wreck", clause))),
                        WORLD)
                .claims()
                .get(0));
    }

    private static ClaimCheck.Result literal(ClaimCheck claim) {
        return claim.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .findFirst()
                .orElseThrow();
    }

    private static Check check(String points, String... claims) {
        String line =
                "{id: l, claimant: {name: a party}, status: claimed, points: [%s], sources: [s1]}".formatted(points);
        return Worlds.check(
                Told.incident(Worlds.place(20, 5), "DZ, ML", List.of(line), List.of(), List.of(claims)), WORLD);
    }
}
