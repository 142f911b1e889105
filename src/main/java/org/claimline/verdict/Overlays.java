package org.claimline.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Overlays of regions. Two geometries are overlaid in floating point, with JTS's fallback to snapping. Unions of many thin
 * neighbours are made on a grid of {@link #UNION_GRID_METRES}, which is faster there and, unlike snapping, never loses a piece.
 */
final class Overlays {

    static final GeometryFactory FACTORY = new GeometryFactory();
    static final double UNION_GRID_METRES = 1e-3;

    private static final PrecisionModel UNION_GRID = new PrecisionModel(1 / UNION_GRID_METRES);

    /** Ten cells of the unions' grid, and far below any stated error. */
    private static final double LEFT_OVER_METRES = 10 * UNION_GRID_METRES;

    static final Geometry EMPTY = FACTORY.createPolygon();

    private Overlays() {}

    /** Of two areas the area that they share, not the edges at which they touch; else what they share of the highest dimension. */
    static Geometry intersection(Geometry a, Geometry b) {
        if (a.isEmpty() || b.isEmpty() || !a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
            return EMPTY;
        }
        Geometry shared = OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
        boolean areas = a.getDimension() == 2 && b.getDimension() == 2;
        return parts(shared, areas ? 2 : shared.getDimension());
    }

    static Geometry difference(Geometry a, Geometry b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a;
        }
        return parts(OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE), a.getDimension());
    }

    /** The union of geometries of one dimension. */
    static Geometry union(Collection<? extends Geometry> parts) {
        Geometry[] present = parts.stream().filter(part -> !part.isEmpty()).toArray(Geometry[]::new);
        return present.length == 0 ? EMPTY : UnaryUnionNG.union(FACTORY.createGeometryCollection(present), UNION_GRID);
    }

    /** The simple geometries that a geometry is made of. */
    static List<Geometry> pieces(Geometry geometry) {
        List<Geometry> pieces = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (!geometry.getGeometryN(i).isEmpty()) {
                pieces.add(geometry.getGeometryN(i));
            }
        }
        return pieces;
    }

    /** Whether an area is hardly wider, or a line hardly longer, than {@link #LEFT_OVER_METRES}: left over where two edges nearly coincide. */
    static boolean isThin(Geometry part) {
        return part.getDimension() == 2 && part.getArea() <= LEFT_OVER_METRES * part.getLength()
                || part.getDimension() == 1 && part.getLength() <= LEFT_OVER_METRES;
    }

    /** The parts of one dimension that are more than leftovers. */
    private static Geometry parts(Geometry geometry, int dimension) {
        List<Geometry> parts = pieces(geometry);
        parts.removeIf(part -> part.getDimension() != dimension || isThin(part));
        return parts.isEmpty() ? EMPTY : FACTORY.buildGeometry(parts);
    }
}
