package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.verdict.Check;
import org.claimline.verdict.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is stated against what is stated, in the document of {@code check --json} and in the report. */
class ConsistencyDocumentTest {

    private static final Check DRONE = Checked.of(Checked.DRONE);
    private static final JsonNode ALL = document(List.of());

    private static JsonNode document(List<String> readings) {
        return JsonMapper.shared()
                .readTree(CheckDocument.of(DRONE, readings, Language.DEFAULT).text());
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private static JsonNode phases(JsonNode document, String a, String b) {
        return list(document.path("phase_tests")).stream()
                .filter(test -> test.path("a").asString().equals(a)
                        && test.path("b").asString().equals(b))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "each result across phases names set, readings, rule and ends; its miss is the gap between stated and allowed")
    void phaseTests() {
        JsonNode test = phases(ALL, "ml-contact-lost", "ml-wreck-at");
        assertEquals("excluded", test.path("headline").path("agreement").asString());
        int excluded = 0;
        for (JsonNode result : test.path("results")) {
            double gap = Math.max(
                    0,
                    result.path("stated_min_m").asDouble()
                            - result.path("allowed_max_m").asDouble());
            assertEquals(gap, result.path("excluded_by_m").asDouble(), 1e-3, result.toString());
            boolean drawn = result.path("heading_reading").asString().equals("meridian");
            assertEquals(drawn ? "drawn" : "difference", result.path("rule").asString());
            assertEquals(drawn, result.path("apart_at_most_m").isNull());
            assertEquals(drawn ? 1 : 0, result.path("tolerance").size());
            excluded += result.path("agreement").asString().equals("excluded") ? 1 : 0;
        }
        assertTrue(excluded > 0);
        assertEquals(
                Checked.borderSets().size(),
                list(test.path("results")).stream()
                        .map(result -> result.path("border_set").asString())
                        .distinct()
                        .count());
    }

    @Test
    @DisplayName("what has no end is null")
    void unbounded() {
        JsonNode result = list(phases(ALL, "dz-depth", "ml-wreck-at").path("results")).stream()
                .filter(one -> one.path("reading").asString().equals("literal"))
                .findFirst()
                .orElseThrow();
        assertTrue(result.path("stated_max_m").isNull(), "over 2 km");
        assertEquals(2_000 - 9_500, result.path("stated_min_m").asDouble());
    }

    @Test
    @DisplayName("each result of a claim against itself has what is measured, what is stated and its tolerance")
    void selfTests() {
        List<JsonNode> tests = list(ALL.path("self_tests")).stream()
                .filter(test -> test.path("claim").asString().equals("ml-wreck-at"))
                .toList();
        assertEquals(2, tests.size(), "by its coordinates and by its offset");
        for (JsonNode result : tests.get(0).path("results")) {
            assertTrue(result.path("measured_min_m").asDouble()
                    <= result.path("measured_max_m").asDouble());
            double miss = Math.max(
                    result.path("measured_min_m").asDouble()
                            - result.path("stated_max_m").asDouble(),
                    result.path("stated_min_m").asDouble()
                            - result.path("measured_max_m").asDouble());
            assertEquals(Math.max(0, miss), result.path("excluded_by_m").asDouble(), 2e-3, result.toString());
            assertTrue(result.path("tolerance").get(0).path("metres").asDouble() > 0);
        }
    }

    @Test
    @DisplayName("a family gives members, sources, steps and what they share, by reading")
    void families() {
        JsonNode family = ALL.path("families").get(0);
        assertEquals("ml-wreck-at", family.path("earliest").asString());
        assertEquals(
                "[rounded-up]",
                list(family.path("members").get(1).path("steps")).stream()
                        .map(JsonNode::asString)
                        .toList()
                        .toString());
        JsonNode literal = list(family.path("shared")).stream()
                .filter(one -> one.path("reading").asString().equals("literal"))
                .findFirst()
                .orElseThrow();
        assertEquals(false, literal.path("compatible").asBoolean());
        assertTrue(literal.path("lengths_min_m").isNull());
    }

    @Test
    @DisplayName("mixed views name two sets and give a gap where, and only where, they exclude each other")
    void mixed() {
        int seen = 0;
        for (JsonNode pair : ALL.path("pairs")) {
            for (JsonNode one : pair.path("mixed")) {
                assertNotEquals(one.path("a_set").asString(), one.path("b_set").asString());
                if (!one.path("relation").asString().equals("incompatible")) {
                    assertTrue(one.path("gap_m").isNull(), one.toString());
                }
                seen++;
            }
        }
        assertTrue(seen > 0);
    }

    @Test
    @DisplayName("asked for one reading, only that one is given")
    void oneReading() {
        JsonNode document = document(List.of("literal"));
        for (String part : List.of("self_tests", "phase_tests")) {
            Set<String> readings = list(document.path(part)).stream()
                    .flatMap(test -> list(test.path("results")).stream())
                    .map(result -> result.path("reading").asString())
                    .collect(Collectors.toSet());
            assertEquals(Set.of("literal"), readings, part);
        }
        assertEquals(1, document.path("families").get(0).path("shared").size());
    }

    @Test
    @DisplayName(
            "the report tells what is excluded or undecided anywhere and counts the rest; an incident without any has no section")
    void report() {
        String report = CheckText.of(List.of(DRONE), List.of("hedged"), Language.DEFAULT);
        assertTrue(report.contains("STATED AGAINST STATED"));
        assertTrue(
                report.contains("excluded: difference stated 600 to 800 m, possible -441 to 441 m, missed by 159 m"));
        assertTrue(report.contains("others (--json has them)"));
        String lorries = CheckText.of(List.of(Checked.of("2025-03-14-lorries")), List.of("hedged"), Language.DEFAULT);
        assertTrue(!lorries.contains("STATED AGAINST STATED"));
    }
}
