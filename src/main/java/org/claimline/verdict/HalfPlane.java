package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Clips convex polygons by half-planes (Sutherland and Hodgman, Reentrant polygon clipping, CACM 17, 1974). */
final class HalfPlane {

    private static final double ON_LINE_METRES = 1e-6;

    private HalfPlane() {}

    /**
     * The part of a convex polygon on one side of a line.
     *
     * @param on a point of the line
     * @param direction of the normal toward the part that is kept, radians anticlockwise from the x axis
     */
    static Geometry clip(Geometry convex, Coordinate on, double direction) {
        double nx = Math.cos(direction);
        double ny = Math.sin(direction);
        Coordinate[] ring = convex.getCoordinates();
        List<Coordinate> kept = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i++) {
            double here = snapped((ring[i].x - on.x) * nx + (ring[i].y - on.y) * ny);
            double next = snapped((ring[i + 1].x - on.x) * nx + (ring[i + 1].y - on.y) * ny);
            if (here >= 0) {
                kept.add(ring[i]);
            }
            if (here > 0 && next < 0 || here < 0 && next > 0) {
                double t = here / (here - next);
                kept.add(new Coordinate(
                        ring[i].x + t * (ring[i + 1].x - ring[i].x), ring[i].y + t * (ring[i + 1].y - ring[i].y)));
            }
        }
        if (kept.size() < 3) {
            return Overlays.EMPTY;
        }
        kept.add(kept.get(0).copy());
        return Overlays.FACTORY.createPolygon(kept.toArray(Coordinate[]::new));
    }

    /** A corner that lies on the line, but for rounding, is not cut off: two corners in its place would be no valid ring. */
    private static double snapped(double metres) {
        return Math.abs(metres) < ON_LINE_METRES ? 0 : metres;
    }
}
