package org.claimline.oracle;

import java.util.ArrayList;
import java.util.List;

/** Whether a position lies in a country: the parity of the edges of its rings, straight in degrees, that a parallel crosses to the east. */
final class Rings {

    private static final double ROW_DEGREES = 0.02;

    private final double southDegrees;
    private final List<List<double[]>> rows = new ArrayList<>();

    /** For positions up to two degrees north or south of a latitude. */
    Rings(double latDegrees, List<double[][]> rings) {
        this.southDegrees = latDegrees - 2;
        for (int row = 0; row < 4 / ROW_DEGREES; row++) {
            rows.add(new ArrayList<>());
        }
        for (double[][] ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                double[] edge = {ring[i - 1][0], ring[i - 1][1], ring[i][0], ring[i][1]};
                int first = (int) Math.floor((Math.min(edge[0], edge[2]) - southDegrees) / ROW_DEGREES);
                int last = (int) Math.floor((Math.max(edge[0], edge[2]) - southDegrees) / ROW_DEGREES);
                for (int row = Math.max(0, first); row <= Math.min(rows.size() - 1, last); row++) {
                    rows.get(row).add(edge);
                }
            }
        }
    }

    boolean contain(double lat, double lon) {
        boolean inside = false;
        for (double[] edge : rows.get((int) Math.floor((lat - southDegrees) / ROW_DEGREES))) {
            boolean straddles = edge[0] > lat != edge[2] > lat;
            if (straddles && lon < edge[1] + (lat - edge[0]) / (edge[2] - edge[0]) * (edge[3] - edge[1])) {
                inside = !inside;
            }
        }
        return inside;
    }
}
