package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The part {@code incursions} of {@code check --json}, field by field, for the figures of Turkey's letter of November 2015. */
class IncursionJsonTest {

    /** The place is a position near the southern tip of Hatay, where the line of Syria and Turkey has a salient. */
    private static final String LETTER = """
            id: su-24
            title: Su-24 at Hatay
            date: 2015-11-24
            kind: shoot-down
            status: disputed
            place: {lat: 35.87, lon: 36.02, radius_m: 5000, name: south of Hatay}
            border: [SY, TR]
            sources: [{id: s1, publisher: A publisher, title: A report}]
            claims:
              - id: letter
                claimant: {name: Turkey, country: TR}
                sources: [s1]
                phase: deepest-point
                polarity: asserted
                clauses:
                  - {border: [SY, TR], side: TR, distance: 1.36 miles}
                  - {track_inside: {country: TR, distance: 1.15 miles}}
                  - {duration: 17 seconds}
              - id: wreck
                claimant: {name: Russia, country: RU}
                sources: [s1]
                phase: wreck
                polarity: asserted
                clauses: [{border: [SY, TR], side: SY, distance: 4 km}]
            """;

    @TempDir
    private static Path folder;

    private static String file;
    private static JsonNode document;

    @BeforeAll
    static void check() throws IOException {
        file = Files.writeString(folder.resolve("su-24.yaml"), LETTER).toString();
        Run run = Run.of(
                "check", file, "--json", "--speed", "400-900km/h", "--border-set", "ne-10m", "--border-set", "wdb2");
        assertEquals(0, run.status(), run.err());
        document = run.json();
    }

    @Test
    void saysWhoAndWhat() {
        JsonNode incursion = only();
        assertEquals("Turkey", incursion.path("claimant").path("name").asString());
        assertEquals("TR", incursion.path("country").asString());
        assertTrue(incursion.get("leg").isNull());
        assertEquals("one-claim", incursion.path("together").asString());
        assertEquals("not-stated", incursion.path("came_out").asString());
        List<String> parts = new ArrayList<>();
        incursion
                .path("parts")
                .forEach(part -> parts.add(part.path("measure").asString() + " "
                        + part.path("claim").asString() + " "
                        + part.path("printed").asString() + " "
                        + part.path("line").asString("")));
        assertEquals(
                List.of("depth letter 1.36 miles SY-TR", "track letter 1.15 miles ", "duration letter 17 seconds "),
                parts);
        assertTrue(incursion.path("left_out").isEmpty());
        assertEquals(8, incursion.path("results").size(), "four readings, two kinds of mile");
        assertEquals("conditional", incursion.path("headline").path("outcome").asString());
        assertTrue(incursion.path("headline").path("depends_on").toString().contains("depth_reading"));
        assertTrue(incursion.path("headline").path("text").asString().contains("letter"));
    }

    @Test
    void hasIntervalsWithTheirEnds() {
        JsonNode literal = literal("statute");
        assertEnds(2188.708, 2188.708, literal.path("depth_m"));
        assertEnds(1850.746, 1850.746, literal.path("track_m"));
        assertEnds(17, 17, literal.path("duration_s"));
        assertTrue(literal.get("speed_mps").isNull());
        assertEnds(111.111, 250, literal.path("entered_speed_mps"));
        assertEnds(400, 900, literal.path("entered_speed_kmh"));
        assertEnds(111.111, 250, document.path("assumptions").path("speed_mps"));
        JsonNode implied = named(literal.path("derived"), "implied-speed");
        // 1,850.746 m / 17 s = 108.867 m/s = 391.923 km/h = 211.621 kn
        assertEnds(108.867, 108.867, implied.path("speed_mps"));
        assertEnds(391.923, 391.923, implied.path("speed_kmh"));
        assertEnds(211.621, 211.621, implied.path("speed_kn"));
    }

    @Test
    void comparesAndSaysWhatWouldHaveToBe() {
        JsonNode nearest = named(literal("statute").path("comparisons"), "track-for-depth");
        assertEquals("nearest", nearest.path("depth_reading").asString());
        assertEquals("in", nearest.path("passage").asString());
        assertEquals("strained", nearest.path("outcome").asString());
        assertEquals(337.962, nearest.path("gap_m").asDouble(), 1e-3);
        assertEquals("depth", nearest.path("break_even").path(0).path("measure").asString());
        assertEquals(-337.962, nearest.path("break_even").path(0).path("by_m").asDouble(), 1e-3);
        assertEquals(337.962, nearest.path("break_even").path(1).path("by_m").asDouble(), 1e-3);
        // 17 s at 400 km/h are 1,888.9 m, 38.1 m more than the track
        JsonNode entered = named(literal("statute").path("comparisons"), "entered-speed-for-track");
        assertEquals("strained", entered.path("outcome").asString());
        assertEquals(38.143, entered.path("gap_m").asDouble(), 1e-3);
    }

    @Test
    void leastPathsHaveTheirTimes() {
        int paths = 0;
        for (JsonNode result : document.path("pairs").path(0).path("results")) {
            if (result.path("min_path_m").isNumber()) {
                double metres = result.path("min_path_m").asDouble();
                // 900 km/h are 250 m/s, 400 km/h are 1,000 m in 9 s
                assertEquals(
                        metres / 250, result.path("min_path_time_s").path("min").asDouble(), 1e-3);
                assertEquals(
                        metres * 9 / 1000,
                        result.path("min_path_time_s").path("max").asDouble(),
                        1e-3);
                paths++;
            }
        }
        assertTrue(paths > 0, document.path("pairs").toString());
    }

    @Test
    void saysWhatEachLineHasAlongAnAxis() {
        JsonNode axis = only().path("axis_depths");
        assertFalse(axis.isEmpty());
        List<String> sets = new ArrayList<>();
        for (JsonNode one : axis) {
            sets.add(one.path("border_set").asString());
            assertEquals(30_000, one.path("within_m").asDouble());
            if (!one.path("salient").isNull()) {
                assertTrue(one.path("salient").path("depth_m").asDouble() > 0, one.toString());
                assertTrue(one.path("salient").path("tip").has("lat"), one.toString());
                assertEquals(2, one.path("salient").path("track").size());
            }
        }
        assertEquals(List.of("ne-10m", "wdb2"), sets.stream().distinct().toList());
        assertEquals(16, axis.size(), "two sets, four readings, two kinds of mile");
    }

    @Test
    void theReportHasASectionOfItsOwn() {
        Run run = Run.of("check", file, "--reading", "literal", "--border-set", "ne-10m");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("DEPTH, TRACK, DURATION AND SPEED\n  According to Turkey"), run.out());
        assertTrue(
                run.out().contains("literal, statute miles depth 2,189 m, track 1,851 m, duration 17.0 s"), run.out());
        assertFalse(run.out().contains("    hedged, "), run.out());
    }

    private static JsonNode only() {
        assertEquals(1, document.path("incursions").size());
        return document.path("incursions").path(0);
    }

    private static JsonNode literal(String mile) {
        for (JsonNode result : only().path("results")) {
            if (result.path("reading").asString().equals("literal")
                    && result.path("mile").asString().equals(mile)) {
                return result;
            }
        }
        throw new AssertionError("no reading literal in " + mile + " miles");
    }

    private static JsonNode named(JsonNode list, String name) {
        for (JsonNode one : list) {
            if (one.path("name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError(name + " is not in " + list);
    }

    private static void assertEnds(double min, double max, JsonNode ends) {
        assertEquals(min, ends.path("min").asDouble(), 1e-3, ends.toString());
        assertEquals(max, ends.path("max").asDouble(), 1e-3, ends.toString());
        assertTrue(
                ends.path("min_closed").asBoolean(true)
                        && ends.path("max_closed").asBoolean(true),
                ends.toString());
    }
}
