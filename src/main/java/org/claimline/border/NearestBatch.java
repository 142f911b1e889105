package org.claimline.border;

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
        IntStream.range(0, chunks()).parallel().forEach(chunk -> run(chunk, order, lines.search(rule), found));
        return found;
    }

    /** On the calling thread, sorted or in the positions' own order. */
    NearestPoints findHere(boolean sorted) {
        int[] order = sorted
                ? Hilbert.order(latDegrees, lonDegrees)
                : IntStream.range(0, latDegrees.length).toArray();
        NearestPoints found = NearestPoints.ofSize(order.length);
        NearestSearch search = lines.search(rule);
        for (int chunk = 0; chunk < chunks(); chunk++) {
            run(chunk, order, search, found);
        }
        return found;
    }

    private int chunks() {
        return (latDegrees.length + CHUNK - 1) / CHUNK;
    }

    /** Fetches the chunk's positions before it searches: loads that wait for memory then wait together, not one after another. */
    private void run(int chunk, int[] order, NearestSearch search, NearestPoints found) {
        int from = chunk * CHUNK;
        int count = Math.min(CHUNK, order.length - from);
        double[] lat = new double[count];
        double[] lon = new double[count];
        for (int i = 0; i < count; i++) {
            lat[i] = latDegrees[order[from + i]];
            lon[i] = lonDegrees[order[from + i]];
        }
        for (int i = 0; i < count; i++) {
            search.nearestAfterLast(tree, lat[i], lon[i]);
            found.put(order[from + i], search);
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
