package org.claimline.derive;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.FastNodingValidator;
import org.locationtech.jts.noding.SegmentStringUtil;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Where polygons break the OGC rules, by JTS: the first fault of each polygon with all crossings of its edges, and the first of each
 * territory whose polygons are sound.
 */
final class Validity {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A fault at a position on the grid. */
    record Fault(String territory, String rule, int x, int y) {

        @Override
        public String toString() {
            return territory + ": " + rule + " at " + Grid.degrees(y) + ", " + Grid.degrees(x);
        }
    }

    private Validity() {}

    static List<Fault> faults(BorderSet set) {
        List<Fault> faults = new ArrayList<>();
        Topology topology = Topology.closed(set.arcs, set.territories.size());
        for (int t = 0; t < set.territories.size(); t++) {
            String id = set.territories.get(t).id();
            List<Polygon> polygons = set.polygons.get(t).stream().map(rings -> polygon(rings, topology)).toList();
            int before = faults.size();
            for (Polygon polygon : polygons) {
                TopologyValidationError error = new IsValidOp(polygon).getValidationError();
                add(error, id, faults);
                if (error != null) {
                    addCrossings(polygon, id, faults);
                }
            }
            if (faults.size() == before) {
                MultiPolygon all = FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
                add(new IsValidOp(all).getValidationError(), id, faults);
            }
        }
        return faults;
    }

    private static void add(TopologyValidationError error, String id, List<Fault> faults) {
        if (error != null) {
            Coordinate at = error.getCoordinate();
            faults.add(new Fault(id, error.getMessage(), (int) Math.rint(at.x), (int) Math.rint(at.y)));
        }
    }

    private static void addCrossings(Polygon polygon, String id, List<Fault> faults) {
        for (Object at : FastNodingValidator.computeIntersections(SegmentStringUtil.extractSegmentStrings(polygon))) {
            faults.add(new Fault(id, "edges cross", (int) Math.rint(((Coordinate) at).x), (int) Math.rint(((Coordinate) at).y)));
        }
    }

    private static Polygon polygon(List<List<Integer>> rings, Topology topology) {
        List<LinearRing> linear = rings.stream().map(ring -> ring(topology.points(ring))).toList();
        return FACTORY.createPolygon(linear.get(0), linear.subList(1, linear.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(long[] points) {
        Coordinate[] coordinates = new Coordinate[points.length];
        for (int i = 0; i < points.length; i++) {
            coordinates[i] = new Coordinate(Grid.x(points[i]), Grid.y(points[i]));
        }
        return FACTORY.createLinearRing(coordinates);
    }
}
