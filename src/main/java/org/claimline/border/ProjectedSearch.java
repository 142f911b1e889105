package org.claimline.border;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The second method for the distance to the nearest border line: JTS in the azimuthal equidistant projection centred on the
 * position, where distances from the centre are true. It shares the cut edges with {@link NearestLine} and nothing of its
 * search: an R-tree in degrees is asked for ever larger boxes.
 *
 * <p>A cut piece of length L at distance r is drawn with a bend of about L^2 r / 12 R^2: under 0.1 mm for pieces of 500 m to 2,000 km.
 */
final class ProjectedSearch {

    /** Farther away the projection bends the pieces by more than the two methods' agreement allows. */
    static final double MOST_METRES = 2_000_000;

    private static final int RUN_EDGES = 32;
    private static final double LEAST_RADIUS = 6_335_439;

    private final Topology topology;
    private final STRtree tree = new STRtree();

    /** Consecutive edges of one arc, from a first published vertex to a last. */
    private record Run(BorderLine line, int first, int last) {}

    ProjectedSearch(Topology topology) {
        this.topology = topology;
        for (Topology.Line line : topology.lines()) {
            if (line.line().borderClass() != BorderClass.OUTER) {
                for (int[] part : line.parts()) {
                    for (int reference : part) {
                        addRuns(line.line(), Topology.arcOf(reference));
                    }
                }
            }
        }
        tree.build();
    }

    /** The distance in metres; empty where no accepted line lies within {@link #MOST_METRES}. */
    OptionalDouble distanceMetres(LatLon position, EdgeRule rule, LineFilter filter) {
        LocalProjection projection = LocalProjection.centredOn(position);
        for (double radius = 2_000; radius < 4 * MOST_METRES; radius *= 4) {
            double searched = Math.min(radius, MOST_METRES);
            double distance = within(position, searched, rule, filter, projection);
            if (distance <= searched) {
                return OptionalDouble.of(distance);
            }
        }
        return OptionalDouble.empty();
    }

    private double within(
            LatLon position, double radius, EdgeRule rule, LineFilter filter, LocalProjection projection) {
        List<Run> runs = new ArrayList<>();
        for (Envelope box : boxes(position, radius)) {
            for (Object run : tree.query(box)) {
                if (filter.accepts().test(((Run) run).line())) {
                    runs.add((Run) run);
                }
            }
        }
        double nearestVertex = Double.POSITIVE_INFINITY;
        List<Coordinate[]> drawn = new ArrayList<>();
        for (Run run : runs) {
            Coordinate[] vertices = projection.project(vertices(run));
            for (Coordinate vertex : vertices) {
                nearestVertex = Math.min(nearestVertex, Math.hypot(vertex.x, vertex.y));
            }
            drawn.add(vertices);
        }
        double best = nearestVertex;
        for (int i = 0; i < runs.size(); i++) {
            Coordinate[] vertices = drawn.get(i);
            for (int edge = 0; edge + 1 < vertices.length; edge++) {
                double chord = Distance.pointToSegment(CENTRE, vertices[edge], vertices[edge + 1]);
                if (chord - bend(vertices[edge], vertices[edge + 1], position, radius) < best) {
                    best = Math.min(best, alongCutEdge(runs.get(i).first() + edge, rule, projection));
                }
            }
        }
        return best;
    }

    private static final Coordinate CENTRE = new Coordinate(0, 0);

    /** How far an uncut edge may be drawn from the straight line between its drawn ends, metres: generous, for pruning only. */
    private static double bend(Coordinate from, Coordinate to, LatLon position, double radius) {
        double length = from.distance(to);
        double highest = Math.toRadians(Math.min(89.5, Math.abs(position.latDegrees()) + radius / 110_000));
        double curvature = (1.2 * Math.tan(highest) + 2 * radius / LEAST_RADIUS) / LEAST_RADIUS;
        return Math.min(length, length * length * curvature / 4);
    }

    private double alongCutEdge(int vertex, EdgeRule rule, LocalProjection projection) {
        CutEdge edge = CutEdge.of(
                rule,
                topology.latDegrees(vertex),
                topology.lonDegrees(vertex),
                topology.latDegrees(vertex + 1),
                topology.lonDegrees(vertex + 1));
        List<LatLon> positions = new ArrayList<>(edge.pieces() + 1);
        for (int i = 0; i <= edge.pieces(); i++) {
            positions.add(edge.vertex(i));
        }
        return Distance.pointToSegmentString(CENTRE, projection.project(positions));
    }

    private List<LatLon> vertices(Run run) {
        List<LatLon> positions = new ArrayList<>(run.last() - run.first() + 1);
        for (int i = run.first(); i <= run.last(); i++) {
            positions.add(new LatLon(topology.latDegrees(i), topology.lonDegrees(i)));
        }
        return positions;
    }

    private void addRuns(BorderLine line, int arc) {
        int end = topology.arcStart()[arc + 1] - 1;
        for (int first = topology.arcStart()[arc]; first < end; first += RUN_EDGES) {
            int last = Math.min(first + RUN_EDGES, end);
            Envelope box = new Envelope();
            for (int i = first; i <= last; i++) {
                box.expandToInclude(topology.lonDegrees(i), topology.latDegrees(i));
            }
            box.expandBy(departureDegrees(first, last));
            tree.insert(box, new Run(line, first, last));
        }
    }

    /** A geodesic edge may leave the box of its ends by L^2 tan(latitude) / 7 radians, and by more in longitude. */
    private double departureDegrees(int first, int last) {
        double most = 0;
        for (int i = first; i < last; i++) {
            double length = Math.toRadians(Math.hypot(
                    topology.latDegrees(i + 1) - topology.latDegrees(i),
                    topology.lonDegrees(i + 1) - topology.lonDegrees(i)));
            double highest = Math.toRadians(Math.min(89.9, Math.abs(topology.latDegrees(i)) + Math.toDegrees(length)));
            most = Math.max(most, length * length * Math.tan(highest) / 7 / Math.cos(highest));
        }
        return Math.toDegrees(most);
    }

    /** Boxes in degrees that hold every position within a radius; two where the antimeridian cuts them. */
    static List<Envelope> boxes(LatLon centre, double radiusMetres) {
        double latSpan = Math.toDegrees(radiusMetres / LEAST_RADIUS);
        double south = centre.latDegrees() - latSpan;
        double north = centre.latDegrees() + latSpan;
        if (south <= -90 || north >= 90) {
            return List.of(new Envelope(-180, 180, Math.max(-90, south), Math.min(90, north)));
        }
        double sine = Math.sin(Math.toRadians(latSpan)) / Math.cos(Math.toRadians(centre.latDegrees()));
        double lonSpan = sine >= 1 ? 180 : 1.01 * Math.toDegrees(Math.asin(sine));
        double west = centre.lonDegrees() - lonSpan;
        double east = centre.lonDegrees() + lonSpan;
        if (lonSpan >= 180) {
            return List.of(new Envelope(-180, 180, south, north));
        }
        if (west < -180) {
            return List.of(new Envelope(-180, east, south, north), new Envelope(west + 360, 180, south, north));
        }
        if (east > 180) {
            return List.of(new Envelope(west, 180, south, north), new Envelope(-180, east - 360, south, north));
        }
        return List.of(new Envelope(west, east, south, north));
    }
}
