package org.claimline.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * Geodesics on the WGS 84 ellipsoid by GeographicLib (Karney, Algorithms for geodesics, J. Geodesy 87, 2013). Its error is
 * about 15 nanometres for any two positions.
 */
public final class Geodesics {

    /** Equatorial radius of WGS 84, metres. */
    public static final double A_METRES = 6_378_137.0;

    /** Flattening of WGS 84. */
    public static final double F = 1 / 298.257223563;

    private Geodesics() {}

    /**
     * The geodesic from one position to another.
     *
     * @param distanceMetres length
     * @param azimuthDegrees at its start, clockwise from true north, in [-180, 180]
     * @param arrivalAzimuthDegrees forward azimuth at its end, in [-180, 180]
     */
    public record Inverse(double distanceMetres, double azimuthDegrees, double arrivalAzimuthDegrees) {}

    public static Inverse inverse(LatLon from, LatLon to) {
        GeodesicData g = Geodesic.WGS84.Inverse(
                from.latDegrees(),
                from.lonDegrees(),
                to.latDegrees(),
                to.lonDegrees(),
                GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        return new Inverse(g.s12, g.azi1, g.azi2);
    }

    public static double distanceMetres(LatLon from, LatLon to) {
        return Geodesic.WGS84.Inverse(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.DISTANCE)
                .s12;
    }

    /** The position reached from {@code from} along the geodesic that starts with that azimuth. */
    public static LatLon destination(LatLon from, double azimuthDegrees, double distanceMetres) {
        GeodesicData g = Geodesic.WGS84.Direct(from.latDegrees(), from.lonDegrees(), azimuthDegrees, distanceMetres);
        return LatLon.wrapped(g.lat2, g.lon2);
    }

    /** The geodesic between two positions, to walk along. */
    static GeodesicLine line(LatLon from, LatLon to) {
        return Geodesic.WGS84.InverseLine(from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
    }

    /** An azimuth in degrees brought from [-180, 180] into [0, 360): a bearing as printed. */
    public static double bearingDegrees(double azimuthDegrees) {
        double bearing = azimuthDegrees < 0 ? azimuthDegrees + 360 : azimuthDegrees;
        return bearing == 360 ? 0 : bearing;
    }
}
