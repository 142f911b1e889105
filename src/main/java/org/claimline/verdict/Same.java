package org.claimline.verdict;

import org.locationtech.jts.geom.Geometry;

/** A geometry as a key: by its identity, for to compare coordinates costs as much as many an overlay. */
record Same(Geometry geometry) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Same same && same.geometry == geometry;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(geometry);
    }
}
