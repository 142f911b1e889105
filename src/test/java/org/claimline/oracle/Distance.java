package org.claimline.oracle;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** The distance from a position to lines that are straight in degrees: ternary search over every piece that may hold the nearest point. */
final class Distance {

    private static final double PIECE_DEGREES = 0.01;

    private Distance() {}

    /** In metres; infinite without a line. */
    static double metres(double lat, double lon, List<double[][]> lines) {
        double best = Double.POSITIVE_INFINITY;
        for (double[][] line : lines) {
            for (int i = 1; i < line.length; i++) {
                double degrees = Math.max(Math.abs(line[i][0] - line[i - 1][0]), Math.abs(line[i][1] - line[i - 1][1]));
                int parts = (int) Math.max(1, Math.ceil(degrees / PIECE_DEGREES));
                for (int part = 0; part < parts; part++) {
                    double from = (double) part / parts;
                    double to = (part + 1.0) / parts;
                    // a piece is at most 1.6 km long: a degree has no more than 111.7 km
                    double middle = at(lat, lon, line[i - 1], line[i], (from + to) / 2);
                    if (middle - 1600 < best) {
                        best = Math.min(best, piece(lat, lon, line[i - 1], line[i], from, to));
                    }
                }
            }
        }
        return best;
    }

    private static double piece(double lat, double lon, double[] a, double[] b, double from, double to) {
        double low = from;
        double high = to;
        for (int step = 0; step < 60; step++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (at(lat, lon, a, b, left) < at(lat, lon, a, b, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return at(lat, lon, a, b, (low + high) / 2);
    }

    private static double at(double lat, double lon, double[] a, double[] b, double t) {
        double onLat = a[0] + t * (b[0] - a[0]);
        double onLon = a[1] + t * (b[1] - a[1]);
        return Geodesic.WGS84.Inverse(lat, lon, onLat, onLon, GeodesicMask.DISTANCE).s12;
    }
}
