package org.claimline.derive;

/**
 * The grid of 1e-7 degrees (1.1 cm on the equator) on which every published vertex is rounded once, and lengths on it.
 *
 * <p>A vertex is packed into a long: x (longitude) in the upper 32 bits, y (latitude) in the lower.
 */
final class Grid {
    static final double UNITS_PER_DEGREE = 1e7;
    static final int HALF_TURN = 1_800_000_000;

    /** Metres in one unit along a meridian, for a mean Earth radius of 6,371,008.8 m: used for tolerances and statistics only. */
    static final double METRES_PER_UNIT = Math.PI / 180 * 6_371_008.8 / UNITS_PER_DEGREE;

    private Grid() {}

    static int unit(double degrees) {
        if (!(Math.abs(degrees) <= 180)) {
            throw new IllegalArgumentException("not a longitude or latitude in [-180,180] degrees: " + degrees);
        }
        return (int) Math.rint(degrees * UNITS_PER_DEGREE);
    }

    static double degrees(double unit) {
        return unit / UNITS_PER_DEGREE;
    }

    static long pack(int x, int y) {
        return ((long) x << 32) | (y & 0xffffffffL);
    }

    static int x(long point) {
        return (int) (point >> 32);
    }

    static int y(long point) {
        return (int) point;
    }

    /** Whether the segment is a cut along the antimeridian or the edge of the map at the South Pole, which is no limit of anything. */
    static boolean isMapEdge(long a, long b) {
        int nearHalfTurn = HALF_TURN - 1_100;
        boolean meridian = Math.abs(x(a)) >= nearHalfTurn && Math.abs(x(b)) >= nearHalfTurn
                && (x(a) > 0) == (x(b) > 0);
        int nearPole = -(HALF_TURN / 2 - 1_100);
        return meridian || (y(a) <= nearPole && y(b) <= nearPole);
    }

    /** Metres between two positions by the equirectangular rule, good to 0.5 % (sphere for ellipsoid) for short segments. */
    static double metres(double ax, double ay, double bx, double by) {
        double shrink = Math.cos(Math.toRadians(degrees((ay + by) / 2)));
        return Math.hypot((bx - ax) * shrink, by - ay) * METRES_PER_UNIT;
    }

    static double metres(long a, long b) {
        return metres(x(a), y(a), x(b), y(b));
    }

    /** Metres from a position to the segment a-b, by the plane that touches the sphere at the position. */
    static double metresToSegment(double px, double py, double ax, double ay, double bx, double by) {
        double shrink = Math.cos(Math.toRadians(degrees(py)));
        double dx = (bx - ax) * shrink;
        double dy = by - ay;
        double ox = (px - ax) * shrink;
        double oy = py - ay;
        double squared = dx * dx + dy * dy;
        double t = squared == 0 ? 0 : Math.max(0, Math.min(1, (ox * dx + oy * dy) / squared));
        return Math.hypot(ox - t * dx, oy - t * dy) * METRES_PER_UNIT;
    }
}
