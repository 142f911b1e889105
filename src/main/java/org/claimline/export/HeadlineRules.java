package org.claimline.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.border.View;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;
import org.claimline.geo.EdgeRule;
import org.claimline.verdict.Variant;

/** Derivations of headlines: how many border families agree, of how many. */
final class HeadlineRules {

    private HeadlineRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String part : List.of("/claims/*", "/pairs/*")) {
            rules.put(part + "/headline/agreeing", number -> families(number, true));
            rules.put(part + "/headline/of", number -> families(number, false));
        }
        return rules;
    }

    /** One set's outcome under the headline's variant. */
    private record Outcome(View view, Variant variant, String word) {}

    /** Outcomes by which a set says that it can't tell; where every set does, the headline counts them all. */
    private static final Set<String> UNKNOWN = Set.of("not-evaluable", "outside-the-frame");

    private static Account families(Number number, boolean agreeing) {
        String headline = number.node(1)
                .path(number.pointer().startsWith("/claims") ? "verdict" : "relation")
                .asString();
        List<Outcome> asked = outcomes(number)
                .filter(outcome -> outcome.view().edges() == EdgeRule.PLANAR
                        && outcome.variant().isDefault()
                        && outcome.variant().reading().id().equals(reading(number)))
                .toList();
        List<Outcome> said = asked.stream()
                .filter(outcome -> !UNKNOWN.contains(outcome.word()))
                .toList();
        Set<String> families = new LinkedHashSet<>();
        (said.isEmpty() ? asked : said)
                .stream()
                        .filter(outcome ->
                                said.isEmpty() || !agreeing || outcome.word().equals(headline))
                        .forEach(outcome ->
                                families.add(outcome.view().set().info().family()));
        return counted(number, agreeing, families);
    }

    static Account counted(Number number, boolean agreeing, Set<String> families) {
        return new Account(
                Operation.COUNT,
                agreeing
                        ? "number of border families whose set gives the headline's outcome, by planar edges and the default readings"
                        : "number of border families that were asked and can say anything; of all where none can",
                families.stream()
                        .map(family -> Input.text("border family", family, number.near(2, "results")))
                        .toList(),
                "headlines count border families, never views: sets of one family are never counted twice",
                "none: it is a count");
    }

    private static Stream<Outcome> outcomes(Number number) {
        return number.pointer().startsWith("/claims")
                ? number.check().claims().get(number.index(0)).results().stream()
                        .map(result -> new Outcome(
                                result.view(),
                                result.variant(),
                                result.verdict().id()))
                : number.check().pairs().get(number.index(0)).results().stream()
                        .map(result -> new Outcome(
                                result.view(),
                                result.variant(),
                                result.relation().id()));
    }

    /** The reading of the document's headlines. */
    static String reading(Number number) {
        return number.document().path("headline").path("reading").asString();
    }
}
