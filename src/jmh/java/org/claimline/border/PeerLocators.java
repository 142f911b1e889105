package org.claimline.border;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** The countries of a position by JTS: an R-tree of the polygons' boxes, and an indexed locator for each polygon. */
final class PeerLocators {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final STRtree tree = new STRtree();

    PeerLocators(BorderSet set) {
        for (Topology.Shape shape : set.topology().shapes()) {
            for (List<int[]> rings : shape.polygons()) {
                Polygon polygon = polygon(set.topology(), rings);
                tree.insert(polygon.getEnvelopeInternal(), new IndexedPointInAreaLocator(polygon));
            }
        }
        tree.build();
    }

    int count(double lat, double lon) {
        int count = 0;
        Coordinate at = new Coordinate(lon, lat);
        for (Object locator : tree.query(new Envelope(at))) {
            count += ((IndexedPointInAreaLocator) locator).locate(at) != Location.EXTERIOR ? 1 : 0;
        }
        return count;
    }

    private static Polygon polygon(Topology topology, List<int[]> rings) {
        List<LinearRing> drawn = new ArrayList<>();
        for (int[] ring : rings) {
            List<Coordinate> corners = new ArrayList<>();
            for (int reference : ring) {
                int start = topology.arcStart()[Topology.arcOf(reference)];
                int count = topology.arcStart()[Topology.arcOf(reference) + 1] - start;
                for (int i = corners.isEmpty() ? 0 : 1; i < count; i++) {
                    int v = reference < 0 ? start + count - 1 - i : start + i;
                    corners.add(new Coordinate(topology.lonDegrees(v), topology.latDegrees(v)));
                }
            }
            drawn.add(FACTORY.createLinearRing(corners.toArray(Coordinate[]::new)));
        }
        return FACTORY.createPolygon(
                drawn.get(0), drawn.subList(1, drawn.size()).toArray(LinearRing[]::new));
    }
}
