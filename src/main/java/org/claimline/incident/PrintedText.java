package org.claimline.incident;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Printed words in the form in which the tables of words know them: without accents and Arabic vowel signs, with ASCII digits,
 * plain spaces and apostrophes. Case is kept, because NM (nautical mile) and nm (nanometre) differ.
 */
final class PrintedText {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640\\u200e\\u200f\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private PrintedText() {}

    static String normal(String printed) {
        String bare = MARKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFD))
                .replaceAll("");
        String plain = bare.codePoints()
                .map(PrintedText::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** {@link #normal} without case: the key of a word in a table. */
    static String key(String printed) {
        return normal(printed).toLowerCase(Locale.ROOT);
    }

    private static int plain(int c) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case '\u066b' -> '.'; // Arabic decimal separator
            case '\u066c', '\u060c' -> ','; // Arabic thousands separator, Arabic comma
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u0649' -> '\u064a'; // alif maqsura, often written for ya
            default -> c;
        };
    }
}
