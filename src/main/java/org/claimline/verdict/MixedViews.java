package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * One claim by the line of one set, the other by that of another: whether both can hold where they exclude each other by the line of
 * a single set. The regions are those of the views, in the one projection of the frame; as in a single view, what lies nearer or shares less
 * than their construction errors is conditional. Planar edges only, the default of every set.
 */
final class MixedViews {

    private final List<ClaimRegions> views;

    /** @param views the regions of the views that were asked, in their order */
    MixedViews(List<ClaimRegions> views) {
        this.views = views.stream()
                .filter(regions -> regions.frame().view().edges() == EdgeRule.PLANAR)
                .toList();
    }

    /**
     * Every choice of two different sets, under each variant by which the claims exclude each other in some view.
     *
     * @param results of the pair, each by a single view
     */
    List<PairCheck.Mixed> of(Claim a, Claim b, List<PairCheck.Result> results) {
        Set<Variant> variants = results.stream()
                .filter(result -> result.relation() == Relation.INCOMPATIBLE)
                .map(PairCheck.Result::variant)
                .collect(Collectors.toSet());
        List<PairCheck.Mixed> mixed = new ArrayList<>();
        for (Variant variant :
                results.stream().map(PairCheck.Result::variant).distinct().toList()) {
            if (variants.contains(variant)) {
                for (ClaimRegions ofA : views) {
                    for (ClaimRegions ofB : views) {
                        if (ofA != ofB) {
                            relate(ofA, a, ofB, b, variant).ifPresent(mixed::add);
                        }
                    }
                }
            }
        }
        return mixed;
    }

    /** Empty where one of the two can't be evaluated by its set, or has no position in the frame and might beyond it. */
    private Optional<PairCheck.Mixed> relate(ClaimRegions ofA, Claim a, ClaimRegions ofB, Claim b, Variant variant) {
        Region regionA = ofA.of(a, variant);
        Region regionB = ofB.of(b, variant);
        boolean knownA = !regionA.admitted().isEmpty() || ofA.isWithinFrame(a, variant);
        boolean knownB = !regionB.admitted().isEmpty() || ofB.isWithinFrame(b, variant);
        if (!regionA.isEvaluable() || !regionB.isEvaluable() || !knownA || !knownB) {
            return Optional.empty();
        }
        if (regionA.admitted().isEmpty() || regionB.admitted().isEmpty()) {
            return Optional.of(mixed(ofA, ofB, variant, Relation.INCOMPATIBLE, OptionalDouble.empty()));
        }
        Depths depths = depths(ofA.frame(), regionA.admitted(), regionB.admitted());
        double errorA = ofA.errorMetres(a, variant);
        double errorB = ofB.errorMetres(b, variant);
        boolean apart = depths.apartMetres() > errorA + errorB;
        boolean meet =
                depths.deepInBothMetres() > Math.max(errorA, errorB) || depths.deepInOneMetres() > errorA + errorB;
        return Optional.of(mixed(
                ofA,
                ofB,
                variant,
                meet ? Relation.COMPATIBLE : apart ? Relation.INCOMPATIBLE : Relation.CONDITIONAL,
                apart ? OptionalDouble.of(depths.apartMetres()) : OptionalDouble.empty()));
    }

    private static PairCheck.Mixed mixed(
            ClaimRegions ofA, ClaimRegions ofB, Variant variant, Relation relation, OptionalDouble gap) {
        return new PairCheck.Mixed(ofA.frame().view(), ofB.frame().view(), variant, relation, gap);
    }

    /**
     * How two regions lie to one another, metres.
     *
     * @param apartMetres least distance; 0 where they meet
     * @param deepInBothMetres how far a position of both lies from the edges of both; 0 where they don't meet, or meet in no area
     * @param deepInOneMetres how far it lies from the edge of one of them at least
     */
    private record Depths(double apartMetres, double deepInBothMetres, double deepInOneMetres) {}

    private static Depths depths(ViewFrame frame, Geometry a, Geometry b) {
        Meeting meeting = frame.meeting(a, b);
        if (!meeting.meet()) {
            LatLon from = frame.projection().position(meeting.ends()[0]);
            LatLon to = frame.projection().position(meeting.ends()[1]);
            return new Depths(Geodesics.distanceMetres(from, to), 0, 0);
        }
        Point inside = Overlays.FACTORY.createPoint(meeting.ends()[0]);
        return new Depths(0, depth(meeting.shared(), inside), Math.max(depth(a, inside), depth(b, inside)));
    }

    private static double depth(Geometry area, Point inside) {
        return area.getDimension() < 2 ? 0 : area.getBoundary().distance(inside);
    }

    /** Said only where no single set lets both hold under the reading and two sets do. */
    static Optional<Sentence> sentence(
            Claim a, Claim b, List<PairCheck.Result> results, List<PairCheck.Mixed> mixed, Reading reading) {
        boolean single = results.stream()
                .filter(result -> result.variant().reading() == reading
                        && result.variant().isDefault())
                .anyMatch(result -> result.relation() == Relation.COMPATIBLE);
        List<PairCheck.Mixed> both = mixed.stream()
                .filter(one ->
                        one.variant().reading() == reading && one.variant().isDefault())
                .filter(one -> one.relation() == Relation.COMPATIBLE)
                .toList();
        if (single || both.isEmpty()) {
            return Optional.empty();
        }
        PairCheck.Mixed first = both.get(0);
        Sentence one = Sentence.of(
                "mixed",
                Gap.verbatim(a.id()),
                Gap.verbatim(first.aView().set().info().id()),
                Gap.verbatim(b.id()),
                Gap.verbatim(first.bView().set().info().id()),
                Gap.verbatim(reading.id()));
        return Optional.of(
                both.size() == 1
                        ? one
                        : Sentence.sequence(List.of(one, Sentence.of("mixed.more", Gap.count(both.size())))));
    }
}
