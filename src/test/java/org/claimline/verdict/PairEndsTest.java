package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.claimline.border.BorderSet;
import org.claimline.border.HandMadeWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pairs that only the ends of their lengths, a few metres, or what can't be said part; a border along 20 N. */
class PairEndsTest {

    private static final BorderSet WORLD = Worlds.parallel("parallel", 20, Worlds.UNSTATED);

    /** Without any line between Algeria and Mali. */
    private static final BorderSet ELSEWHERE = HandMadeWorld.set(
            "elsewhere", "elsewhere", OptionalDouble.empty(), new double[] {0, 5, 10}, new double[] {25, 15}, "FR ES");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @DisplayName("two literal lengths from one line hold together where they have a length in common, ends and all")
    @CsvSource({
        "2 km,          over 2 km,     INCOMPATIBLE",
        "2 km,          at least 2 km, COMPATIBLE",
        "2 km,          up to 2 km,    COMPATIBLE",
        "2 km,          almost 2 km,   INCOMPATIBLE",
        "over 2 km,     up to 2 km,    INCOMPATIBLE",
        "at least 2 km, up to 2 km,    COMPATIBLE",
        "2 to 4 km,     4 to 6 km,     COMPATIBLE",
        "2 km,          2.001 km,      INCOMPATIBLE",
        "2 km,          2 km,          COMPATIBLE",
        "0 km,          over 0 km,     INCOMPATIBLE",
    })
    void ends(String a, String b, Relation relation) {
        String clause = "{border: [DZ, ML], side: DZ, distance: \"%s\"}";
        PairCheck.Result result = literal(clause.formatted(a), clause.formatted(b));
        assertEquals(relation, result.relation());
        if (relation == Relation.INCOMPATIBLE) {
            assertEquals(
                    "reason.no-common-length", result.reason().orElseThrow().key());
        }
    }

    @ParameterizedTest(name = "{0} m north, radius {1} m: {2}")
    @DisplayName("a gap or an overlap within the construction errors of both, 10 m here, settles nothing")
    @CsvSource({
        "-3,    1, CONDITIONAL",
        "-9,    1, CONDITIONAL",
        "-100,  1, INCOMPATIBLE",
        " 2,    4, CONDITIONAL",
        "-2,    4, CONDITIONAL",
        " 100,  1, COMPATIBLE",
        "-100, 95, CONDITIONAL",
        "-100, 130, COMPATIBLE",
    })
    void nearTheLine(double north, double radius, Relation relation) {
        double lat = 20 + north / Worlds.DEGREE_AT_20_NORTH;
        PairCheck.Result result = literal("{in: DZ}", "{at: {lat: %s, lon: 5.1, radius_m: %s}}".formatted(lat, radius));
        assertEquals(relation, result.relation());
        if (relation == Relation.CONDITIONAL) {
            assertTrue(result.reason().orElseThrow().toString().startsWith("within-the-construction-error: "));
            assertTrue(result.gapMetres().isEmpty(), "a gap that may be none is not printed as one");
        }
    }

    @Test
    @DisplayName("one country and another exclude each other though they touch; so do one and its denial")
    void countries() {
        PairCheck.Result result = literal("{in: DZ}", "{in: ML}");
        assertEquals(Relation.INCOMPATIBLE, result.relation());
        assertEquals("reason.no-common-country", result.reason().orElseThrow().key());
        PairCheck denial =
                pair(Told.claim("a", "A", "wreck", "{in: DZ}"), Told.denial("b", "B", "throughout", "{in: DZ}"), WORLD);
        for (PairCheck.Result one : denial.results()) {
            assertEquals(Relation.INCOMPATIBLE, one.relation());
        }
    }

    @Test
    @DisplayName("who crosses into a country was not in another at every moment; the crossing itself lies on the line")
    void crossing() {
        String crossed = Told.claim("a", "A", "crossing-in", "{crossed: {into: DZ}}");
        for (PairCheck.Result result : pair(crossed, Told.claim("b", "B", "throughout", "{in: ML}"), WORLD)
                .results()) {
            assertEquals(Relation.INCOMPATIBLE, result.relation());
        }
        for (PairCheck.Result result : pair(crossed, Told.denial("b", "B", "throughout", "{in: DZ}"), WORLD)
                .results()) {
            assertEquals(Relation.INCOMPATIBLE, result.relation());
        }
        for (PairCheck.Result result : pair(crossed, Told.claim("b", "B", "crossing-in", "{in: ML}"), WORLD)
                .results()) {
            assertEquals(Relation.CONDITIONAL, result.relation(), "on the line the two only touch");
        }
        for (PairCheck.Result result : pair(
                        crossed,
                        Told.claim("b", "B", "crossing-in", "{near: {lat: 20, lon: 5.1, radius_m: 2000}}"),
                        WORLD)
                .results()) {
            assertEquals(Relation.COMPATIBLE, result.relation());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Reading.class)
    @DisplayName("a depth keeps its lower end from the other country, on either edge of the frame and in every set")
    void depth(Reading reading) {
        for (Check check : List.of(
                Loaded.Incidents.check("2025-04-01-tin-zaouatine-drone"),
                Worlds.check(
                        Told.incident(
                                Worlds.place(20, 5),
                                "DZ, ML",
                                Told.claim(
                                        "dz-depth",
                                        "A",
                                        "deepest-point",
                                        "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
                                Told.claim("ml-never-left", "B", "throughout", "{in: ML}")),
                        WORLD))) {
            for (PairCheck.Result result :
                    Worlds.pair(check, "dz-depth", "ml-never-left").results()) {
                if (result.variant().reading() == reading) {
                    double least =
                            reading == Reading.GBIF_2020 ? 1500 : reading == Reading.WIECZOREK_2004 ? 1000 : 2000;
                    assertTrue(
                            result.gapMetres().orElseThrow() >= least,
                            result.view().id() + " " + result.gapMetres());
                    assertEquals(least, result.gapMetres().orElseThrow(), 10);
                }
            }
        }
    }

    @Test
    @DisplayName("distances from one line on one side keep their difference, at one moment and across phases")
    void sameSide() {
        String one = "{border: [DZ, ML], side: DZ, distance: \"1 km\"}";
        String nine = "{border: [DZ, ML], side: DZ, distance: \"9 km\"}";
        assertTrue(literal(one, nine).gapMetres().orElseThrow() >= 8000);
        double path = literal(pair(Told.claim("a", "A", "wreck", one), Told.claim("b", "B", "impact", nine), WORLD))
                .minPathMetres()
                .orElseThrow();
        assertTrue(path >= 8000 && path < 8010, path + "");
    }

    @Test
    @DisplayName("a set without the line can't say, is named as such, and makes nothing conditional")
    void aSetThatCannotSay() {
        PairCheck pair = pair(
                Told.claim("a", "A", "wreck", "{border: [DZ, ML], side: DZ, distance: \"2 to 4 km\"}"),
                Told.claim("b", "B", "wreck", "{border: [DZ, ML], side: DZ, distance: \"3 to 5 km\"}"),
                WORLD,
                ELSEWHERE);
        assertEquals("compatible", pair.headline().outcome());
        assertEquals(1, pair.headline().agreeing());
        assertEquals(1, pair.headline().of());
        assertEquals(List.of(), pair.headline().dependsOn());
        String text = pair.headline().text().toString();
        assertTrue(text.contains("not evaluable by the lines of elsewhere"), text);
        String reason = pair.results().stream()
                .filter(result -> result.view().set() == ELSEWHERE)
                .findFirst()
                .orElseThrow()
                .reason()
                .orElseThrow()
                .toString();
        assertTrue(reason.startsWith("not-evaluable: no-such-territory: "), reason);
    }

    @Test
    @DisplayName("different phases say so by a fixed code")
    void phases() {
        PairCheck.Result result = literal(
                pair(Told.claim("a", "A", "wreck", "{in: DZ}"), Told.claim("b", "B", "impact", "{in: ML}"), WORLD));
        assertEquals(Relation.NOT_COMPARABLE, result.relation());
        assertTrue(result.reason().orElseThrow().toString().startsWith("different-phases: "));
    }

    @Test
    @DisplayName("a claim that is empty because the frame ends excludes no other, and rests on the frame")
    void outsideTheFrame() {
        PairCheck pair = pair(
                Told.claim("a", "A", "wreck", "{border: [DZ, ML], side: DZ, distance: \"300 km\"}"),
                Told.claim("b", "B", "wreck", "{in: DZ}"),
                WORLD);
        assertEquals("not-comparable", pair.headline().outcome());
        assertTrue(literal(pair).reason().orElseThrow().toString().startsWith("outside-the-frame: "));
        assertTrue(
                pair.headline().dependsOn().contains("frame"), pair.headline().toString());
    }

    @Test
    @DisplayName("a claim that is empty wherever the frame ends excludes every other of its moment")
    void nowhere() {
        String far = "{near: {lat: 20.2, lon: 5, radius_m: 1000}, within: \"5 km\"}";
        PairCheck pair =
                pair(Told.claim("a", "A", "wreck", far, "{in: ML}"), Told.claim("b", "B", "wreck", "{in: DZ}"), WORLD);
        assertEquals("incompatible", pair.headline().outcome());
        assertFalse(pair.headline().dependsOn().contains("frame"));
    }

    @Test
    @DisplayName("two regions that both go on beyond the frame may meet there: their exclusion rests on it")
    void beyond() {
        PairCheck pair = pair(
                Told.claim("a", "A", "wreck", "{border: [DZ, ML], distance: \"5 km\", heading: N}"),
                Told.claim("b", "B", "wreck", "{border: [DZ, ML], distance: \"5 km\", heading: S}"),
                WORLD);
        assertEquals("incompatible", pair.headline().outcome());
        assertTrue(pair.headline().dependsOn().contains("frame"));
        PairCheck ended = pair(
                Told.claim("a", "A", "wreck", "{at: {lat: 20.1, lon: 5, radius_m: 500}}"),
                Told.claim("b", "B", "wreck", "{border: [DZ, ML], distance: \"5 km\", heading: S}"),
                WORLD);
        assertEquals("incompatible", ended.headline().outcome());
        assertEquals(List.of(), literal(ended).assumptions());
    }

    @ParameterizedTest(name = "{0}: near decides {1}")
    @DisplayName("where how far \"near\" reaches decides, the headline says so, alone and in pairs")
    @CsvSource(delimiter = '|', textBlock = """
            {near: {lat: 20.3, lon: 5, radius_m: 1000}}                   | true
            {near: {lat: 20.3, lon: 5, radius_m: 1000}, within: "25 km"}  | false
            {near: {lat: 20.1, lon: 5, radius_m: 1000}}                   | false
            {near: {lat: 20.15, lon: 5, radius_m: 1000}}                  | true
            """)
    void near(String near, boolean decides) {
        Check check = Worlds.check(
                Told.incident(
                        Worlds.place(20, 5),
                        "DZ, ML",
                        Told.claim("a", "A", "wreck", near),
                        Told.claim("b", "B", "wreck", "{in: ML}"),
                        Told.claim("c", "C", "wreck", near, "{in: ML}")),
                WORLD);
        assertEquals(
                decides, Worlds.pair(check, "a", "b").headline().dependsOn().contains("near"));
        assertEquals(decides, Worlds.claim(check, "c").headline().dependsOn().contains("near"));
        assertFalse(Worlds.claim(check, "a").headline().dependsOn().contains("near"), "near it lies, however near");
    }

    @Test
    @DisplayName("evidence that the frame's edge alone leaves undecided rests on the frame")
    void evidenceAtTheFramesEdge() {
        double lat = 20 + 39_900 / Worlds.DEGREE_AT_20_NORTH;
        Check check = Worlds.check(
                Told.incident(
                        Worlds.place(20, 5),
                        "DZ, ML",
                        List.of(Told.evidence("wreck", lat, 5, 200)),
                        List.of(Told.claim("a", "A", "wreck", "{in: DZ}"))),
                WORLD);
        assertEquals("undetermined", check.claims().get(0).headline().outcome());
        assertEquals(List.of("frame"), check.claims().get(0).headline().dependsOn());
    }

    private static PairCheck pair(String a, String b, BorderSet... sets) {
        return Worlds.check(Told.incident(Worlds.place(20, 5), "DZ, ML", a, b), sets)
                .pairs()
                .get(0);
    }

    /** Both of the wreck, read literally. */
    private static PairCheck.Result literal(String clauseA, String clauseB) {
        return literal(pair(Told.claim("a", "A", "wreck", clauseA), Told.claim("b", "B", "wreck", clauseB), WORLD));
    }

    private static PairCheck.Result literal(PairCheck pair) {
        return pair.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .findFirst()
                .orElseThrow();
    }
}
