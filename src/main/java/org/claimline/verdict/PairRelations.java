package org.claimline.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;
import org.claimline.incident.Phase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** The relation of two claims in one view's frame. */
final class PairRelations {

    private final ClaimRegions regions;

    /** Where two regions meet or come nearest, by the regions' identity: many variants share their regions. */
    private final Map<Key, Meeting> kept = new HashMap<>();

    PairRelations(ClaimRegions regions) {
        this.regions = regions;
    }

    private record Key(int a, int b) {}

    /**
     * @param shared what both regions have in common; empty where they don't meet
     * @param ends of the shortest line between the regions; the same point twice where they meet
     */
    private record Meeting(Geometry a, Geometry b, Geometry shared, Coordinate[] ends) {}

    PairCheck.Result relate(Claim a, Claim b, Variant variant) {
        Region regionA = regions.of(a, variant);
        Region regionB = regions.of(b, variant);
        Optional<Sentence> reason = regionA.reason().or(regionB::reason);
        if (reason.isPresent()) {
            return result(variant, Relation.NOT_COMPARABLE, reason.get());
        }
        if (regionA.admitted().isEmpty() || regionB.admitted().isEmpty()) {
            boolean same = bindSameMoment(boundPhase(a, variant), boundPhase(b, variant));
            return result(
                    variant, same ? Relation.INCOMPATIBLE : Relation.NOT_COMPARABLE, Sentence.of("reason.no-region"));
        }
        Meeting meeting = meeting(regionA.admitted(), regionB.admitted());
        boolean meet = !meeting.shared().isEmpty();
        List<LatLon> witness = witness(meeting);
        double apart = meet ? 0 : Geodesics.distanceMetres(witness.get(0), witness.get(1));
        Phase phaseA = boundPhase(a, variant);
        Phase phaseB = boundPhase(b, variant);
        if (bindSameMoment(phaseA, phaseB)) {
            return new PairCheck.Result(
                    regions.frame().view(),
                    variant,
                    meet ? Relation.COMPATIBLE : Relation.INCOMPATIBLE,
                    meet ? OptionalDouble.empty() : OptionalDouble.of(apart),
                    meet ? OptionalDouble.of(meeting.shared().getArea() / 1e6) : OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    witness,
                    Optional.empty());
        }
        double path = path(apart, leastPath(a, b, variant));
        boolean either = phaseA == Phase.UNSPECIFIED || phaseB == Phase.UNSPECIFIED;
        return new PairCheck.Result(
                regions.frame().view(),
                variant,
                either ? (meet ? Relation.COMPATIBLE : Relation.CONDITIONAL) : Relation.NOT_COMPARABLE,
                OptionalDouble.empty(),
                meet ? OptionalDouble.of(meeting.shared().getArea() / 1e6) : OptionalDouble.empty(),
                OptionalDouble.of(path),
                witness,
                either && !meet
                        ? Optional.of(Sentence.of("reason.same-moment"))
                        : Optional.of(
                                Sentence.of("reason.different-phases", Wording.phase(phaseA), Wording.phase(phaseB))));
    }

    /** The phase that a claim binds: a denial of presence binds every moment, "not so far" the deepest one. */
    static Phase boundPhase(Claim claim, Variant variant) {
        boolean never = claim.polarity() == Polarity.DENIED
                && variant.denial().orElse(DenialReading.PRESENCE) == DenialReading.PRESENCE;
        boolean notSoFar = claim.polarity() == Polarity.DENIED
                && variant.denial().filter(DenialReading.FIGURE::equals).isPresent()
                && claim.phase() == Phase.THROUGHOUT;
        return never ? Phase.THROUGHOUT : notSoFar ? Phase.DEEPEST_POINT : claim.phase();
    }

    static boolean bindSameMoment(Phase a, Phase b) {
        return a == Phase.THROUGHOUT || b == Phase.THROUGHOUT || a == b && a != Phase.UNSPECIFIED;
    }

    /**
     * The distance between two regions, metres, made exact by the proven bound where the shortest way between them crosses the
     * line: then it falls short of the bound by no more than the regions' errors. Where it is shorter than that, it goes round the
     * line's end, through a third country.
     */
    private static double path(double apart, double bound) {
        boolean crosses = apart >= bound - 2 * ViewFrame.errorMetres(bound);
        return crosses ? Math.max(apart, bound) : apart;
    }

    /**
     * A path from depth d1 on one side of a line to distance d2 on its other side crosses the line, so it is at least d1 + d2
     * long, if both distances are to the nearest point of the same line. Metres; 0 where the claims aren't of that kind.
     */
    private static double leastPath(Claim a, Claim b, Variant variant) {
        for (Clause clauseA : a.clauses()) {
            for (Clause clauseB : b.clauses()) {
                if (clauseA instanceof Clause.Border borderA
                        && clauseB instanceof Clause.Border borderB
                        && facing(borderA, borderB)
                        && a.polarity() == Polarity.ASSERTED
                        && b.polarity() == Polarity.ASSERTED
                        && variant.heading().orElse(HeadingReading.NEAREST) != HeadingReading.MERIDIAN) {
                    return lower(borderA, variant) + lower(borderB, variant);
                }
            }
        }
        return 0;
    }

    private static boolean facing(Clause.Border a, Clause.Border b) {
        return a.countries().containsAll(b.countries())
                && a.side().isPresent()
                && b.side().isPresent()
                && !a.side().equals(b.side());
    }

    private static double lower(Clause.Border border, Variant variant) {
        return border.distance()
                .map(figure -> variant.reading().meaning(figure).admitted())
                .map(LengthInterval::lowerMetres)
                .orElse(0.0);
    }

    private Meeting meeting(Geometry a, Geometry b) {
        Key key = new Key(System.identityHashCode(a), System.identityHashCode(b));
        Meeting meeting = kept.get(key);
        if (meeting == null || meeting.a() != a || meeting.b() != b) {
            Geometry shared = Overlays.intersection(a, b);
            shared = isSliver(shared) ? Overlays.EMPTY : shared;
            Coordinate[] ends = shared.isEmpty()
                    ? new IndexedFacetDistance(a).nearestPoints(b)
                    : new Coordinate[] {within(shared), within(shared)};
            meeting = new Meeting(a, b, shared, ends);
            kept.put(key, meeting);
        }
        return meeting;
    }

    /** Areas that only touch may share slivers as wide as the grid on which unions are made. */
    private static boolean isSliver(Geometry shared) {
        return shared.getDimension() == 2 && shared.getArea() <= Overlays.UNION_GRID_METRES * shared.getLength();
    }

    private static Coordinate within(Geometry shared) {
        return shared.getInteriorPoint().getCoordinate();
    }

    private List<LatLon> witness(Meeting meeting) {
        LatLon first = regions.frame().projection().position(meeting.ends()[0]);
        if (!meeting.shared().isEmpty()) {
            return List.of(first);
        }
        return List.of(first, regions.frame().projection().position(meeting.ends()[1]));
    }

    private PairCheck.Result result(Variant variant, Relation relation, Sentence reason) {
        return new PairCheck.Result(
                regions.frame().view(),
                variant,
                relation,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.of(reason));
    }
}
