package org.claimline.incident;

import java.util.Optional;

/** A place as an incident file names it. */
public sealed interface PlaceReference {

    /** Only a name; the gazetteer keeps all candidates. */
    record Named(String name) implements PlaceReference {}

    /**
     * A position of its own.
     *
     * @param latDegrees in [-90, 90]
     * @param lonDegrees in [-180, 180]
     * @param radiusMetres over 0: the place lies wholly within that distance
     */
    record Positioned(double latDegrees, double lonDegrees, double radiusMetres, Optional<String> name)
            implements PlaceReference {}
}
