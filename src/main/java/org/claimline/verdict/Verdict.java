package org.claimline.verdict;

import java.util.Locale;

/** What geometry says of one claim, under one view and one variant. */
public enum Verdict {
    /** The evidence lies within the region shrunk by the tolerance. */
    SUPPORTED,
    /** The evidence misses the region grown by the tolerance. */
    CONTRADICTED,
    /** The evidence lies too near the region's edge to tell. */
    UNDETERMINED,
    /** Without evidence: not excluded by geometry, which does not make it so. */
    FEASIBLE,
    /** Without evidence: no position of the frame fits all the clauses. */
    INFEASIBLE,
    /** It cannot be computed; the reason is given. */
    NOT_EVALUABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
