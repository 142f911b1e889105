package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import org.claimline.incident.Claim;

/**
 * A check in a few sentences: how many claims geometry leaves standing, and which of them cannot hold together. Names the lines and
 * the reading; says of nothing that it is so.
 */
public final class CheckSummary {

    private final Check check;

    private CheckSummary(Check check) {
        this.check = check;
    }

    /** @param reading id of the reading that the check's headlines use */
    public static Sentence of(Check check, String reading) {
        return check.claims().isEmpty() ? Sentence.of("summary.no-claim") : new CheckSummary(check).of(reading);
    }

    private Sentence of(String reading) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("summary", Gap.ids(sets()), Gap.verbatim(reading), Gap.list(Join.ITEMS, verdicts())));
        List<PairCheck> excluded = pairs(Relation.INCOMPATIBLE);
        if (!excluded.isEmpty()) {
            List<Sentence> named = excluded.stream().map(CheckSummary::named).toList();
            sentences.add(Sentence.of("summary.incompatible", Gap.list(Join.ITEMS, named)));
        }
        int open = pairs(Relation.CONDITIONAL).size();
        if (open > 0) {
            sentences.add(Sentence.of("summary.conditional", Gap.count(open)));
        }
        long apart = pairs(Relation.NOT_COMPARABLE).stream()
                .filter(CheckSummary::isOfTwoPhases)
                .count();
        if (apart > 0) {
            sentences.add(Sentence.of("summary.phases", Gap.count(apart)));
        }
        return Sentence.sequence(sentences);
    }

    /** "6 are not excluded by geometry ...; 1 is not evaluable", in the verdicts' order. */
    private List<Sentence> verdicts() {
        List<Sentence> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = check.claims().stream()
                    .filter(claim -> claim.headline().outcome().equals(verdict.id()))
                    .count();
            if (count > 0) {
                parts.add(Sentence.of("summary.verdict." + verdict.id(), Gap.count(count)));
            }
        }
        return parts;
    }

    private List<PairCheck> pairs(Relation relation) {
        return check.pairs().stream()
                .filter(pair -> pair.headline().outcome().equals(relation.id()))
                .toList();
    }

    private static boolean isOfTwoPhases(PairCheck pair) {
        return pair.results().stream().anyMatch(result -> result.minPathMetres().isPresent());
    }

    private static Sentence named(PairCheck pair) {
        Sentence both = Sentence.of("summary.pair", named(pair.a()), named(pair.b()));
        return Wording.dimensions(pair.headline().dependsOn())
                .map(on -> Sentence.of("summary.pair.depends", both, on))
                .orElse(both);
    }

    private static Sentence named(Claim claim) {
        return Sentence.of("summary.claim", Gap.claimant(claim.claimant()), Gap.verbatim(claim.id()));
    }

    private List<String> sets() {
        return check.claims().stream()
                .map(ClaimCheck::results)
                .flatMap(List::stream)
                .map(result -> result.view().set().info().id())
                .distinct()
                .toList();
    }
}
