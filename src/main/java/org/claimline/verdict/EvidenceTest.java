package org.claimline.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Evidence;
import org.claimline.incident.Phase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A region held against positions established independently of the claimants: DESIGN rule 9. Supported where the position lies
 * within the region shrunk by the tolerance, contradicted where it misses the region grown by it, else undetermined. Of several
 * positions that concern a claim one that contradicts it is enough; only all of them together support it.
 *
 * <p>One position supports no claim about every moment; it may contradict it. Beyond the frame nothing is drawn, so a margin is at
 * most the distance to the frame's edge, and evidence outside the frame decides nothing.
 */
final class EvidenceTest {

    private final ClaimRegions regions;
    private final ViewFrame frame;

    EvidenceTest(ClaimRegions regions) {
        this.regions = regions;
        this.frame = regions.frame();
    }

    /**
     * The outcome by one item of evidence.
     *
     * @param evidenceId the item
     * @param marginMetres to the region's edge, or to the frame's where that is nearer
     * @param marginErrorMetres how far the margin may be off: {@link ExactMargin#ERROR_METRES} where exact geodesics decide it, else
     *     the region's construction error
     * @param breakEvenMetres the margin again where a single border clause decides, otherwise empty
     * @param frameDecides whether it is undetermined only because the frame's edge is nearer than the region's
     */
    record Outcome(
            String evidenceId,
            Verdict verdict,
            double marginMetres,
            double marginErrorMetres,
            OptionalDouble breakEvenMetres,
            List<Tolerance> tolerance,
            boolean frameDecides) {

        /** By how much the margin exceeds the tolerance, metres; negative where it falls short of it. */
        private double excessMetres() {
            return marginMetres
                    - tolerance.stream().mapToDouble(Tolerance::metres).sum();
        }
    }

    /** Whether the position is one of those that a claim speaks of, under a variant. */
    static boolean concerns(Evidence evidence, Claim claim, Variant variant) {
        return PairRelations.bindSameMoment(evidence.phase(), PairRelations.boundPhase(claim, variant));
    }

    /**
     * The outcome by the item that decides: the firmest contradiction, else the item that falls shortest of the tolerance, else the
     * weakest support. Empty where no item concerns the claim.
     */
    Optional<Outcome> test(Claim claim, Variant variant, List<Evidence> evidence) {
        List<Outcome> outcomes = evidence.stream()
                .filter(item -> concerns(item, claim, variant))
                .map(item -> test(claim, variant, item))
                .toList();
        Comparator<Outcome> byExcess = Comparator.comparingDouble(Outcome::excessMetres);
        return outcomes.stream()
                .filter(outcome -> outcome.verdict() == Verdict.CONTRADICTED)
                .max(byExcess)
                .or(() -> outcomes.stream()
                        .filter(outcome -> outcome.verdict() == Verdict.UNDETERMINED)
                        .min(byExcess))
                .or(() -> outcomes.stream().min(byExcess));
    }

    private Outcome test(Claim claim, Variant variant, Evidence evidence) {
        LatLon position =
                new LatLon(evidence.position().latDegrees(), evidence.position().lonDegrees());
        Coordinate at = frame.projection().project(position);
        Point point = Overlays.FACTORY.createPoint(at);
        Region region = regions.of(claim, variant);
        double error = regions.errorMetres(claim, variant);
        List<Tolerance> tolerance = tolerance(
                error,
                regions.directionErrorMetres(claim, variant),
                evidence.position().radiusMetres());
        double sum = tolerance.stream().mapToDouble(Tolerance::metres).sum();
        boolean inStated = region.stated().intersects(point);
        boolean inAdmitted = inStated || region.admitted().intersects(point);
        double drawn = inAdmitted ? toEdge(region.stated(), point) : distance(region.admitted(), point);
        OptionalDouble exact = new ExactMargin(regions, claim, variant).find(position, drawn, error);
        double toRegionsEdge = exact.orElse(drawn);
        double toFramesEdge = frame.toEdgeMetres(at);
        double margin = Math.min(toRegionsEdge, toFramesEdge);
        boolean everyMoment =
                PairRelations.boundPhase(claim, variant) == Phase.THROUGHOUT && evidence.phase() != Phase.THROUGHOUT;
        boolean supports = inStated && !everyMoment;
        Verdict verdict = supports && margin >= sum
                ? Verdict.SUPPORTED
                : !inAdmitted && margin > sum ? Verdict.CONTRADICTED : Verdict.UNDETERMINED;
        boolean singleBorder = claim.clauses().size() == 1 && claim.clauses().get(0) instanceof Clause.Border;
        return new Outcome(
                evidence.id(),
                verdict,
                margin,
                exact.isPresent() && toRegionsEdge <= toFramesEdge
                        ? ExactMargin.ERROR_METRES
                        : error + regions.directionErrorMetres(claim, variant),
                singleBorder ? OptionalDouble.of(margin) : OptionalDouble.empty(),
                tolerance,
                verdict == Verdict.UNDETERMINED
                        && (supports || !inAdmitted)
                        && toRegionsEdge > toFramesEdge - ClaimRegions.FRAME_SLACK_METRES);
    }

    private static double toEdge(Geometry region, Point position) {
        return region.getDimension() < 2 ? 0 : distance(region.getBoundary(), position);
    }

    private static double distance(Geometry geometry, Point position) {
        return geometry.isEmpty() ? Double.MAX_VALUE : geometry.distance(position);
    }

    private List<Tolerance> tolerance(double constructionMetres, double directionMetres, double placeRadiusMetres) {
        List<Tolerance> tolerance = new ArrayList<>();
        tolerance.add(regions.lineTolerance());
        tolerance.add(new Tolerance(Sentence.of("tolerance.evidence"), placeRadiusMetres));
        tolerance.add(new Tolerance(Sentence.of("tolerance.construction"), constructionMetres));
        if (directionMetres > 0) {
            tolerance.add(new Tolerance(Sentence.of("tolerance.direction"), directionMetres));
        }
        return tolerance;
    }
}
