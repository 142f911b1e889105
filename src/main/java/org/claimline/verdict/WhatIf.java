package org.claimline.verdict;

import java.util.List;
import java.util.Optional;

/**
 * A check under overrides, held against the check with the defaults.
 *
 * @param reading of the headlines
 * @param changes of headlines and figures; empty where nothing changed
 */
public record WhatIf(Reading reading, List<Change> changes) {

    public WhatIf {
        changes = List.copyOf(changes);
    }

    /** What was overridden, in one sentence; empty where nothing was. */
    public static Optional<Sentence> overrides(Check check, Reading reading) {
        return WhatIfWording.overrides(check, reading);
    }
}
