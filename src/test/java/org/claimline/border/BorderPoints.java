package org.claimline.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;

/** Seeded positions near the lines of a set. */
final class BorderPoints {

    private final Topology topology;
    private final List<Integer> vertices = new ArrayList<>();

    /** Running sums of the edges' lengths in degrees, so that a place is drawn by length and not by vertex. */
    private final List<Double> sums = new ArrayList<>();

    BorderPoints(BorderSet set, LineFilter filter) {
        this.topology = set.topology();
        double sum = 0;
        for (Topology.Line line : topology.lines()) {
            if (line.line().borderClass() != BorderClass.OUTER
                    && filter.accepts().test(line.line())) {
                for (int[] part : line.parts()) {
                    for (int reference : part) {
                        int arc = reference < 0 ? ~reference : reference;
                        for (int v = topology.arcStart()[arc]; v + 1 < topology.arcStart()[arc + 1]; v++) {
                            sum += Math.hypot(
                                    topology.latDegrees(v + 1) - topology.latDegrees(v),
                                    topology.lonDegrees(v + 1) - topology.lonDegrees(v));
                            vertices.add(v);
                            sums.add(sum);
                        }
                    }
                }
            }
        }
    }

    /** Positions at up to so many metres from a place on the lines, in any direction. */
    List<LatLon> within(double mostMetres, int count, Random random) {
        List<LatLon> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LatLon on = onLine(random);
            points.add(Geodesics.destination(on, 360 * random.nextDouble(), mostMetres * random.nextDouble()));
        }
        return points;
    }

    private LatLon onLine(Random random) {
        double wanted = random.nextDouble() * sums.get(sums.size() - 1);
        int low = 0;
        int high = sums.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sums.get(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int v = vertices.get(low);
        double t = random.nextDouble();
        return new LatLon(
                topology.latDegrees(v) + t * (topology.latDegrees(v + 1) - topology.latDegrees(v)),
                topology.lonDegrees(v) + t * (topology.lonDegrees(v + 1) - topology.lonDegrees(v)));
    }
}
