package org.claimline.border;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimline.geo.LatLon;

/** Border lines for a map of small scale: vertices nearer to one another than a given angle are left out. Never for measuring. */
public final class LineDrawing {

    private final Topology topology;

    LineDrawing(Topology topology) {
        this.topology = topology;
    }

    /**
     * Gives every arc of every line that touches a box.
     *
     * @param stepDegrees between drawn vertices; 0 draws all. A drawn line departs from the published one by at most this much
     * @param receiver of a line and the positions of one of its arcs, two or more
     */
    public void within(
            double west,
            double south,
            double east,
            double north,
            double stepDegrees,
            BiConsumer<BorderLine, List<LatLon>> receiver) {
        for (Topology.Line line : topology.lines()) {
            for (int[] part : line.parts()) {
                for (int reference : part) {
                    int arc = Topology.arcOf(reference);
                    if (touches(arc, west, south, east, north)) {
                        receiver.accept(line.line(), thinned(arc, reference < 0, stepDegrees));
                    }
                }
            }
        }
    }

    private boolean touches(int arc, double west, double south, double east, double north) {
        double w = 180;
        double s = 90;
        double e = -180;
        double n = -90;
        for (int i = topology.arcStart()[arc]; i < topology.arcStart()[arc + 1]; i++) {
            w = Math.min(w, topology.lonDegrees(i));
            e = Math.max(e, topology.lonDegrees(i));
            s = Math.min(s, topology.latDegrees(i));
            n = Math.max(n, topology.latDegrees(i));
        }
        return w <= east && e >= west && s <= north && n >= south;
    }

    private List<LatLon> thinned(int arc, boolean backwards, double stepDegrees) {
        List<LatLon> positions = new ArrayList<>();
        int first = topology.arcStart()[arc];
        int last = topology.arcStart()[arc + 1] - 1;
        double lat = Double.NaN;
        double lon = Double.NaN;
        for (int i = first; i <= last; i++) {
            boolean end = i == first || i == last;
            double nextLat = topology.latDegrees(i);
            double nextLon = topology.lonDegrees(i);
            if (end || Math.abs(nextLat - lat) >= stepDegrees || Math.abs(nextLon - lon) >= stepDegrees) {
                positions.add(new LatLon(nextLat, nextLon));
                lat = nextLat;
                lon = nextLon;
            }
        }
        if (backwards) {
            Collections.reverse(positions);
        }
        return positions;
    }
}
