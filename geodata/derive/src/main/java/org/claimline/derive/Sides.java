package org.claimline.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The side of every segment, as a number; equal sides have equal numbers.
 *
 * <p>Who ends at a segment follows from its net counts alone, so rings always close. Who else lies there is asked at two positions just
 * beside the segment's middle: a segment that another limit crosses in its course counts by its middle, and no vertex is added.
 */
final class Sides {
    /** 0.25 units (3 mm): less than half the least distance of two vertices, far above the rounding of doubles (1e-6 units). */
    private static final double NUDGE = 0.25;

    final List<Side> distinct = new ArrayList<>();
    final int[] ofSegment;

    /** By territory, the metres of its limit that lie within itself: its own zones overlap, or a spike is thinner than the nudge. */
    final Map<Integer, Double> innerMetres = new TreeMap<>();

    private final Segments segments;
    private final WindingIndex index;
    private final Map<Side, Integer> numbers = new HashMap<>();

    Sides(Segments segments, StatusTable statuses) {
        this.segments = segments;
        index = new WindingIndex(segments);
        ofSegment = new int[segments.size()];
        for (int s = 0; s < ofSegment.length; s++) {
            Side side = isLimit(s) ? side(s, statuses) : Side.NOTHING;
            ofSegment[s] = numbers.computeIfAbsent(side, added -> {
                distinct.add(added);
                return distinct.size() - 1;
            });
        }
    }

    private boolean isLimit(int s) {
        for (int k = 0; k < segments.ownersOf(s); k++) {
            if (segments.net(s, k) != 0) {
                return true;
            }
        }
        return false;
    }

    private Side side(int s, StatusTable statuses) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int k = 0; k < segments.ownersOf(s); k++) {
            if (segments.net(s, k) != 0) {
                (segments.net(s, k) > 0 ? left : right).add(segments.owner(s, k));
            }
        }
        boolean farIsRight = right.isEmpty();
        int[] far = windings(s, farIsRight ? 1 : -1);
        countInner(s, far, farIsRight ? left : right);
        List<Integer> others = new ArrayList<>();
        for (int t = 0; t < far.length; t++) {
            if (far[t] > 0 && !left.contains(t) && !right.contains(t)) {
                others.add(t);
            }
        }
        List<Integer> both = new ArrayList<>();
        if (!others.isEmpty()) {
            int[] near = windings(s, farIsRight ? -1 : 1);
            others.stream().filter(t -> near[t] > 0).forEach(both::add);
            others.removeAll(both);
        }
        boolean shared = !left.isEmpty() && !right.isEmpty();
        String status = statuses.at(segments.vertices[segments.from[s]], segments.vertices[segments.to[s]]);
        return new Side(List.copyOf(left), List.copyOf(right), List.copyOf(both), shared ? List.of() : List.copyOf(others), status);
    }

    /** Winding numbers just right (1) or left (-1) of the segment's middle. */
    private int[] windings(int s, int rightwards) {
        long a = segments.vertices[segments.from[s]];
        long b = segments.vertices[segments.to[s]];
        double dx = (double) Grid.x(b) - Grid.x(a);
        double dy = (double) Grid.y(b) - Grid.y(a);
        double step = rightwards * NUDGE / Math.hypot(dx, dy);
        int[] windings = new int[segments.territories.size()];
        index.addWindings(Grid.x(a) + dx / 2 + step * dy, Grid.y(a) + dy / 2 - step * dx, windings);
        return windings;
    }

    private void countInner(int s, int[] far, List<Integer> ending) {
        for (int territory : ending) {
            if (far[territory] > 0) {
                double metres = Grid.metres(segments.vertices[segments.from[s]], segments.vertices[segments.to[s]]);
                innerMetres.merge(territory, metres, Double::sum);
            }
        }
    }
}
