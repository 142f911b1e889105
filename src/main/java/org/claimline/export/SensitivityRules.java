package org.claimline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.border.View;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;
import org.claimline.verdict.Variant;

/** Derivations of how firmly headlines stand. */
final class SensitivityRules {

    private static final String DISPLACED =
            "moved by s, each signed distance from the line of the incident's border is s less; a headline "
                    + "flips where one of them passes an end of the lengths claimed, by the tolerance or the reach of the place";

    private SensitivityRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String part : List.of("/claims/*", "/pairs/*")) {
            String sensitivity = part + "/sensitivity/";
            rules.put(sensitivity + "holds", number -> count(number, true));
            rules.put(sensitivity + "of", number -> count(number, false));
            rules.put(sensitivity + "flips/*/metres", SensitivityRules::displacement);
            rules.put(sensitivity + "border_break_even_m", SensitivityRules::displacement);
            rules.put(sensitivity + "position_break_even_m", SensitivityRules::displacement);
        }
        return rules;
    }

    private static Account count(Number number, boolean holds) {
        boolean claim = number.pointer().startsWith("/claims");
        String outcome = number.document()
                .at(number.near(2, "headline/" + (claim ? "verdict" : "relation")))
                .asString();
        Stream<Input> inputs = claim
                ? number.check().claims().get(number.index(0)).results().stream()
                        .filter(result -> !holds || result.verdict().id().equals(outcome))
                        .map(result -> input(
                                result.view(),
                                result.variant(),
                                result.verdict().id(),
                                number))
                : number.check().pairs().get(number.index(0)).results().stream()
                        .filter(result -> !holds || result.outcome().equals(outcome))
                        .map(result -> input(result.view(), result.variant(), result.outcome(), number));
        return new Account(
                Operation.COUNT,
                holds
                        ? "number of views and readings that give the headline's outcome"
                        : "number of views and readings",
                inputs.toList(),
                "every reading is computed by every view, and none is hidden",
                "none: it is a count");
    }

    private static Input input(View view, Variant variant, String outcome, Number number) {
        String readings = variant.reading().id()
                + variant.heading().map(heading -> ", heading " + heading.id()).orElse("")
                + variant.denial().map(denial -> ", denial " + denial.id()).orElse("")
                + variant.mile().map(mile -> ", " + mile.id() + " miles").orElse("");
        return Input.text(view.id() + ", " + readings, outcome, number.near(2, "results"));
    }

    private static Account displacement(Number number) {
        List<Input> inputs = new ArrayList<>(ClaimRules.lengths(number));
        inputs.add(Input.text(
                "headline", number.near(number.pointer().contains("/flips/") ? 4 : 2, "headline"), "this document"));
        return new Account(
                Operation.MEASURED,
                number.pointer().endsWith("position_break_even_m")
                        ? "least displacement of the position along the way to its foot on the line that changes the headline"
                        : "least shift of the line that changes the "
                                + (number.pointer().contains("/flips/") ? "set's outcome" : "headline"),
                inputs,
                DISPLACED,
                "exact along the way to the foot; a check with the line so moved flips within the construction error of its regions");
    }
}
