package org.claimline.border;

import java.util.Optional;
import org.claimline.geo.Chords;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Ecef;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.PieceFoot;
import org.claimline.geo.ShortGeodesic;

/**
 * The nearest point of one stretch, cut into the pieces of {@link CutEdge}, of which only those next to the foot are made. For one
 * thread.
 */
final class StretchFoot {

    private static final double LEAST_RADIUS_METRES = 6_335_439;

    private final Stretches stretches;
    private final EdgeRule rule;
    private final PieceFoot piece = new PieceFoot();
    private NearestQuery query;

    /** Geodesic distance to the foot, metres; from {@link ShortGeodesic#CHORD_METRES} on as near as Chords.lengthErrorMetres says. */
    double distanceMetres;

    /** The foot, ECEF metres. */
    double x;

    double y;
    double z;

    /** The stretch's pieces: {@code count} of them, which are those from {@code first} on of the {@code pieces} of its edge. */
    private int count;

    private int first;
    private int pieces;

    /** The stretch's edge, degrees. */
    private double lat1;

    private double lon1;
    private double lat2;
    private double lon2;

    /** The stretch's ends, ECEF metres: index of the first one's x. */
    private int ends;

    /** The ends of the piece that was made last. */
    private int made;

    private double ax;
    private double ay;
    private double az;
    private double bx;
    private double by;
    private double bz;

    StretchFoot(Stretches stretches, EdgeRule rule) {
        this.stretches = stretches;
        this.rule = rule;
    }

    /** Finds the foot of the query's position on a stretch. */
    void find(NearestQuery of, int stretch) {
        query = of;
        cut(stretch);
        distanceMetres = Double.POSITIVE_INFINITY;
        int middle = pieceAtChord();
        look(middle);
        if (count > 1) {
            walk(middle);
        }
    }

    /**
     * The pieces beside the one that the stretch's chord points to.
     *
     * <p>The distance d to a point that walks along a piece grows with 1 / (R tan(d / R)) times the square of the sine between them, and a
     * kink of the cut edge turns the walker by its geodesic curvature, at most 1.12 tan(latitude) / R, times a piece's length
     * ({@link CutEdge}). Where half of the former exceeds the latter, the slope of the distance only grows from kink to kink: the search goes on
     * each way as long as a piece's foot is not its own near end. A foot that is farther from a piece's end than the ratio of the two,
     * as a fraction of the piece, can't be beaten beyond that end. Elsewhere every piece is looked at.
     */
    private void walk(int middle) {
        double most = rule == EdgeRule.GEODESIC ? 0 : distanceMetres * mostTurn();
        if (distanceMetres > ShortGeodesic.CHORD_METRES || most > 0.5) {
            for (int i = 0; i < count; i++) {
                look(i);
            }
            return;
        }
        double fraction = piece.fraction;
        if (1 - fraction <= 2 * most) {
            for (int i = middle + 1; i < count; i++) {
                look(i);
                if (piece.fraction == 0) {
                    break;
                }
            }
        }
        if (fraction <= 2 * most) {
            for (int i = middle - 1; i >= 0; i--) {
                look(i);
                if (piece.fraction == 1) {
                    break;
                }
            }
        }
    }

    /** The geodesic curvature that the stretch's edge can have, per metre. */
    private double mostTurn() {
        return 1.2 * mostTangent() / LEAST_RADIUS_METRES;
    }

    /** The distance from the equator's plane over that from the axis, at the stretch's end nearer to a pole. */
    private double mostTangent() {
        double[] xyz = stretches.xyz();
        int poleward = Math.abs(xyz[ends + 2]) > Math.abs(xyz[ends + 5]) ? ends : ends + 3;
        double axis2 = xyz[poleward] * xyz[poleward] + xyz[poleward + 1] * xyz[poleward + 1];
        return Math.abs(xyz[poleward + 2]) / Math.sqrt(Math.max(1, axis2));
    }

    /**
     * The foot on the stretch at a distance at which chords don't give it, by {@link ShortGeodesic} on every piece that may beat
     * {@code bestMetres}; empty where none may.
     */
    Optional<ShortGeodesic.Nearest> findFar(NearestQuery of, int stretch, double bestMetres) {
        query = of;
        cut(stretch);
        LatLon position = new LatLon(of.latDegrees, of.lonDegrees);
        ShortGeodesic.Nearest best = null;
        for (int i = 0; i < count; i++) {
            make(i);
            piece.find(of.px, of.py, of.pz, ax, ay, az, bx, by, bz);
            double least = best == null ? bestMetres : Math.min(bestMetres, best.distanceMetres());
            LatLon from = new Ecef(ax, ay, az).toLatLon();
            if (leastMetres(position, from, piece.distanceMetres, CutEdge.PIECE_METRES) <= least) {
                ShortGeodesic.Nearest found =
                        new ShortGeodesic(from, new Ecef(bx, by, bz).toLatLon()).nearest(position);
                best = best == null || found.distanceMetres() < best.distanceMetres() ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * A lower bound of the distance to a stretch or piece, metres, of at most {@code lengthMetres} from {@code start} on.
     *
     * <p>By its distance from chords: less the error of that, and less what the chord's foot may be off ({@link PieceFoot}: e^2 c^2 / 12R^2,
     * under 0.0013 to 9,000 km, of a piece's length, for which 1 m is taken). Where chords say nothing, by the start's own distance.
     */
    static double leastMetres(LatLon position, LatLon start, double byChords, double lengthMetres) {
        double error = Chords.lengthErrorMetres(byChords);
        return Double.isInfinite(error)
                ? Geodesics.distanceMetres(position, start) - 1.05 * lengthMetres
                : byChords - error - 1;
    }

    private void look(int index) {
        make(index);
        piece.find(query.px, query.py, query.pz, ax, ay, az, bx, by, bz);
        if (piece.distanceMetres < distanceMetres) {
            distanceMetres = piece.distanceMetres;
            x = piece.x;
            y = piece.y;
            z = piece.z;
        }
    }

    private int pieceAtChord() {
        if (count == 1) {
            return 0;
        }
        double[] xyz = stretches.xyz();
        double dx = xyz[ends + 3] - xyz[ends];
        double dy = xyz[ends + 4] - xyz[ends + 1];
        double dz = xyz[ends + 5] - xyz[ends + 2];
        double square = dx * dx + dy * dy + dz * dz;
        double along = (query.px - xyz[ends]) * dx + (query.py - xyz[ends + 1]) * dy + (query.pz - xyz[ends + 2]) * dz;
        double t = square == 0 ? 0 : along / square;
        return (int) Math.max(0, Math.min(count - 1, Math.floor(t * count)));
    }

    private void cut(int stretch) {
        ends = 3 * stretch;
        made = -2;
        if (rule == EdgeRule.GEODESIC) {
            cutGeodesic();
            return;
        }
        boolean isShort = stretches.isOfShortEdge(stretch);
        pieces = isShort ? stretches.pieces(stretch) : 0;
        if (pieces != 1) {
            cutPlanar(stretch, isShort);
        } else {
            first = 0;
            count = 1;
        }
    }

    private void cutPlanar(int stretch, boolean isShort) {
        Topology topology = stretches.topology();
        int vertex = stretches.published(stretch);
        lat1 = topology.latDegrees(vertex);
        lon1 = topology.lonDegrees(vertex);
        lat2 = topology.latDegrees(vertex + 1);
        double span = topology.lonDegrees(vertex + 1) - lon1;
        double lonSpan = Math.abs(span) > 180 ? LatLon.wrapDegrees(span) : span;
        lon2 = lon1 + lonSpan;
        if (pieces == 0) {
            pieces = CutEdge.planarPieces(lat1, lat2, lonSpan);
        }
        if (isShort) {
            first = 0;
            count = pieces;
        } else {
            int parts = Stretches.parts(pieces, CutEdge.mostLengthMetres(lat1, lat2, lonSpan));
            first = Stretches.boundary(stretches.part(stretch), pieces, parts);
            count = Stretches.boundary(stretches.part(stretch) + 1, pieces, parts) - first;
        }
    }

    private double chordSquare() {
        double[] xyz = stretches.xyz();
        double dx = xyz[ends + 3] - xyz[ends];
        double dy = xyz[ends + 4] - xyz[ends + 1];
        double dz = xyz[ends + 5] - xyz[ends + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    /** A stretch of a geodesic edge is a geodesic itself: it doesn't matter where it is cut, and its pieces' ends lie over its chord. */
    private void cutGeodesic() {
        count = (int) Math.max(1, Math.ceil(Math.sqrt(chordSquare()) / CutEdge.PIECE_METRES));
    }

    /** Makes the ends of a piece; those of its neighbour, made just before, serve again. */
    private void make(int index) {
        if (index == made + 1) {
            ax = bx;
            ay = by;
            az = bz;
        } else {
            vertex(index);
            ax = piece.x;
            ay = piece.y;
            az = piece.z;
        }
        vertex(index + 1);
        bx = piece.x;
        by = piece.y;
        bz = piece.z;
        made = index;
    }

    /** Puts vertex {@code index} of the cut stretch into the piece's coordinates. */
    private void vertex(int index) {
        double[] xyz = stretches.xyz();
        if (index == 0 || index == count) {
            int end = index == 0 ? ends : ends + 3;
            piece.x = xyz[end];
            piece.y = xyz[end + 1];
            piece.z = xyz[end + 2];
        } else if (rule == EdgeRule.GEODESIC) {
            piece.at(
                    (double) index / count,
                    xyz[ends],
                    xyz[ends + 1],
                    xyz[ends + 2],
                    xyz[ends + 3],
                    xyz[ends + 4],
                    xyz[ends + 5]);
        } else {
            double t = (double) (first + index) / pieces;
            Ecef ecef = Ecef.of(lat1 + (lat2 - lat1) * t, lon1 + (lon2 - lon1) * t);
            piece.x = ecef.x();
            piece.y = ecef.y();
            piece.z = ecef.z();
        }
    }
}
