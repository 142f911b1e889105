package org.claimline.border;

import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.geo.ShortGeodesic;

/** How far the two edge rules part on each line: the distance from the middle of a planar edge to the geodesic of the same ends. */
final class EdgeShift {

    /** Edges shorter than this part by under 0.2 m below latitude 85 and are passed over. */
    private static final double LEAST_METRES = 500;

    private final Topology topology;
    private final double[] metres;

    EdgeShift(Topology topology) {
        this.topology = topology;
        this.metres = new double[topology.lines().size()];
        for (int line = 0; line < metres.length; line++) {
            if (topology.lines().get(line).line().borderClass() != BorderClass.OUTER) {
                metres[line] = ofLine(topology.lines().get(line));
            }
        }
    }

    double metres(LineFilter filter) {
        double most = 0;
        for (int line = 0; line < metres.length; line++) {
            if (filter.accepts().test(topology.lines().get(line).line())) {
                most = Math.max(most, metres[line]);
            }
        }
        return most;
    }

    private double ofLine(Topology.Line line) {
        double most = 0;
        for (int[] part : line.parts()) {
            for (int reference : part) {
                int arc = Topology.arcOf(reference);
                for (int vertex = topology.arcStart()[arc]; vertex + 1 < topology.arcStart()[arc + 1]; vertex++) {
                    most = Math.max(most, ofEdge(vertex, most));
                }
            }
        }
        return most;
    }

    /** The shift of one edge where it may exceed {@code most}, otherwise 0. Planar pieces part by at most 0.1 mm each, the edge by n^2 of that. */
    private double ofEdge(int vertex, double most) {
        CutEdge planar = cut(EdgeRule.PLANAR, vertex);
        double bound = CutEdge.PLANAR_DEPARTURE_METRES * planar.pieces() * planar.pieces();
        if (planar.mostLengthMetres() < LEAST_METRES || bound <= most) {
            return 0;
        }
        LatLon middle = planar.at(0.5);
        CutEdge geodesic = cut(EdgeRule.GEODESIC, vertex);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < geodesic.pieces(); i++) {
            ShortGeodesic piece = new ShortGeodesic(geodesic.vertex(i), geodesic.vertex(i + 1));
            least = Math.min(least, piece.nearest(middle).distanceMetres());
        }
        return least;
    }

    private CutEdge cut(EdgeRule rule, int vertex) {
        return CutEdge.of(
                rule,
                topology.latDegrees(vertex),
                topology.lonDegrees(vertex),
                topology.latDegrees(vertex + 1),
                topology.lonDegrees(vertex + 1));
    }
}
