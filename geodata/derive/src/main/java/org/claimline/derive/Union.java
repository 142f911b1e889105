package org.claimline.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Unites zones of one country that overlap one another (JTS OverlayNG), which cancelling shared segments cannot.
 *
 * <p>Published vertices stay; a vertex is added only where the limits of two such zones cross, rounded to the grid.
 */
final class Union {
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(1));

    private Union() {}

    /** The zones with those of each given territory united into one. */
    static List<Zone> of(List<Zone> zones, Set<Territory> territories) {
        List<Zone> result = new ArrayList<>(zones.stream().filter(zone -> !territories.contains(zone.territory())).toList());
        for (Territory territory : territories) {
            List<Zone> parts = zones.stream().filter(zone -> zone.territory().equals(territory)).toList();
            result.add(new Zone(territory.code(), territory.name(), united(parts)));
        }
        return result;
    }

    private static List<Ring> united(List<Zone> zones) {
        List<Geometry> polygons = new ArrayList<>();
        for (Zone zone : zones) {
            polygons.addAll(polygons(zone.rings()));
        }
        Geometry union = UnaryUnionNG.union(polygons, FACTORY, FACTORY.getPrecisionModel());
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) union.getGeometryN(i);
            rings.add(ring(polygon.getExteriorRing(), true));
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                rings.add(ring(polygon.getInteriorRingN(h), false));
            }
        }
        return rings;
    }

    /** Shells start a polygon; the holes that follow belong to it. */
    private static List<Polygon> polygons(List<Ring> rings) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < rings.size(); ) {
            LinearRing shell = linear(rings.get(i++));
            List<LinearRing> holes = new ArrayList<>();
            while (i < rings.size() && rings.get(i).doubledArea() < 0) {
                holes.add(linear(rings.get(i++)));
            }
            polygons.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
        }
        return polygons;
    }

    private static LinearRing linear(Ring ring) {
        long[] points = ring.points();
        Coordinate[] coordinates = new Coordinate[points.length + 1];
        for (int i = 0; i <= points.length; i++) {
            long p = points[i % points.length];
            coordinates[i] = new Coordinate(Grid.x(p), Grid.y(p));
        }
        return FACTORY.createLinearRing(coordinates);
    }

    private static Ring ring(LinearRing linear, boolean shell) {
        Coordinate[] coordinates = linear.getCoordinates();
        long[] points = new long[coordinates.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = Grid.pack((int) Math.rint(coordinates[i].x), (int) Math.rint(coordinates[i].y));
        }
        return Ring.of(points, shell);
    }
}
