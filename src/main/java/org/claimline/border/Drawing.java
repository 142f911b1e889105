package org.claimline.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimline.geo.LatLon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Paths made ready for a map of some scale: cut to a box, and without the vertices that the scale doesn't show. Never for measuring. */
final class Drawing {

    /** A closed ring of three corners. */
    private static final int LEAST_RING = 4;

    private Drawing() {}

    /**
     * The parts of a line whose edges meet a box; an edge that meets it is kept whole.
     *
     * @param points x is the longitude, y the latitude, degrees
     * @param stepDegrees a drawn line departs from the given one by at most this much; 0 keeps every vertex
     */
    static List<Coordinate[]> line(Coordinate[] points, Envelope box, double stepDegrees) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (Coordinate[] part : new LineLimiter(box).limit(points)) {
            if (part.length > 1) {
                parts.add(thinned(part, stepDegrees));
            }
        }
        return parts;
    }

    /** The part of a polygon in a box, its exterior first; no ring at all where the exterior is too small to draw. */
    static List<List<LatLon>> polygon(Coordinate[][] rings, Envelope box, double stepDegrees) {
        List<List<LatLon>> clipped = new ArrayList<>();
        for (Coordinate[] ring : rings) {
            Coordinate[] inside = new RingClipper(box).clip(ring);
            Coordinate[] drawn = inside.length < LEAST_RING ? inside : thinned(inside, stepDegrees);
            if (drawn.length >= LEAST_RING) {
                clipped.add(positions(drawn));
            } else if (clipped.isEmpty()) {
                return clipped;
            }
        }
        return clipped;
    }

    static Coordinate[] thinned(Coordinate[] points, double stepDegrees) {
        return stepDegrees > 0
                ? DouglasPeuckerSimplifier.simplify(FrameFaces.FACTORY.createLineString(points), stepDegrees)
                        .getCoordinates()
                : points;
    }

    static List<LatLon> positions(Coordinate[] points) {
        return Arrays.stream(points).map(point -> new LatLon(point.y, point.x)).toList();
    }
}
