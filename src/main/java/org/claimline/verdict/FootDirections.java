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
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Where a line's nearest point lies in a given direction: the part of the frame from which the azimuth to the foot departs
 * from a heading by less than an angle.
 *
 * <p>The line is sampled at its vertices and at most every {@link #STEP_METRES}. In the Voronoi cell of a sample the foot is that
 * sample, or a point of its segment next to it. A cell of a segment is cut along the segment, and the half on the right side is
 * taken if the segment's normal has the direction; a cell of a vertex is cut by the cone at the vertex. Two segments' cells meet
 * within STEP^2 / 8d of their true bisector at distance d: 0.13 m at 1 km. North is true north at each sample.
 */
final class FootDirections {

    private static final double STEP_METRES = 100;

    private final LocalProjection projection;
    private final double radiusMetres;
    private final double headingDegrees;
    private final double halfAngleDegrees;

    /** A sample of the line: its segment's unit direction, or a zero vector at a vertex. */
    private record Sample(Coordinate at, double alongX, double alongY) {}

    /**
     * @param headingDegrees azimuth from a position toward its foot
     * @param halfAngleDegrees greatest departure from it, at most 90
     */
    FootDirections(LocalProjection projection, double radiusMetres, double headingDegrees, double halfAngleDegrees) {
        this.projection = projection;
        this.radiusMetres = radiusMetres;
        this.headingDegrees = headingDegrees;
        this.halfAngleDegrees = halfAngleDegrees;
    }

    Geometry of(Geometry lines) {
        Map<Coordinate, Sample> samples = samples(lines);
        if (samples.isEmpty()) {
            return Overlays.EMPTY;
        }
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(samples.keySet());
        double reach = 1.1 * radiusMetres;
        voronoi.setClipEnvelope(new Envelope(-reach, reach, -reach, reach));
        Geometry cells = voronoi.getDiagram(Overlays.FACTORY);
        List<Geometry> accepted = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            Sample sample = samples.get((Coordinate) cell.getUserData());
            Polygon side = sample == null ? null : side(sample);
            if (side != null) {
                accepted.add(Overlays.intersection(cell, side));
            }
        }
        return Overlays.union(accepted);
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

    private static void addBetween(Coordinate from, Coordinate to, Map<Coordinate, Sample> samples) {
        double length = from.distance(to);
        int parts = Math.max(2, (int) Math.ceil(length / STEP_METRES));
        for (int k = 1; k < parts && length > 0; k++) {
            double t = (double) k / parts;
            Coordinate at = new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
            samples.putIfAbsent(at, new Sample(at, (to.x - from.x) / length, (to.y - from.y) / length));
        }
    }

    /** The positions whose foot at this sample lies in the direction, as far as the frame reaches; null where there are none. */
    private Polygon side(Sample sample) {
        double heading = Math.toRadians(90 - headingDegrees) + northTurn(sample.at());
        double towardX = Math.cos(heading);
        double towardY = Math.sin(heading);
        boolean onSegment = sample.alongX() != 0 || sample.alongY() != 0;
        if (!onSegment) {
            return cone(sample.at(), Math.atan2(-towardY, -towardX), Math.toRadians(halfAngleDegrees));
        }
        double normalX = -sample.alongY();
        double normalY = sample.alongX();
        double cosine = normalX * towardX + normalY * towardY;
        if (Math.abs(cosine) < Math.cos(Math.toRadians(halfAngleDegrees)) || cosine == 0) {
            return null;
        }
        double awayAngle = cosine > 0 ? Math.atan2(-normalY, -normalX) : Math.atan2(normalY, normalX);
        return cone(sample.at(), awayAngle, Math.PI / 2);
    }

    /** A sector with its apex at a point, wider than the frame; a half-plane where the half-angle is a right one. */
    private Polygon cone(Coordinate apex, double axis, double halfAngle) {
        double reach = 8 * radiusMetres;
        Coordinate[] ring = {
            apex.copy(),
            at(apex, axis - halfAngle, reach),
            at(apex, axis - halfAngle / 2, reach),
            at(apex, axis, reach),
            at(apex, axis + halfAngle / 2, reach),
            at(apex, axis + halfAngle, reach),
            apex.copy()
        };
        return Overlays.FACTORY.createPolygon(ring);
    }

    private static Coordinate at(Coordinate apex, double angle, double distance) {
        return new Coordinate(apex.x + distance * Math.cos(angle), apex.y + distance * Math.sin(angle));
    }

    /** How far true north is turned from the y axis at a point of the projection, radians anticlockwise. */
    private double northTurn(Coordinate at) {
        Coordinate north = projection.project(Geodesics.destination(projection.position(at), 0, 100));
        return Angle.normalize(Math.atan2(north.y - at.y, north.x - at.x) - Math.PI / 2);
    }
}
