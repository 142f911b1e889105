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

    /**
     * Longest straight side of a swept strip. The positions whose own geodesics at one azimuth end in one point lie on a curve; it
     * departs from a side of length L by about L^2 tan(lat) / 4R: 1.3 m here at 53 N.
     */
    private static final double SIDE_METRES = 5_000;

    /** Along a meridian that curve is the meridian: in a frame of 150 km it departs by 3 m from a side of this length. */
    private static final double MERIDIAN_SIDE_METRES = 100_000;

    private final LocalProjection projection;
    private final double headingDegrees;
    private final double farMetres;
    private final List<Coordinate[]> lines;

    /** @param farMetres no position of the frame is farther from any point of the lines */
    HeadingSweep(Geometry lines, LocalProjection projection, double headingDegrees, double farMetres) {
        this.projection = projection;
        this.headingDegrees = headingDegrees;
        this.farMetres = farMetres;
        this.lines =
                Overlays.pieces(lines).stream().map(Geometry::getCoordinates).toList();
    }

    /** The positions, as far as they lie within an area. */
    Geometry region(LengthInterval lengths, Geometry area) {
        double lower = lengths.lowerMetres();
        if (lower > farMetres) {
            return Overlays.EMPTY;
        }
        double upper = Math.min(lengths.upperMetres(), farMetres);
        Geometry all = lower == upper ? moved(lower) : Overlays.union(swept(lower, upper));
        Geometry reached = Overlays.intersection(all, area);
        if (lower <= FIRST_MET_METRES || reached.isEmpty()) {
            return reached;
        }
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(reached);
        List<Geometry> metEarlier = swept(0, lower - FIRST_MET_METRES);
        metEarlier.removeIf(strip -> !prepared.intersects(strip));
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
        List<Geometry> strips = new ArrayList<>();
        int steps = (int) Math.max(1, Math.ceil((upper - lower) / sideMetres()));
        for (Coordinate[] line : lines) {
            Coordinate[][] sides = new Coordinate[steps + 1][];
            for (int step = 0; step <= steps; step++) {
                sides[step] = moved(line, lower + (upper - lower) * step / steps);
            }
            for (int i = 0; i + 1 < line.length; i++) {
                strips.add(strip(sides, i));
            }
        }
        return strips;
    }

    private double sideMetres() {
        return headingDegrees % 180 == 0 ? MERIDIAN_SIDE_METRES : SIDE_METRES;
    }

    /** What one segment sweeps: out along the one end's way, back along the other's. */
    private static Geometry strip(Coordinate[][] sides, int segment) {
        List<Coordinate> ring = new ArrayList<>();
        for (Coordinate[] side : sides) {
            ring.add(side[segment]);
        }
        for (int step = sides.length - 1; step >= 0; step--) {
            ring.add(sides[step][segment + 1]);
        }
        ring.add(ring.get(0).copy());
        Polygon strip = Overlays.FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
        return IsValidOp.isValid(strip) ? strip : strip.convexHull();
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
