package org.claimline.border;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A decoded TopoJSON file: arcs of published vertices, shared by territories and lines. Coordinates are integers of 1e-7
 * degrees.
 *
 * @param x longitudes of all arcs' vertices, one arc behind the other, 1e-7 degrees
 * @param y latitudes, 1e-7 degrees
 * @param arcStart first vertex of each arc; one entry more than there are arcs, the last being the vertex count
 * @param shapes the territories with their rings
 * @param lines the lines with their arcs
 */
record Topology(int[] x, int[] y, int[] arcStart, List<Shape> shapes, List<Line> lines) {

    /** Units of a coordinate in one degree. */
    static final double PER_DEGREE = 1e7;

    /** A ring or line is a list of arc references: {@code i}, or {@code ~i} for arc i run backwards. */
    record Shape(Territory territory, List<List<int[]>> polygons) {}

    record Line(BorderLine line, List<int[]> parts) {}

    int arcs() {
        return arcStart.length - 1;
    }

    double latDegrees(int vertex) {
        return y[vertex] / PER_DEGREE;
    }

    double lonDegrees(int vertex) {
        return x[vertex] / PER_DEGREE;
    }

    /** The vertices that an arc reference means, in its direction, degrees: x is the longitude, y the latitude. */
    Coordinate[] points(int reference) {
        int first = arcStart[arcOf(reference)];
        int last = arcStart[arcOf(reference) + 1] - 1;
        Coordinate[] points = new Coordinate[last - first + 1];
        for (int i = 0; i < points.length; i++) {
            int vertex = reference < 0 ? last - i : first + i;
            points[i] = new Coordinate(lonDegrees(vertex), latDegrees(vertex));
        }
        return points;
    }

    /** The arc that an arc reference means, whichever way it runs. */
    static int arcOf(int reference) {
        return reference < 0 ? ~reference : reference;
    }

    /** The territories, as indices into {@link #shapes}, that each arc limits; one that it limits twice, twice. */
    int[][] shapesOfArcs() {
        int[][] ofArcs = new int[arcs()][0];
        for (int shape = 0; shape < shapes.size(); shape++) {
            for (List<int[]> polygon : shapes.get(shape).polygons()) {
                for (int[] ring : polygon) {
                    for (int reference : ring) {
                        int arc = arcOf(reference);
                        ofArcs[arc] = Arrays.copyOf(ofArcs[arc], ofArcs[arc].length + 1);
                        ofArcs[arc][ofArcs[arc].length - 1] = shape;
                    }
                }
            }
        }
        return ofArcs;
    }
}
