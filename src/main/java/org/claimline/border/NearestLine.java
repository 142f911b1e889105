package org.claimline.border;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Ecef;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.ShortGeodesic;

/**
 * The geodesic kernel: the nearest point of a set's cut border lines, exact on the ellipsoid. It equals an unpruned
 * comparison of every cut piece to 1 micrometre within 100 km and to 1 mm at any distance (NearestLineTest).
 */
final class NearestLine {

    /** Within this distance the distance to a point that walks along a stretch has one minimum only. */
    private static final double ONE_MINIMUM_METRES = 100_000;

    private final Topology topology;
    private final StretchTree shortEdges;
    private final Map<EdgeRule, StretchTree> longEdges = new EnumMap<>(EdgeRule.class);

    NearestLine(Topology topology) {
        this.topology = topology;
        this.shortEdges = new StretchTree(Stretches.ofShortEdges(topology));
        for (EdgeRule rule : EdgeRule.values()) {
            longEdges.put(rule, new StretchTree(Stretches.ofLongEdges(topology, rule)));
        }
    }

    /** The nearest point so far, and its line as an index into {@link Topology#lines()}. */
    private record Best(ShortGeodesic.Nearest nearest, int line) {}

    Optional<Foot> find(LatLon position, EdgeRule rule, LineFilter filter) {
        Ecef point = Ecef.of(position);
        IntPredicate accepted = accepted(filter);
        StretchTree.Candidates near = shortEdges.candidates(point, accepted, Double.POSITIVE_INFINITY);
        StretchTree.Candidates others = longEdges.get(rule).candidates(point, accepted, near.mostChord);
        Best best = best(null, shortEdges.stretches(), near, others.mostChord, position, point, rule);
        best = best(best, longEdges.get(rule).stretches(), others, others.mostChord, position, point, rule);
        return Optional.ofNullable(best).map(found -> foot(position, found));
    }

    private static Best best(
            Best soFar,
            Stretches stretches,
            StretchTree.Candidates candidates,
            double mostChord,
            LatLon position,
            Ecef point,
            EdgeRule rule) {
        Best best = soFar;
        for (int i = 0; i < candidates.size; i++) {
            if (candidates.leastChord[i] <= mostChord) {
                ShortGeodesic.Nearest nearest = nearest(stretches, candidates.stretch[i], rule, position, point);
                if (best == null || nearest.distanceMetres() < best.nearest().distanceMetres()) {
                    best = new Best(nearest, candidates.line[i]);
                }
            }
        }
        return best;
    }

    private Foot foot(LatLon position, Best best) {
        return new Foot(
                best.nearest().foot(),
                best.nearest().distanceMetres(),
                Geodesics.inverse(position, best.nearest().foot()).azimuthDegrees(),
                topology.lines().get(best.line()).line());
    }

    private IntPredicate accepted(LineFilter filter) {
        boolean[] accepted = new boolean[topology.lines().size()];
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = filter.accepts().test(topology.lines().get(i).line());
        }
        return line -> accepted[line];
    }

    /** Walks down to the minimum from the middle piece; farther away, where there may be several minima, looks at every piece. */
    private static ShortGeodesic.Nearest nearest(
            Stretches stretches, int stretch, EdgeRule rule, LatLon position, Ecef point) {
        CutEdge edge = stretches.edge(stretch, rule);
        int first = stretches.firstPiece(stretch, edge);
        int end = stretches.endPiece(stretch, edge);
        int piece = (first + end) >>> 1;
        ShortGeodesic.Nearest best = piece(edge, piece).nearest(position, point);
        if (best.distanceMetres() > ONE_MINIMUM_METRES) {
            for (int i = first; i < end; i++) {
                ShortGeodesic.Nearest other = piece(edge, i).nearest(position, point);
                best = other.distanceMetres() < best.distanceMetres() ? other : best;
            }
            return best;
        }
        int step = best.fraction() == 0 ? -1 : best.fraction() == 1 ? 1 : 0;
        for (int i = piece + step; step != 0 && i >= first && i < end; i += step) {
            ShortGeodesic.Nearest next = piece(edge, i).nearest(position, point);
            if (next.distanceMetres() >= best.distanceMetres()) {
                break;
            }
            best = next;
        }
        return best;
    }

    private static ShortGeodesic piece(CutEdge edge, int index) {
        return new ShortGeodesic(edge.vertex(index), edge.vertex(index + 1));
    }
}
