package org.claimline.geo;

/**
 * Lengths of geodesics from the chords through the earth between their ends, without solving for the geodesic.
 *
 * <p><em>Bounds.</em> Rmin = b^2 / a and Rmax = a^2 / b are the least and greatest radii of curvature of the ellipsoid's normal
 * sections. With c the chord over a length s of a curve:
 *
 * <ul>
 *   <li>c &gt;= 2 Rmin sin(s / 2 Rmin) for a geodesic with s &lt;= 2 pi Rmin. Its curvature in space is the normal curvature, at most
 *       1 / Rmin, so by Schur's comparison theorem (Chern, Curves and surfaces in Euclidean space, 1967, section 5) its chord is no shorter
 *       than that of an arc of the same length of a circle of radius Rmin. Solved for s where the sine grows: {@link #mostLengthMetres}.
 *   <li>c &lt;= 2 Rmax sin(s / 2 Rmax) for every curve on the ellipsoid with s &lt;= pi Rmax. By Blaschke's rolling theorem (Kreis und Kugel,
 *       1916, section 24) the ellipsoid lies within the ball of radius Rmax that touches it at any of its points. Seen from the curve's
 *       moving end, its start lies in that ball, so the chord rises from the tangent plane by at least asin(c / 2 Rmax) and grows by
 *       at most dc/ds = sqrt(1 - c^2 / 4 Rmax^2), of which 2 Rmax sin(s / 2 Rmax) is the integral: {@link #mostChordMetres}.
 * </ul>
 *
 * <p><em>Length.</em> For a plane curve of curvature k(u), u from 0 to 1 along it, the chord falls short of the length s by
 * s^3 / 24 times the square of the mean of k under the weight 6 u (1 - u), to the next order. That mean is, for a k quadratic
 * in u, k(0) / 10 + 8 k(1/2) / 10 + k(1) / 10. With that k the length is that of the circle's arc, 2 / k asin(c k / 2). Against
 * GeographicLib over all latitudes and azimuths the largest error is 3e-9 m to 100 km (rounding), 4e-8 m to 200 km, 4e-6 m
 * to 500 km, 1.3e-4 m to 1,000 km, 2.3 m to 5,000 km, 340 m to 10,000 km.
 */
public final class Chords {

    /** Least radius of curvature, b^2 / a: that of the meridian at the equator, metres. */
    static final double LEAST_RADIUS_METRES = 6_335_439;

    /** Greatest radius of curvature, a^2 / b = 6,399,594 m at the poles, rounded up. */
    static final double GREATEST_RADIUS_METRES = 6_400_000;

    /** Half of the equator, more than the length of any geodesic, metres. */
    private static final double HALF_EQUATOR_METRES = 20_037_509;

    /** Rounding of a chord between two positions: 64 units in the last place of 6.4e6 m. */
    private static final double ROUNDING_METRES = 6e-8;

    /** 1 / a^2 and 1 / b^2. */
    private static final double PER_A2 = 1 / (Geodesics.A_METRES * Geodesics.A_METRES);

    private static final double PER_B2 = PER_A2 / ((1 - Geodesics.F) * (1 - Geodesics.F));

    private Chords() {}

    /** Upper bound of the length of the shortest geodesic over a chord, metres. */
    public static double mostLengthMetres(double chordMetres) {
        // farther than 2 Rmin (1 - 3.3e-5) the chord of a circle of Rmin no longer grows with the length
        return chordMetres >= 1.999 * LEAST_RADIUS_METRES
                ? HALF_EQUATOR_METRES
                : 2 * LEAST_RADIUS_METRES * Math.asin(chordMetres / (2 * LEAST_RADIUS_METRES));
    }

    /** The longest chord of a geodesic of at most this length, metres. */
    public static double mostChordMetres(double lengthMetres) {
        return lengthMetres >= Math.PI * GREATEST_RADIUS_METRES
                ? 2 * GREATEST_RADIUS_METRES
                : 2 * GREATEST_RADIUS_METRES * Math.sin(lengthMetres / (2 * GREATEST_RADIUS_METRES)) + ROUNDING_METRES;
    }

    /**
     * The longest chord that a geodesic can have which is no longer than some geodesic over this chord, metres.
     *
     * <p>It is {@code mostChordMetres(mostLengthMetres(c))}. With r = Rmin / Rmax and x = c / 2 Rmin that is 2 Rmax sin(r asin x), and
     * sin(r asin x) = r x (1 + (1 - r^2) x^2 / 6 (1 + (9 - r^2) x^2 / 20 (1 + (25 - r^2) x^2 / 42 (1 + ...)))), where every further
     * factor is below x^2. So the bracket behind x^2 / 6 is at most 1 + 9/20 x^2 / (1 - x^2).
     */
    public static double mostRivalMetres(double chordMetres) {
        double x2 = chordMetres * chordMetres * QUARTER_INVERSE_SQUARE;
        return x2 > 0.5
                ? mostChordMetres(mostLengthMetres(chordMetres))
                : chordMetres * (1 + RIVAL * x2 * (1 + 0.45 * x2 / (1 - x2))) + ROUNDING_METRES;
    }

    private static final double QUARTER_INVERSE_SQUARE = 1 / (4 * LEAST_RADIUS_METRES * LEAST_RADIUS_METRES);
    private static final double RIVAL =
            (1 - LEAST_RADIUS_METRES * LEAST_RADIUS_METRES / (GREATEST_RADIUS_METRES * GREATEST_RADIUS_METRES)) / 6;

    /** Length of the geodesic between two points of the ellipsoid in ECEF metres; its error is in the class comment. */
    public static double lengthMetres(double px, double py, double pz, double qx, double qy, double qz) {
        double vx = qx - px;
        double vy = qy - py;
        double vz = qz - pz;
        double chord2 = vx * vx + vy * vy + vz * vz;
        double chord = Math.sqrt(chord2);
        if (chord < 1e-3) {
            return chord; // the arc is longer by under 1e-24 m
        }
        double mx = px + qx;
        double my = py + qy;
        double mz = pz + qz;
        double lift = Math.sqrt((mx * mx + my * my) * PER_A2 + mz * mz * PER_B2);
        double middle = normalCurvature(mx / lift, my / lift, mz / lift, vx, vy, vz);
        double ends = normalCurvature(px, py, pz, vx, vy, vz) + normalCurvature(qx, qy, qz, vx, vy, vz);
        double k = 0.8 * middle + 0.1 * ends;
        double u = chord2 * k * k;
        if (u > 0.01) {
            return 2 / k * Math.asin(Math.min(1, chord * k / 2));
        }
        // the arcsine's series; its next term is under 9e-8 m at u = 0.01 (640 km), 1e-14 m at 100 km
        return chord * (1 + u * (1.0 / 24 + u * (3.0 / 640 + u * (5.0 / 7168 + u * 35.0 / 294_912))));
    }

    /** Curvature of the ellipsoid's normal section at one of its points, in the tangent direction nearest to v, per metre. */
    private static double normalCurvature(double x, double y, double z, double vx, double vy, double vz) {
        double gx = x * PER_A2;
        double gy = y * PER_A2;
        double gz = z * PER_B2;
        double gradient2 = gx * gx + gy * gy + gz * gz;
        double outward = (vx * gx + vy * gy + vz * gz) / gradient2;
        double tx = vx - outward * gx;
        double ty = vy - outward * gy;
        double tz = vz - outward * gz;
        double horizontal2 = tx * tx + ty * ty;
        return (horizontal2 * PER_A2 + tz * tz * PER_B2) / ((horizontal2 + tz * tz) * Math.sqrt(gradient2));
    }

    /**
     * How far {@link #lengthMetres} may be off, metres: over twice its largest error, as measured over all latitudes and azimuths
     * (ChordsTest), up to 9,000 km; infinite beyond.
     */
    public static double lengthErrorMetres(double lengthMetres) {
        double thousandKm = lengthMetres / 1e6;
        double square = thousandKm * thousandKm;
        return lengthMetres > 9e6
                ? Double.POSITIVE_INFINITY
                : 1e-8 + 4e-4 * square * square * thousandKm * (1 + square / 5);
    }
}
