package org.claimline.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.border.View;
import org.claimline.geo.EdgeRule;

/** On what an outcome depends, and how many border families agree on it. */
final class Dependence {

    /** One answer: a view, a variant, and the word for the outcome. */
    record Answer(View view, Variant variant, String outcome) {}

    /** Outcomes of a set that can't say. */
    private static final Set<String> UNKNOWN = Set.of(Verdict.NOT_EVALUABLE.id(), "outside-the-frame");

    /**
     * What the sets say together.
     *
     * @param agreeing families that say so
     * @param of families that can say anything, or all that were asked where none can
     */
    record Tally(String outcome, int agreeing, int of) {}

    private final List<Answer> answers;

    Dependence(List<Answer> answers) {
        this.answers = answers;
    }

    /** The dimensions along which the outcome changes while all others stay, in a fixed order. */
    List<String> dimensions() {
        List<String> dimensions = new ArrayList<>();
        addIf(dimensions, "border_set", a -> a.view().edges() + "|" + a.variant());
        addIf(dimensions, "edges", a -> a.view().set().info().id() + "|" + a.variant());
        addIf(
                dimensions,
                "reading",
                a -> a.view().id() + "|" + a.variant().heading() + a.variant().denial()
                        + a.variant().mile());
        addIf(
                dimensions,
                "heading_reading",
                a -> a.view().id() + "|" + a.variant().reading() + a.variant().denial()
                        + a.variant().mile());
        addIf(
                dimensions,
                "denial_reading",
                a -> a.view().id() + "|" + a.variant().reading() + a.variant().heading()
                        + a.variant().mile());
        addIf(
                dimensions,
                "mile_reading",
                a -> a.view().id() + "|" + a.variant().reading() + a.variant().heading()
                        + a.variant().denial());
        return dimensions;
    }

    private void addIf(List<String> dimensions, String name, Function<Answer, String> others) {
        Map<String, Set<String>> outcomes = new HashMap<>();
        for (Answer answer : answers) {
            if (!UNKNOWN.contains(answer.outcome())) {
                outcomes.computeIfAbsent(others.apply(answer), key -> new HashSet<>())
                        .add(answer.outcome());
            }
        }
        if (outcomes.values().stream().anyMatch(different -> different.size() > 1)) {
            dimensions.add(name);
        }
    }

    /** The outcome of each border set under the default variant of a reading and planar edges, in the sets' order. */
    List<Answer> bySet(Reading reading) {
        return answers.stream()
                .filter(answer -> answer.view().edges() == EdgeRule.PLANAR)
                .filter(answer -> answer.variant().reading() == reading
                        && answer.variant().isDefault())
                .toList();
    }

    /**
     * What the sets that can say anything say together under the default variant of a reading.
     *
     * @param differing the outcome where they differ
     * @param unknown the outcome where none of them can say
     */
    Tally tally(Reading reading, String differing, String unknown) {
        List<Answer> bySet = bySet(reading);
        List<Answer> said = bySet.stream()
                .filter(answer -> !UNKNOWN.contains(answer.outcome()))
                .toList();
        if (said.isEmpty()) {
            int all = families(bySet).size();
            return new Tally(unknown, all, all);
        }
        Set<String> outcomes = said.stream().map(Answer::outcome).collect(Collectors.toSet());
        String outcome = outcomes.size() == 1 ? outcomes.iterator().next() : differing;
        return new Tally(outcome, families(said, outcome).size(), families(said).size());
    }

    /** The families whose sets give an outcome under that variant. */
    static Set<String> families(List<Answer> bySet, String outcome) {
        Set<String> families = new LinkedHashSet<>();
        for (Answer answer : bySet) {
            if (answer.outcome().equals(outcome)) {
                families.add(answer.view().set().info().family());
            }
        }
        return families;
    }

    /** All families asked. */
    static Set<String> families(List<Answer> bySet) {
        Set<String> families = new LinkedHashSet<>();
        bySet.forEach(answer -> families.add(answer.view().set().info().family()));
        return families;
    }
}
