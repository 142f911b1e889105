package org.claimline.verdict;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * All positions of the frame for which a clause or claim holds, under one reading and one view.
 *
 * @param stated what the words stand for, in metres of the frame's projection: areas, curves or points; may be empty
 * @param admitted what doesn't contradict them; contains {@code stated} (see {@link Reading.Meaning})
 * @param reason why it can't be computed; the geometries then stand for nothing
 */
record Region(Geometry stated, Geometry admitted, Optional<Sentence> reason) {

    static Region of(Geometry geometry) {
        return new Region(geometry, geometry, Optional.empty());
    }

    static Region of(Geometry stated, Geometry admitted) {
        return new Region(stated, admitted, Optional.empty());
    }

    static Region notEvaluable(Sentence reason) {
        return new Region(Overlays.EMPTY, Overlays.EMPTY, Optional.of(reason));
    }

    boolean isEvaluable() {
        return reason.isEmpty();
    }

    /** @param in the frame that keeps both */
    Region intersection(Region other, ViewFrame in) {
        if (!isEvaluable()) {
            return this;
        }
        if (!other.isEvaluable()) {
            return other;
        }
        Geometry stated = in.intersection(this.stated, other.stated);
        boolean same = this.stated == this.admitted && other.stated == other.admitted;
        return Region.of(stated, same ? stated : in.intersection(this.admitted, other.admitted));
    }
}
