package org.claimline.verdict;

/**
 * What a template's word and the name that fills its gap become together: "du Mali" for "de le Mali", "d’Adrar" for "de Adrar",
 * "للجزائر" for "ل" before "الجزائر". A name bears a mark in front, so that nothing else is touched.
 */
final class Contractions {

    /** Private use; never printed. */
    private static final String MARK = "\uE000";

    private Contractions() {}

    static String marked(String name, Language language) {
        return language == Language.ENGLISH ? name : MARK + name;
    }

    /** The text with its contractions and without marks. */
    static String applied(String text, Language language) {
        return switch (language) {
            case ENGLISH -> text;
            case FRENCH -> french(text).replace(MARK, "");
            case ARABIC -> text.replace("ل" + MARK + "ال", "لل").replace(MARK, "");
        };
    }

    private static String french(String text) {
        return text.replace("de " + MARK + "le ", "du ")
                .replace("de " + MARK + "les ", "des ")
                .replace("à " + MARK + "le ", "au ")
                .replace("à " + MARK + "les ", "aux ")
                .replaceAll("\\bde " + MARK + "(?=[AÂEÉÈIÎOU])", "d’");
    }
}
