package org.claimline.verdict;

import java.util.Locale;

/** How two claims bear on one another. */
public enum Relation {
    /** Their regions meet. */
    COMPATIBLE,
    /** Both can't hold: their regions don't meet, and both bind the same moment. */
    INCOMPATIBLE,
    /** It depends on the set, the reading or a named assumption. */
    CONDITIONAL,
    /** They are about different phases, or one can't be evaluated. */
    NOT_COMPARABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
