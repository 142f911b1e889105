package org.claimline.geo;

import java.util.Locale;

/** What lies between two published vertices. */
public enum EdgeRule {
    /** Straight in degrees of longitude and latitude (RFC 7946, section 3.1.1); the default. */
    PLANAR,
    /** The shortest geodesic on the ellipsoid. */
    GEODESIC;

    /** The name used in results and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
