package org.claimline.verdict;

import java.util.Collection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** Overlays of regions on one grid of 0.01 mm, far below the stated error of any region, so that none fails for rounding. */
final class Overlays {

    private static final PrecisionModel GRID = new PrecisionModel(1e5);
    static final GeometryFactory FACTORY = new GeometryFactory(GRID);
    static final Geometry EMPTY = FACTORY.createPolygon();

    private Overlays() {}

    static Geometry intersection(Geometry a, Geometry b) {
        return a.isEmpty() || b.isEmpty() ? EMPTY : OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, GRID);
    }

    static Geometry difference(Geometry a, Geometry b) {
        return a.isEmpty() || b.isEmpty() ? a : OverlayNG.overlay(a, b, OverlayNG.DIFFERENCE, GRID);
    }

    static Geometry union(Collection<? extends Geometry> parts) {
        if (parts.isEmpty()) {
            return EMPTY;
        }
        return UnaryUnionNG.union(FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new)), GRID);
    }
}
