package org.claimline.border;

import java.util.Optional;

/**
 * What a border set draws as one country.
 *
 * @param code ISO 3166-1 alpha-2, or XK for Kosovo; empty where the set draws a unit without a code
 * @param name as the set has it
 */
public record Territory(Optional<String> code, String name) {

    /** The code, or the name where there is none. */
    public String label() {
        return code.orElse(name);
    }
}
