package org.claimline.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The codes of ISO 3166-1 alpha-2, as the Java platform has them, and XK for Kosovo as the one stated exception. */
final class Countries {

    private static final Set<String> CODES = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));

    static {
        CODES.add("XK");
    }

    private Countries() {}

    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** The code that was probably meant: of a lower-case code, an alpha-3 code or an English name. */
    static Optional<String> suggest(String text) {
        return CODES.stream().filter(code -> isMeant(code, text.strip())).findFirst();
    }

    private static boolean isMeant(String code, String text) {
        Locale country = new Locale("", code);
        return code.equalsIgnoreCase(text)
                || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text)
                || (text.length() == 3
                        && !code.equals("XK")
                        && country.getISO3Country().equalsIgnoreCase(text));
    }
}
