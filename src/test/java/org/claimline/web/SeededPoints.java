package org.claimline.web;

import java.util.Locale;
import java.util.Random;

/** The same points every time: half of them strewn between 60 S and 75 N, half round forty centres. */
final class SeededPoints {

    private SeededPoints() {}

    /** Latitude and longitude of each, degrees. */
    static double[][] of(int count) {
        Random random = new Random(100_000);
        double[][] centres = new double[40][];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = new double[] {random.nextDouble() * 110 - 50, random.nextDouble() * 340 - 170};
        }
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) {
            double[] centre = centres[random.nextInt(centres.length)];
            points[i] = i % 2 == 0
                    ? new double[] {random.nextDouble() * 135 - 60, random.nextDouble() * 360 - 180}
                    : new double[] {
                        Math.max(-80, Math.min(80, centre[0] + random.nextGaussian() * 2)),
                        Math.max(-180, Math.min(180, centre[1] + random.nextGaussian() * 2))
                    };
        }
        return points;
    }

    static String csv(double[][] points) {
        StringBuilder csv = new StringBuilder("name,lat,lon\n");
        for (int i = 0; i < points.length; i++) {
            csv.append(String.format(Locale.ROOT, "point %d,%.5f,%.5f%n", i, points[i][0], points[i][1]));
        }
        return csv.toString();
    }
}
