package org.claimline.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.claimline.geo.EdgeRule;

/**
 * In which views and variants a headline's outcome holds, and which single one of their dimensions changes a set's.
 *
 * @param answers all of them
 * @param reading of the headline
 * @param outcome of the headline
 */
record Standing(List<Dependence.Answer> answers, Reading reading, String outcome) {

    private static final Set<String> UNKNOWN = Set.of(Verdict.NOT_EVALUABLE.id(), "outside-the-frame");

    int holds() {
        return (int) answers.stream()
                .filter(answer -> answer.outcome().equals(outcome))
                .count();
    }

    List<Sensitivity.Case> exceptions() {
        return answers.stream()
                .filter(answer -> !answer.outcome().equals(outcome))
                .map(answer -> new Sensitivity.Case(answer.view(), answer.variant(), answer.outcome()))
                .toList();
    }

    /** The answers of which headlines are made. */
    List<Dependence.Answer> bySet() {
        return new Dependence(answers).bySet(reading);
    }

    List<Sensitivity.Flip> flips() {
        Map<List<String>, Set<String>> sets = new LinkedHashMap<>();
        for (Dependence.Answer base : bySet()) {
            if (isKnown(base) && !base.outcome().equals(outcome)) {
                add(sets, "border_set", base.view().set().info().id(), base.outcome(), base);
            }
            addOthers(
                    sets,
                    base,
                    "edges",
                    Standing::otherEdges,
                    other -> other.view().edges().id());
            addOthers(
                    sets,
                    base,
                    "reading",
                    Standing::otherReading,
                    other -> other.variant().reading().id());
            addOthers(
                    sets,
                    base,
                    "heading_reading",
                    Standing::otherHeading,
                    other -> other.variant().heading().orElseThrow().id());
            addOthers(
                    sets,
                    base,
                    "denial_reading",
                    Standing::otherDenial,
                    other -> other.variant().denial().orElseThrow().id());
            addOthers(
                    sets,
                    base,
                    "mile_reading",
                    Standing::otherMile,
                    other -> other.variant().mile().orElseThrow().id());
        }
        List<Sensitivity.Flip> flips = new ArrayList<>();
        sets.forEach((flip, ids) -> flips.add(new Sensitivity.Flip(
                flip.get(0),
                flip.get(1),
                OptionalDouble.empty(),
                List.copyOf(ids),
                flip.get(2),
                SensitivityWording.flip(flip.get(0), flip.get(1), List.copyOf(ids), flip.get(2)))));
        return flips;
    }

    private void addOthers(
            Map<List<String>, Set<String>> sets,
            Dependence.Answer base,
            String assumption,
            BiPredicate<Dependence.Answer, Dependence.Answer> differsInThat,
            Function<Dependence.Answer, String> to) {
        for (Dependence.Answer other : answers) {
            if (isKnown(base)
                    && isKnown(other)
                    && differsInThat.test(base, other)
                    && !other.outcome().equals(base.outcome())) {
                add(sets, assumption, to.apply(other), other.outcome(), other);
            }
        }
    }

    private static void add(
            Map<List<String>, Set<String>> sets, String assumption, String to, String outcome, Dependence.Answer of) {
        sets.computeIfAbsent(List.of(assumption, to, outcome), key -> new LinkedHashSet<>())
                .add(of.view().set().info().id());
    }

    static boolean isKnown(Dependence.Answer answer) {
        return !UNKNOWN.contains(answer.outcome());
    }

    private static boolean otherEdges(Dependence.Answer a, Dependence.Answer b) {
        return a.view().set() == b.view().set()
                && a.variant().equals(b.variant())
                && b.view().edges() != EdgeRule.PLANAR;
    }

    private static boolean otherReading(Dependence.Answer a, Dependence.Answer b) {
        Variant v = a.variant();
        return isJust(a, b, new Variant(b.variant().reading(), v.heading(), v.denial(), v.mile()));
    }

    private static boolean otherHeading(Dependence.Answer a, Dependence.Answer b) {
        Variant v = a.variant();
        return isJust(a, b, new Variant(v.reading(), b.variant().heading(), v.denial(), v.mile()));
    }

    private static boolean otherDenial(Dependence.Answer a, Dependence.Answer b) {
        Variant v = a.variant();
        return isJust(a, b, new Variant(v.reading(), v.heading(), b.variant().denial(), v.mile()));
    }

    private static boolean otherMile(Dependence.Answer a, Dependence.Answer b) {
        Variant v = a.variant();
        return isJust(
                a,
                b,
                new Variant(v.reading(), v.heading(), v.denial(), b.variant().mile()));
    }

    /** Whether another answer is of the same view and of just that variant. */
    private static boolean isJust(Dependence.Answer a, Dependence.Answer b, Variant variant) {
        return a != b && a.view() == b.view() && b.variant().equals(variant);
    }
}
