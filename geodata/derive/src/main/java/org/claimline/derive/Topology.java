package org.claimline.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rings of every territory as runs of arcs.
 *
 * <p>An arc reference is the arc's index, or its bitwise complement when the arc is followed backwards (as TopoJSON writes it). At a junction the
 * ring takes the sharpest left, so that it stays round one piece of the inside; a ring that returns to a junction is cut there into
 * simple rings.
 */
final class Topology {
    final List<Arc> arcs;
    private final int territories;
    private final boolean mayStayOpen;

    /** Metres of arcs that led nowhere; zero unless runs may stay open. */
    double openMetres;

    private Topology(List<Arc> arcs, int territories, boolean mayStayOpen) {
        this.arcs = arcs;
        this.territories = territories;
        this.mayStayOpen = mayStayOpen;
    }

    /** A topology in which every ring closes; one that does not is an error. */
    static Topology closed(List<Arc> arcs, int territories) {
        return new Topology(arcs, territories, false);
    }

    /** A topology in which runs that lead nowhere are left out and counted. */
    static Topology withOpenRuns(List<Arc> arcs, int territories) {
        return new Topology(arcs, territories, true);
    }

    /** Rings by territory: the inside on the left of each. */
    List<List<List<Integer>>> rings() {
        List<Map<Long, List<Integer>>> leaving = new ArrayList<>();
        for (int t = 0; t < territories; t++) {
            leaving.add(new HashMap<>());
        }
        for (int i = 0; i < arcs.size(); i++) {
            for (int t : arcs.get(i).side().left()) {
                leaving.get(t).computeIfAbsent(first(i), key -> new ArrayList<>()).add(i);
            }
            for (int t : arcs.get(i).side().right()) {
                leaving.get(t).computeIfAbsent(first(~i), key -> new ArrayList<>()).add(~i);
            }
        }
        List<List<List<Integer>>> rings = new ArrayList<>();
        for (int t = 0; t < territories; t++) {
            rings.add(ringsOf(leaving.get(t)));
        }
        return rings;
    }

    private List<List<Integer>> ringsOf(Map<Long, List<Integer>> leaving) {
        List<List<Integer>> rings = new ArrayList<>();
        List<Integer> starts = leaving.values().stream().flatMap(List::stream).sorted().toList();
        for (int begin : starts) {
            if (leaving.get(first(begin)).contains(begin)) {
                addRings(begin, leaving, rings);
            }
        }
        return rings;
    }

    private void addRings(int begin, Map<Long, List<Integer>> leaving, List<List<Integer>> rings) {
        List<Integer> path = new ArrayList<>();
        for (int arc = begin; ; ) {
            leaving.get(first(arc)).remove(Integer.valueOf(arc));
            path.add(arc);
            cutLoop(path, rings);
            if (path.isEmpty()) {
                return;
            }
            List<Integer> candidates = leaving.getOrDefault(last(arc), List.of());
            if (candidates.isEmpty() && mayStayOpen) {
                openMetres += path.stream().mapToDouble(i -> arcs.get(i >= 0 ? i : ~i).metres()).sum();
                return;
            }
            if (candidates.isEmpty()) {
                throw new IllegalStateException("a ring does not close, at or near latitude " + Grid.degrees(Grid.y(last(arc)))
                        + ", longitude " + Grid.degrees(Grid.x(last(arc))));
            }
            arc = sharpestLeft(arc, candidates);
        }
    }

    /** If the path's end is a junction that it has passed, the loop from there is a ring of its own. */
    private void cutLoop(List<Integer> path, List<List<Integer>> rings) {
        long end = last(path.get(path.size() - 1));
        for (int i = path.size() - 1; i >= 0; i--) {
            if (first(path.get(i)) == end) {
                List<Integer> loop = path.subList(i, path.size());
                rings.add(List.copyOf(loop));
                loop.clear();
                return;
            }
        }
    }

    private int sharpestLeft(int arc, List<Integer> candidates) {
        long at = last(arc);
        double back = angle(at, beforeLast(arc));
        int best = candidates.get(0);
        double bestTurn = Double.MAX_VALUE;
        for (int candidate : candidates) {
            double turn = back - angle(at, second(candidate));
            turn = turn <= 0 ? turn + 2 * Math.PI : turn;
            if (turn < bestTurn) {
                bestTurn = turn;
                best = candidate;
            }
        }
        return best;
    }

    private static double angle(long from, long to) {
        return Math.atan2((double) Grid.y(to) - Grid.y(from), (double) Grid.x(to) - Grid.x(from));
    }

    /** The vertices of a ring, closed. */
    long[] points(List<Integer> ring) {
        int n = 1;
        for (int arc : ring) {
            n += points(arc).length - 1;
        }
        long[] all = new long[n];
        int at = 0;
        for (int arc : ring) {
            long[] part = points(arc);
            for (int i = 0; i < part.length - 1; i++) {
                all[at++] = part[arc >= 0 ? i : part.length - 1 - i];
            }
        }
        all[at] = all[0];
        return all;
    }

    private long[] points(int arc) {
        return arcs.get(arc >= 0 ? arc : ~arc).points();
    }

    private long first(int arc) {
        return points(arc)[arc >= 0 ? 0 : points(arc).length - 1];
    }

    private long last(int arc) {
        return first(~arc);
    }

    private long second(int arc) {
        return points(arc)[arc >= 0 ? 1 : points(arc).length - 2];
    }

    private long beforeLast(int arc) {
        return second(~arc);
    }
}
