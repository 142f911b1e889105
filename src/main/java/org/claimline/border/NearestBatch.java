package org.claimline.border;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;

/** The nearest border points of many positions, found in the order of a space-filling curve. */
final class NearestBatch {

    /** Positions that one thread answers one after the other. */
    private static final int CHUNK = 4096;

    private final NearestLine lines;
    private final EdgeRule rule;
    private final StretchTree tree;
    private final double[] latDegrees;
    private final double[] lonDegrees;

    NearestBatch(NearestLine lines, EdgeRule rule, LineFilter filter, double[] latDegrees, double[] lonDegrees) {
        this.lines = lines;
        this.rule = rule;
        this.tree = lines.tree(rule, filter);
        this.latDegrees = latDegrees.clone();
        this.lonDegrees = wrapped(this.latDegrees, lonDegrees);
    }

    /** On all cores of the common pool, sorted. */
    NearestPoints find() {
        int[] order = Hilbert.order(latDegrees, lonDegrees);
        NearestPoints found = NearestPoints.ofSize(order.length);
        IntStream.range(0, (order.length + CHUNK - 1) / CHUNK)
                .parallel()
                .forEach(
                        chunk -> run(chunk * CHUNK, Math.min(order.length, (chunk + 1) * CHUNK), i -> order[i], found));
        return found;
    }

    /** On the calling thread, sorted or in the positions' own order. */
    NearestPoints findHere(boolean sorted) {
        NearestPoints found = NearestPoints.ofSize(latDegrees.length);
        int[] order = sorted ? Hilbert.order(latDegrees, lonDegrees) : null;
        run(0, latDegrees.length, sorted ? i -> order[i] : i -> i, found);
        return found;
    }

    private void run(int from, int to, IntUnaryOperator order, NearestPoints found) {
        NearestSearch search = lines.search(rule);
        for (int i = from; i < to; i++) {
            int index = order.applyAsInt(i);
            search.nearestAfterLast(tree, latDegrees[index], lonDegrees[index]);
            found.put(index, search);
        }
    }

    /** The longitudes brought into [-180, 180], or a word on the first position that is none. */
    static double[] wrapped(double[] latDegrees, double[] lonDegrees) {
        if (latDegrees.length != lonDegrees.length) {
            throw new IllegalArgumentException(
                    latDegrees.length + " latitudes, but " + lonDegrees.length + " longitudes");
        }
        double[] wrapped = new double[lonDegrees.length];
        for (int i = 0; i < wrapped.length; i++) {
            if (!(Math.abs(latDegrees[i]) <= 90) || !Double.isFinite(lonDegrees[i])) {
                throw new IllegalArgumentException("position " + i + " is none: latitude " + latDegrees[i]
                        + ", longitude " + lonDegrees[i] + "; latitudes are -90 to 90 degrees, longitudes finite");
            }
            wrapped[i] = LatLon.wrapDegrees(lonDegrees[i]);
        }
        return wrapped;
    }
}
