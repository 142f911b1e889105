package org.claimline.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds the enclosed gaps of a set: the limits that nobody adjoins, followed with the void on the left. Rings that run
 * counter-clockwise enclose a gap; the others are the shores of islands and continents.
 */
final class Gaps {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static final Side VOID_ON_LEFT = new Side(List.of(0), List.of(), List.of(), List.of(), "");

    private Gaps() {}

    static List<Gap> of(List<Arc> arcs, Land land) {
        List<Arc> voids = new ArrayList<>();
        for (Arc arc : arcs) {
            boolean voidOnLeft = arc.side().left().isEmpty();
            voids.add(arc.withSide(!arc.side().isOpen() ? Side.NOTHING : voidOnLeft ? VOID_ON_LEFT : VOID_ON_LEFT.mirrored()));
        }
        Topology topology = Topology.withOpenRuns(voids, 1);
        List<Gap> gaps = new ArrayList<>();
        for (List<Integer> ring : topology.rings().get(0)) {
            Ring points = new Ring(java.util.Arrays.copyOf(topology.points(ring), topology.points(ring).length - 1));
            if (points.doubledArea() > 0) {
                gaps.add(gap(ring, points, arcs, land));
            }
        }
        return gaps;
    }

    private static Gap gap(List<Integer> ring, Ring points, List<Arc> arcs, Land land) {
        TreeSet<Integer> territories = new TreeSet<>();
        List<Integer> indexes = ring.stream().map(i -> i >= 0 ? i : ~i).toList();
        double perimeter = 0;
        for (int i : indexes) {
            territories.addAll(arcs.get(i).side().ending());
            perimeter += arcs.get(i).metres();
        }
        Polygon polygon = polygon(points);
        double lat = Grid.degrees(polygon.getEnvelopeInternal().centre().y);
        double lon = Grid.degrees(polygon.getEnvelopeInternal().centre().x);
        double squareMetres = points.doubledArea() / 2 * Grid.METRES_PER_UNIT * Grid.METRES_PER_UNIT * Math.cos(Math.toRadians(lat));
        return new Gap(indexes, territories, squareMetres, 2 * squareMetres / perimeter, land.share(polygon), lat, lon);
    }

    private static Polygon polygon(Ring ring) {
        long[] points = ring.points();
        Coordinate[] coordinates = new Coordinate[points.length + 1];
        for (int i = 0; i <= points.length; i++) {
            coordinates[i] = new Coordinate(Grid.x(points[i % points.length]), Grid.y(points[i % points.length]));
        }
        return FACTORY.createPolygon(coordinates);
    }
}
