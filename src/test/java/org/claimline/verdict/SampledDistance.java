package org.claimline.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Whether the edges of two drawn regions come nearer to each other anywhere than a length, by sampling them ever more densely, with
 * GeographicLib. The projection only tells where sampling is idle: it draws no length too short, and within 150 km of its centre none too
 * long by more than 1e-4 of itself (r^2 / 6R^2).
 */
final class SampledDistance {

    /** Edges are sampled to this length where they may come near, metres. */
    private static final double STEP_METRES = 1;

    private static final double DRAWN_TOO_LONG = 1e-4;

    private final LocalProjection projection;

    SampledDistance(LocalProjection projection) {
        this.projection = projection;
    }

    /** A run of an edge's corners, and how far it spreads from its middle, metres as drawn. */
    private record Run(Coordinate[] corners, int from, int to, Coordinate middle, double spread) {}

    private record Pair(Run a, Run b) {
        double spread() {
            return a.spread() + b.spread();
        }

        /** No two positions of the runs lie nearer to each other. */
        double leastMetres() {
            return (a.middle().distance(b.middle()) - spread()) * (1 - DRAWN_TOO_LONG);
        }
    }

    boolean comeNearerThan(double metres, Geometry a, Geometry b) {
        Deque<Pair> pairs = new ArrayDeque<>();
        for (Run runA : runs(a)) {
            for (Run runB : runs(b)) {
                pairs.push(new Pair(runA, runB));
            }
        }
        while (!pairs.isEmpty()) {
            Pair pair = pairs.pop();
            if (pair.leastMetres() < metres) {
                if (pair.spread() <= STEP_METRES && metres(pair) < metres) {
                    return true;
                }
                if (pair.spread() > STEP_METRES) {
                    split(pair, pairs);
                }
            }
        }
        return false;
    }

    private static void split(Pair pair, Deque<Pair> pairs) {
        boolean first = pair.a().spread() >= pair.b().spread();
        for (Run half : halves(first ? pair.a() : pair.b())) {
            pairs.push(first ? new Pair(half, pair.b()) : new Pair(pair.a(), half));
        }
    }

    private double metres(Pair pair) {
        LatLon a = projection.position(pair.a().middle());
        LatLon b = projection.position(pair.b().middle());
        return Geodesic.WGS84.Inverse(
                        a.latDegrees(), a.lonDegrees(), b.latDegrees(), b.lonDegrees(), GeodesicMask.DISTANCE)
                .s12;
    }

    private static List<Run> runs(Geometry region) {
        Geometry edge = region.getDimension() == 2 ? region.getBoundary() : region;
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < edge.getNumGeometries(); i++) {
            Coordinate[] corners = edge.getGeometryN(i).getCoordinates();
            runs.add(run(corners, 0, corners.length - 1));
        }
        return runs;
    }

    private static List<Run> halves(Run run) {
        if (run.to() - run.from() > 1) {
            int middle = (run.from() + run.to()) / 2;
            return List.of(run(run.corners(), run.from(), middle), run(run.corners(), middle, run.to()));
        }
        Coordinate from = run.corners()[run.from()];
        Coordinate to = run.corners()[run.to()];
        return List.of(
                run(new Coordinate[] {from, run.middle()}, 0, 1), run(new Coordinate[] {run.middle(), to}, 0, 1));
    }

    private static Run run(Coordinate[] corners, int from, int to) {
        Coordinate middle = to - from == 1
                ? new Coordinate((corners[from].x + corners[to].x) / 2, (corners[from].y + corners[to].y) / 2)
                : corners[(from + to) / 2];
        double spread = 0;
        for (int i = from; i <= to; i++) {
            spread = Math.max(spread, middle.distance(corners[i]));
        }
        return new Run(corners, from, to, middle, spread);
    }
}
