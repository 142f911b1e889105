package org.claimline.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/**
 * A geodesic of at most 500 m, and the point of it that is nearest to a position anywhere.
 *
 * <p>Within {@link #CHORD_METRES} the foot and its distance come from chords ({@link PieceFoot}, {@link Chords}; the error of the distance is
 * under 1e-8 m to 100 km and 1e-5 m to 500 km). Farther away GeographicLib gives the distance, and Newton's method the point where the
 * two geodesics are perpendicular; where that may be a maximum, from a quarter of the earth on, a safeguarded secant does.
 */
public final class ShortGeodesic {

    /** To this distance chords serve, metres. */
    public static final double CHORD_METRES = 500_000;

    /** Nearer than this the distance to a point that walks along a geodesic has no maximum, metres; well below a quarter of the earth. */
    private static final double ONE_MINIMUM_METRES = 9_000_000;

    /** Steps of Newton's method below this leave an error of the distance of step^3 / 6 distance^2, 1e-9 m. */
    private static final double LAST_STEP_METRES = 10;

    private static final int MOST_STEPS = 6;

    /** Length along the piece below which the secant stops: the distance then changes by under 1e-9 m. */
    private static final double ALONG_METRES = 1e-4;

    private final LatLon from;
    private final LatLon to;
    private final Ecef a;
    private final Ecef b;

    public ShortGeodesic(LatLon from, LatLon to) {
        this.from = from;
        this.to = to;
        this.a = Ecef.of(from);
        this.b = Ecef.of(to);
    }

    /**
     * The nearest point of a geodesic.
     *
     * @param foot where it lies
     * @param distanceMetres geodesic distance to it, metres
     * @param fraction where on the geodesic, 0 at its start and 1 at its end
     */
    public record Nearest(LatLon foot, double distanceMetres, double fraction) {}

    public Nearest nearest(LatLon position) {
        return nearest(position, Ecef.of(position));
    }

    /** As {@link #nearest(LatLon)}, for a position whose ECEF coordinates are known. */
    public Nearest nearest(LatLon position, Ecef p) {
        PieceFoot foot = new PieceFoot();
        foot.find(p.x(), p.y(), p.z(), a.x(), a.y(), a.z(), b.x(), b.y(), b.z());
        if (foot.distanceMetres < CHORD_METRES) {
            return new Nearest(at(foot.fraction), foot.distanceMetres, foot.fraction);
        }
        Nearest byNewton = foot.distanceMetres < ONE_MINIMUM_METRES ? newton(position, foot.fraction) : null;
        return byNewton == null ? nearestFar(position, foot.fraction) : byNewton;
    }

    /**
     * Newton's method on the distance along the piece, whose first derivative is the cosine of the angle between the two geodesics
     * and whose second is the sine squared times the curvature of the geodesic circle, dm / m (Karney 2013, section 3).
     *
     * @return null where it doesn't settle
     */
    private Nearest newton(LatLon position, double start) {
        double length = Math.sqrt(square(b.x() - a.x()) + square(b.y() - a.y()) + square(b.z() - a.z()));
        double t = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            LatLon foot = at(t);
            GeodesicData way = Geodesic.WGS84.Inverse(
                    position.latDegrees(),
                    position.lonDegrees(),
                    foot.latDegrees(),
                    foot.lonDegrees(),
                    GeodesicMask.DISTANCE
                            | GeodesicMask.AZIMUTH
                            | GeodesicMask.REDUCEDLENGTH
                            | GeodesicMask.GEODESICSCALE);
            if (length == 0) {
                return new Nearest(foot, way.s12, t);
            }
            double slope = Math.cos(Math.toRadians(way.azi2) - alongAzimuth(foot));
            double bend = (1 - slope * slope) * way.M21 / way.m12;
            if (!(bend >= 0)) {
                return null;
            }
            double next = bend * length > 0 ? t - slope / (bend * length) : t - Math.signum(slope);
            double move = Math.max(0, Math.min(1, next)) - t;
            double metres = move * length;
            t += move;
            if (Math.abs(metres) <= LAST_STEP_METRES) {
                return new Nearest(at(t), way.s12 + metres * (slope + bend * metres / 2), t);
            }
        }
        return null;
    }

    /** The piece's direction at one of its points, clockwise from north, radians. */
    private double alongAzimuth(LatLon foot) {
        double lat = Math.toRadians(foot.latDegrees());
        double lon = Math.toRadians(foot.lonDegrees());
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double out = dx * Math.cos(lon) + dy * Math.sin(lon);
        double east = dy * Math.cos(lon) - dx * Math.sin(lon);
        double north = (b.z() - a.z()) * Math.cos(lat) - out * Math.sin(lat);
        return Math.atan2(east, north);
    }

    private static double square(double d) {
        return d * d;
    }

    /** Both ends are looked at, since beyond a quarter of the earth the distance along a geodesic may have a maximum inside. */
    private Nearest nearestFar(LatLon position, double start) {
        double length = Geodesics.distanceMetres(from, to);
        Nearest atStart = new Nearest(from, Geodesics.distanceMetres(position, from), 0);
        Nearest atEnd = new Nearest(to, Geodesics.distanceMetres(position, to), 1);
        Nearest best = atStart.distanceMetres() <= atEnd.distanceMetres() ? atStart : atEnd;
        if (length == 0) {
            return best;
        }
        double low = 0;
        double high = 1;
        double slopeLow = slope(position, low);
        double slopeHigh = slope(position, high);
        if (slopeLow >= 0 || slopeHigh <= 0) {
            return best;
        }
        double t = start > 0 && start < 1 ? start : 0.5;
        for (int step = 0; step < 60 && (high - low) * length > ALONG_METRES; step++) {
            double slope = slope(position, t);
            if (slope < 0) {
                low = t;
                slopeLow = slope;
            } else {
                high = t;
                slopeHigh = slope;
            }
            double secant = low - slopeLow * (high - low) / (slopeHigh - slopeLow);
            double margin = 0.001 * (high - low);
            t = step % 3 == 2 ? (low + high) / 2 : Math.max(low + margin, Math.min(high - margin, secant));
        }
        LatLon foot = at((low + high) / 2);
        double distance = Geodesics.distanceMetres(position, foot);
        return distance < best.distanceMetres() ? new Nearest(foot, distance, (low + high) / 2) : best;
    }

    /** Change of the distance with the way along the piece, between -1 and 1. */
    private double slope(LatLon position, double fraction) {
        LatLon at = at(fraction);
        double alongAzimuth = fraction < 1
                ? Geodesics.inverse(at, to).azimuthDegrees()
                : Geodesics.inverse(from, to).arrivalAzimuthDegrees();
        double arrival = Geodesics.inverse(position, at).arrivalAzimuthDegrees();
        return Math.cos(Math.toRadians(arrival - alongAzimuth));
    }

    private LatLon at(double fraction) {
        if (fraction == 0 || fraction == 1) {
            return fraction == 0 ? from : to;
        }
        PieceFoot on = new PieceFoot();
        on.at(fraction, a.x(), a.y(), a.z(), b.x(), b.y(), b.z());
        return new Ecef(on.x, on.y, on.z).toLatLon();
    }
}
