package org.claimline.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Everything within a length of a geometry: JTS buffers, at most 1.9 m off up to 9.5 km, and beyond that 0.02 % of the length.
 *
 * <p>JTS offsets a line as a whole and then looks where the offset crosses itself. Where the length is many times that of the line's
 * segments each stretch of the offset crosses a great many others: 7 km from a meandering river that took seconds. A line is therefore
 * buffered stretch by stretch, and the buffers, which all hold the discs round their shared ends, are united.
 */
final class Buffers {

    /** Segments of a quarter circle, at most. */
    private static final int QUADRANT_SEGMENTS = 64;

    /** JTS's own default, 0.01, is 100 m off at 9.5 km; this and {@link #QUADRANT_SEGMENTS} are 1.9 m off. */
    private static final double SIMPLIFY_FACTOR = 1e-4;

    /** Up to this length both may be coarser, as far as they are off by no more than they are here. */
    private static final double FULL_DETAIL_METRES = 9_500;

    /** Below this length no coarser still. */
    private static final double LEAST_DETAIL_METRES = 100;

    /** Segments of a stretch. */
    private static final int STRETCH = 32;

    private Buffers() {}

    /** @param metres at least 0, or negative to shrink an area */
    static Geometry of(Geometry geometry, double metres) {
        if (geometry.getDimension() != 1) {
            return whole(geometry, metres);
        }
        List<Geometry> stretches = new ArrayList<>();
        for (Geometry line : Overlays.pieces(geometry)) {
            Coordinate[] corners = line.getCoordinates();
            for (int from = 0; from < corners.length - 1; from += STRETCH) {
                Coordinate[] stretch = Arrays.copyOfRange(corners, from, Math.min(corners.length, from + STRETCH + 1));
                stretches.add(whole(Overlays.FACTORY.createLineString(stretch), metres));
            }
        }
        return stretches.isEmpty() ? Overlays.EMPTY : OverlayNGRobust.union(stretches);
    }

    private static Geometry whole(Geometry geometry, double metres) {
        double detail = Math.min(FULL_DETAIL_METRES, Math.max(LEAST_DETAIL_METRES, Math.abs(metres)));
        double coarser = geometry.getDimension() == 0 ? 1 : FULL_DETAIL_METRES / detail;
        BufferParameters parameters = new BufferParameters((int) Math.ceil(QUADRANT_SEGMENTS / Math.sqrt(coarser)));
        parameters.setSimplifyFactor(SIMPLIFY_FACTOR * coarser);
        return new BufferOp(geometry, parameters).getResultGeometry(metres);
    }
}
