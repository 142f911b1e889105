package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, String> VERDICTS = Map.of(
            Verdict.FEASIBLE.id(), "not excluded by geometry; this does not make it true",
            Verdict.INFEASIBLE.id(), "excluded by geometry within the frame",
            Verdict.SUPPORTED.id(), "supported by the evidence",
            Verdict.CONTRADICTED.id(), "contradicted by the evidence",
            Verdict.UNDETERMINED.id(), "not decided by geometry",
            Verdict.NOT_EVALUABLE.id(), "not evaluable");

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
                parts.add(count + (count == 1 ? " is " : " are ") + VERDICTS.get(verdict.id()));
            }
        }
        return "of " + counted(check.claims().size(), "claim") + ", " + String.join("; ", parts);
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
                + (on.isEmpty() ? "" : " (depends on " + String.join(", ", on) + ")");
    }

    private static String named(Claim claim) {
        return claim.claimant().name() + "'s " + claim.id();
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
