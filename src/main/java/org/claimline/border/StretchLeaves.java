package org.claimline.border;

import java.util.Arrays;

/** The leaves of every {@link StretchTree}: runs of up to {@link #MOST_STRETCHES} consecutive stretches of one chain, with the boxes round them. */
final class StretchLeaves {

    static final int MOST_STRETCHES = 12;

    /** The first leaf of each chain, and one entry more for the end. */
    final int[] chainStart;

    /** The first stretch of each leaf, the one behind its last, and their line. */
    final int[] first;

    final int[] end;
    final int[] line;

    /** Greatest departure of a leaf's stretches from their chords, metres. */
    final float[] departure;

    /** Least x, y, z and greatest x, y, z of each leaf's stretches, metres, rounded outward. */
    final float[] boxes;

    StretchLeaves(Stretches stretches) {
        chainStart = new int[stretches.chains() + 1];
        for (int chain = 0; chain < stretches.chains(); chain++) {
            int length = stretches.chainEnd(chain) - stretches.chainStart(chain);
            chainStart[chain + 1] = chainStart[chain] + (length + MOST_STRETCHES - 1) / MOST_STRETCHES;
        }
        int leaves = chainStart[stretches.chains()];
        first = new int[leaves];
        end = new int[leaves];
        line = new int[leaves];
        departure = new float[leaves];
        boxes = new float[6 * leaves];
        for (int chain = 0; chain < stretches.chains(); chain++) {
            for (int leaf = chainStart[chain]; leaf < chainStart[chain + 1]; leaf++) {
                first[leaf] = stretches.chainStart(chain) + (leaf - chainStart[chain]) * MOST_STRETCHES;
                end[leaf] = Math.min(first[leaf] + MOST_STRETCHES, stretches.chainEnd(chain));
                line[leaf] = stretches.chainLine(chain);
                measure(leaf, stretches.xyz());
            }
        }
    }

    private void measure(int leaf, double[] xyz) {
        int from = 3 * first[leaf];
        double[] least = Arrays.copyOfRange(xyz, from, from + 3);
        double[] most = least.clone();
        double longest = 0;
        for (int i = first[leaf] + 1; i <= end[leaf]; i++) {
            double square = 0;
            for (int axis = 0; axis < 3; axis++) {
                double value = xyz[3 * i + axis];
                least[axis] = Math.min(least[axis], value);
                most[axis] = Math.max(most[axis], value);
                double step = value - xyz[3 * i - 3 + axis];
                square += step * step;
            }
            longest = Math.max(longest, square);
        }
        double mostDeparture =
                Stretches.departureMetres(Math.sqrt(longest), Math.max(Math.abs(least[2]), Math.abs(most[2])));
        departure[leaf] = Math.nextUp((float) mostDeparture);
        for (int axis = 0; axis < 3; axis++) {
            boxes[6 * leaf + axis] = Math.nextDown((float) (least[axis] - mostDeparture));
            boxes[6 * leaf + 3 + axis] = Math.nextUp((float) (most[axis] + mostDeparture));
        }
    }
}
