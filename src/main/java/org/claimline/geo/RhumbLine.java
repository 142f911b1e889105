package org.claimline.geo;

/**
 * The line of one course between two positions of the ellipsoid. It is straight in longitude and isometric latitude (Snyder, Map
 * Projections, USGS Professional Paper 1395, 1987, eq. 7-7 and 7-9).
 */
public final class RhumbLine {

    private static final double E = Math.sqrt(Geodesics.F * (2 - Geodesics.F));

    /** Steps that Snyder's iteration for the latitude needs to be right to 1e-15 radians: each gains a factor of e^2 = 0.0067. */
    private static final int STEPS = 8;

    private RhumbLine() {}

    /**
     * The position at a fraction of the way in isometric latitude, or of longitude on a parallel; the short way round.
     *
     * @param fraction in [0, 1]
     */
    public static LatLon at(LatLon from, LatLon to, double fraction) {
        double lon = from.lonDegrees() + fraction * LatLon.wrapDegrees(to.lonDegrees() - from.lonDegrees());
        if (from.latDegrees() == to.latDegrees()) {
            return LatLon.wrapped(from.latDegrees(), lon);
        }
        double start = isometric(from.latDegrees());
        return LatLon.wrapped(latDegrees(start + fraction * (isometric(to.latDegrees()) - start)), lon);
    }

    private static double isometric(double latDegrees) {
        double sin = Math.sin(Math.toRadians(latDegrees));
        return atanh(sin) - E * atanh(E * sin);
    }

    private static double latDegrees(double isometric) {
        double sin = Math.tanh(isometric);
        for (int i = 0; i < STEPS; i++) {
            sin = Math.tanh(isometric + E * atanh(E * sin));
        }
        return Math.toDegrees(Math.asin(sin));
    }

    private static double atanh(double x) {
        return Math.log1p(2 * x / (1 - x)) / 2;
    }
}
