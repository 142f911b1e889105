package org.claimline.derive;

import java.util.Map;

/**
 * ISO codes of Natural Earth units whose ISO_A2 is no code ("-" or "-99") or is another unit's. Units that ISO 3166-1 does not know stay
 * without a code; a dependency without a code of its own does too, since the file does not say whose it is.
 */
final class NaturalEarthCodes {
    private static final Map<String, String> CORRECTED = Map.of(
            "Kosovo", "XK" // the stated exception of Claimline
            );

    /** ISO_A2 says AQ and UM; ISO 3166-1 has neither unit there. */
    private static final java.util.Set<String> WITHOUT_CODE =
            java.util.Set.of("Ashmore and Cartier Islands", "Bajo Nuevo Bank (Petrel Is.)");

    private NaturalEarthCodes() {}

    /** The unit's code, or null. */
    static String code(String name, String isoA2) {
        if (WITHOUT_CODE.contains(name)) {
            return null;
        }
        String code = CORRECTED.getOrDefault(name, isoA2);
        return code.startsWith("-") ? null : code;
    }
}
