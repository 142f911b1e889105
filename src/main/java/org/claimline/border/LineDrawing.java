package org.claimline.border;

import java.util.List;
import java.util.function.BiConsumer;
import org.claimline.geo.LatLon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A set's lines for a map, without the vertices that its scale doesn't show. Never for measuring. */
public final class LineDrawing {

    private final Topology topology;
    private final DrawnLimits limits;

    LineDrawing(Topology topology, DrawnLimits limits) {
        this.topology = topology;
        this.limits = limits;
    }

    /**
     * Gives the parts of every line whose edges meet a box.
     *
     * @param stepDegrees a drawn line departs from the published one by at most this much; 0 draws every vertex
     * @param receiver of a line and the positions of one part, two or more
     */
    public void within(
            double west,
            double south,
            double east,
            double north,
            double stepDegrees,
            BiConsumer<BorderLine, List<LatLon>> receiver) {
        within(
                new Envelope(west, east, south, north),
                stepDegrees,
                (line, points) -> receiver.accept(line, Drawing.positions(points)));
    }

    void within(Envelope box, double stepDegrees, BiConsumer<BorderLine, Coordinate[]> receiver) {
        for (Topology.Line line : topology.lines()) {
            for (int[] part : line.parts()) {
                for (int reference : part) {
                    if (limits.box(Topology.arcOf(reference)).intersects(box)) {
                        Drawing.line(topology.points(reference), box, stepDegrees)
                                .forEach(points -> receiver.accept(line.line(), points));
                    }
                }
            }
        }
    }
}
