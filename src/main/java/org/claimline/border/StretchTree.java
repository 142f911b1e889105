package org.claimline.border;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.claimline.geo.Ecef;

/**
 * A binary tree of boxes over runs of stretches, which finds every stretch that may hold the nearest border point.
 *
 * <p>A geodesic of length s between two points of the ellipsoid with the chord c has a curvature in space between 1/Rmax and
 * 1/Rmin, so by Schur's comparison theorem 2 Rmax asin(c / 2 Rmax) &lt;= s &lt;= 2 Rmin asin(c / 2 Rmin). Rmin is b^2 / a =
 * 6,335,439 m (the upper bound is proven so); for the lower bound, which also needs the geodesic's small torsion, Rmax is
 * 6,400,000 m, over a^2 / b = 6,399,594 m. A stretch whose least chord exceeds that of the best upper bound is out.
 */
final class StretchTree {

    private static final double R_MIN = 6_335_439;
    private static final double R_MAX = 6_400_000;

    /** Upper bound of a geodesic whose chord is no guide any more: half of the equator, metres. */
    private static final double HALF_EQUATOR = 20_037_509;

    private static final int MOST_STRETCHES = 12;

    private final Stretches stretches;
    private int leaves;
    private int[] leafFirst = new int[1 << 10];
    private int[] leafEnd = new int[1 << 10];
    private int[] leafChain = new int[1 << 10];

    /** Greatest departure of the leaf's stretches from their chords, metres. */
    private float[] leafDeparture = new float[1 << 10];

    /** Leaves by their place in the tree. */
    private int[] order;

    /** Boxes of the nodes: least x, y, z and greatest x, y, z, metres, rounded outward. */
    private float[] box;

    /** Second child of an inner node (the first follows it); for a leaf {@code ~place in order}. */
    private int[] second;

    private int nodes;
    private float[] leafBox;

    StretchTree(Stretches stretches) {
        this.stretches = stretches;
        for (int chain = 0; chain < stretches.chains(); chain++) {
            for (int i = stretches.chainStart(chain); i < stretches.chainEnd(chain); i += MOST_STRETCHES) {
                addLeaf(chain, i, Math.min(i + MOST_STRETCHES, stretches.chainEnd(chain)));
            }
        }
        order = new int[leaves];
        Arrays.setAll(order, i -> i);
        leafBox = new float[6 * leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            measureLeaf(leaf);
        }
        box = new float[6 * Math.max(1, 2 * leaves - 1)];
        second = new int[Math.max(1, 2 * leaves - 1)];
        if (leaves > 0) {
            build(0, leaves);
        }
        leafBox = null;
    }

    Stretches stretches() {
        return stretches;
    }

    /** The stretches that may hold the nearest point. */
    static final class Candidates {
        int[] stretch = new int[16];
        int[] line = new int[16];
        double[] leastChord = new double[16];
        int size;

        /** Chord that no point of the answer can exceed, metres. */
        double mostChord;

        private void add(int index, int lineIndex, double chord) {
            if (size == stretch.length) {
                stretch = Arrays.copyOf(stretch, 2 * size);
                line = Arrays.copyOf(line, 2 * size);
                leastChord = Arrays.copyOf(leastChord, 2 * size);
            }
            stretch[size] = index;
            line[size] = lineIndex;
            leastChord[size++] = chord;
        }
    }

    /**
     * Every stretch of the accepted lines that may hold the border point nearest to a position on the ellipsoid.
     *
     * @param accepted by index of the line in {@link Topology#lines()}
     * @param mostChord chord, metres, that the answer can't exceed for another reason; may be infinite
     */
    Candidates candidates(Ecef point, IntPredicate accepted, double mostChord) {
        Candidates found = new Candidates();
        found.mostChord = mostChord;
        if (leaves == 0) {
            return found;
        }
        found.mostChord = Math.min(mostChord, mostChord(leastChordToAChain(point, accepted)));
        int[] stack = new int[128];
        double[] stackSquare = new double[128];
        int depth = 0;
        stackSquare[depth] = boxSquare(0, point);
        stack[depth++] = 0;
        while (depth > 0) {
            int node = stack[--depth];
            if (stackSquare[depth] > square(found.mostChord)) {
                continue;
            }
            if (second[node] < 0) {
                int leaf = order[~second[node]];
                if (accepted.test(stretches.chainLine(leafChain[leaf]))) {
                    visit(leaf, point, found);
                }
                continue;
            }
            double firstSquare = boxSquare(node + 1, point);
            double secondSquare = boxSquare(second[node], point);
            boolean firstIsNearer = firstSquare <= secondSquare;
            stack[depth] = firstIsNearer ? second[node] : node + 1;
            stackSquare[depth++] = Math.max(firstSquare, secondSquare);
            stack[depth] = firstIsNearer ? node + 1 : second[node];
            stackSquare[depth++] = Math.min(firstSquare, secondSquare);
        }
        return found;
    }

    /** The chord to the nearest first vertex of an accepted chain: a bound to start with. Infinite where there is no such chain. */
    private double leastChordToAChain(Ecef point, IntPredicate accepted) {
        double least = Double.POSITIVE_INFINITY;
        for (int chain = 0; chain < stretches.chains(); chain++) {
            if (accepted.test(stretches.chainLine(chain))) {
                int first = stretches.chainStart(chain);
                double square = square(point.x() - stretches.x[first])
                        + square(point.y() - stretches.y[first])
                        + square(point.z() - stretches.z[first]);
                least = Math.min(least, square);
            }
        }
        return Math.sqrt(least);
    }

    private void visit(int leaf, Ecef point, Candidates found) {
        for (int i = leafFirst[leaf]; i < leafEnd[leaf]; i++) {
            double chord = Math.sqrt(chordSquare(i, point));
            double least = Math.max(0, chord - leafDeparture[leaf]);
            if (least <= found.mostChord) {
                found.mostChord = Math.min(found.mostChord, mostChord(chord + leafDeparture[leaf]));
                found.add(i, stretches.chainLine(leafChain[leaf]), least);
            }
        }
    }

    /** The longest chord that a geodesic no longer than one of this chord can have, metres; a nanometre is added for rounding. */
    private static double mostChord(double chord) {
        double most = chord >= 2 * R_MIN ? HALF_EQUATOR : 2 * R_MIN * Math.asin(chord / (2 * R_MIN));
        return most >= Math.PI * R_MAX ? 2 * R_MAX : 2 * R_MAX * Math.sin(most / (2 * R_MAX)) + 1e-8;
    }

    /** Square of the distance through the earth from a point to a stretch's chord, square metres. */
    private double chordSquare(int i, Ecef point) {
        double ax = point.x() - stretches.x[i];
        double ay = point.y() - stretches.y[i];
        double az = point.z() - stretches.z[i];
        double dx = stretches.x[i + 1] - stretches.x[i];
        double dy = stretches.y[i + 1] - stretches.y[i];
        double dz = stretches.z[i + 1] - stretches.z[i];
        double lengthSquare = dx * dx + dy * dy + dz * dz;
        double t = lengthSquare == 0 ? 0 : (ax * dx + ay * dy + az * dz) / lengthSquare;
        t = Math.max(0, Math.min(1, t));
        return square(ax - t * dx) + square(ay - t * dy) + square(az - t * dz);
    }

    private double boxSquare(int node, Ecef point) {
        int b = 6 * node;
        double dx = Math.max(0, Math.max(box[b] - point.x(), point.x() - box[b + 3]));
        double dy = Math.max(0, Math.max(box[b + 1] - point.y(), point.y() - box[b + 4]));
        double dz = Math.max(0, Math.max(box[b + 2] - point.z(), point.z() - box[b + 5]));
        return dx * dx + dy * dy + dz * dz;
    }

    private static double square(double d) {
        return d * d;
    }

    private void addLeaf(int chain, int first, int end) {
        if (leaves == leafFirst.length) {
            leafFirst = Arrays.copyOf(leafFirst, 2 * leaves);
            leafEnd = Arrays.copyOf(leafEnd, 2 * leaves);
            leafChain = Arrays.copyOf(leafChain, 2 * leaves);
            leafDeparture = Arrays.copyOf(leafDeparture, 2 * leaves);
        }
        leafFirst[leaves] = first;
        leafEnd[leaves] = end;
        leafChain[leaves++] = chain;
    }

    private void measureLeaf(int leaf) {
        double departure = 0;
        for (int i = leafFirst[leaf]; i < leafEnd[leaf]; i++) {
            double chord = Math.sqrt(square(stretches.x[i + 1] - stretches.x[i])
                    + square(stretches.y[i + 1] - stretches.y[i])
                    + square(stretches.z[i + 1] - stretches.z[i]));
            double mostZ = Math.max(Math.abs(stretches.z[i]), Math.abs(stretches.z[i + 1]));
            departure = Math.max(departure, Stretches.departureMetres(chord, mostZ));
        }
        leafDeparture[leaf] = Math.nextUp((float) departure);
        for (int axis = 0; axis < 3; axis++) {
            double[] values = axis == 0 ? stretches.x : axis == 1 ? stretches.y : stretches.z;
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = leafFirst[leaf]; i <= leafEnd[leaf]; i++) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
            leafBox[6 * leaf + axis] = Math.nextDown((float) (least - departure));
            leafBox[6 * leaf + 3 + axis] = Math.nextUp((float) (most + departure));
        }
    }

    /** Builds the node over {@code order[from..to)} and everything below it; gives its index. */
    private int build(int from, int to) {
        int node = nodes++;
        for (int axis = 0; axis < 3; axis++) {
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                least = Math.min(least, leafBox[6 * order[i] + axis]);
                most = Math.max(most, leafBox[6 * order[i] + 3 + axis]);
            }
            box[6 * node + axis] = least;
            box[6 * node + 3 + axis] = most;
        }
        if (to - from == 1) {
            second[node] = ~from;
            return node;
        }
        int middle = (from + to) >>> 1;
        partition(from, to, middle, longestAxis(node));
        build(from, middle);
        second[node] = build(middle, to);
        return node;
    }

    private int longestAxis(int node) {
        int longest = 0;
        for (int axis = 1; axis < 3; axis++) {
            if (extent(node, axis) > extent(node, longest)) {
                longest = axis;
            }
        }
        return longest;
    }

    private float extent(int node, int axis) {
        return box[6 * node + 3 + axis] - box[6 * node + axis];
    }

    /** Hoare's selection: puts the leaf that belongs at {@code middle} there, smaller ones before it, others behind. */
    private void partition(int from, int to, int middle, int axis) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            float pivot = centre(order[(low + high) >>> 1], axis);
            int i = low;
            int j = high;
            while (i <= j) {
                while (centre(order[i], axis) < pivot) {
                    i++;
                }
                while (centre(order[j], axis) > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = order[i];
                    order[i++] = order[j];
                    order[j--] = swapped;
                }
            }
            if (middle <= j) {
                high = j;
            } else if (middle >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private float centre(int leaf, int axis) {
        return leafBox[6 * leaf + axis] + leafBox[6 * leaf + 3 + axis];
    }
}
