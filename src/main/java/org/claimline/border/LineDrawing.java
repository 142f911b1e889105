package org.claimline.border;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimline.geo.LatLon;
import org.locationtech.jts.geom.Envelope;

/** Lines and territories for a map of small scale: vertices nearer to one another than a given angle are left out. Never for measuring. */
public final class LineDrawing {

    private static final int LEAST_RING = 4;

    private final Topology topology;
    private final DrawnLimits limits;

    LineDrawing(Topology topology, DrawnLimits limits) {
        this.topology = topology;
        this.limits = limits;
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
        Envelope box = new Envelope(west, east, south, north);
        for (Topology.Line line : topology.lines()) {
            for (int[] part : line.parts()) {
                for (int reference : part) {
                    int arc = Topology.arcOf(reference);
                    if (limits.box(arc).intersects(box)) {
                        receiver.accept(line.line(), thinned(arc, reference < 0, stepDegrees));
                    }
                }
            }
        }
    }

    /**
     * Gives every polygon of every territory that touches a box, its exterior ring first.
     *
     * @param stepDegrees as above; a ring that is left with too few vertices is left out
     */
    public void territoriesWithin(
            double west,
            double south,
            double east,
            double north,
            double stepDegrees,
            BiConsumer<Territory, List<List<LatLon>>> receiver) {
        Envelope box = new Envelope(west, east, south, north);
        for (Topology.Shape shape : topology.shapes()) {
            for (List<int[]> polygon : shape.polygons()) {
                Envelope ringBox = new Envelope();
                for (int reference : polygon.get(0)) {
                    ringBox.expandToInclude(limits.box(Topology.arcOf(reference)));
                }
                if (ringBox.intersects(box)) {
                    List<List<LatLon>> rings = rings(polygon, stepDegrees);
                    if (!rings.isEmpty()) {
                        receiver.accept(shape.territory(), rings);
                    }
                }
            }
        }
    }

    /** The rings that are left; none where the exterior is too small to draw. */
    private List<List<LatLon>> rings(List<int[]> polygon, double stepDegrees) {
        List<List<LatLon>> rings = new ArrayList<>();
        for (int[] references : polygon) {
            List<LatLon> ring = new ArrayList<>();
            for (int reference : references) {
                List<LatLon> arc = thinned(Topology.arcOf(reference), reference < 0, stepDegrees);
                ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            if (ring.size() >= LEAST_RING) {
                rings.add(ring);
            } else if (rings.isEmpty()) {
                return rings;
            }
        }
        return rings;
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
