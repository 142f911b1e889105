package org.claimline.border;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Ecef;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.ShortGeodesic;

/**
 * The geodesic kernel: the nearest point of the cut border lines of a view, exact on the ellipsoid. It equals an unpruned
 * comparison of every cut piece to 1 micrometre within 100 km and to 1 mm at any distance (NearestLineTest).
 */
final class NearestLine {

    /** Within this distance the distance to a point that walks along a stretch has one minimum only. */
    private static final double ONE_MINIMUM_METRES = 100_000;

    private final Topology topology;
    private final Stretches stretches;
    private final StretchTree tree;

    NearestLine(Topology topology, Stretches stretches) {
        this.topology = topology;
        this.stretches = stretches;
        this.tree = new StretchTree(stretches);
    }

    Optional<Foot> find(LatLon position, LineFilter filter) {
        Ecef point = Ecef.of(position);
        StretchTree.Candidates candidates = tree.candidates(point, accepted(filter));
        ShortGeodesic.Nearest best = null;
        int bestLine = -1;
        for (int i = 0; i < candidates.size; i++) {
            if (candidates.leastChord[i] <= candidates.mostChord) {
                ShortGeodesic.Nearest nearest = nearest(candidates.stretch[i], position, point);
                if (best == null || nearest.distanceMetres() < best.distanceMetres()) {
                    best = nearest;
                    bestLine = candidates.line[i];
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Geodesics.Inverse way = Geodesics.inverse(position, best.foot());
        return Optional.of(new Foot(
                best.foot(),
                best.distanceMetres(),
                way.azimuthDegrees(),
                topology.lines().get(bestLine).line()));
    }

    private IntPredicate accepted(LineFilter filter) {
        boolean[] accepted = new boolean[topology.lines().size()];
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = filter.accepts().test(topology.lines().get(i).line());
        }
        return line -> accepted[line];
    }

    /** Walks down to the minimum from the middle piece; farther away, where there may be several minima, looks at every piece. */
    private ShortGeodesic.Nearest nearest(int stretch, LatLon position, Ecef point) {
        CutEdge edge = stretches.edge(stretch);
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
