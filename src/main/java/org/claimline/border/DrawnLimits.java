package org.claimline.border;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;

/** The drawn limits of a set, near a position. */
final class DrawnLimits {

    private static final PrecisionModel GRID = new PrecisionModel(1 / FrameFaces.GRID_METRES);

    /** Greatest departure of a drawn edge from the published one, metres, and greatest length of its pieces. */
    private static final double DEPARTURE_METRES = 0.1;

    private static final double MOST_PIECE_METRES = 2000;

    private final Topology topology;
    /** The lines of each arc: several where territories overlap, none where polygons are cut at the antimeridian. */
    private final List<List<BorderLine>> linesOfArc = new ArrayList<>();

    private final Envelope[] boxOfArc;

    DrawnLimits(Topology topology) {
        this.topology = topology;
        this.boxOfArc = new Envelope[topology.arcs()];
        for (int arc = 0; arc < topology.arcs(); arc++) {
            linesOfArc.add(new ArrayList<>(1));
        }
        for (Topology.Line line : topology.lines()) {
            for (int[] part : line.parts()) {
                for (int reference : part) {
                    linesOfArc.get(Topology.arcOf(reference)).add(line.line());
                }
            }
        }
        for (int arc = 0; arc < boxOfArc.length; arc++) {
            boxOfArc[arc] = box(topology.arcStart()[arc], topology.arcStart()[arc + 1] - 1);
        }
    }

    /** Every cut edge that may come within a radius of the projection's centre, as lines in its metres. */
    List<LineString> within(EdgeRule rule, LocalProjection projection, double radiusMetres) {
        return drawn(rule, projection, radiusMetres, lines -> true);
    }

    /** The cut edges of the accepted lines, in the same way. */
    List<LineString> within(
            EdgeRule rule, LocalProjection projection, double radiusMetres, Predicate<BorderLine> accepted) {
        return drawn(rule, projection, radiusMetres, lines -> lines.stream().anyMatch(accepted));
    }

    private List<LineString> drawn(
            EdgeRule rule, LocalProjection projection, double radiusMetres, Predicate<List<BorderLine>> accepted) {
        List<Envelope> near = ProjectedSearch.boxes(projection.centre(), 1.02 * radiusMetres + 20_000);
        List<LineString> drawn = new ArrayList<>();
        for (int arc = 0; arc < boxOfArc.length; arc++) {
            if (touches(near, boxOfArc[arc]) && accepted.test(linesOfArc.get(arc))) {
                addLines(arc, rule, projection, near, drawn);
            }
        }
        return drawn;
    }

    /** The box of an arc, degrees. */
    Envelope box(int arc) {
        return boxOfArc[arc];
    }

    private void addLines(
            int arc, EdgeRule rule, LocalProjection projection, List<Envelope> near, List<LineString> lines) {
        List<LatLon> positions = new ArrayList<>();
        int last = topology.arcStart()[arc + 1] - 1;
        for (int vertex = topology.arcStart()[arc]; vertex < last; vertex++) {
            if (touches(near, box(vertex, vertex + 1))) {
                addEdge(vertex, rule, positions);
            } else {
                flush(positions, projection, lines);
            }
        }
        flush(positions, projection, lines);
    }

    private void addEdge(int vertex, EdgeRule rule, List<LatLon> positions) {
        CutEdge edge = CutEdge.of(
                rule,
                topology.latDegrees(vertex),
                topology.lonDegrees(vertex),
                topology.latDegrees(vertex + 1),
                topology.lonDegrees(vertex + 1));
        int pieces = pieces(edge, rule);
        for (int i = positions.isEmpty() ? 0 : 1; i <= pieces; i++) {
            positions.add(i == pieces ? edge.vertex(edge.pieces()) : edge.at((double) i / pieces));
        }
    }

    /** The departure of a piece grows with the square of its length. */
    private static int pieces(CutEdge edge, EdgeRule rule) {
        double forLength = edge.mostLengthMetres() / MOST_PIECE_METRES;
        double forDeparture = rule == EdgeRule.GEODESIC
                ? 0
                : edge.pieces() * Math.sqrt(CutEdge.PLANAR_DEPARTURE_METRES / DEPARTURE_METRES);
        return (int) Math.max(1, Math.ceil(Math.max(forLength, forDeparture)));
    }

    private static void flush(List<LatLon> positions, LocalProjection projection, List<LineString> lines) {
        if (positions.size() > 1) {
            Coordinate[] drawn = projection.project(positions);
            for (Coordinate coordinate : drawn) {
                FrameFaces.FACTORY.getPrecisionModel().makePrecise(coordinate);
            }
            lines.add(FrameFaces.FACTORY.createLineString(drawn));
        }
        positions.clear();
    }

    private Envelope box(int first, int last) {
        Envelope box = new Envelope();
        for (int i = first; i <= last; i++) {
            box.expandToInclude(topology.lonDegrees(i), topology.latDegrees(i));
        }
        return box;
    }

    private static boolean touches(List<Envelope> near, Envelope box) {
        return near.stream().anyMatch(box::intersects);
    }
}
