package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.algorithm.Orientation;
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

    /** Everything between two moved copies of the line, run by run. */
    private List<Geometry> swept(double lower, double upper) {
        List<Geometry> strips = new ArrayList<>();
        int steps = (int) Math.max(1, Math.ceil((upper - lower) / sideMetres()));
        for (Coordinate[] line : lines) {
            Coordinate[][] sides = new Coordinate[steps + 1][];
            for (int step = 0; step <= steps; step++) {
                sides[step] = moved(line, lower + (upper - lower) * step / steps);
            }
            addStrips(sides, strips);
        }
        return strips;
    }

    private double sideMetres() {
        return headingDegrees % 180 == 0 ? MERIDIAN_SIDE_METRES : SIDE_METRES;
    }

    /** A run of segments that all lead to the same side of the heading sweeps one simple strip; few runs are united faster than many segments. */
    private static void addStrips(Coordinate[][] sides, List<Geometry> strips) {
        int from = 0;
        int last = sides[0].length - 1;
        for (int i = 1; i <= last; i++) {
            if (i == last || turn(sides, i) != turn(sides, from)) {
                addRun(sides, from, i, strips);
                from = i;
            }
        }
    }

    /** To which side of the heading a segment leads: 1 to the left, -1 to the right, 0 along it. */
    private static int turn(Coordinate[][] sides, int segment) {
        return Orientation.index(sides[0][segment], sides[sides.length - 1][segment], sides[0][segment + 1]);
    }

    private static void addRun(Coordinate[][] sides, int from, int to, List<Geometry> strips) {
        Polygon strip = strip(sides, from, to);
        if (IsValidOp.isValid(strip)) {
            strips.add(strip);
        } else if (to - from == 1) {
            strips.add(strip.convexHull());
        } else {
            for (int i = from; i < to; i++) {
                addRun(sides, i, i + 1, strips);
            }
        }
    }

    /** What a run of segments sweeps: out along the one end's way, back along the other's. */
    private static Polygon strip(Coordinate[][] sides, int from, int to) {
        List<Coordinate> ring = new ArrayList<>();
        int farthest = sides.length - 1;
        for (int step = 0; step < farthest; step++) {
            ring.add(sides[step][from]);
        }
        for (int i = from; i < to; i++) {
            ring.add(sides[farthest][i]);
        }
        for (int step = farthest; step > 0; step--) {
            ring.add(sides[step][to]);
        }
        for (int i = to; i > from; i--) {
            ring.add(sides[0][i]);
        }
        ring.add(ring.get(0).copy());
        return Overlays.FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
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
