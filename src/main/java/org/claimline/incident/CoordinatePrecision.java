package org.claimline.incident;

import org.claimline.geo.Geodesics;

/**
 * The uncertainty that the printed precision of coordinates leaves (Wieczorek, Guo and Hijmans 2004; Chapman and Wieczorek
 * 2020, "coordinate precision"): u = sqrt(dphi^2 + dlambda^2), dphi = pi R p / 180 with R = a (1 - e^2) / (1 - e^2 sin^2
 * phi)^(3/2), the radius of curvature in the meridian, and dlambda = pi X p / 180 with X = |N cos phi|, N = a / sqrt(1 - e^2
 * sin^2 phi), the distance from the earth's axis.
 */
final class CoordinatePrecision {

    private static final double E2 = Geodesics.F * (2 - Geodesics.F);

    private CoordinatePrecision() {}

    /**
     * The published formula, with a precision for each of the two angles where they were printed differently.
     *
     * @param latPrecisionDegrees unit of the last printed place of the latitude, over 0
     * @param lonPrecisionDegrees the same of the longitude
     * @return metres, over 0
     */
    static double radiusMetres(double latDegrees, double latPrecisionDegrees, double lonPrecisionDegrees) {
        double phi = Math.toRadians(latDegrees);
        double w2 = 1 - E2 * Math.sin(phi) * Math.sin(phi);
        double meridianMetres = Geodesics.A_METRES * (1 - E2) / Math.pow(w2, 1.5);
        double axisMetres = Math.abs(Geodesics.A_METRES / Math.sqrt(w2) * Math.cos(phi));
        return Math.hypot(
                meridianMetres * Math.toRadians(latPrecisionDegrees), axisMetres * Math.toRadians(lonPrecisionDegrees));
    }
}
