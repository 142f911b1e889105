package org.claimline.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * The distance from a position to a short geodesic by GeographicLib alone: a search by golden section for the least distance,
 * which asks for nothing but distances. Its answer is right to about 2e-8 m, since the distance is flat at its least.
 */
final class Oracle {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final GeodesicLine line;
    private final LatLon position;

    private Oracle(LatLon position, LatLon from, LatLon to) {
        this.position = position;
        this.line = Geodesic.WGS84.InverseLine(from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
    }

    static double distanceMetres(LatLon position, LatLon from, LatLon to) {
        return new Oracle(position, from, to).least();
    }

    private double least() {
        double low = 0;
        double high = line.Distance();
        double least = Math.min(at(low), at(high));
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = at(left);
        double atRight = at(right);
        while (high - low > 1e-6) {
            least = Math.min(least, Math.min(atLeft, atRight));
            if (atLeft < atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = at(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = at(right);
            }
        }
        return least;
    }

    private double at(double metres) {
        GeodesicData on = line.Position(metres);
        return Geodesic.WGS84.Inverse(
                        position.latDegrees(), position.lonDegrees(), on.lat2, on.lon2, GeodesicMask.DISTANCE)
                .s12;
    }
}
