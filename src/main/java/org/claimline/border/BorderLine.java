package org.claimline.border;

import java.util.Optional;

/**
 * What a border set draws between two territories, all its stretches together.
 *
 * @param left the territory on the left hand of the drawn direction; empty where the set has none
 * @param right the one on the right hand
 */
public record BorderLine(Optional<Territory> left, Optional<Territory> right, BorderClass borderClass) {

    /** Whether the territory of that code lies on one side. */
    public boolean touches(String code) {
        return is(left, code) || is(right, code);
    }

    public boolean isBetween(String code, String otherCode) {
        return is(left, code) && is(right, otherCode) || is(left, otherCode) && is(right, code);
    }

    private static boolean is(Optional<Territory> side, String code) {
        return side.flatMap(Territory::code).filter(code::equals).isPresent();
    }
}
