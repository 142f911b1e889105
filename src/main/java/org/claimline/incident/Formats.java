package org.claimline.incident;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The schema's own formats, each with the reader that its values must pass. */
final class Formats {

    private static final Set<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));
    private static final Map<String, Consumer<String>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("claimline-country", Formats::country);
        READERS.put("claimline-date", EdtfDate::parse);
        READERS.put("claimline-length", Figure::parse);
        READERS.put("claimline-duration", Quantity::duration);
        READERS.put("claimline-speed", Quantity::speed);
        READERS.put("claimline-coordinates", PrintedCoordinates::parse);
        READERS.put("claimline-language", Formats::language);
    }

    private Formats() {}

    static Set<String> names() {
        return READERS.keySet();
    }

    /** Why the text does not fit the format; empty where it does. */
    static Optional<Unreadable> mistake(String format, String text) {
        try {
            READERS.get(format).accept(text);
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(e);
        }
    }

    private static void country(String text) {
        if (!Countries.isCode(text)) {
            String meant = Countries.suggest(text)
                    .map(code -> "did you mean " + code + "? ")
                    .orElse("");
            throw new Unreadable("unknown-country", "\"" + text + "\" is no country code", meant + Hints.COUNTRY);
        }
    }

    private static void language(String text) {
        if (!LANGUAGES.contains(text)) {
            throw new Unreadable(
                    "unknown-language",
                    "\"" + text + "\" is no language code",
                    "use the two letters of ISO 639-1, such as en, fr or ar");
        }
    }
}
