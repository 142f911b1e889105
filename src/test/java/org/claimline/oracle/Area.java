package org.claimline.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The area of a part of the frame, by squares that are quartered until they lie wholly inside or outside or are small. Every
 * distance is a geodesic's; areas are those of the plane, at most 0.01 % too large at the frame's edge.
 */
final class Area {

    private static final double SIDE_METRES = 500;
    private static final int RUNS = 2;
    private static final double DOT_METRES = 0.01;

    private final World world;
    private final Part part;
    private final double sideMetres;
    private final Random dots;
    private final List<double[]> edge = new ArrayList<>();
    private double squareMetres;
    private double variance;

    private Area(World world, Part part, double sideMetres, Random dots) {
        this.world = world;
        this.part = part;
        this.sideMetres = sideMetres;
        this.dots = dots;
    }

    /**
     * @param km2 of the part within the frame
     * @param errorKm2 of the sampling: the difference of two runs with other squares, and three standard deviations of a sum over
     *     the edge's squares, a square of share s being off by s (1 - s) of it
     * @param edge positions where the part's edge or a thin part of it passes, as dense as the squares
     */
    record Result(double km2, double errorKm2, List<double[]> edge) {

        /** Length of the edge, roughly: an edge passes 4 / pi squares for each of its sides. */
        double edgeKm() {
            return Math.PI / 4 * edge.size() / RUNS * SIDE_METRES / 1000;
        }
    }

    static Result of(World world, Part part, Random random) {
        return of(world, part, random, Part.isNearLine(part, SIDE_METRES));
    }

    /** As {@link #of}, square by square from dots in it: also where edges of two parts coincide, on the same side or on both. */
    static Result ofShared(World world, Part a, Part b, Random random) {
        return of(world, new Part.All(List.of(a, b)), random, true);
    }

    private static Result of(World world, Part part, Random random, boolean dotted) {
        double[] km2 = new double[RUNS];
        List<double[]> edge = new ArrayList<>();
        double variance = 0;
        for (int run = 0; run < RUNS; run++) {
            Area area = new Area(world, part, SIDE_METRES, dotted ? random : null);
            double side = SIDE_METRES * 1024;
            double x = SIDE_METRES * random.nextDouble();
            double y = SIDE_METRES * random.nextDouble();
            area.add(new Spot(world, x, y), side);
            km2[run] = area.squareMetres / 1e6;
            edge.addAll(area.edge);
            variance += area.variance / RUNS / RUNS;
        }
        double mean = (km2[0] + km2[1]) / 2;
        double deviation = SIDE_METRES * SIDE_METRES / 1e6 * Math.sqrt(variance);
        return new Result(mean, Math.abs(km2[0] - km2[1]) + 3 * deviation, edge);
    }

    private void add(Spot middle, double side) {
        double half = side * Math.sqrt(0.5) * 1.001;
        if (middle.toFrameMetres() <= -half) {
            return;
        }
        double clear = Math.min(part.clearMetres(middle), middle.toFrameMetres());
        if (clear >= half) {
            squareMetres += side * side;
        } else if (clear > -half && side <= sideMetres) {
            double share = dots == null
                    ? Math.min(part.share(middle, side), Part.ofEdge(middle.toFrameMetres(), side))
                    : shareOfDots(middle, side);
            squareMetres += share * side * side;
            variance += Math.pow(share * (1 - share), 2);
            if (share > 0) {
                edge.add(new double[] {middle.x(), middle.y()});
            }
        } else if (clear > -half) {
            for (int quarter = 0; quarter < 4; quarter++) {
                double x = middle.x() + (quarter % 2 == 0 ? -side : side) / 4;
                double y = middle.y() + (quarter < 2 ? -side : side) / 4;
                add(middle.within(half, x, y), side / 2);
            }
        }
    }

    /** Of sixteen dots, one anywhere in each sixteenth of a square. */
    private double shareOfDots(Spot middle, double side) {
        int inside = 0;
        for (int dot = 0; dot < 16; dot++) {
            double x = middle.x() + side * ((dot % 4 + dots.nextDouble()) / 4 - 0.5);
            double y = middle.y() + side * ((dot / 4 + dots.nextDouble()) / 4 - 0.5);
            Spot spot = middle.within(side, x, y);
            inside += part.share(spot, DOT_METRES) >= 0.5 && spot.toFrameMetres() >= 0 ? 1 : 0;
        }
        return inside / 16.0;
    }
}
