package org.claimline.geo;

import java.util.List;
import java.util.Locale;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;

/**
 * The azimuthal equidistant projection of the WGS 84 ellipsoid, centred on one position (GeoTools referencing; the
 * geodesics are GeographicLib's). x is metres east, y metres north.
 *
 * <p>Distances and azimuths from the centre are true. Elsewhere a length across the radius is drawn too long by about
 * r^2 / 6R^2 of itself at distance r from the centre: 0.9 m for 10 km and 9.3 m for 100 km at 150 km.
 *
 * <p>This is the one place where latitude and longitude become x and y.
 */
public final class LocalProjection {

    private final LatLon centre;
    private final MathTransform forward;
    private final MathTransform inverse;

    private LocalProjection(LatLon centre, MathTransform forward, MathTransform inverse) {
        this.centre = centre;
        this.forward = forward;
        this.inverse = inverse;
    }

    public static LocalProjection centredOn(LatLon centre) {
        String wkt = String.format(
                Locale.ROOT, """
                PROJCS["azimuthal equidistant", GEOGCS["WGS 84", DATUM["WGS_1984",
                  SPHEROID["WGS 84", 6378137.0, 298.257223563]], PRIMEM["Greenwich", 0.0],
                  UNIT["degree", 0.017453292519943295], AXIS["Longitude", EAST], AXIS["Latitude", NORTH]],
                  PROJECTION["Azimuthal_Equidistant"], PARAMETER["latitude_of_center", %s],
                  PARAMETER["longitude_of_center", %s], PARAMETER["false_easting", 0.0],
                  PARAMETER["false_northing", 0.0], UNIT["m", 1.0], AXIS["x", EAST], AXIS["y", NORTH]]
                """, Double.toString(centre.latDegrees()), Double.toString(centre.lonDegrees()));
        try {
            MathTransform forward = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.parseWKT(wkt), true);
            return new LocalProjection(centre, forward, forward.inverse());
        } catch (FactoryException | TransformException e) {
            throw new IllegalStateException("no azimuthal equidistant projection at " + centre, e);
        }
    }

    public LatLon centre() {
        return centre;
    }

    /** Metres east and north of the centre. */
    public Coordinate project(LatLon position) {
        double[] xy = {position.lonDegrees(), position.latDegrees()};
        transform(forward, xy, 1);
        return new Coordinate(xy[0], xy[1]);
    }

    /** Metres east and north of the centre, for many positions at once. */
    public Coordinate[] project(List<LatLon> positions) {
        double[] xy = new double[2 * positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            xy[2 * i] = positions.get(i).lonDegrees();
            xy[2 * i + 1] = positions.get(i).latDegrees();
        }
        transform(forward, xy, positions.size());
        Coordinate[] projected = new Coordinate[positions.size()];
        for (int i = 0; i < projected.length; i++) {
            projected[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return projected;
    }

    /** The position that is drawn at x metres east and y metres north of the centre. */
    public LatLon position(Coordinate projected) {
        double[] xy = {projected.x, projected.y};
        transform(inverse, xy, 1);
        return LatLon.wrapped(xy[1], xy[0]);
    }

    private static void transform(MathTransform transform, double[] xy, int count) {
        try {
            transform.transform(xy, 0, xy, 0, count);
        } catch (TransformException e) {
            throw new IllegalStateException("a position cannot be projected", e);
        }
    }
}
