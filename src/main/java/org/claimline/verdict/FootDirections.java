package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Where a line's nearest point lies in a given direction: from which positions the azimuth to the foot departs from a heading
 * by less than an angle.
 *
 * <p>The line is sampled at its vertices and between them. In the Voronoi cell of a sample the foot is that sample or lies on one
 * of the segments that meet in it: on the one along whose direction the position lies farthest. So a cell parts into a convex
 * piece for each segment, where the foot's direction is the segment's normal, and at a vertex a cone, where the foot is the
 * vertex. With samples h apart two segments' cells meet within h^2 / 8d of their true bisector at distance d; h is chosen so that
 * this is at most {@link #BISECTOR_METRES}. Where two segments are nearly in line a position may be given to the one whose samples
 * happen to lie better; its direction is then off by at most h / 2d ({@link #errorDegrees}).
 *
 * <p>Azimuths are taken at the foot. Those at the position, which DESIGN rule 7 means, differ by the meridians' convergence, 0.08
 * degrees for 10 km at 40 N ({@link #convergenceDegrees}); both errors are stated with every margin ({@link #sidewaysMetres}).
 */
final class FootDirections {

    private static final double BISECTOR_METRES = 0.5;
    private static final double LEAST_STEP_METRES = 20;
    private static final double MOST_STEP_METRES = 500;

    /** b^2 / a of WGS 84: no section of the ellipsoid is curved more. */
    private static final double LEAST_RADIUS_METRES = 6_335_439;

    private final double stepMetres;
    private final List<Cell> cells = new ArrayList<>();

    /** A sample of the line, with the directions of the segments that leave it, radians anticlockwise from the x axis. */
    private record Sample(Coordinate at, List<Double> segments) {}

    /** @param northRadians how far true north is turned from the y axis, anticlockwise */
    private record Cell(Sample sample, Geometry polygon, double northRadians) {}

    /**
     * @param reachMetres from the projection's centre; no foot that is asked for lies farther away. A straight edge may run on far
     *     beyond, and JTS's triangulation fails with sites that lie far outside its envelope
     * @param leastDistanceMetres distance from the line from which on the answer is as exact as said above
     */
    FootDirections(Geometry lines, LocalProjection projection, double reachMetres, double leastDistanceMetres) {
        this.stepMetres = stepMetres(leastDistanceMetres);
        Map<Coordinate, Sample> samples = samples(lines);
        samples.keySet().removeIf(at -> Math.max(Math.abs(at.x), Math.abs(at.y)) > reachMetres);
        if (samples.isEmpty()) {
            return;
        }
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(samples.keySet());
        voronoi.setClipEnvelope(new Envelope(-reachMetres, reachMetres, -reachMetres, reachMetres));
        for (Object cell : voronoi.getSubdivision().getVoronoiCellPolygons(Overlays.FACTORY)) {
            Geometry polygon = (Geometry) cell;
            Sample sample = samples.get((Coordinate) polygon.getUserData());
            if (sample != null) {
                cells.add(new Cell(sample, polygon, northTurn(sample.at(), projection)));
            }
        }
    }

    private static double stepMetres(double leastDistanceMetres) {
        return Math.max(
                LEAST_STEP_METRES, Math.min(MOST_STEP_METRES, Math.sqrt(8 * leastDistanceMetres * BISECTOR_METRES)));
    }

    /** How far the direction may be off at a distance and latitude, degrees: at 40 N 0.6 at 10 km, 0.9 at 100 km. */
    static double errorDegrees(double distanceMetres, double latDegrees) {
        return Math.toDegrees(Math.atan(stepMetres(distanceMetres) / 2 / distanceMetres))
                + convergenceDegrees(distanceMetres, latDegrees);
    }

    /**
     * The most by which the azimuths of one geodesic at its two ends differ. Along a geodesic the azimuth changes by sin(azimuth)
     * tan(latitude) / N a metre, N the radius of curvature across the meridian; N is over {@link #LEAST_RADIUS_METRES}, and no
     * latitude on the way exceeds that of one end by more than the length over the least radius along the meridian.
     *
     * @param latDegrees of either end
     */
    static double convergenceDegrees(double distanceMetres, double latDegrees) {
        double turned = distanceMetres / LEAST_RADIUS_METRES;
        double most = Math.abs(Math.toRadians(latDegrees)) + turned;
        return most >= Math.PI / 2 ? 180 : Math.min(180, Math.toDegrees(turned * Math.tan(most)));
    }

    /** The same on the ground, metres: at 40 N 110 m at 10 km, 1.6 km at 100 km. */
    static double sidewaysMetres(double distanceMetres, double latDegrees) {
        return distanceMetres == 0 ? 0 : distanceMetres * Math.toRadians(errorDegrees(distanceMetres, latDegrees));
    }

    /**
     * The part of an area from which the foot lies outside an angle of a heading: nearly always the smaller part.
     *
     * @param headingDegrees azimuth from a position toward its foot
     * @param halfAngleDegrees greatest departure from it, at most 90
     * @param mostDistanceMetres how far from the line the answer is wanted
     */
    Geometry outside(Geometry area, double headingDegrees, double halfAngleDegrees, double mostDistanceMetres) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        List<Geometry> rejected = new ArrayList<>();
        for (Cell cell : cells) {
            Geometry reached = within(cell, mostDistanceMetres);
            if (prepared.intersects(reached)) {
                for (Geometry piece : rejected(cell, reached, headingDegrees, halfAngleDegrees)) {
                    if (prepared.intersects(piece)) {
                        rejected.add(piece);
                    }
                }
            }
        }
        return Overlays.union(rejected);
    }

    /** A cell, cut to the square of that half-width round its sample; cells of samples in line reach very far. */
    private static Geometry within(Cell cell, double metres) {
        Geometry cut = cell.polygon();
        for (int side = 0; side < 4; side++) {
            double direction = side * Math.PI / 2;
            Coordinate at = cell.sample().at();
            Coordinate edge = new Coordinate(at.x + metres * Math.cos(direction), at.y + metres * Math.sin(direction));
            cut = HalfPlane.clip(cut, edge, direction + Math.PI);
        }
        return cut;
    }

    private Map<Coordinate, Sample> samples(Geometry lines) {
        Map<Coordinate, Sample> samples = new TreeMap<>();
        for (Geometry line : Overlays.pieces(lines)) {
            Coordinate[] vertices = line.getCoordinates();
            for (int i = 1; i < vertices.length; i++) {
                addSegment(vertices[i - 1], vertices[i], samples);
            }
        }
        return samples;
    }

    private void addSegment(Coordinate from, Coordinate to, Map<Coordinate, Sample> samples) {
        double length = from.distance(to);
        int parts = (int) Math.ceil(length / stepMetres);
        double direction = Angle.angle(from, to);
        for (int k = 0; k <= parts && length > 0; k++) {
            double t = (double) k / parts;
            Coordinate at = k == 0
                    ? from
                    : k == parts ? to : new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
            Sample sample = samples.computeIfAbsent(at, key -> new Sample(at, new ArrayList<>(2)));
            if (k < parts) {
                sample.segments().add(direction);
            }
            if (k > 0) {
                sample.segments().add(direction + Math.PI);
            }
        }
    }

    /** The convex parts of a sample's cell whose foot doesn't lie in the direction. */
    private static List<Geometry> rejected(
            Cell cell, Geometry reached, double headingDegrees, double halfAngleDegrees) {
        Coordinate at = cell.sample().at();
        double heading = Math.toRadians(90 - headingDegrees) + cell.northRadians();
        double halfAngle = Math.toRadians(halfAngleDegrees);
        List<Double> segments = cell.sample().segments();
        List<Geometry> rejected = new ArrayList<>();
        Geometry cone = reached;
        for (double segment : segments) {
            cone = HalfPlane.clip(cone, at, segment + Math.PI);
            Geometry along = HalfPlane.clip(reached, at, segment);
            for (double other : segments) {
                if (other != segment) {
                    along = HalfPlane.clip(along, at, between(segment, other));
                }
            }
            addAlong(segment, at, along, heading, halfAngle, rejected);
        }
        double left = heading + Math.PI - halfAngle + Math.PI / 2;
        double right = heading + Math.PI + halfAngle - Math.PI / 2;
        rejected.add(HalfPlane.clip(cone, at, left + Math.PI));
        rejected.add(HalfPlane.clip(HalfPlane.clip(cone, at, left), at, right + Math.PI));
        rejected.removeIf(part -> part.isEmpty() || Overlays.isThin(part));
        return rejected;
    }

    /** Of the positions whose foot lies on a segment those for whom its normal hasn't the direction: both sides, or one. */
    private static void addAlong(
            double segment, Coordinate at, Geometry along, double heading, double halfAngle, List<Geometry> rejected) {
        for (double away : new double[] {segment + Math.PI / 2, segment - Math.PI / 2}) {
            if (Math.cos(away + Math.PI - heading) <= Math.cos(halfAngle)) {
                rejected.add(HalfPlane.clip(along, at, away));
            }
        }
    }

    /** The direction of the difference of two unit vectors: toward the positions that lie farther along the first. */
    private static double between(double direction, double other) {
        return Math.atan2(Math.sin(direction) - Math.sin(other), Math.cos(direction) - Math.cos(other));
    }

    private static double northTurn(Coordinate at, LocalProjection projection) {
        Coordinate north = projection.project(Geodesics.destination(projection.position(at), 0, 100));
        return Angle.normalize(Math.atan2(north.y - at.y, north.x - at.x) - Math.PI / 2);
    }
}
