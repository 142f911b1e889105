package org.claimline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;
import tools.jackson.databind.JsonNode;

/** Derivations of what is stated held against what is stated, of families of figures, and of mixed views. */
final class ConsistencyRules {

    private static final String WORDS = "none beyond the reading: it follows from the words";
    private static final String DRAWN = "that of distances from the line as drawn, 0.1 mm, and the tolerance beside it";
    private static final String NEAREST =
            "distances to the nearest point of one line differ by at most the way between the positions; along a heading they are computed";

    private ConsistencyRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        String self = "/self_tests/*/results/*/";
        String phases = "/phase_tests/*/results/*/";
        for (String end : List.of("_min_m", "_max_m")) {
            rules.put(self + "measured" + end, found("distance of the stated position from the line as drawn", DRAWN));
            rules.put(self + "stated" + end, found("end of the lengths that the printed distance admits", WORDS));
            rules.put(
                    phases + "stated" + end,
                    found("end of the difference, or sum, of the two printed distances", WORDS));
            rules.put(phases + "allowed" + end, found("end of what that difference, or sum, can be", DRAWN));
            rules.put(
                    "/families/*/shared/*/lengths" + end,
                    found("end of the lengths that fit every figure of the family", WORDS));
        }
        rules.put(phases + "apart_at_most_m", found("greatest way between the two positions by what is stated", WORDS));
        for (String test : List.of("/self_tests/*", "/phase_tests/*")) {
            rules.put(
                    test + "/results/*/excluded_by_m",
                    found("by how much the one lies outside of the other, after all roundings", DRAWN));
            rules.put(
                    test + "/results/*/tolerance/*/metres",
                    found("a part of the tolerance, by its name", "as its source has it"));
            rules.put(test + "/headline/agreeing", number -> families(number, true));
            rules.put(test + "/headline/of", number -> families(number, false));
        }
        rules.put(
                "/pairs/*/mixed/*/gap_m",
                found(
                        "least distance between the one claim's region by the one set's line and the other's by the other's",
                        PairRules.REGIONS_ERROR));
        return rules;
    }

    private static Rule found(String formula, String error) {
        return number -> {
            List<Input> inputs = new ArrayList<>(ClaimRules.lengths(number));
            inputs.add(Input.text("of", number.name(), number.near(1, "").replaceAll("/$", "")));
            return new Account(Operation.MEASURED, formula, inputs, NEAREST + "; " + ClaimRules.READINGS, error);
        };
    }

    /** The families of those sets that give the headline's answer under its reading; of all where none can say anything. */
    private static Account families(Number number, boolean agreeing) {
        String headline = number.node(1).path("agreement").asString();
        List<JsonNode> asked = number.node(2)
                .path("results")
                .valueStream()
                .filter(result -> result.path("edges").asString().equals("planar")
                        && result.path("reading").asString().equals(HeadlineRules.reading(number))
                        && result.path("heading_reading").asString("nearest").equals("nearest"))
                .toList();
        List<JsonNode> said = asked.stream()
                .filter(result -> !result.path("agreement").asString().equals("not-evaluable"))
                .toList();
        Set<String> families = new LinkedHashSet<>();
        for (JsonNode result : said.isEmpty() ? asked : said) {
            if (said.isEmpty()
                    || !agreeing
                    || result.path("agreement").asString().equals(headline)) {
                families.add(number.family(result.path("border_set").asString()));
            }
        }
        return HeadlineRules.counted(number, agreeing, families);
    }
}
