package org.claimline.verdict;

import java.util.List;

/**
 * What is stated held against what is stated, with no region drawn.
 *
 * @param claims each claim's position against its own distance from a line
 * @param phases claims about different phases, by the way between their positions
 * @param families figures that may be one figure handed on
 */
public record Consistency(List<SelfCheck> claims, List<PhaseCheck> phases, List<Family> families) {

    public Consistency {
        claims = List.copyOf(claims);
        phases = List.copyOf(phases);
        families = List.copyOf(families);
    }

    /** The same with its headlines under another reading. */
    Consistency reread(Reading reading) {
        return new Consistency(
                claims.stream()
                        .map(one -> ConsistencyHeadlines.of(
                                one.claim(), one.position(), one.distance(), one.results(), reading))
                        .toList(),
                phases.stream()
                        .map(one -> ConsistencyHeadlines.of(one.a(), one.b(), one.results(), reading))
                        .toList(),
                families.stream().map(family -> family.reread(reading)).toList());
    }
}
