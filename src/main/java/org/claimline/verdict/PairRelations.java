package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Phase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The relation of two claims in one view's frame. What their words exclude by themselves ({@link Exclusion}) is decided by them;
 * else regions that lie apart, or share room, by more than their construction errors exclude one another or meet. What lies between
 * is conditional: the drawing can't tell.
 */
final class PairRelations {

    private final ClaimRegions regions;

    PairRelations(ClaimRegions regions) {
        this.regions = regions;
    }

    PairCheck.Result relate(Claim a, Claim b, Variant variant) {
        Region regionA = regions.of(a, variant);
        Region regionB = regions.of(b, variant);
        Optional<Sentence> reason = regionA.reason().or(regionB::reason);
        if (reason.isPresent()) {
            return nothingDrawn(variant, Relation.NOT_COMPARABLE, Sentence.of("reason.not-evaluable", reason.get()));
        }
        return new Pair(a, b, variant).relate(regionA.admitted(), regionB.admitted());
    }

    /** Two claims under one variant, both of which can be evaluated. */
    private final class Pair {

        private final Claim a;
        private final Claim b;
        private final Variant variant;
        private final Phase phaseA;
        private final Phase phaseB;
        private final Exclusion exclusion;
        private final double errorMetres;

        Pair(Claim a, Claim b, Variant variant) {
            this.a = a;
            this.b = b;
            this.variant = variant;
            this.phaseA = boundPhase(a, variant);
            this.phaseB = boundPhase(b, variant);
            this.exclusion = new Exclusion(regions.frame(), variant);
            this.errorMetres = regions.errorMetres(a, variant) + regions.errorMetres(b, variant);
        }

        PairCheck.Result relate(Geometry regionA, Geometry regionB) {
            boolean sameMoment = bindSameMoment(phaseA, phaseB);
            Optional<Sentence> excluded = sameMoment ? exclusion.between(a, b) : Optional.empty();
            if (regionA.isEmpty() || regionB.isEmpty()) {
                return empty(regionA.isEmpty() ? a : b, sameMoment, excluded);
            }
            Meeting meeting = regions.frame().meeting(regionA, regionB);
            List<LatLon> witness = witness(meeting);
            double apart = meeting.meet() ? 0 : Geodesics.distanceMetres(witness.get(0), witness.get(1));
            double least = least(apart);
            if (excluded.isPresent()) {
                return result(Relation.INCOMPATIBLE, meeting, least, excluded);
            }
            if (sameMoment) {
                return atOneMoment(meeting, apart, least);
            }
            return atTwo(meeting, least);
        }

        /**
         * The length that lies between the claims' positions, made exact by what their words prove: a difference of distances from
         * one line, and where the shortest way crosses the line (it falls short of the bound by no more than the errors) the sum
         * of the distances on both its sides. Where it is shorter than that, it goes round the line's end, through a third country.
         */
        private double least(double apart) {
            double across = exclusion.acrossMetres(a, b);
            double crossing = apart >= across - errorMetres ? across : 0;
            return Math.max(apart, Math.max(crossing, exclusion.leastApartMetres(a, b)));
        }

        private PairCheck.Result empty(Claim none, boolean sameMoment, Optional<Sentence> excluded) {
            if (excluded.isPresent()) {
                return nothingDrawn(variant, Relation.INCOMPATIBLE, excluded.get());
            }
            if (regions.fitsWithinTolerance(none, variant)) {
                return sameMoment
                        ? nothingDrawn(
                                variant,
                                Relation.CONDITIONAL,
                                Wording.withinTolerance(regions.toleranceMetres(none, variant)))
                        : nothingDrawn(variant, Relation.NOT_COMPARABLE, differentPhases());
            }
            boolean nowhere = regions.isWithinFrame(none, variant)
                    || exclusion.between(none, none).isPresent();
            if (!nowhere) {
                return nothingDrawn(
                        variant,
                        Relation.NOT_COMPARABLE,
                        Sentence.of(
                                PairCheck.Result.OUTSIDE_THE_FRAME,
                                Gap.verbatim(none.id()),
                                Gap.length(regions.assumptions().frameRadiusMetres())));
            }
            return sameMoment
                    ? nothingDrawn(
                            variant,
                            Relation.INCOMPATIBLE,
                            Sentence.of(PairCheck.Result.NO_REGION, Gap.verbatim(none.id())))
                    : nothingDrawn(variant, Relation.NOT_COMPARABLE, differentPhases());
        }

        private PairCheck.Result atOneMoment(Meeting meeting, double apart, double least) {
            if (meeting.meet() ? surelyMeet(meeting) : apart <= errorMetres && exclusion.onlyLengthsDecide(a, b)) {
                return result(Relation.COMPATIBLE, meeting, 0, Optional.empty());
            }
            return !meeting.meet() && least > errorMetres
                    ? result(Relation.INCOMPATIBLE, meeting, least, Optional.empty())
                    : result(Relation.CONDITIONAL, meeting, 0, Optional.of(tooNear(meeting, apart)));
        }

        private Sentence tooNear(Meeting meeting, double apart) {
            return meeting.meet()
                    ? Sentence.of("reason.within-the-construction-error.strip", Gap.length(errorMetres))
                    : Sentence.of(
                            "reason.within-the-construction-error.apart", Gap.length(apart), Gap.length(errorMetres));
        }

        private PairCheck.Result atTwo(Meeting meeting, double least) {
            boolean either = phaseA == Phase.UNSPECIFIED || phaseB == Phase.UNSPECIFIED;
            boolean meet = either && meeting.meet() && surelyMeet(meeting);
            Relation relation = either ? (meet ? Relation.COMPATIBLE : Relation.CONDITIONAL) : Relation.NOT_COMPARABLE;
            Sentence reason = !either
                    ? differentPhases()
                    : meeting.meet() ? tooNear(meeting, 0) : Sentence.of("reason.same-moment");
            return new PairCheck.Result(
                    regions.frame().view(),
                    variant,
                    relation,
                    OptionalDouble.empty(),
                    sharedKm2(meeting),
                    OptionalDouble.of(least),
                    witness(meeting),
                    relation == Relation.COMPATIBLE ? Optional.empty() : Optional.of(reason),
                    assumptions(relation, least));
        }

        private Sentence differentPhases() {
            return Sentence.of("reason.different-phases", Wording.phase(phaseA), Wording.phase(phaseB));
        }

        private PairCheck.Result result(Relation relation, Meeting meeting, double gap, Optional<Sentence> reason) {
            boolean incompatible = relation == Relation.INCOMPATIBLE;
            return new PairCheck.Result(
                    regions.frame().view(),
                    variant,
                    relation,
                    incompatible ? OptionalDouble.of(gap) : OptionalDouble.empty(),
                    incompatible ? OptionalDouble.empty() : sharedKm2(meeting),
                    OptionalDouble.empty(),
                    incompatible && meeting.meet() ? List.of() : witness(meeting),
                    reason,
                    assumptions(relation, gap));
        }

        private OptionalDouble sharedKm2(Meeting meeting) {
            return meeting.meet() ? OptionalDouble.of(meeting.shared().getArea() / 1e6) : OptionalDouble.empty();
        }

        /**
         * Regions surely meet where they do as drawn and no error of either could part them. A true region has a position within its
         * error of every drawn one, so a shared position is enough that lies deeper in the one region than both errors together;
         * or one that lies deeper in both than the greater of the two.
         */
        private boolean surelyMeet(Meeting meeting) {
            if (exclusion.onlyLengthsDecide(a, b)) {
                return true;
            }
            Geometry shared = meeting.shared();
            double each = Math.max(regions.errorMetres(a, variant), regions.errorMetres(b, variant));
            Geometry inside = Overlays.FACTORY.createPoint(meeting.ends()[0]);
            return isWithin(shared, inside, each)
                    || isWithin(meeting.a(), inside, errorMetres)
                    || isWithin(meeting.b(), inside, errorMetres)
                    || holds(shared, each)
                    || reaches(shared, meeting.a())
                    || reaches(shared, meeting.b());
        }

        /** Whether an area has a position so far from its edge. */
        private boolean holds(Geometry area, double metres) {
            return area.getDimension() == 2 && !Buffers.of(area, -metres).isEmpty();
        }

        private boolean reaches(Geometry shared, Geometry area) {
            if (area.getDimension() < 2) {
                return false;
            }
            IndexedFacetDistance edge = new IndexedFacetDistance(area.getBoundary());
            for (Coordinate at : shared.getCoordinates()) {
                if (edge.distance(Overlays.FACTORY.createPoint(at)) > errorMetres) {
                    return true;
                }
            }
            return false;
        }

        /**
         * The assumptions on which the result rests: {@code frame} where something beyond it might change it. A region that ends within
         * the frame, or words that decide, leave nothing to what lies beyond; a gap is right if it is no longer than the way from such
         * a region to the frame's edge, or no longer than what the words prove.
         */
        private List<String> assumptions(Relation relation, double gap) {
            boolean ended = regions.isWithinFrame(a, variant) || regions.isWithinFrame(b, variant);
            boolean apart = relation == Relation.INCOMPATIBLE
                    && !ended
                    && exclusion.between(a, b).isEmpty();
            boolean longer = gap > errorMetres + proven() && gap > toFramesEdge();
            return apart || longer ? List.of(PairCheck.Result.FRAME) : List.of();
        }

        private double proven() {
            return Math.max(exclusion.acrossMetres(a, b), exclusion.leastApartMetres(a, b));
        }

        private double toFramesEdge() {
            return Math.max(toFramesEdge(a), toFramesEdge(b));
        }

        private double toFramesEdge(Claim claim) {
            if (!regions.isWithinFrame(claim, variant)) {
                return 0;
            }
            double least = Double.MAX_VALUE;
            for (Coordinate corner : regions.of(claim, variant).admitted().getCoordinates()) {
                least = Math.min(least, regions.frame().toEdgeMetres(corner));
            }
            return least;
        }

        private PairCheck.Result nothingDrawn(Variant variant, Relation relation, Sentence reason) {
            return PairRelations.this.nothingDrawn(variant, relation, reason);
        }
    }

    private static boolean isWithin(Geometry area, Geometry point, double metres) {
        return area.getDimension() == 2 && area.getBoundary().distance(point) > metres;
    }

    /** The phase that a claim binds: a denial of presence binds every moment, "not so far" the deepest one. */
    static Phase boundPhase(Claim claim, Variant variant) {
        boolean never = claim.polarity() == Polarity.DENIED && variant.denialOf(claim) == DenialReading.PRESENCE;
        boolean notSoFar = claim.polarity() == Polarity.DENIED
                && variant.denialOf(claim) == DenialReading.FIGURE
                && claim.phase() == Phase.THROUGHOUT;
        return never ? Phase.THROUGHOUT : notSoFar ? Phase.DEEPEST_POINT : claim.phase();
    }

    static boolean bindSameMoment(Phase a, Phase b) {
        return a == Phase.THROUGHOUT || b == Phase.THROUGHOUT || a == b && a != Phase.UNSPECIFIED;
    }

    private List<LatLon> witness(Meeting meeting) {
        LatLon first = regions.frame().projection().position(meeting.ends()[0]);
        if (meeting.meet()) {
            return List.of(first);
        }
        return List.of(first, regions.frame().projection().position(meeting.ends()[1]));
    }

    private PairCheck.Result nothingDrawn(Variant variant, Relation relation, Sentence reason) {
        boolean outside = reason.key().equals(PairCheck.Result.OUTSIDE_THE_FRAME);
        return new PairCheck.Result(
                regions.frame().view(),
                variant,
                relation,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.of(reason),
                outside ? List.of(PairCheck.Result.FRAME) : List.of());
    }
}
