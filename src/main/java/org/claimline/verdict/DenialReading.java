package org.claimline.verdict;

import java.util.Locale;

/** One exact meaning of a denial. */
public enum DenialReading {
    /** Never in the country at any moment; binds every phase. */
    PRESENCE,
    /** Was there, but not so far. */
    FIGURE,
    /** Not all of it together. */
    CONJUNCTION;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
