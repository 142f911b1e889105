package org.claimline.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Limits of two neighbours that run beside one another without sharing vertices.
 *
 * <p>A one-sided arc is one edge of such a sliver when each of its vertices and segment middles lies within {@link #WIDTH_METRES}
 * of a one-sided arc of one and the same other territory. Both edges then count as lines between the pair, as published.
 */
final class Slivers {
    /** Far below the error of any set's line; the narrowest gap that is a piece of land (on the Danube) is 58 m wide on average. */
    static final double WIDTH_METRES = 50;

    private record Edge(long a, long b, int territory) {}

    private final HPRtree edges = new HPRtree();

    private Slivers() {}

    /** The arcs, with the neighbour named at every edge of a sliver. */
    static List<Arc> named(List<Arc> arcs) {
        Slivers slivers = new Slivers();
        arcs.stream().filter(arc -> arc.side().isOneSided() && !arc.isClosed()).forEach(slivers::add);
        return arcs.stream().map(slivers::named).toList();
    }

    private void add(Arc arc) {
        for (int i = 1; i < arc.points().length; i++) {
            long a = arc.points()[i - 1];
            long b = arc.points()[i];
            Envelope box = new Envelope(Grid.x(a), Grid.x(b), Grid.y(a), Grid.y(b));
            for (int territory : arc.side().ending()) {
                edges.insert(box, new Edge(a, b, territory));
            }
        }
    }

    private Arc named(Arc arc) {
        boolean candidate = !arc.side().status().equals(Polygonising.UNPUBLISHED) && (arc.side().isOpen() || arc.side().isWithin()) && !arc.isClosed() && !arc.isMapEdge();
        if (!candidate) {
            return arc;
        }
        List<Integer> beside = null;
        for (int i = 0; i < 2 * arc.points().length - 1 && (beside == null || !beside.isEmpty()); i++) {
            List<Integer> here = near(arc, i);
            beside = beside == null ? here : beside.stream().filter(here::contains).toList();
        }
        return beside.isEmpty() ? arc : arc.withSide(arc.side().adjoining(List.of(beside.get(0))));
    }

    /** Other territories with an edge near the arc's vertex i/2, or near the middle that follows it where i is odd; nearest first. */
    private List<Integer> near(Arc arc, int i) {
        long a = arc.points()[i / 2];
        long b = arc.points()[(i + 1) / 2];
        double x = ((double) Grid.x(a) + Grid.x(b)) / 2;
        double y = ((double) Grid.y(a) + Grid.y(b)) / 2;
        double dy = WIDTH_METRES / Grid.METRES_PER_UNIT;
        double dx = dy / Math.max(0.01, Math.cos(Math.toRadians(Grid.degrees(y))));
        TreeMap<Double, Integer> nearest = new TreeMap<>();
        for (Object found : edges.query(new Envelope(x - dx, x + dx, y - dy, y + dy))) {
            Edge edge = (Edge) found;
            double metres = Grid.metresToSegment(
                    x, y, Grid.x(edge.a()), Grid.y(edge.a()), Grid.x(edge.b()), Grid.y(edge.b()));
            if (metres <= WIDTH_METRES && !arc.side().ending().contains(edge.territory())) {
                nearest.merge(metres, edge.territory(), Math::min);
            }
        }
        return new ArrayList<>(nearest.values()).stream().distinct().toList();
    }
}
