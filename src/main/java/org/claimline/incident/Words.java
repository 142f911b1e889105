package org.claimline.incident;

import java.util.Locale;

/** How the constants of a closed vocabulary are written in files and results: {@code SHOOT_DOWN} is {@code shoot-down}. */
final class Words {

    private Words() {}

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
