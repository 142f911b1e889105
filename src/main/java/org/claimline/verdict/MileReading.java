package org.claimline.verdict;

import java.util.Locale;

/** Which mile bare "miles" are: 1,609.344 m or 1,852 m. All bare miles of a claim, or of an incursion, are the same. */
public enum MileReading {
    STATUTE,
    NAUTICAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
