package org.claimline.verdict;

import java.util.function.Function;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;

/**
 * Whether an answer rests on how far "near" reaches where the words don't say: judged again with half and with twice the assumed
 * length. A wider "near" never shrinks an asserted claim's region, so what is possible stays so with twice, and what is not with half;
 * then only the other one is asked.
 */
final class NearDefault {

    private final ClaimRegions half;
    private final ClaimRegions twice;
    private final PairRelations halfPairs;
    private final PairRelations twicePairs;

    NearDefault(ClaimRegions regions) {
        this.half = scaled(regions, 0.5);
        this.twice = scaled(regions, 2);
        this.halfPairs = new PairRelations(half);
        this.twicePairs = new PairRelations(twice);
    }

    private static ClaimRegions scaled(ClaimRegions regions, double factor) {
        Assumptions assumed = regions.assumptions();
        return regions.assuming(assumed.near(factor * assumed.nearMetres()));
    }

    /** Whether a claim says "near" without saying how near. */
    private static boolean leavesOpen(Claim claim) {
        return claim.clauses().stream()
                .anyMatch(clause ->
                        clause instanceof Clause.Near near && near.within().isEmpty());
    }

    /** @param judge the verdict on the claim from its regions */
    boolean decides(Claim claim, Verdict verdict, Function<ClaimRegions, Verdict> judge) {
        if (!leavesOpen(claim) || verdict == Verdict.NOT_EVALUABLE) {
            return false;
        }
        boolean asserted = claim.polarity() == Polarity.ASSERTED;
        boolean stands = asserted && (verdict == Verdict.FEASIBLE || verdict == Verdict.SUPPORTED);
        boolean falls = asserted && (verdict == Verdict.INFEASIBLE || verdict == Verdict.CONTRADICTED);
        return !falls && judge.apply(half) != verdict || !stands && judge.apply(twice) != verdict;
    }

    boolean decides(Claim a, Claim b, PairCheck.Result result) {
        boolean asserted = a.polarity() == Polarity.ASSERTED && b.polarity() == Polarity.ASSERTED;
        boolean stands = asserted && result.relation() == Relation.COMPATIBLE;
        boolean falls = asserted && result.relation() == Relation.INCOMPATIBLE;
        return isOpen(a, b, result)
                && (!falls && differs(a, b, result, halfPairs) || !stands && differs(a, b, result, twicePairs));
    }

    /** Different phases, words that exclude each other and what can't be evaluated stay so, however far "near" reaches. */
    private static boolean isOpen(Claim a, Claim b, PairCheck.Result result) {
        boolean drawn = result.relation() != Relation.NOT_COMPARABLE
                || result.reason()
                        .filter(reason -> reason.key().equals(PairCheck.Result.OUTSIDE_THE_FRAME))
                        .isPresent();
        boolean byWords = result.relation() == Relation.INCOMPATIBLE
                && result.reason().isPresent()
                && !result.reason().get().key().equals(PairCheck.Result.NO_REGION);
        return (leavesOpen(a) || leavesOpen(b)) && drawn && !byWords;
    }

    private static boolean differs(Claim a, Claim b, PairCheck.Result result, PairRelations others) {
        return !others.relate(a, b, result.variant()).outcome().equals(result.outcome());
    }
}
