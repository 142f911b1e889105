package org.claimline.geo;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * One published edge, cut into equal pieces that are then taken as geodesics.
 *
 * <p>A {@link EdgeRule#PLANAR} edge is cut equally in degrees, until each piece departs from its own geodesic by under
 * {@link #PLANAR_DEPARTURE_METRES}. A {@link EdgeRule#GEODESIC} edge is cut equally in length; it doesn't move by that.
 * Pieces of either are at most {@link #PIECE_METRES} long. An edge whose longitudes differ by more than 180 degrees is taken
 * the short way, over the antimeridian.
 */
public final class CutEdge {

    /** Greatest departure of a piece of a planar edge from the geodesic between its ends: DESIGN rule 3. */
    public static final double PLANAR_DEPARTURE_METRES = 1e-4;

    /**
     * Greatest length of a piece. Planar edges come to that along meridians and the equator only, which are geodesics by
     * themselves: there it is not the line that needs the cut but what measures to it ({@link ShortGeodesic}, and straight
     * pieces in a projection).
     */
    public static final double PIECE_METRES = 500;

    /** Least radius of curvature of the ellipsoid, b squared / a: that of the meridian at the equator, metres. */
    static final double LEAST_RADIUS_METRES = 6_335_439;

    /** Greatest radius of curvature, a squared / b: that at the poles, 6,399,594 m, rounded up. */
    static final double GREATEST_RADIUS_METRES = 6_400_000;

    /** An edge that runs into a pole has no bound by curvature; this many pieces leave each under 0.003 degrees. */
    private static final int MOST_PIECES = 1 << 17;

    private final EdgeRule rule;
    private final double lat1;
    private final double lon1;
    private final double lat2;
    private final double lon2;
    private final double lonSpan;
    private final int pieces;
    private GeodesicLine line;

    private CutEdge(EdgeRule rule, double lat1, double lon1, double lat2, double lon2, double lonSpan) {
        this.rule = rule;
        this.lat1 = lat1;
        this.lon1 = lon1;
        this.lat2 = lat2;
        this.lon2 = lon2;
        this.lonSpan = lonSpan;
        this.pieces = rule == EdgeRule.PLANAR ? planarPieces(lat1, lat2, lonSpan) : geodesicPieces();
    }

    public static CutEdge of(EdgeRule rule, LatLon from, LatLon to) {
        return of(rule, from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
    }

    /** The cut edge between two positions in degrees, latitude first. */
    public static CutEdge of(EdgeRule rule, double lat1, double lon1, double lat2, double lon2) {
        double span = lon2 - lon1;
        double lonSpan = Math.abs(span) > 180 ? LatLon.wrapDegrees(span) : span;
        return new CutEdge(rule, lat1, lon1, lat2, lon2, lonSpan);
    }

    /** An upper bound of the edge's length, metres; at most 1 % too long for edges under 10 km. */
    public double mostLengthMetres() {
        return mostLengthMetres(lat1, lat2, lonSpan);
    }

    /** Into how many pieces the edge is cut, 1 or more. */
    public int pieces() {
        return pieces;
    }

    /** Vertex {@code index} of the cut edge, from 0 (its start) to {@link #pieces()} (its end). */
    public LatLon vertex(int index) {
        if (index == 0) {
            return new LatLon(lat1, lon1);
        }
        if (index == pieces) {
            return new LatLon(lat2, lon2);
        }
        return at((double) index / pieces);
    }

    /** The position at a fraction of the edge, in [0, 1]: of its degrees if planar, of its length if geodesic. */
    public LatLon at(double fraction) {
        if (rule == EdgeRule.PLANAR) {
            return LatLon.wrapped(lat1 + (lat2 - lat1) * fraction, lon1 + lonSpan * fraction);
        }
        GeodesicData g = line().Position(line().Distance() * fraction, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return LatLon.wrapped(g.lat2, g.lon2);
    }

    /**
     * Pieces of a planar edge.
     *
     * <p>A line that is straight in degrees, with azimuth A at latitude p on a sphere of radius R, has the geodesic curvature
     * sin A (1 + cos^2 A) tan p / R: a geodesic turns by sin A tan p / R (Clairaut), the line itself by -sin A cos^2 A tan p / R
     * (tan A is proportional to cos p along it). An arc of length L with curvature k departs from its chord by at most
     * k L^2 / 8. The ellipsoid changes the curvature by under 1 % (e^2 = 0.0067), which the factor 1.02 covers together
     * with the change of p and A within the edge, both taken at their worst.
     */
    public static int planarPieces(double lat1, double lat2, double lonSpan) {
        double highest = Math.toRadians(Math.max(Math.abs(lat1), Math.abs(lat2)));
        double east = mostEastMetres(lat1, lat2, lonSpan);
        double length = mostLengthMetres(lat1, lat2, lonSpan);
        if (length == 0) {
            return 1;
        }
        double sine = Math.min(1, east / length);
        double mostTurn = sine < Math.sqrt(2.0 / 3) ? sine * (2 - sine * sine) : Math.sqrt(32.0 / 27);
        double curvature = 1.02 * mostTurn * Math.tan(highest) / LEAST_RADIUS_METRES;
        double forDeparture = length * Math.sqrt(curvature / (8 * PLANAR_DEPARTURE_METRES));
        double pieces = Math.ceil(Math.max(forDeparture, length / PIECE_METRES));
        return (int) Math.max(1, Math.min(pieces, MOST_PIECES));
    }

    private int geodesicPieces() {
        if (mostLengthMetres() <= PIECE_METRES) {
            return 1;
        }
        return (int) Math.max(1, Math.ceil(line().Distance() / PIECE_METRES));
    }

    private GeodesicLine line() {
        if (line == null) {
            line = Geodesics.line(new LatLon(lat1, lon1), new LatLon(lat2, lon2));
        }
        return line;
    }

    /** No edge between these positions, planar or geodesic, is longer; at most 1 % too long for edges under 10 km. */
    public static double mostLengthMetres(double lat1, double lat2, double lonSpan) {
        double north = Math.toRadians(Math.abs(lat2 - lat1)) * GREATEST_RADIUS_METRES;
        double east = mostEastMetres(lat1, lat2, lonSpan);
        return Math.sqrt(north * north + east * east);
    }

    private static double mostEastMetres(double lat1, double lat2, double lonSpan) {
        boolean crossesEquator = lat1 * lat2 < 0;
        double lowest = crossesEquator ? 0 : Math.toRadians(Math.min(Math.abs(lat1), Math.abs(lat2)));
        return Math.toRadians(Math.abs(lonSpan)) * Math.cos(lowest) * GREATEST_RADIUS_METRES;
    }
}
