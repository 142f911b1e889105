package org.claimline.incident;

import java.util.List;
import java.util.Optional;

/**
 * What one claimant says about one phase.
 *
 * @param id unique within the incident
 * @param relayedBy who carried it, where it was not the claimant's own publication
 * @param stated when it was said
 * @param supersedes id of an earlier claim of the same claimant
 * @param sources ids of the incident's sources, at least one
 * @param leg which crossing, where the aircraft crossed more than once
 * @param clauses hold together; empty where an act is denied without any place
 */
public record Claim(
        String id,
        Claimant claimant,
        Optional<String> relayedBy,
        Optional<EdtfDate> stated,
        Optional<String> supersedes,
        List<String> sources,
        Phase phase,
        Optional<Integer> leg,
        Polarity polarity,
        List<Clause> clauses) {

    /** Whether the claimant says that it is so or that it isn't. */
    public enum Polarity {
        ASSERTED,
        DENIED;

        public String id() {
            return Words.id(this);
        }
    }

    public Claim {
        sources = List.copyOf(sources);
        clauses = List.copyOf(clauses);
    }
}
