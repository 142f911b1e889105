package org.claimline.verdict;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A language that texts are printed in. English is what contracts and tests are written in. */
public enum Language {
    ENGLISH("en", "en"),
    FRENCH("fr", "fr"),
    /** With the digits that the Maghreb writes, 0 to 9. */
    ARABIC("ar", "ar-DZ-u-nu-latn");

    /** The language of a text for which none was asked. */
    public static final Language DEFAULT = ENGLISH;

    private static final String TEMPLATES = "org.claimline.verdict.sentences";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String id;
    private final Locale locale;

    Language(String id, String tag) {
        this.id = id;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The code of ISO 639-1. */
    public String id() {
        return id;
    }

    public static Optional<Language> find(String id) {
        return Arrays.stream(values())
                .filter(language -> language.id.equals(id))
                .findFirst();
    }

    Locale locale() {
        return locale;
    }

    /** The template of that key; the English one where the language has none. */
    String template(String key) {
        String template = ResourceBundle.getBundle(
                        TEMPLATES, this == ENGLISH ? Locale.ROOT : Locale.forLanguageTag(id), NO_FALLBACK)
                .getString(key);
        return this == FRENCH ? withFrenchSpaces(template) : template;
    }

    /** No-break spaces where French typography has them: before two-part punctuation and within guillemets. */
    private static String withFrenchSpaces(String template) {
        return template.replaceAll(" ([;?!])", "\u202f$1")
                .replace(" :", "\u00a0:")
                .replace("« ", "«\u00a0")
                .replace(" »", "\u00a0»");
    }
}
