package org.claimline.border;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.claimline.geo.EdgeRule;

/**
 * A tree of boxes, four to a node, over runs of consecutive stretches, the leaves, for the lines that a question is about and one edge rule.
 * It offers a query every stretch that lies within the query's bound, nearer boxes first.
 */
final class StretchTree {

    private static final int CHILDREN = 4;

    /**
     * A node's words: the middle x, y, z of each child's box and half its extents, metres, as bits of floats, the halves rounded up; then the
     * children's names.
     */
    private static final int NAMES = 6 * CHILDREN;

    private static final int WORDS = NAMES + CHILDREN;

    /** In place of a child's name, or the root's: there is none. */
    private static final int NONE = Integer.MIN_VALUE;

    /** More than a search can put aside: three children on each of the 16 levels of 2^31 leaves, and the last four. */
    static final int MOST_ASIDE = 64;

    private final Stretches stretches;
    private final StretchLeaves leaves;

    private int[] nodes;
    private int nodeCount;

    /** The root's name: an inner node is named by its number, leaf i by {@code ~i}. */
    private final int root;

    StretchTree(Stretches stretches, StretchLeaves leaves, EdgeRule rule, IntPredicate acceptedLines) {
        this.stretches = stretches;
        this.leaves = leaves;
        int[] order = new int[leaves.first.length];
        int count = 0;
        for (int chain = 0; chain < stretches.chains(); chain++) {
            if (stretches.isDrawn(chain, rule) && acceptedLines.test(stretches.chainLine(chain))) {
                for (int leaf = leaves.chainStart[chain]; leaf < leaves.chainStart[chain + 1]; leaf++) {
                    order[count++] = leaf;
                }
            }
        }
        nodes = new int[WORDS * (count / 2 + 1)];
        root = count == 0 ? NONE : new Builder(leaves.boxes, Arrays.copyOf(order, count)).build();
        nodes = Arrays.copyOf(nodes, WORDS * nodeCount);
    }

    boolean isEmpty() {
        return root == NONE;
    }

    /** Offers the query every stretch within its bound, which it may lower as it goes. */
    void search(NearestQuery query) {
        if (root == NONE) {
            return;
        }
        int[] stack = query.stack;
        double[] stackSquare = query.stackSquare;
        int depth = 0;
        int name = root;
        while (true) {
            if (name < 0) {
                visit(~name, query);
            } else {
                depth = putAside(WORDS * name, query, depth);
            }
            do {
                if (depth == 0) {
                    return;
                }
            } while (stackSquare[--depth] > query.mostSquare);
            name = stack[depth];
        }
    }

    /** Puts a node's children within the bound on the stack, the nearest on top; gives the stack's new depth. */
    private int putAside(int node, NearestQuery query, int depthBefore) {
        int[] stack = query.stack;
        double[] stackSquare = query.stackSquare;
        int depth = depthBefore;
        for (int child = 0; child < CHILDREN; child++) {
            int name = nodes[node + NAMES + child];
            if (name == NONE) {
                break;
            }
            double square = boxSquare(node + 6 * child, query);
            if (square <= query.mostSquare) {
                int at = depth++;
                for (; at > depthBefore && stackSquare[at - 1] < square; at--) {
                    stack[at] = stack[at - 1];
                    stackSquare[at] = stackSquare[at - 1];
                }
                stack[at] = name;
                stackSquare[at] = square;
            }
        }
        return depth;
    }

    /** Offers a leaf's stretches; the nearest of them lowers the bound first, so that hardly any other is offered. */
    private void visit(int leaf, NearestQuery query) {
        double[] xyz = stretches.xyz();
        double[] squares = query.squares;
        int first = leaves.first[leaf];
        int count = leaves.end[leaf] - first;
        float departure = leaves.departure[leaf];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            squares[i] = chordSquare(xyz, 3 * (first + i), query.px, query.py, query.pz);
            least = Math.min(least, squares[i]);
        }
        double most = query.reach(departure);
        if (least > most * most) {
            return;
        }
        query.lower(Math.sqrt(least) + departure);
        most = query.reach(departure);
        for (int i = 0; i < count; i++) {
            if (squares[i] <= most * most) {
                query.offer(first + i, leaves.line[leaf], Math.sqrt(squares[i]) - departure);
            }
        }
    }

    /** Square of the distance through the earth from a point to the chord between two vertices, square metres. */
    private static double chordSquare(double[] xyz, int at, double px, double py, double pz) {
        double ax = px - xyz[at];
        double ay = py - xyz[at + 1];
        double az = pz - xyz[at + 2];
        double dx = xyz[at + 3] - xyz[at];
        double dy = xyz[at + 4] - xyz[at + 1];
        double dz = xyz[at + 5] - xyz[at + 2];
        double lengthSquare = dx * dx + dy * dy + dz * dz;
        double along = ax * dx + ay * dy + az * dz;
        double t = along <= 0 ? 0 : along >= lengthSquare ? 1 : along / lengthSquare;
        double x = ax - t * dx;
        double y = ay - t * dy;
        double z = az - t * dz;
        return x * x + y * y + z * z;
    }

    /** Square of the distance from the query's position to a box, square metres; d + |d| is 2 max(d, 0) without a branch. */
    private double boxSquare(int box, NearestQuery query) {
        double dx = Math.abs(metres(box) - query.px) - metres(box + 3);
        double dy = Math.abs(metres(box + 1) - query.py) - metres(box + 4);
        double dz = Math.abs(metres(box + 2) - query.pz) - metres(box + 5);
        dx += Math.abs(dx);
        dy += Math.abs(dy);
        dz += Math.abs(dz);
        return 0.25 * (dx * dx + dy * dy + dz * dz);
    }

    private double metres(int word) {
        return Float.intBitsToFloat(nodes[word]);
    }

    /** Halves the leaves again and again at the median of their centres on the longest axis; every second halving makes nodes. */
    private final class Builder {

        private final float[] boxes;
        private final int[] order;

        Builder(float[] boxes, int[] order) {
            this.boxes = boxes;
            this.order = order;
        }

        /** Builds the tree over all leaves; gives its name. */
        int build() {
            return build(0, order.length, box(0, order.length));
        }

        /** Builds the node over {@code order[from..to)}, which lies in a box, and everything below it; gives its name. */
        private int build(int from, int to, float[] box) {
            if (to - from == 1) {
                return ~order[from];
            }
            int name = nodeCount++;
            if (WORDS * nodeCount > nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * nodes.length);
            }
            int middle = halve(from, to, box);
            int[] ends = {from, halve(from, middle, box(from, middle)), middle, halve(middle, to, box(middle, to)), to};
            int child = 0;
            for (int i = 0; i < CHILDREN; i++) {
                if (ends[i] < ends[i + 1]) {
                    float[] childBox = box(ends[i], ends[i + 1]);
                    putBox(WORDS * name + 6 * child, childBox);
                    int below = build(ends[i], ends[i + 1], childBox);
                    nodes[WORDS * name + NAMES + child++] = below;
                }
            }
            Arrays.fill(nodes, WORDS * name + NAMES + child, WORDS * (name + 1), NONE);
            return name;
        }

        /** Sorts a range into two halves; gives the start of the second, or the range's own start where it is a single leaf. */
        private int halve(int from, int to, float[] box) {
            int middle = (from + to) >>> 1;
            if (to - from > 1) {
                partition(from, to, middle, longestAxis(box));
            }
            return middle;
        }

        private void putBox(int word, float[] box) {
            for (int axis = 0; axis < 3; axis++) {
                float least = box[axis];
                float most = box[3 + axis];
                float middle = (float) ((0.0 + least + most) / 2);
                float half = Math.nextUp((float) Math.max((double) most - middle, (double) middle - least));
                nodes[word + axis] = Float.floatToIntBits(middle);
                nodes[word + 3 + axis] = Float.floatToIntBits(half);
            }
        }

        /** The box round a range: least x, y, z, greatest x, y, z. */
        private float[] box(int from, int to) {
            int first = 6 * order[from];
            float[] box = Arrays.copyOfRange(boxes, first, first + 6);
            for (int i = from + 1; i < to; i++) {
                int leaf = 6 * order[i];
                for (int axis = 0; axis < 3; axis++) {
                    box[axis] = Math.min(box[axis], boxes[leaf + axis]);
                    box[3 + axis] = Math.max(box[3 + axis], boxes[leaf + 3 + axis]);
                }
            }
            return box;
        }

        private static int longestAxis(float[] box) {
            int longest = 0;
            for (int axis = 1; axis < 3; axis++) {
                if (box[3 + axis] - box[axis] > box[3 + longest] - box[longest]) {
                    longest = axis;
                }
            }
            return longest;
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
            return boxes[6 * leaf + axis] + boxes[6 * leaf + 3 + axis];
        }
    }
}
