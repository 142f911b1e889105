package org.claimline.border;

import java.util.List;
import java.util.Optional;

/**
 * The territories that a position lies in. None is an answer (the sea, unclaimed land, outside the set's extent), and several
 * is one too (the set's territories overlap there, or the position is on a border).
 *
 * @param territories in the set's order
 * @param onLimit whether the position is exactly on a drawn limit; then all territories that meet there are named
 */
public record Cover(List<Territory> territories, boolean onLimit) {

    public Cover {
        territories = List.copyOf(territories);
    }

    /** The codes, or names where the set has no code, in the set's order. */
    public List<String> labels() {
        return territories.stream().map(Territory::label).toList();
    }

    public boolean includes(String code) {
        return territories.stream()
                .map(Territory::code)
                .flatMap(Optional::stream)
                .anyMatch(code::equals);
    }
}
