package org.claimline.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * A view drawn in a circle round a position: the circle is parted by every drawn limit into faces, and each face has its
 * cover. Edges are cut before they are projected. Coordinates are metres in the circle's projection, on a grid of
 * {@link #GRID_METRES}.
 *
 * <p>Faces are asked for their cover one by one, so overlapping territories stay overlapping, and rings that a set has drawn
 * badly can't spoil a neighbour's.
 */
final class FrameFaces implements View.Frame {

    /** Grid of projected vertices, so that the two sides of the antimeridian meet: far below any stated error. */
    static final double GRID_METRES = 1e-5;

    static final GeometryFactory FACTORY = new GeometryFactory();

    /** Corners of the frame's circle; the chord's sagitta is 0.4 m at 150 km. */
    private static final int CIRCLE_CORNERS = 1440;

    private record Face(Polygon polygon, Cover cover) {}

    private final List<Face> faces = new ArrayList<>();

    FrameFaces(View view, LocalProjection projection, double radiusMetres) {
        Polygon circle = circle(radiusMetres);
        List<LineString> limits = view.set().limits().within(view.edges(), projection, radiusMetres);
        Geometry network = FACTORY.createMultiLineString(limits.toArray(LineString[]::new));
        Geometry noded = OverlayNGRobust.overlay(network, circle.getBoundary(), OverlayNG.UNION);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded);
        for (Object face : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) face;
            Coordinate inside = polygon.getInteriorPoint().getCoordinate();
            if (Math.hypot(inside.x, inside.y) < radiusMetres) {
                faces.add(new Face(polygon, view.territoriesAt(projection.position(inside))));
            }
        }
    }

    /**
     * The part of the frame whose cover is accepted; empty where there is none. In normal form: polygonizing leaves the order of
     * polygons and of their corners to chance, and the same question has the same answer every time.
     */
    @Override
    public Geometry where(Predicate<Cover> accepted) {
        Geometry[] chosen = faces.stream()
                .filter(face -> accepted.test(face.cover()))
                .map(Face::polygon)
                .toArray(Geometry[]::new);
        return CoverageUnion.union(FACTORY.createGeometryCollection(chosen)).norm();
    }

    @Override
    public List<Cover> covers() {
        Map<String, Cover> covers = new TreeMap<>();
        faces.forEach(face -> covers.putIfAbsent(face.cover().labels().toString(), face.cover()));
        return List.copyOf(covers.values());
    }

    private static Polygon circle(double radiusMetres) {
        Coordinate[] corners = new Coordinate[CIRCLE_CORNERS + 1];
        for (int i = 0; i <= CIRCLE_CORNERS; i++) {
            double angle = 2 * Math.PI * (i % CIRCLE_CORNERS) / CIRCLE_CORNERS;
            corners[i] = new Coordinate(radiusMetres * Math.cos(angle), radiusMetres * Math.sin(angle));
        }
        return FACTORY.createPolygon(corners);
    }
}
