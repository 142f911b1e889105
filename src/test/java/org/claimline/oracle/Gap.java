package org.claimline.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The least distance between two parts of the frame, from above: positions all along the edge of each are moved into it, and the
 * nearest pairs, and those nearest to each end of the line, round which a way may be shorter, then step along the edges for as
 * long as they come nearer.
 */
final class Gap {

    private static final int PAIRS = 4;
    private static final double FIRST_STEP_METRES = 400;
    private static final double LAST_STEP_METRES = 0.2;

    /** A base for steps: no step leaves it. */
    private static final double BASE_METRES = 20_000;

    private final World world;
    private final Part a;
    private final Part b;

    private Gap(World world, Part a, Part b) {
        this.world = world;
        this.a = a;
        this.b = b;
    }

    /** In metres; empty where no position of one of them was found. */
    static OptionalDouble metres(World world, Part a, List<double[]> edgeOfA, Part b, List<double[]> edgeOfB) {
        Gap gap = new Gap(world, a, b);
        List<Spot> inA = gap.movedInto(a, edgeOfA);
        List<Spot> inB = gap.movedInto(b, edgeOfB);
        List<Spot[]> nearest = new ArrayList<>();
        for (Spot p : inA) {
            Spot best = null;
            for (Spot q : inB) {
                best = best == null || flat(p, q) < flat(p, best) ? q : best;
            }
            if (best != null) {
                nearest.add(new Spot[] {p, best});
            }
        }
        nearest.sort((one, other) -> Double.compare(flat(one[0], one[1]), flat(other[0], other[1])));
        List<Spot[]> starts = new ArrayList<>(nearest.subList(0, Math.min(PAIRS, nearest.size())));
        if (!nearest.isEmpty()) {
            world.line()
                    .ifPresent(line -> line.ends()
                            .forEach(end -> starts.add(new Spot[] {nearestTo(end, inA), nearestTo(end, inB)})));
        }
        return starts.stream().mapToDouble(gap::nearer).min();
    }

    private static Spot nearestTo(double[] end, List<Spot> spots) {
        return Collections.min(
                spots, Comparator.comparingDouble(spot -> Math.hypot(spot.x() - end[0], spot.y() - end[1])));
    }

    private List<Spot> movedInto(Part part, List<double[]> edge) {
        List<Spot> moved = new ArrayList<>();
        for (double[] at : edge) {
            Spot spot = into(part, new Spot(world, at[0], at[1]).within(BASE_METRES, at[0], at[1]));
            if (spot != null) {
                moved.add(spot);
            }
        }
        return moved;
    }

    /** The pair's distance when neither step brings it nearer: alone, or both together. */
    private double nearer(Spot[] pair) {
        Spot p = pair[0];
        Spot q = pair[1];
        double best = metres(p, q);
        for (double step = FIRST_STEP_METRES; step > LAST_STEP_METRES && best > LAST_STEP_METRES; step /= 2) {
            boolean better = true;
            for (int round = 0; better && round < 30; round++) {
                better = false;
                for (int direction = 0; direction < 24; direction++) {
                    double angle = Math.PI / 4 * (direction % 8);
                    Spot movedP = direction < 16 ? stepped(a, p, step, angle) : p;
                    Spot movedQ = direction < 8 || direction >= 16 ? stepped(b, q, step, angle) : q;
                    if (movedP != null && movedQ != null && metres(movedP, movedQ) < best - 1e-3) {
                        p = movedP;
                        q = movedQ;
                        best = metres(p, q);
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    private Spot stepped(Part part, Spot from, double step, double angle) {
        return into(part, from.beside(from.x() + step * Math.cos(angle), from.y() + step * Math.sin(angle)));
    }

    /** A position of the part near another one, by Newton's method on how far it lies inside; null where that doesn't lead there. */
    private static Spot into(Part part, Spot from) {
        Spot spot = from;
        for (int step = 0; step < 8; step++) {
            double clear = clear(part, spot);
            if (clear >= 0) {
                return spot;
            }
            double east = clear(part, spot.beside(spot.x() + 1, spot.y())) - clear;
            double north = clear(part, spot.beside(spot.x(), spot.y() + 1)) - clear;
            double slope = Math.hypot(east, north);
            if (slope < 0.1) {
                return null;
            }
            double move = (-clear + 0.05) / slope;
            spot = spot.beside(spot.x() + move * east / slope, spot.y() + move * north / slope);
        }
        return null;
    }

    private static double clear(Part part, Spot spot) {
        double inside = part.share(spot, 1e-3) > 0 ? part.clearMetres(spot) : Math.min(-1e-3, part.clearMetres(spot));
        return Math.min(inside, spot.toFrameMetres());
    }

    private double metres(Spot p, Spot q) {
        return world.plane().way(p.x(), p.y(), q.x(), q.y())[0];
    }

    private static double flat(Spot p, Spot q) {
        return Math.hypot(p.x() - q.x(), p.y() - q.y());
    }
}
