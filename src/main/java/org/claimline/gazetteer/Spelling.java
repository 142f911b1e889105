package org.claimline.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** The forms under which a spelling is compared, from the strictest to the loosest. */
final class Spelling {

    private final String text;
    private final String folded;

    Spelling(String text) {
        this.text = text;
        this.folded = fold(text);
    }

    /** Equal for spellings that differ in case and in the encoding of accents only. */
    String exact() {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Words without case, accents and punctuation, one space between them. */
    String words() {
        return folded;
    }

    /** The words run together. */
    String joined() {
        return folded.replace(" ", "");
    }

    /** As it sounds, vowels included; see {@link Sound}. */
    String sound() {
        return Sound.of(latin(folded));
    }

    /** Whether it is written in a script without short vowels. */
    boolean abjad() {
        return folded.chars().anyMatch(c -> Romanisation.isAbjad((char) c));
    }

    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                out.append(c);
            } else {
                append(Folding.folded(c), out);
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static void append(String folded, StringBuilder out) {
        boolean space = folded.equals(" ");
        if (!space || out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(folded);
        }
    }

    /** In plain Latin letters; the Arabic article, written together with its word, becomes a word of its own. */
    private static String latin(String folded) {
        StringBuilder out = null;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (out == null && !Romanisation.isPlain(c)) {
                out = new StringBuilder(folded.length() + 8).append(folded, 0, i);
            }
            if (out != null) {
                if (isArticle(folded, i)) {
                    out.append("al ");
                    i++;
                } else if (Romanisation.isPlain(c)) {
                    out.append(c);
                } else {
                    out.append(Romanisation.latin(c));
                }
            }
        }
        return out == null ? folded : out.toString();
    }

    private static boolean isArticle(String folded, int at) {
        return folded.startsWith("ال", at)
                && (at == 0 || folded.charAt(at - 1) == ' ')
                && at + 4 < folded.length()
                && folded.charAt(at + 2) != ' '
                && folded.charAt(at + 3) != ' ';
    }
}
