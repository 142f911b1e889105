package org.claimline.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins segments into arcs. A vertex is a junction unless exactly two segments meet there, with the same side as one passes through,
 * and neither or both run along the map's edge.
 */
final class Arcs {
    private final Segments segments;
    private final Sides sides;
    private final int[] start;
    private final int[] incident;
    private final boolean[] used;

    private Arcs(Segments segments, Sides sides) {
        this.segments = segments;
        this.sides = sides;
        start = new int[segments.vertices.length + 1];
        used = new boolean[segments.size()];
        for (int s = 0; s < segments.size(); s++) {
            used[s] = sides.distinct.get(sides.ofSegment[s]).isNothing();
            if (!used[s]) {
                start[segments.from[s] + 1]++;
                start[segments.to[s] + 1]++;
            }
        }
        for (int v = 1; v < start.length; v++) {
            start[v] += start[v - 1];
        }
        incident = new int[start[start.length - 1]];
        int[] next = Arrays.copyOf(start, start.length - 1);
        for (int s = 0; s < segments.size(); s++) {
            if (!used[s]) {
                incident[next[segments.from[s]]++] = s;
                incident[next[segments.to[s]]++] = s;
            }
        }
    }

    /** All arcs, in the order of their lowest vertex: first those that begin at a junction, then closed ones without any. */
    static List<Arc> of(Segments segments, Sides sides) {
        Arcs builder = new Arcs(segments, sides);
        List<Arc> arcs = new ArrayList<>();
        for (boolean junctions : new boolean[] {true, false}) {
            for (int v = 0; v < segments.vertices.length; v++) {
                if (builder.isJunction(v) == junctions) {
                    builder.addArcsFrom(v, arcs);
                }
            }
        }
        return arcs;
    }

    private void addArcsFrom(int v, List<Arc> arcs) {
        for (int i = start[v]; i < start[v + 1]; i++) {
            if (!used[incident[i]]) {
                arcs.add(walk(v, incident[i]));
            }
        }
    }

    private Arc walk(int first, int segment) {
        long[] points = new long[16];
        int n = 0;
        int v = first;
        points[n++] = segments.vertices[v];
        Side side = sideLeaving(v, segment);
        for (int s = segment; s >= 0; ) {
            used[s] = true;
            v = segments.from[s] == v ? segments.to[s] : segments.from[s];
            points = n == points.length ? Arrays.copyOf(points, 2 * n) : points;
            points[n++] = segments.vertices[v];
            s = v == first || isJunction(v) ? -1 : otherAt(v, s);
        }
        return new Arc(Arrays.copyOf(points, n), side);
    }

    private boolean isJunction(int v) {
        if (start[v + 1] - start[v] != 2) {
            return true;
        }
        int a = incident[start[v]];
        int b = incident[start[v] + 1];
        return isEdge(a) != isEdge(b) || !sideLeaving(v, a).equals(sideLeaving(v, b).mirrored());
    }

    private boolean isEdge(int s) {
        return Grid.isMapEdge(segments.vertices[segments.from[s]], segments.vertices[segments.to[s]]);
    }

    private int otherAt(int v, int s) {
        return incident[start[v]] == s ? incident[start[v] + 1] : incident[start[v]];
    }

    private Side sideLeaving(int v, int s) {
        Side side = sides.distinct.get(sides.ofSegment[s]);
        return segments.from[s] == v ? side : side.mirrored();
    }
}
