package org.claimline.geo;

/**
 * The point of a geodesic of at most 500 m that is nearest to a point of the ellipsoid, in ECEF metres. It is filled in again for
 * every piece, so that a search for the nearest of many makes no objects.
 *
 * <p>The foot is found on the chord and lifted onto the ellipsoid along its normal. Near the piece that moves it by at most h x / R
 * along the piece, where h = L^2 / 8R (5 mm) is the height of the ellipsoid over the chord and x at most L / 2 (250 m): by under
 * 1e-7 m at h x = 0.5 m^2. The piece departs from its normal section by far less. From afar the chord's foot is not the
 * geodesic's: the length exceeds the chord by c^3 / 24R^2, which changes with the azimuth by up to 2 e^2 / (1 - e^2) of itself a radian, so the
 * foot is off by up to e^2 c^3 / 12R^2 and the length by e^4 c^5 / 288R^4: 1e-9 m at 100 km, 3e-6 m at 500 km, 1e-4 m at 1,000 km.
 */
public final class PieceFoot {

    /** 1 / a^2 and 1 / b^2. */
    private static final double PER_A2 = 1 / (Geodesics.A_METRES * Geodesics.A_METRES);

    private static final double PER_B2 = PER_A2 / ((1 - Geodesics.F) * (1 - Geodesics.F));

    /** Where on the piece, 0 at its start and 1 at its end. */
    public double fraction;

    /** The foot, ECEF metres. */
    public double x;

    public double y;
    public double z;

    /** Length of the geodesic to the foot, metres, by {@link Chords}. */
    public double distanceMetres;

    /** What the distance was computed for: two pieces that meet where the foot is have the same. */
    private double fromX = Double.NaN;

    private double fromY;
    private double fromZ;
    private double toX;
    private double toY;
    private double toZ;

    /** Finds the foot of p on the piece from a to b. */
    public void find(
            double px, double py, double pz, double ax, double ay, double az, double bx, double by, double bz) {
        double dx = bx - ax;
        double dy = by - ay;
        double dz = bz - az;
        double square = dx * dx + dy * dy + dz * dz;
        double along = (px - ax) * dx + (py - ay) * dy + (pz - az) * dz;
        double t = square == 0 ? 0 : Math.max(0, Math.min(1, along / square));
        at(t, ax, ay, az, bx, by, bz);
        if (x != toX || y != toY || z != toZ || px != fromX || py != fromY || pz != fromZ) {
            distanceMetres = Chords.lengthMetres(px, py, pz, x, y, z);
            fromX = px;
            fromY = py;
            fromZ = pz;
            toX = x;
            toY = y;
            toZ = z;
        }
    }

    /**
     * Puts the foot at a fraction of the piece from a to b: on its chord, then lifted by one Newton step along the normal, which leaves
     * an error of under h^2 / R, 4e-12 m.
     */
    public void at(double t, double ax, double ay, double az, double bx, double by, double bz) {
        fraction = t;
        double cx = ax + t * (bx - ax);
        double cy = ay + t * (by - ay);
        double cz = az + t * (bz - az);
        if (t == 1) {
            cx = bx;
            cy = by;
            cz = bz;
        }
        double gx = cx * PER_A2;
        double gy = cy * PER_A2;
        double gz = cz * PER_B2;
        double excess = cx * gx + cy * gy + cz * gz - 1;
        double step = t == 0 || t == 1 ? 0 : -excess / (2 * (gx * gx + gy * gy + gz * gz));
        x = cx + step * gx;
        y = cy + step * gy;
        z = cz + step * gz;
    }
}
