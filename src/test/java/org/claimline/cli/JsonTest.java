package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The documents that others script against, field by field, and what the drone's says (DESIGN.md, "JSON"). */
class JsonTest {

    private static final String DRONE = "2025-04-01-tin-zaouatine-drone";
    private static final List<String> SETS = List.of("osm-2026b", "vmap0", "ne-10m", "wdb2");
    private static final Set<String> READINGS = Set.of("hedged", "literal", "gbif-2020", "wieczorek-2004");
    private static final Set<String> VERDICTS =
            Set.of("supported", "contradicted", "undetermined", "feasible", "infeasible", "not-evaluable");
    private static final Set<String> RELATIONS = Set.of("compatible", "incompatible", "conditional", "not-comparable");

    private static JsonNode drone;

    @BeforeAll
    static void check() {
        Run run = Run.of("check", DRONE, "--json");
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        drone = run.json();
    }

    @Test
    void measureHasItsShape() {
        Run run = Run.of("measure", "19.952", "2.965", "--radius", "1500", "--json");
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        JsonNode document = run.json();
        assertNumbers(document.path("point"), "lat", "lon", "radius_m");
        assertEquals(1500, document.path("point").path("radius_m").asDouble());
        List<String> views = new ArrayList<>();
        for (JsonNode view : document.path("views")) {
            views.add(view.path("border_set").asString() + "/"
                    + view.path("edges").asString());
            assertTrue(view.path("straddles").isBoolean(), view.toString());
            JsonNode country = view.get("country");
            assertTrue(country.isNull() || country.isString() || country.isArray(), view.toString());
            JsonNode nearest = view.path("nearest");
            assertNumbers(nearest, "lat", "lon", "distance_m", "bearing_deg");
            assertEquals(List.of("DZ", "ML"), texts(nearest.path("between")));
        }
        assertEquals(
                SETS.stream()
                        .flatMap(set -> List.of(set + "/planar", set + "/geodesic").stream())
                        .toList(),
                views);
        assertNumbers(document.path("spread"), "distance_min_m", "distance_max_m");
        assertTrue(document.path("spread").path("countries").isArray());
    }

    /** Computed independently (DATA.md, section 2), planar edges. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    19.952, 2.965, 99.3, 181.5, 1850.4, 221.8
                    21.329, 0.948, 6483.4, 6925.1, 8852.1, 8297.5
                    """)
    void distancesAreThoseComputedElsewhere(
            String lat, String lon, double osm, double vmap0, double naturalEarth, double wdb2) {
        Map<String, Double> expected = Map.of("osm-2026b", osm, "vmap0", vmap0, "ne-10m", naturalEarth, "wdb2", wdb2);
        for (JsonNode view : Run.of("measure", lat, lon, "--json").json().path("views")) {
            if (view.path("edges").asString().equals("planar")) {
                String set = view.path("border_set").asString();
                assertEquals(
                        expected.get(set),
                        view.path("nearest").path("distance_m").asDouble(),
                        1,
                        set);
            }
        }
    }

    /** The ocean, 2,000 km from any land: nobody's, and an answer all the same. */
    @Test
    void positionInNoCountryIsAnAnswer() {
        Run run = Run.of("measure", "-48.8767", "-123.3933", "--json");
        assertEquals(0, run.status(), run.err());
        run.json().path("views").forEach(view -> assertTrue(view.get("country").isNull(), view.toString()));
        assertEquals(0, run.json().path("spread").path("countries").size());
    }

    @Test
    void geocodeHasItsShape() {
        Run run = Run.of("geocode", "Tin Zaouatine", "--json");
        assertEquals(0, run.status(), run.err());
        JsonNode document = run.json();
        assertEquals("Tin Zaouatine", document.path("query").asString());
        assertFalse(document.path("candidates").isEmpty());
        double before = Double.POSITIVE_INFINITY;
        for (JsonNode candidate : document.path("candidates")) {
            assertTexts(candidate, "name", "matched", "kind", "source", "id");
            assertNumbers(candidate, "lat", "lon", "radius_m", "score");
            assertTrue(candidate.has("country"), candidate.toString());
            assertTrue(candidate.path("radius_m").asDouble() > 0, candidate.toString());
            assertTrue(candidate.path("score").asDouble() <= before, "best first: " + document);
            before = candidate.path("score").asDouble();
        }
    }

    @Test
    void unknownNameIsAnAnswer() {
        Run run = Run.of("geocode", "12345", "--json");
        assertEquals(0, run.status(), run.err());
        assertEquals(0, run.json().path("candidates").size());
    }

    @Test
    void bordersNamesEverySetOnce() {
        Run run = Run.of("borders", "--json");
        assertEquals(0, run.status(), run.err());
        List<String> ids = new ArrayList<>();
        for (JsonNode set : run.json().path("border_sets")) {
            ids.add(set.path("id").asString());
            for (String name : List.of(
                    "id",
                    "family",
                    "title",
                    "vintage",
                    "licence",
                    "attribution",
                    "origin",
                    "whose_view",
                    "extent",
                    "accuracy_source",
                    "simplified")) {
                assertTrue(set.path(name).isString(), name + " of " + set);
            }
            assertTrue(set.get("accuracy_m").isNull() || set.get("accuracy_m").isNumber(), set.toString());
            assertTrue(set.path("edges_shift_m").asDouble() > 0, set.toString());
        }
        assertEquals(SETS, ids);
    }

    @Test
    void checkHasItsShape() {
        assertEquals(DRONE, drone.path("incident").asString());
        assertNumbers(drone.path("frame"), "lat", "lon", "radius_m");
        assertTexts(drone, "method_version");
        assertTrue(drone.path("inputs_sha256").asString().matches("[0-9a-f]{64}"));
        assertTexts(drone.path("headline"), "text");
        int claims = drone.path("claims").size();
        assertEquals(claims * (claims - 1) / 2, drone.path("pairs").size(), "every two claims are a pair");
        for (JsonNode claim : drone.path("claims")) {
            assertTexts(claim, "id", "phase", "polarity", "statement");
            assertTexts(claim.path("claimant"), "name");
            assertHeadline(claim.path("headline"), "verdict", VERDICTS);
            assertEverySetAndReading(claim.path("results"));
            claim.path("results").forEach(JsonTest::assertClaimResult);
        }
        for (JsonNode pair : drone.path("pairs")) {
            assertTexts(pair, "a", "b");
            assertHeadline(pair.path("headline"), "relation", RELATIONS);
            assertEverySetAndReading(pair.path("results"));
            pair.path("results").forEach(JsonTest::assertPairResult);
        }
    }

    private static void assertClaimResult(JsonNode result) {
        assertTrue(VERDICTS.contains(result.path("verdict").asString()), result.toString());
        assertNumbersOrNull(result, "margin_m", "break_even_m", "area_km2");
        assertTrue(result.has("heading_reading"), result.toString());
        assertTrue(result.path("tolerance").isArray(), result.toString());
    }

    private static void assertPairResult(JsonNode result) {
        assertTrue(RELATIONS.contains(result.path("relation").asString()), result.toString());
        assertNumbersOrNull(result, "gap_m", "shared_km2", "min_path_m");
        assertTrue(result.has("heading_reading"), result.toString());
    }

    private static void assertHeadline(JsonNode headline, String outcome, Set<String> outcomes) {
        assertTrue(outcomes.contains(headline.path(outcome).asString()), headline.toString());
        assertTrue(headline.path("depends_on").isArray(), headline.toString());
        assertTexts(headline, "text");
        assertEquals(SETS.size(), headline.path("of").asInt(), "families, not views: " + headline);
        int agreeing = headline.path("agreeing").asInt();
        assertTrue(agreeing >= 0 && agreeing <= SETS.size(), headline.toString());
    }

    private static void assertEverySetAndReading(JsonNode results) {
        Set<String> seen = new LinkedHashSet<>();
        results.forEach(result -> seen.add(result.path("border_set").asString() + " "
                + result.path("reading").asString() + " " + result.path("edges").asString()));
        for (String set : SETS) {
            for (String reading : READINGS) {
                assertTrue(seen.contains(set + " " + reading + " planar"), set + " " + reading + " in " + seen);
            }
        }
    }

    /** Least path from the deepest point to the wreck: 2 + 9.5 km, each at the lower end of its reading. */
    @ParameterizedTest
    @CsvSource({"literal, 11500", "hedged, 11450", "gbif-2020, 10750", "wieczorek-2004, 10000"})
    void leastPathOfTheDroneIsDepthAndDistance(String reading, double metres) {
        List<JsonNode> results = results(
                pair("dz-depth", "ml-wreck"),
                result -> result.path("reading").asString().equals(reading)
                        && result.path("heading_reading").asString().equals("nearest"));
        assertEquals(Set.copyOf(SETS), setsOf(results));
        results.forEach(result -> assertEquals(metres, result.path("min_path_m").asDouble(), 20, result.toString()));
    }

    @Test
    void differentPhasesExcludeNothing() {
        JsonNode pair = pair("dz-depth", "ml-wreck");
        assertEquals(List.of("deepest-point", "wreck"), texts(pair.path("phases")));
        assertEquals("not-comparable", pair.path("headline").path("relation").asString());
        results(pair, result -> true)
                .forEach(result ->
                        assertEquals("not-comparable", result.path("relation").asString()));
        String text = pair.path("headline").path("text").asString();
        assertTrue(text.contains("do not exclude each other"), text);
        assertTrue(text.contains("literal 11.50 km") && text.contains("hedged 11.45 km"), text);
        assertTrue(text.contains("gbif-2020 10.75 km") && text.contains("wieczorek-2004 10.00 km"), text);
    }

    @Test
    void neverHavingLeftAndHavingBeenInsideExcludeEachOther() {
        JsonNode pair = pair("dz-depth", "ml-never-left");
        List<JsonNode> results = results(pair, result -> true);
        assertEquals(Set.copyOf(SETS), setsOf(results));
        results.forEach(
                result -> assertEquals("incompatible", result.path("relation").asString(), result.toString()));
        assertEquals("incompatible", pair.path("headline").path("relation").asString());
        assertEquals(SETS.size(), pair.path("headline").path("agreeing").asInt());
        assertTrue(drone.path("headline").path("text").asString().contains("(ml-never-left)"));
    }

    @ParameterizedTest
    @CsvSource({"dz-depth", "ml-wreck"})
    void eachSetLeavesARegion(String id) {
        JsonNode claim = StreamSupport.stream(drone.path("claims").spliterator(), false)
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        for (JsonNode result : results(claim, result -> true)) {
            assertEquals("feasible", result.path("verdict").asString(), result.toString());
        }
        List<JsonNode> hedged =
                results(claim, result -> result.path("reading").asString().equals("hedged"));
        assertEquals(Set.copyOf(SETS), setsOf(hedged));
        hedged.forEach(result -> assertTrue(result.path("area_km2").asDouble() > 1, result.toString()));
        String text = claim.path("headline").path("text").asString();
        assertTrue(text.contains("not excluded by geometry; this does not make it true"), text);
    }

    /** A literal "9.5 km" is a curve: it has no area, and excludes nothing for that. */
    @Test
    void literalDistanceIsACurve() {
        for (JsonNode claim : drone.path("claims")) {
            if (claim.path("id").asString().equals("ml-wreck")) {
                results(claim, result -> result.path("reading").asString().equals("literal"))
                        .forEach(result ->
                                assertEquals(0, result.path("area_km2").asDouble(), result.toString()));
            }
        }
    }

    @Test
    void oneReadingAndOneSetCanBeAskedFor() {
        Run run = Run.of("check", DRONE, "--border-set", "wdb2", "--reading", "literal", "--json");
        assertEquals(0, run.status(), run.err());
        for (JsonNode claim : run.json().path("claims")) {
            assertEquals(Set.of("wdb2"), setsOf(results(claim, result -> true)));
            results(claim, result -> true)
                    .forEach(result ->
                            assertEquals("literal", result.path("reading").asString()));
        }
    }

    @Test
    void exportAndCheckWriteGeoJson() {
        String incident = "2024-12-tessalit-strike";
        Run export = Run.of("export", incident, "--format", "geojson");
        assertEquals(0, export.status(), export.err());
        assertEquals("FeatureCollection", export.json().path("type").asString());
        Run check = Run.of("check", incident, "--geojson", "--border-set", "osm-2026b");
        assertEquals(export.out(), check.out());
    }

    private static JsonNode pair(String a, String b) {
        for (JsonNode pair : drone.path("pairs")) {
            if (Set.of(a, b)
                    .equals(Set.of(pair.path("a").asString(), pair.path("b").asString()))) {
                return pair;
            }
        }
        throw new AssertionError("no pair of " + a + " and " + b);
    }

    private static List<JsonNode> results(JsonNode of, Predicate<JsonNode> wanted) {
        List<JsonNode> results = StreamSupport.stream(of.path("results").spliterator(), false)
                .filter(wanted)
                .toList();
        assertFalse(results.isEmpty());
        return results;
    }

    private static Set<String> setsOf(List<JsonNode> results) {
        Set<String> sets = new LinkedHashSet<>();
        results.forEach(result -> sets.add(result.path("border_set").asString()));
        return sets;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static void assertNumbers(JsonNode node, String... names) {
        for (String name : names) {
            assertTrue(node.path(name).isNumber(), name + " of " + node);
        }
    }

    private static void assertNumbersOrNull(JsonNode node, String... names) {
        for (String name : names) {
            assertTrue(
                    node.has(name) && (node.get(name).isNull() || node.get(name).isNumber()), name + " of " + node);
        }
    }

    private static void assertTexts(JsonNode node, String... names) {
        for (String name : names) {
            assertTrue(node.path(name).isString() && !node.path(name).asString().isBlank(), name + " of " + node);
        }
    }
}
