package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Positions that meet a line when they go back along a heading for a length in an interval: the reading {@code meridian}.
 *
 * <p>Each vertex of the line is moved along its geodesic, so that meridians converge as they do on the ellipsoid; between
 * vertices, at most 2 km apart, the moved line is straight. Its distances to the line then vary by under 1 cm for 100 km. A position from which a
 * nearer stretch of the line is met first doesn't count.
 */
final class HeadingSweep {

    /** A stretch that is met earlier by less than this is the same stretch. */
    private static final double FIRST_MET_METRES = 0.01;

    /** 1e-9 degrees of azimuth are 2 micrometres at 100 km. */
    private static final double TURN_DEGREES = 1e-9;

    private final LocalProjection projection;
    private final double headingDegrees;
    private final double farMetres;
    private final List<Coordinate[]> lines;

    /** @param farMetres stands for a length without an upper end; at least the frame's diameter */
    HeadingSweep(Geometry lines, LocalProjection projection, double headingDegrees, double farMetres) {
        this.projection = projection;
        this.headingDegrees = headingDegrees;
        this.farMetres = farMetres;
        this.lines =
                Overlays.pieces(lines).stream().map(Geometry::getCoordinates).toList();
    }

    /** The positions, as far as they lie within an area. */
    Geometry region(LengthInterval lengths, Geometry area) {
        double lower = Math.min(lengths.lowerMetres(), farMetres);
        double upper = Math.min(lengths.upperMetres(), farMetres);
        Geometry all = lower == upper ? moved(lower) : Overlays.union(swept(lower, upper));
        Geometry reached = Overlays.intersection(all, area);
        if (lower <= FIRST_MET_METRES || reached.isEmpty()) {
            return reached;
        }
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(reached);
        List<Geometry> metEarlier = swept(0, lower - FIRST_MET_METRES);
        metEarlier.removeIf(quad -> !prepared.intersects(quad));
        return Overlays.difference(reached, Overlays.union(metEarlier));
    }

    private Geometry moved(double metres) {
        List<LineString> moved = new ArrayList<>();
        for (Coordinate[] line : lines) {
            moved.add(Overlays.FACTORY.createLineString(moved(line, metres)));
        }
        return Overlays.union(moved);
    }

    /** Everything between two moved copies of the line, segment by segment. */
    private List<Geometry> swept(double lower, double upper) {
        List<Geometry> quads = new ArrayList<>();
        for (Coordinate[] line : lines) {
            Coordinate[] near = moved(line, lower);
            Coordinate[] far = moved(line, upper);
            for (int i = 0; i + 1 < line.length; i++) {
                addQuad(near[i], near[i + 1], far[i + 1], far[i], quads);
            }
        }
        return quads;
    }

    private static void addQuad(Coordinate a, Coordinate b, Coordinate c, Coordinate d, List<Geometry> quads) {
        Polygon quad = Overlays.FACTORY.createPolygon(new Coordinate[] {a, b, c, d, a.copy()});
        quads.add(IsValidOp.isValid(quad) ? quad : quad.convexHull());
    }

    private Coordinate[] moved(Coordinate[] line, double metres) {
        Coordinate[] moved = new Coordinate[line.length];
        for (int i = 0; i < line.length; i++) {
            moved[i] = metres == 0 ? line[i].copy() : projection.project(start(line[i], metres));
        }
        return moved;
    }

    /** The position from which the geodesic opposite to the heading meets a point of the line after a length. */
    private LatLon start(Coordinate end, double metres) {
        LatLon met = projection.position(end);
        LatLon start = Geodesics.destination(met, headingDegrees, metres);
        for (int step = 0; step < 3; step++) {
            Geodesics.Inverse way = Geodesics.inverse(start, met);
            double turn = LatLon.wrapDegrees(way.azimuthDegrees() - (headingDegrees + 180));
            if (Math.abs(turn) < TURN_DEGREES) {
                break;
            }
            double outward = Geodesics.inverse(met, start).azimuthDegrees();
            start = Geodesics.destination(met, outward - turn, metres);
        }
        return start;
    }
}
