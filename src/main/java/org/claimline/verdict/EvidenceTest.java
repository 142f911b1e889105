package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.claimline.border.BorderSetInfo;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Evidence;
import org.claimline.incident.Phase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A region held against a position established independently of the claimants: DESIGN rule 9. Supported where the position lies
 * within the region shrunk by the tolerance, contradicted where it misses the region grown by it, else undetermined.
 *
 * <p>One position supports no claim about every moment; it may contradict it. Beyond the frame nothing is drawn, so a margin is at
 * most the distance to the frame's edge, and evidence outside the frame decides nothing.
 */
final class EvidenceTest {

    private final ViewFrame frame;
    private final double spreadMetres;

    /** @param spreadMetres greatest difference between the border families' distances at the incident: stands in where a set states no accuracy */
    EvidenceTest(ViewFrame frame, double spreadMetres) {
        this.frame = frame;
        this.spreadMetres = spreadMetres;
    }

    /**
     * The outcome.
     *
     * @param marginMetres to the region's edge, or to the frame's where that is nearer
     * @param breakEvenMetres the margin again where a single border clause decides, otherwise empty
     */
    record Outcome(Verdict verdict, double marginMetres, OptionalDouble breakEvenMetres, List<Tolerance> tolerance) {}

    static boolean concerns(Evidence evidence, Claim claim) {
        return evidence.phase() == claim.phase() || claim.phase() == Phase.THROUGHOUT;
    }

    Outcome test(Claim claim, Region region, Evidence evidence) {
        Coordinate at = frame.projection()
                .project(new LatLon(
                        evidence.position().latDegrees(), evidence.position().lonDegrees()));
        Point position = Overlays.FACTORY.createPoint(at);
        List<Tolerance> tolerance = tolerance(claim, evidence.position().radiusMetres());
        double sum = tolerance.stream().mapToDouble(Tolerance::metres).sum();
        boolean inStated = region.stated().intersects(position);
        boolean inAdmitted = inStated || region.admitted().intersects(position);
        double toRegionsEdge = inAdmitted ? toEdge(region.stated(), position) : distance(region.admitted(), position);
        double margin = Math.min(toRegionsEdge, frame.toEdgeMetres(at));
        boolean everyMoment = claim.phase() == Phase.THROUGHOUT && evidence.phase() != Phase.THROUGHOUT;
        Verdict verdict = inStated && margin >= sum && !everyMoment
                ? Verdict.SUPPORTED
                : !inAdmitted && margin > sum ? Verdict.CONTRADICTED : Verdict.UNDETERMINED;
        boolean singleBorder = claim.clauses().size() == 1 && claim.clauses().get(0) instanceof Clause.Border;
        return new Outcome(
                verdict, margin, singleBorder ? OptionalDouble.of(margin) : OptionalDouble.empty(), tolerance);
    }

    private static double toEdge(Geometry region, Point position) {
        return region.getDimension() < 2 ? 0 : distance(region.getBoundary(), position);
    }

    private static double distance(Geometry geometry, Point position) {
        return geometry.isEmpty() ? Double.MAX_VALUE : geometry.distance(position);
    }

    private List<Tolerance> tolerance(Claim claim, double placeRadiusMetres) {
        BorderSetInfo info = frame.view().set().info();
        List<Tolerance> tolerance = new ArrayList<>();
        tolerance.add(
                info.accuracyMetres().isPresent()
                        ? new Tolerance(
                                Sentence.of("tolerance.accuracy"),
                                info.accuracyMetres().getAsDouble())
                        : new Tolerance(Sentence.of("tolerance.spread"), spreadMetres));
        tolerance.add(new Tolerance(Sentence.of("tolerance.evidence"), placeRadiusMetres));
        tolerance.add(new Tolerance(Sentence.of("tolerance.construction"), constructionError(claim)));
        return tolerance;
    }

    private static double constructionError(Claim claim) {
        double longest = ClaimRegions.figures(claim).stream()
                .map(figure -> Reading.WIECZOREK_2004.meaning(figure).stated().upperMetres())
                .max(Double::compare)
                .orElse(0.0);
        return ViewFrame.errorMetres(longest);
    }
}
