package org.claimline.geo;

import java.util.List;

/**
 * Areas, lines and points on the earth, free of any projection. No part crosses the antimeridian: what does is cut there
 * (RFC 7946, section 3.1.9). Vertices are on a grid of 1e-7 degrees, about 1 cm.
 *
 * @param polygons each a list of rings, the exterior first; closed, exteriors anticlockwise, holes clockwise; what lies between
 *     two vertices is straight in degrees
 * @param lines each of two or more positions
 */
public record Shape(List<List<List<LatLon>>> polygons, List<List<LatLon>> lines, List<LatLon> points) {

    public Shape {
        polygons = List.copyOf(polygons);
        lines = List.copyOf(lines);
        points = List.copyOf(points);
    }

    public boolean isEmpty() {
        return polygons.isEmpty() && lines.isEmpty() && points.isEmpty();
    }
}
