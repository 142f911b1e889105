package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.incident.Claim;
import org.claimline.verdict.Check;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.PairCheck;
import org.claimline.verdict.Relation;
import org.claimline.verdict.Verdict;

/**
 * A check in a few sentences: how many claims geometry leaves standing, and which of them cannot hold together. Names the lines and
 * the reading; says of nothing that it is so.
 */
final class CheckHeadline {

    private final Check check;

    private CheckHeadline(Check check) {
        this.check = check;
    }

    /** @param reading id of the reading that the check's headlines use */
    static String of(Check check, String reading) {
        return new CheckHeadline(check).text(reading);
    }

    private String text(String reading) {
        if (check.claims().isEmpty()) {
            return "No claim is recorded.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("By the lines of " + String.join(", ", sets()) + ", under the reading " + reading + ": "
                + verdicts() + ".");
        addPairs(sentences, Relation.INCOMPATIBLE, "These cannot both hold: ");
        addPairs(sentences, Relation.CONDITIONAL, "Whether these can both hold depends on what is assumed: ");
        long apart = pairs(Relation.NOT_COMPARABLE).stream()
                .filter(CheckHeadline::isOfTwoPhases)
                .count();
        if (apart > 0) {
            sentences.add("Claims about different phases do not exclude each other (" + counted(apart, "pair") + ").");
        }
        return String.join(" ", sentences);
    }

    /** "Of 7 claims, 6 are not excluded by geometry ..., 1 not evaluable", in the verdicts' order. */
    private String verdicts() {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = check.claims().stream()
                    .filter(claim -> claim.headline().outcome().equals(verdict.id()))
                    .count();
            if (count > 0) {
                parts.add(count + (count == 1 ? " is " : " are ") + words(verdict, count));
            }
        }
        return "of " + counted(check.claims().size(), "claim") + ", " + String.join("; ", parts);
    }

    private static String words(Verdict verdict, long count) {
        return switch (verdict) {
            case FEASIBLE -> "not excluded by geometry, which does not make " + (count == 1 ? "it" : "any") + " true";
            case INFEASIBLE -> "excluded by geometry within the frame";
            case SUPPORTED -> "supported by the evidence";
            case CONTRADICTED -> "contradicted by the evidence";
            case UNDETERMINED -> "not decided by geometry";
            case NOT_EVALUABLE -> "not evaluable";
        };
    }

    private void addPairs(List<String> sentences, Relation relation, String lead) {
        List<PairCheck> pairs = pairs(relation);
        if (!pairs.isEmpty()) {
            sentences.add(lead + pairs.stream().map(CheckHeadline::named).collect(Collectors.joining("; ")) + ".");
        }
    }

    private List<PairCheck> pairs(Relation relation) {
        return check.pairs().stream()
                .filter(pair -> pair.headline().outcome().equals(relation.id()))
                .toList();
    }

    private static boolean isOfTwoPhases(PairCheck pair) {
        return pair.results().stream().anyMatch(result -> result.minPathMetres().isPresent());
    }

    private static String named(PairCheck pair) {
        List<String> on = pair.headline().dependsOn();
        return named(pair.a()) + " and " + named(pair.b())
                + (on.isEmpty() ? "" : " (depends on " + String.join(", ", on).replace('_', ' ') + ")");
    }

    private static String named(Claim claim) {
        return claim.claimant().name() + " (" + claim.id() + ")";
    }

    private List<String> sets() {
        return check.claims().stream()
                .map(ClaimCheck::results)
                .flatMap(List::stream)
                .map(result -> result.view().set().info().id())
                .distinct()
                .toList();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
