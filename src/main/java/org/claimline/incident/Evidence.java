package org.claimline.incident;

import java.util.List;

/** A position established independently of the claimants. A claimant's own coordinates are a claim, not evidence. */
public record Evidence(String id, Phase phase, PlaceReference.Positioned position, List<String> sources) {
    public Evidence {
        sources = List.copyOf(sources);
    }
}
