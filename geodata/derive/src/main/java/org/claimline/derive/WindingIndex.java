package org.claimline.derive;

import java.util.Arrays;

/**
 * Winding numbers of all territories about a position, by counting the segments that a ray towards the east crosses.
 *
 * <p>Segments are kept by bands of latitude. A segment is crossed when its lower end is at or below the ray and its upper end above it, so a
 * vertex on the ray counts once.
 */
final class WindingIndex {
    /** 0.01 degrees: a few hundred segments a band in the largest set. */
    private static final int BAND = 100_000;

    private static final int LOWEST = -900_000_000;

    private final Segments segments;
    private final int[] bandStart;
    private final int[] bandSegments;

    WindingIndex(Segments segments) {
        this.segments = segments;
        bandStart = new int[-2 * LOWEST / BAND + 2];
        for (int s = 0; s < segments.size(); s++) {
            for (int band = band(lowY(s)); band <= band(highY(s)); band++) {
                bandStart[band + 1]++;
            }
        }
        for (int band = 1; band < bandStart.length; band++) {
            bandStart[band] += bandStart[band - 1];
        }
        bandSegments = new int[bandStart[bandStart.length - 1]];
        int[] next = Arrays.copyOf(bandStart, bandStart.length - 1);
        for (int s = 0; s < segments.size(); s++) {
            for (int band = band(lowY(s)); band <= band(highY(s)); band++) {
                bandSegments[next[band]++] = s;
            }
        }
    }

    /** Adds to {@code windings} (one per territory) the winding numbers about the position; it must lie on no segment. */
    void addWindings(double px, double py, int[] windings) {
        int band = band(py);
        for (int i = bandStart[band]; i < bandStart[band + 1]; i++) {
            int s = bandSegments[i];
            long a = segments.vertices[segments.from[s]];
            long b = segments.vertices[segments.to[s]];
            boolean aBelow = Grid.y(a) <= py;
            if (aBelow != Grid.y(b) <= py && passesEastOf(a, b, aBelow, px, py)) {
                for (int k = 0; k < segments.ownersOf(s); k++) {
                    windings[segments.owner(s, k)] += aBelow ? segments.net(s, k) : -segments.net(s, k);
                }
            }
        }
    }

    private static boolean passesEastOf(long a, long b, boolean upwards, double px, double py) {
        double ax = Grid.x(a);
        double bx = Grid.x(b);
        if (ax > px && bx > px) {
            return true;
        }
        if (ax <= px && bx <= px) {
            return false;
        }
        double cross = (bx - ax) * (py - Grid.y(a)) - (Grid.y(b) - (double) Grid.y(a)) * (px - ax);
        return upwards ? cross > 0 : cross < 0;
    }

    private int lowY(int s) {
        return Math.min(Grid.y(segments.vertices[segments.from[s]]), Grid.y(segments.vertices[segments.to[s]]));
    }

    private int highY(int s) {
        return Math.max(Grid.y(segments.vertices[segments.from[s]]), Grid.y(segments.vertices[segments.to[s]]));
    }

    private static int band(double y) {
        return (int) ((y - LOWEST) / BAND);
    }
}
