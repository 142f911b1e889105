package org.claimline.derive;

import java.util.Arrays;

/** A closed ring on the grid: packed vertices, the first not repeated at the end, no two neighbours equal. */
record Ring(long[] points) {

    /** A ring from vertices as published: repeated neighbours (on the grid) are dropped, the winding is set. */
    static Ring of(long[] published, boolean counterClockwise) {
        long[] kept = new long[published.length];
        int n = 0;
        for (long point : published) {
            if (n == 0 || kept[n - 1] != point) {
                kept[n++] = point;
            }
        }
        while (n > 1 && kept[0] == kept[n - 1]) {
            n--;
        }
        Ring ring = new Ring(Arrays.copyOf(kept, n));
        return ring.doubledArea() >= 0 == counterClockwise ? ring : ring.reversed();
    }

    /** Twice the signed area in square units of the grid; positive where the ring runs counter-clockwise. */
    double doubledArea() {
        double area = 0;
        double originX = Grid.x(points[0]);
        double originY = Grid.y(points[0]);
        for (int i = 0; i < points.length; i++) {
            long a = points[i];
            long b = points[(i + 1) % points.length];
            area += (Grid.x(a) - originX) * (Grid.y(b) - originY) - (Grid.x(b) - originX) * (Grid.y(a) - originY);
        }
        return area;
    }

    /** The highest latitude, in units. */
    int northernmost() {
        return Arrays.stream(points).mapToInt(Grid::y).max().orElseThrow();
    }

    Ring reversed() {
        long[] turned = new long[points.length];
        for (int i = 0; i < points.length; i++) {
            turned[i] = points[points.length - 1 - i];
        }
        return new Ring(turned);
    }

    /** Fewer than three vertices bound nothing. */
    boolean isFlat() {
        return points.length < 3;
    }
}
