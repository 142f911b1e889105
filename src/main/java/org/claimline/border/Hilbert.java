package org.claimline.border;

import java.util.Arrays;

/** Positions put in the order of a Hilbert curve over latitude and longitude, so that neighbours in the order are neighbours on earth. */
final class Hilbert {

    /** Bits of each axis: cells of 0.005 degrees of longitude. */
    private static final int BITS = 16;

    private Hilbert() {}

    /** The positions' indices in the order of the curve. */
    static int[] order(double[] latDegrees, double[] lonDegrees) {
        long[] keys = new long[latDegrees.length];
        Arrays.parallelSetAll(keys, i -> key(latDegrees[i], lonDegrees[i]) << 32 | i);
        Arrays.parallelSort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** The place of a position along the curve, in [0, 2^32), shifted by 2^31 so that it sorts as a signed number. */
    private static long key(double latDegrees, double lonDegrees) {
        int x = cell((lonDegrees + 180) / 360);
        int y = cell((latDegrees + 90) / 180);
        return along(x, y) - (1L << 31);
    }

    private static int cell(double fraction) {
        return (int) Math.max(0, Math.min((1 << BITS) - 1, fraction * (1 << BITS)));
    }

    /** The distance along the curve to a cell (Warren, Hacker's Delight, 2nd edition, section 16-2). */
    static long along(int cellX, int cellY) {
        int x = cellX;
        int y = cellY;
        long along = 0;
        for (int bit = 1 << BITS - 1; bit > 0; bit >>= 1) {
            boolean right = (x & bit) != 0;
            boolean upper = (y & bit) != 0;
            along = along << 2 | (right ? upper ? 2 : 3 : upper ? 1 : 0);
            if (!upper) {
                int mirror = right ? (1 << BITS) - 1 : 0;
                int swapped = x ^ mirror;
                x = y ^ mirror;
                y = swapped;
            }
        }
        return along;
    }
}
