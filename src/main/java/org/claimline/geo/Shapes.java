package org.claimline.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** Takes geometries out of a projection, to {@link Shape}s. */
public final class Shapes {

    /** Vertices are left out as long as no point of the outline moves by more than this, metres. */
    public static final double SIMPLIFIED_METRES = 0.5;

    private static final PrecisionModel GRID = new PrecisionModel(1e7);
    private static final GeometryFactory DEGREES = new GeometryFactory(GRID);

    private Shapes() {}

    /** The shape that a geometry in metres of a projection stands for, simplified by at most {@link #SIMPLIFIED_METRES}. */
    public static Shape of(Geometry projected, LocalProjection projection) {
        if (projected.isEmpty()) {
            return new Shape(List.of(), List.of(), List.of());
        }
        // Which vertex a ring begins with is chance, and simplifying keeps it: begin every ring with its least vertex.
        Geometry fewer = TopologyPreservingSimplifier.simplify(projected.norm(), SIMPLIFIED_METRES);
        Geometry degrees = DEGREES.createGeometry(new ToDegrees(projection).transform(fewer));
        // A region that runs along the frame's edge may hold slivers thinner than a nanometre; bent into degrees they
        // cross themselves.
        Geometry sound = degrees.isValid() ? degrees : GeometryFixer.fix(degrees);
        Geometry reduced = GeometryPrecisionReducer.reduce(sound, GRID).norm();
        Parts parts = new Parts();
        Envelope box = reduced.getEnvelopeInternal();
        if (box.getMinX() >= -180 && box.getMaxX() <= 180) {
            parts.add(reduced, 0);
        } else {
            for (int turn = -1; turn <= 1; turn++) {
                Geometry world = DEGREES.toGeometry(new Envelope(-180 + 360 * turn, 180 + 360 * turn, -90, 90));
                parts.add(OverlayNG.overlay(reduced, world, OverlayNG.INTERSECTION, GRID), -360 * turn);
            }
        }
        return parts.shape();
    }

    /** Longitudes are unwrapped round the centre's, so they may leave [-180, 180] until the shape is cut. */
    private static final class ToDegrees extends GeometryTransformer {
        private final LocalProjection projection;

        ToDegrees(LocalProjection projection) {
            this.projection = projection;
        }

        @Override
        protected CoordinateSequence transformCoordinates(CoordinateSequence coordinates, Geometry parent) {
            double centre = projection.centre().lonDegrees();
            Coordinate[] degrees = new Coordinate[coordinates.size()];
            for (int i = 0; i < degrees.length; i++) {
                LatLon position = projection.position(coordinates.getCoordinate(i));
                degrees[i] = new Coordinate(
                        centre + LatLon.wrapDegrees(position.lonDegrees() - centre), position.latDegrees());
            }
            return DEGREES.getCoordinateSequenceFactory().create(degrees);
        }
    }

    private static final class Parts {
        private final List<List<List<LatLon>>> polygons = new ArrayList<>();
        private final List<List<LatLon>> lines = new ArrayList<>();
        private final List<LatLon> points = new ArrayList<>();

        void add(Geometry geometry, double lonShift) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                Geometry part = geometry.getGeometryN(i);
                if (part.isEmpty()) {
                    continue;
                }
                if (part instanceof Polygon polygon) {
                    polygons.add(rings(polygon, lonShift));
                } else if (part instanceof LineString line) {
                    lines.add(positions(line, lonShift));
                } else if (part instanceof Point point) {
                    points.add(position(point.getCoordinate(), lonShift));
                }
            }
        }

        Shape shape() {
            return new Shape(polygons, lines, points);
        }

        private static List<List<LatLon>> rings(Polygon polygon, double lonShift) {
            List<List<LatLon>> rings = new ArrayList<>();
            rings.add(ring(polygon.getExteriorRing(), true, lonShift));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                rings.add(ring(polygon.getInteriorRingN(i), false, lonShift));
            }
            return rings;
        }

        private static List<LatLon> ring(LinearRing ring, boolean anticlockwise, double lonShift) {
            boolean turns = Orientation.isCCW(ring.getCoordinateSequence()) != anticlockwise;
            return positions(turns ? ring.reverse() : ring, lonShift);
        }

        private static List<LatLon> positions(LineString line, double lonShift) {
            List<LatLon> positions = new ArrayList<>();
            for (Coordinate coordinate : line.getCoordinates()) {
                positions.add(position(coordinate, lonShift));
            }
            return positions;
        }

        private static LatLon position(Coordinate coordinate, double lonShift) {
            double lon = GRID.makePrecise(coordinate.x + lonShift);
            return new LatLon(GRID.makePrecise(coordinate.y), Math.max(-180, Math.min(180, lon)));
        }
    }
}
