package org.claimline.verdict;

import java.util.Locale;

/** One exact meaning of "south of the border": DESIGN rule 7. */
public enum HeadingReading {
    /** The distance is to the nearest border point; the azimuth back to it lies within 90 degrees of the opposite heading. */
    NEAREST,
    /** The distance is measured along the heading, from the position back until it meets the line. */
    MERIDIAN,
    /** As nearest, within the published half-angle of the wind. */
    SECTOR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
