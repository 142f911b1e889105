package org.claimline.border;

import java.util.List;
import java.util.TreeSet;

/**
 * The oracle of the covers: winding numbers of whole rings round a position, in exact integers of 1e-7 degrees, polygon by
 * polygon and without an index. Nothing is shared with {@link TerritoryIndex}, which counts crossings over all rings of a
 * territory at once; they agree where the rings of a polygon are simple and its holes lie inside it.
 */
final class Winding {

    private final Topology topology;

    Winding(Topology topology) {
        this.topology = topology;
    }

    /** Labels of the territories that a position lies inside of; the position must not be on an edge. */
    TreeSet<String> labels(long x, long y) {
        TreeSet<String> labels = new TreeSet<>();
        for (Topology.Shape shape : topology.shapes()) {
            if (shape.polygons().stream().anyMatch(polygon -> contains(polygon, x, y))) {
                labels.add(shape.territory().label());
            }
        }
        return labels;
    }

    private boolean contains(List<int[]> rings, long x, long y) {
        if (number(rings.get(0), x, y) == 0) {
            return false;
        }
        return rings.stream().skip(1).allMatch(hole -> number(hole, x, y) == 0);
    }

    /** How often a ring winds round the position, anticlockwise, by the edges above it. */
    private int number(int[] ring, long x, long y) {
        int number = 0;
        for (int reference : ring) {
            int arc = reference < 0 ? ~reference : reference;
            int turned = 0;
            for (int v = topology.arcStart()[arc]; v + 1 < topology.arcStart()[arc + 1]; v++) {
                turned += crossing(topology.x()[v], topology.y()[v], topology.x()[v + 1], topology.y()[v + 1], x, y);
            }
            number += reference < 0 ? -turned : turned;
        }
        return number;
    }

    private static int crossing(long x1, long y1, long x2, long y2, long x, long y) {
        if ((x1 <= x) == (x2 <= x)) {
            return 0;
        }
        long left = Math.subtractExact(Math.multiplyExact(x2 - x1, y - y1), Math.multiplyExact(x - x1, y2 - y1));
        if (left == 0) {
            throw new IllegalArgumentException("on an edge");
        }
        if (x1 < x2) {
            return left < 0 ? -1 : 0;
        }
        return left > 0 ? 1 : 0;
    }
}
