package org.claimline.oracle;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/** Positions by their geodesic distance and azimuth from a centre, metres east and north: exact from the centre, by GeographicLib. */
record Plane(double latDegrees, double lonDegrees) {

    double[] project(double lat, double lon) {
        GeodesicData way =
                Geodesic.WGS84.Inverse(latDegrees, lonDegrees, lat, lon, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        double azimuth = Math.toRadians(way.azi1);
        return new double[] {way.s12 * Math.sin(azimuth), way.s12 * Math.cos(azimuth)};
    }

    double[] position(double x, double y) {
        GeodesicData way = Geodesic.WGS84.Direct(
                latDegrees,
                lonDegrees,
                Math.toDegrees(Math.atan2(x, y)),
                Math.hypot(x, y),
                GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return new double[] {way.lat2, way.lon2};
    }

    /** The geodesic between two positions of the plane: its length, metres, and its azimuth at the first, degrees. */
    double[] way(double x1, double y1, double x2, double y2) {
        double[] from = position(x1, y1);
        double[] to = position(x2, y2);
        GeodesicData way =
                Geodesic.WGS84.Inverse(from[0], from[1], to[0], to[1], GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        return new double[] {way.s12, way.azi1};
    }
}
