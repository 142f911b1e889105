package org.claimline.verdict;

import java.util.Locale;

/** Whether what is stated of positions and of distances can hold together, under one view and one variant. */
public enum Agreement {
    /** Not excluded: some position fits everything that is stated. That does not make it so. */
    CONSISTENT,
    /** No position fits, by more than the tolerance. */
    EXCLUDED,
    /** By the line as drawn no position fits, but by no more than the tolerance; or the shape of the line leaves it open. */
    UNDETERMINED,
    /** It cannot be computed; the reason is given. */
    NOT_EVALUABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
