package org.claimline.derive;

/** What a line separates; the first five are Natural Earth's feature classes. */
enum LineClass {
    INTERNATIONAL("international"),
    DISPUTED("disputed"),
    LINE_OF_CONTROL("line-of-control"),
    INDEFINITE("indefinite"),
    INDETERMINATE("indeterminate"),
    /** The limit of one territory within another: the set overlaps itself. */
    OVERLAP("overlap"),
    /** Toward enclosed land that nobody has in the set. */
    UNCLAIMED("unclaimed"),
    /** Toward the sea, a lake, or nothing. */
    OUTER("outer");

    final String word;

    LineClass(String word) {
        this.word = word;
    }

    /** The class for a source's status; {@code INTERNATIONAL} where it has none that is a class of ours. */
    static LineClass ofStatus(String status) {
        if (status.startsWith("Disputed")) {
            return DISPUTED;
        }
        if (status.startsWith("Line of control")) {
            return LINE_OF_CONTROL;
        }
        if (status.startsWith("Indefinite")) {
            return INDEFINITE;
        }
        return status.startsWith("Indeterminant") ? INDETERMINATE : INTERNATIONAL;
    }

    /** The status where it is neither a class of ours nor Natural Earth's ordinary boundary, else empty. */
    static String unclassed(String status) {
        boolean known = status.isEmpty() || status.startsWith("International") || ofStatus(status) != INTERNATIONAL;
        return known ? "" : status;
    }
}
