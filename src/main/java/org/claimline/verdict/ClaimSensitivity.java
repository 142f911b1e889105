package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.incident.Evidence;
import org.claimline.incident.Phase;

/** The sensitivity of a claim's headline. */
final class ClaimSensitivity {

    private final Check check;
    private final ClaimCheck claim;
    private final Reading reading;
    private final Standing standing;
    private final BreakEvens breakEvens;

    ClaimSensitivity(Check check, ClaimCheck claim, Reading reading) {
        this.check = check;
        this.claim = claim;
        this.reading = reading;
        this.standing = new Standing(
                claim.results().stream()
                        .map(result -> new Dependence.Answer(
                                result.view(),
                                result.variant(),
                                result.verdict().id()))
                        .toList(),
                reading,
                claim.headline().outcome());
        this.breakEvens = new BreakEvens(check, standing, Verdict.UNDETERMINED.id());
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
                claim.results().size(),
                standing.exceptions(),
                flips,
                found.border(),
                found.position());
    }

    /** The results of which the headline is made. */
    private List<ClaimCheck.Result> defaults() {
        return claim.results().stream()
                .filter(result -> standing.bySet().stream()
                        .anyMatch(answer -> answer.view() == result.view()
                                && answer.variant().equals(result.variant())))
                .toList();
    }

    private BreakEvens.Found breakEvens() {
        if (defaults().stream().allMatch(result -> result.verdict() == Verdict.NOT_EVALUABLE)) {
            return BreakEvens.Found.none("not-evaluable");
        }
        SignedClaim signed = SignedClaim.of(claim.claim(), reading, check);
        if (signed.reason().isPresent()) {
            return BreakEvens.Found.none(signed.reason().get());
        }
        List<Evidence> evidence = check.incident().evidence().stream()
                .filter(item -> EvidenceTest.concerns(
                        item, claim.claim(), defaults().get(0).variant()))
                .toList();
        if (evidence.size() > 1) {
            return BreakEvens.Found.none("several-evidence");
        }
        return evidence.isEmpty() ? without(signed) : with(signed, evidence.get(0));
    }

    private BreakEvens.Found without(SignedClaim signed) {
        if (!signed.usesLine()) {
            return BreakEvens.Found.none("no-line", "place-alone");
        }
        if (signed.positions().isEmpty()) {
            return BreakEvens.Found.none(signed.admitted().isEmpty() ? "same-line" : "frame");
        }
        return breakEvens.alongTheFoot(
                view -> breakEvens.reaching(
                        view,
                        signed.positions(),
                        signed.admitted(),
                        toleranceMetres(view),
                        Verdict.FEASIBLE.id(),
                        Verdict.UNDETERMINED.id(),
                        Verdict.INFEASIBLE.id()),
                signed.positions().size() == 1);
    }

    private BreakEvens.Found with(SignedClaim signed, Evidence evidence) {
        LatLon position =
                new LatLon(evidence.position().latDegrees(), evidence.position().lonDegrees());
        if (signed.usesLine() && !signed.positions().isEmpty()) {
            return BreakEvens.Found.none("other-clause");
        }
        if (signed.usesLine()) {
            return breakEvens.alongTheFoot(
                    view -> breakEvens
                            .signedMetres(view, position)
                            .map(metres -> tested(view, evidence, metres, signed.stated(), signed.admitted())),
                    true);
        }
        if (signed.positions().size() != 1 || signed.positions().get(0).isRing()) {
            return BreakEvens.Found.none("no-line", signed.positions().isEmpty() ? "other-clause" : "several-places");
        }
        SignedClaim.Position place = signed.positions().get(0);
        double away = Geodesics.distanceMetres(position, place.centre());
        Spans within = Spans.of(Double.NEGATIVE_INFINITY, place.reachMetres());
        return breakEvens.ofPosition(view -> Optional.of(tested(view, evidence, away, within, within)));
    }

    /** As {@link EvidenceTest} judges, of one length instead of regions. */
    private BreakEvens.Outcome tested(View view, Evidence evidence, double metres, Spans stated, Spans admitted) {
        double tolerance = toleranceMetres(view);
        LatLon position =
                new LatLon(evidence.position().latDegrees(), evidence.position().lonDegrees());
        double toFrame = Math.max(
                0,
                check.frame().radiusMetres()
                        - Geodesics.distanceMetres(check.frame().centre(), position));
        boolean everyMoment =
                PairRelations.boundPhase(claim.claim(), defaults().get(0).variant()) == Phase.THROUGHOUT
                        && evidence.phase() != Phase.THROUGHOUT;
        DoubleFunction<String> outcome = shift -> {
            double at = metres - shift;
            boolean inAdmitted = admitted.contains(at);
            double margin = Math.min(toFrame, inAdmitted ? stated.toEndMetres(at) : admitted.distanceMetres(at));
            return (stated.contains(at) && !everyMoment && margin >= tolerance
                            ? Verdict.SUPPORTED
                            : !inAdmitted && margin > tolerance ? Verdict.CONTRADICTED : Verdict.UNDETERMINED)
                    .id();
        };
        List<Double> thresholds = new ArrayList<>(HeadlineModel.thresholds(List.of(metres), tolerance, stated));
        thresholds.addAll(HeadlineModel.thresholds(List.of(metres), tolerance, admitted));
        return new BreakEvens.Outcome(outcome, thresholds);
    }

    private double toleranceMetres(View view) {
        return defaults().stream()
                .filter(result -> result.view() == view)
                .flatMap(result -> result.tolerance().stream())
                .mapToDouble(Tolerance::metres)
                .sum();
    }
}
