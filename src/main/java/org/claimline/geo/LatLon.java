package org.claimline.geo;

import java.util.Locale;

/**
 * A position on the WGS 84 ellipsoid.
 *
 * @param latDegrees geodetic latitude, degrees north, in [-90, 90]
 * @param lonDegrees longitude, degrees east, in [-180, 180]; both ends are the antimeridian
 */
public record LatLon(double latDegrees, double lonDegrees) {

    public LatLon {
        if (!(latDegrees >= -90 && latDegrees <= 90)) {
            throw new IllegalArgumentException("latitude " + latDegrees + " is outside -90 to 90 degrees");
        }
        if (!(lonDegrees >= -180 && lonDegrees <= 180)) {
            throw new IllegalArgumentException("longitude " + lonDegrees + " is outside -180 to 180 degrees");
        }
    }

    /** The position with its longitude, any finite number of degrees, brought into [-180, 180]. */
    public static LatLon wrapped(double latDegrees, double lonDegrees) {
        return new LatLon(latDegrees, wrapDegrees(lonDegrees));
    }

    /** The angle brought into [-180, 180], in degrees; exact for finite input (IEEE remainder). */
    public static double wrapDegrees(double degrees) {
        return Math.abs(degrees) <= 180 ? degrees : Math.IEEEremainder(degrees, 360.0);
    }

    /** Degrees with six decimals (0.1 m), latitude first: {@code 19.952000, 2.965000}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.6f, %.6f", latDegrees, lonDegrees);
    }
}
