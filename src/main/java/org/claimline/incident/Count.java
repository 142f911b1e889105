package org.claimline.incident;

import java.util.List;

/** Casualties and the like, as one claimant gives them; {@code value} as printed ("84", "a large number"). */
public record Count(String what, String value, Claimant claimant, List<String> sources) {
    public Count {
        sources = List.copyOf(sources);
    }
}
