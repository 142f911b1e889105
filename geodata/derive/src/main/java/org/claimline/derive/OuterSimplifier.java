package org.claimline.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Thins the vertices of outer limits (Douglas and Peucker 1973) and leaves every other arc as it is.
 *
 * <p>Where thinning makes a ring touch or cross itself or another ring of its territory, as JTS's validity test finds, the vertices round
 * that place are put back, in a circle that grows, until no fault is left but what the published vertices make themselves.
 */
final class OuterSimplifier {
    private final BorderSet set;
    private final double toleranceMetres;

    /** Units: 1e-4 degrees (at most 8 m off), or 1e-3 (79 m) from a tolerance of 500 m on. */
    private final int rounding;

    private final Set<Integer> kept = new HashSet<>();
    private final Map<Integer, BitSet> forced = new HashMap<>();

    private OuterSimplifier(BorderSet set, double toleranceMetres) {
        this.set = set;
        this.toleranceMetres = toleranceMetres;
        rounding = toleranceMetres < 500 ? 1_000 : 10_000;
        set.lines.stream().filter(line -> line.lineClass() != LineClass.OUTER).forEach(line ->
                line.arcs().forEach(arc -> kept.add(arc >= 0 ? arc : ~arc)));
    }

    static BorderSet simplified(BorderSet set, double toleranceMetres, Report report) {
        OuterSimplifier simplifier = new OuterSimplifier(set, toleranceMetres);
        Set<Validity.Fault> before = new HashSet<>(Validity.faults(set));
        for (int round = 0; ; round++) {
            BorderSet thinned = set.withArcs(simplifier.arcs());
            List<Validity.Fault> faults =
                    Validity.faults(thinned).stream().filter(fault -> !before.contains(fault)).toList();
            int putBack = simplifier.putBackNear(faults, 3 * toleranceMetres * (1 + round / 4.0));
            report.line("  thinned to " + toleranceMetres + " m, round " + round + ": " + faults.size() + " faults, " + putBack
                    + " vertices put back");
            if (putBack == 0) {
                faults.forEach(fault -> report.line("  not valid in the source, nor here: " + fault));
                return thinned;
            }
        }
    }

    private List<Arc> arcs() {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < set.arcs.size(); i++) {
            Arc arc = set.arcs.get(i);
            long[] thinned = kept.contains(i) || arc.isMapEdge() ? arc.points() : thinned(arc.points(), forced.getOrDefault(i, new BitSet()));
            arcs.add(arc.isClosed() && thinned.length < 4 ? arc : arc.with(thinned));
        }
        return arcs;
    }

    /** Puts back the vertices that lie within a square about each fault, of this half side. */
    private int putBackNear(List<Validity.Fault> faults, double metres) {
        int putBack = 0;
        for (Validity.Fault fault : faults) {
            double dy = metres / Grid.METRES_PER_UNIT;
            double dx = dy / Math.max(0.01, Math.cos(Math.toRadians(Grid.degrees(fault.y()))));
            for (int i = 0; i < set.arcs.size(); i++) {
                if (!kept.contains(i)) {
                    putBack += putBack(i, fault, dx, dy);
                }
            }
        }
        return putBack;
    }

    private int putBack(int arc, Validity.Fault fault, double dx, double dy) {
        int putBack = 0;
        long[] points = set.arcs.get(arc).points();
        for (int i = 0; i < points.length; i++) {
            if (Math.abs((double) Grid.x(points[i]) - fault.x()) <= dx && Math.abs((double) Grid.y(points[i]) - fault.y()) <= dy) {
                BitSet kept = forced.computeIfAbsent(arc, added -> new BitSet());
                putBack += kept.get(i) ? 0 : 1;
                kept.set(i);
            }
        }
        return putBack;
    }

    private int rounded(int unit) {
        return rounding * (int) Math.rint((double) unit / rounding);
    }

    /** What was put back stays exactly; a closed arc keeps its ends, the vertex farthest from them and a third one, so it keeps an area. */
    private long[] thinned(long[] points, BitSet forced) {
        boolean[] keep = new boolean[points.length];
        keep[0] = true;
        keep[points.length - 1] = true;
        forced.stream().forEach(i -> keep[i] = true);
        if (points[0] == points[points.length - 1]) {
            int far = farthest(points, 0, points.length - 1);
            keep[far] = true;
            keep[far > 1 ? farthest(points, 0, far) : farthest(points, far, points.length - 1)] = true;
        }
        int from = 0;
        for (int to = 1; to < points.length; to++) {
            if (keep[to]) {
                mark(points, from, to, keep);
                from = to;
            }
        }
        long[] thinned = new long[points.length];
        int n = 0;
        for (int i = 0; i < points.length; i++) {
            boolean exact = i == 0 || i == points.length - 1 || forced.get(i);
            long point = exact ? points[i] : Grid.pack(rounded(Grid.x(points[i])), rounded(Grid.y(points[i])));
            if (keep[i] && (n == 0 || thinned[n - 1] != point)) {
                thinned[n++] = point;
            }
        }
        return Arrays.copyOf(thinned, n);
    }

    private void mark(long[] points, int from, int to, boolean[] keep) {
        if (to - from < 2) {
            return;
        }
        int far = farthest(points, from, to);
        if (metres(points, far, from, to) > toleranceMetres) {
            keep[far] = true;
            mark(points, from, far, keep);
            mark(points, far, to, keep);
        }
    }

    private static int farthest(long[] points, int from, int to) {
        int far = Math.min(from + 1, to);
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double metres = metres(points, i, from, to);
            if (metres > most) {
                most = metres;
                far = i;
            }
        }
        return far;
    }

    private static double metres(long[] points, int i, int from, int to) {
        return Grid.metresToSegment(Grid.x(points[i]), Grid.y(points[i]), Grid.x(points[from]), Grid.y(points[from]),
                Grid.x(points[to]), Grid.y(points[to]));
    }
}
