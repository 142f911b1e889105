package org.claimline.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * <p>The line is sampled at its vertices and between them. In the Voronoi cell of a sample the foot is that sample, or a point of
 * its segment next to it. A cell of a segment is cut along the segment, and the half on the right side is taken if the segment's
 * normal has the direction; a cell of a vertex is cut by the cone at the vertex. With samples h apart two segments' cells meet
 * within h^2 / 8d of their true bisector at distance d; h is chosen so that this is at most {@link #BISECTOR_METRES}. North is
 * true north at each sample.
 */
final class FootDirections {

    private static final double BISECTOR_METRES = 0.5;
    private static final double LEAST_STEP_METRES = 20;
    private static final double MOST_STEP_METRES = 500;

    private final double stepMetres;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * A sample of the line.
     *
     * @param alongX, alongY its segment's unit direction, or a zero vector at a vertex
     */
    private record Sample(Coordinate at, double alongX, double alongY) {}

    /** @param northRadians how far true north is turned from the y axis, anticlockwise */
    private record Cell(Sample sample, Geometry polygon, double northRadians) {}

    /**
     * @param radiusMetres of the frame
     * @param leastDistanceMetres distance from the line from which on the answer is as exact as said above
     */
    FootDirections(Geometry lines, LocalProjection projection, double radiusMetres, double leastDistanceMetres) {
        this.stepMetres = Math.max(
                LEAST_STEP_METRES, Math.min(MOST_STEP_METRES, Math.sqrt(8 * leastDistanceMetres * BISECTOR_METRES)));
        Map<Coordinate, Sample> samples = samples(lines);
        if (samples.isEmpty()) {
            return;
        }
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(samples.keySet());
        double reach = 1.1 * radiusMetres;
        voronoi.setClipEnvelope(new Envelope(-reach, reach, -reach, reach));
        Geometry diagram = voronoi.getDiagram(Overlays.FACTORY);
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry polygon = diagram.getGeometryN(i);
            Sample sample = samples.get((Coordinate) polygon.getUserData());
            if (sample != null) {
                cells.add(new Cell(sample, polygon, northTurn(sample.at(), projection)));
            }
        }
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
                Geometry accepted =
                        accepted(cell.sample(), cell.northRadians(), reached, headingDegrees, halfAngleDegrees);
                for (Geometry piece : Overlays.pieces(Overlays.difference(reached, accepted))) {
                    if (prepared.intersects(piece)) {
                        rejected.add(piece);
                    }
                }
            }
        }
        return Overlays.union(rejected);
    }

    /** A cell, cut to the square of that half-width round its sample. */
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
        Map<Coordinate, Sample> samples = new HashMap<>();
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            Coordinate[] vertices = lines.getGeometryN(i).getCoordinates();
            for (int j = 0; j < vertices.length; j++) {
                samples.put(vertices[j], new Sample(vertices[j], 0, 0));
                if (j > 0) {
                    addBetween(vertices[j - 1], vertices[j], samples);
                }
            }
        }
        return samples;
    }

    /** At least one sample inside each segment, so that its own direction is heard. */
    private void addBetween(Coordinate from, Coordinate to, Map<Coordinate, Sample> samples) {
        double length = from.distance(to);
        int parts = Math.max(2, (int) Math.ceil(length / stepMetres));
        for (int k = 1; k < parts && length > 0; k++) {
            double t = (double) k / parts;
            Coordinate at = new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
            samples.putIfAbsent(at, new Sample(at, (to.x - from.x) / length, (to.y - from.y) / length));
        }
    }

    /** The part of a sample's cell whose foot lies in the direction. */
    private static Geometry accepted(
            Sample sample, double northRadians, Geometry cell, double headingDegrees, double halfAngleDegrees) {
        double heading = Math.toRadians(90 - headingDegrees) + northRadians;
        double halfAngle = Math.toRadians(halfAngleDegrees);
        boolean onSegment = sample.alongX() != 0 || sample.alongY() != 0;
        if (!onSegment) {
            Geometry left = HalfPlane.clip(cell, sample.at(), heading + Math.PI - halfAngle + Math.PI / 2);
            return HalfPlane.clip(left, sample.at(), heading + Math.PI + halfAngle - Math.PI / 2);
        }
        double normal = Math.atan2(sample.alongX(), -sample.alongY());
        double toward = Math.cos(normal - heading) > 0 ? normal : normal + Math.PI;
        return Math.cos(toward - heading) > Math.cos(halfAngle)
                ? HalfPlane.clip(cell, sample.at(), toward + Math.PI)
                : Overlays.EMPTY;
    }

    private static double northTurn(Coordinate at, LocalProjection projection) {
        Coordinate north = projection.project(Geodesics.destination(projection.position(at), 0, 100));
        return Angle.normalize(Math.atan2(north.y - at.y, north.x - at.x) - Math.PI / 2);
    }
}
