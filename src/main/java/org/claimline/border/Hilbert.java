package org.claimline.border;

import java.util.Arrays;

/** Positions put in the order of a Hilbert curve over latitude and longitude, so that neighbours in the order are neighbours on earth. */
final class Hilbert {

    /** Bits of each axis: cells of 0.011 degrees of longitude. */
    private static final int BITS = 15;

    private static final int MASK = (1 << BITS) - 1;

    private Hilbert() {}

    /** The positions' indices in the order of the curve; those of one cell in their own order. */
    static int[] order(double[] latDegrees, double[] lonDegrees) {
        int[] keys = new int[latDegrees.length];
        Arrays.parallelSetAll(keys, i -> along(cell((lonDegrees[i] + 180) / 360), cell((latDegrees[i] + 90) / 180)));
        int[] order = new int[keys.length];
        Arrays.setAll(order, i -> i);
        return sorted(keys, sorted(keys, order, 0), BITS);
    }

    /** One pass of a radix sort: by {@link #BITS} bits of the keys, from {@code shift} on; the order within equal ones is kept. */
    private static int[] sorted(int[] keys, int[] order, int shift) {
        int[] start = new int[MASK + 2];
        for (int key : keys) {
            start[(key >>> shift & MASK) + 1]++;
        }
        for (int digit = 0; digit <= MASK; digit++) {
            start[digit + 1] += start[digit];
        }
        int[] sorted = new int[order.length];
        for (int index : order) {
            sorted[start[keys[index] >>> shift & MASK]++] = index;
        }
        return sorted;
    }

    private static int cell(double fraction) {
        return (int) Math.max(0, Math.min(MASK, fraction * (MASK + 1)));
    }

    /**
     * The distance along the curve to a cell, below 4^BITS (Warren, Hacker's Delight, 2nd edition, section 16-2). Without branches, which
     * no processor could foretell.
     */
    static int along(int cellX, int cellY) {
        int x = cellX;
        int y = cellY;
        int along = 0;
        for (int shift = BITS - 1; shift >= 0; shift--) {
            int right = x >>> shift & 1;
            int upper = y >>> shift & 1;
            along = along << 2 | 3 * right ^ upper;
            int mirror = -(right & ~upper) & MASK;
            x ^= mirror;
            y ^= mirror;
            int swap = (x ^ y) & upper - 1;
            x ^= swap;
            y ^= swap;
        }
        return along;
    }
}
