package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.geo.Geodesics;
import org.claimline.incident.Phase;

/** The sensitivity of a pair's headline. */
final class PairSensitivity {

    private final Check check;
    private final PairCheck pair;
    private final Reading reading;
    private final Standing standing;
    private final BreakEvens breakEvens;

    PairSensitivity(Check check, PairCheck pair, Reading reading) {
        this.check = check;
        this.pair = pair;
        this.reading = reading;
        this.standing = new Standing(
                pair.results().stream()
                        .map(result -> new Dependence.Answer(result.view(), result.variant(), result.outcome()))
                        .toList(),
                reading,
                pair.headline().outcome());
        this.breakEvens = new BreakEvens(check, standing, Relation.CONDITIONAL.id());
    }

    Sensitivity sensitivity() {
        BreakEvens.Found found = breakEvens();
        List<Sensitivity.Flip> flips = new ArrayList<>(standing.flips());
        for (String assumption : List.of("near", "frame")) {
            List<String> sets = defaults().stream()
                    .filter(result -> result.assumptions().contains(assumption))
                    .map(result -> result.view().set().info().id())
                    .toList();
            SensitivityWording.assumed(assumption, sets).ifPresent(flips::add);
        }
        flips.addAll(found.flips());
        return new Sensitivity(
                standing.holds(),
                pair.results().size(),
                standing.exceptions(),
                flips,
                found.border(),
                found.position());
    }

    private List<PairCheck.Result> defaults() {
        return pair.results().stream()
                .filter(result -> standing.bySet().stream()
                        .anyMatch(answer -> answer.view() == result.view()
                                && answer.variant().equals(result.variant())))
                .toList();
    }

    private BreakEvens.Found breakEvens() {
        if (standing.bySet().stream().noneMatch(Standing::isKnown)) {
            return BreakEvens.Found.none("not-evaluable");
        }
        Variant variant = defaults().get(0).variant();
        Phase a = PairRelations.boundPhase(pair.a(), variant);
        Phase b = PairRelations.boundPhase(pair.b(), variant);
        boolean sameMoment = PairRelations.bindSameMoment(a, b);
        if (!sameMoment && a != Phase.UNSPECIFIED && b != Phase.UNSPECIFIED) {
            return BreakEvens.Found.none("phases");
        }
        Relation apart = sameMoment ? Relation.INCOMPATIBLE : Relation.CONDITIONAL;
        SignedClaim first = SignedClaim.of(pair.a(), reading, check);
        SignedClaim second = SignedClaim.of(pair.b(), reading, check);
        return areTwoPlaces(first, second)
                ? betweenPlaces(first.positions().get(0), second.positions().get(0), apart)
                : byLine(first.and(second), apart);
    }

    private static boolean areTwoPlaces(SignedClaim a, SignedClaim b) {
        return isOnePlace(a) && isOnePlace(b);
    }

    private static boolean isOnePlace(SignedClaim claim) {
        return claim.reason().isEmpty()
                && !claim.usesLine()
                && claim.positions().size() == 1
                && !claim.positions().get(0).isRing();
    }

    private BreakEvens.Found betweenPlaces(SignedClaim.Position a, SignedClaim.Position b, Relation apart) {
        double reach = a.reachMetres() + b.reachMetres();
        double between = Geodesics.distanceMetres(a.centre(), b.centre());
        return breakEvens.ofPosition(view -> Optional.of(new BreakEvens.Outcome(
                displacement -> (between - displacement <= reach ? Relation.COMPATIBLE : apart).id(),
                List.of(between - reach))));
    }

    private BreakEvens.Found byLine(SignedClaim both, Relation apart) {
        if (both.reason().isPresent()) {
            return BreakEvens.Found.none(both.reason().get());
        }
        if (!both.usesLine()) {
            return BreakEvens.Found.none("no-line", "place-alone");
        }
        if (both.admitted().isEmpty()) {
            return BreakEvens.Found.none("same-line");
        }
        if (both.positions().isEmpty()) {
            return BreakEvens.Found.none("frame");
        }
        return breakEvens.alongTheFoot(
                view -> breakEvens.reaching(
                        view, both.positions(), both.admitted(), Relation.COMPATIBLE.id(), apart.id()),
                both.positions().size() == 1);
    }
}
