package org.claimline.geo;

/**
 * Earth-centred, earth-fixed coordinates of WGS 84 in metres: x to 0 N 0 E, y to 0 N 90 E, z to the north pole.
 *
 * @param x metres
 * @param y metres
 * @param z metres
 */
public record Ecef(double x, double y, double z) {

    private static final double E2 = Geodesics.F * (2 - Geodesics.F);

    /** The position on the ellipsoid. */
    public static Ecef of(double latDegrees, double lonDegrees) {
        double lat = Math.toRadians(latDegrees);
        double lon = Math.toRadians(lonDegrees);
        double sinLat = Math.sin(lat);
        double cosLat = Math.cos(lat);
        double primeVertical = Geodesics.A_METRES / Math.sqrt(1 - E2 * sinLat * sinLat);
        return new Ecef(
                primeVertical * cosLat * Math.cos(lon),
                primeVertical * cosLat * Math.sin(lon),
                primeVertical * (1 - E2) * sinLat);
    }

    public static Ecef of(LatLon position) {
        return of(position.latDegrees(), position.lonDegrees());
    }

    /**
     * The position whose ellipsoid normal passes through this point.
     *
     * <p>For points within 1 km of the ellipsoid: Bowring's formula (Survey Review 23, 1976), whose error is under 1e-15
     * radians there.
     */
    public LatLon toLatLon() {
        double b = Geodesics.A_METRES * (1 - Geodesics.F);
        double secondE2 = E2 / (1 - E2);
        double p = Math.sqrt(x * x + y * y);
        // the parametric latitude's tangent is z a / p b
        double r = Math.sqrt(z * z * Geodesics.A_METRES * Geodesics.A_METRES + p * p * b * b);
        double sin = z * Geodesics.A_METRES / r;
        double cos = p * b / r;
        double lat = Math.atan2(z + secondE2 * b * sin * sin * sin, p - E2 * Geodesics.A_METRES * cos * cos * cos);
        return new LatLon(Math.toDegrees(lat), Math.toDegrees(Math.atan2(y, x)));
    }
}
