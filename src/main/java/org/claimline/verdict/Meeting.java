package org.claimline.verdict;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * How two regions lie to one another in a frame.
 *
 * @param shared what both have in common; empty where they don't meet
 * @param ends of the shortest line between them; the same point of both twice where they meet
 */
record Meeting(Geometry a, Geometry b, Geometry shared, Coordinate[] ends) {

    /** Neither region is empty. */
    static Meeting of(Geometry a, Geometry b) {
        Geometry overlap = Overlays.intersection(a, b);
        if (overlap.isEmpty() || isSliver(overlap)) {
            return new Meeting(a, b, Overlays.EMPTY, new IndexedFacetDistance(a).nearestPoints(b));
        }
        Coordinate inside = overlap.getInteriorPoint().getCoordinate();
        return new Meeting(a, b, overlap, new Coordinate[] {inside, inside});
    }

    boolean meet() {
        return !shared.isEmpty();
    }

    /** Areas that only touch may share slivers as wide as the grid on which unions are made. */
    private static boolean isSliver(Geometry shared) {
        return shared.getDimension() == 2 && shared.getArea() <= Overlays.UNION_GRID_METRES * shared.getLength();
    }
}
