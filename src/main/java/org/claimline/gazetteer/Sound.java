package org.claimline.gazetteer;

/**
 * Names as they sound, roughly, whoever spelled them. French, English and Arabic-based spellings of the same Saharan name
 * fall together: {@code Ti-n-Zaouatène}, {@code Tinzawaten} and {@code تين زواتين} differ in their vowels only.
 *
 * <p>The sound keeps vowels, in the letters a e i o u; its {@link #skeleton} keeps consonants, in classes that spellings
 * confuse: b for b and p; f for f and v; k for k, g and j; s for s, z and sh.
 */
final class Sound {

    private static final String VOWELS = "aeiou";

    private Sound() {}

    /** The sound of a name in plain Latin letters, words apart; no spaces. */
    static String of(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        int start = 0;
        while (start < latin.length()) {
            int space = latin.indexOf(' ', start);
            int end = space < 0 ? latin.length() : space;
            if (!Article.isArticle(latin, start, end)) {
                appendWord(latin, start, end, out);
            }
            start = end + 1;
        }
        return withoutEnding(out);
    }

    private static void appendWord(String word, int start, int end, StringBuilder out) {
        int i = start;
        while (i < end) {
            i += append(word, i, end, out);
        }
    }

    /** Appends the sound at a position; answers how many letters it took. French and English digraphs, longest first. */
    private static int append(String s, int i, int end, StringBuilder out) {
        char c = s.charAt(i);
        char next = i + 1 < end ? s.charAt(i + 1) : ' ';
        char third = i + 2 < end ? s.charAt(i + 2) : ' ';
        switch (c) {
            case 't' -> {
                if (next == 'c' && third == 'h') {
                    return put('c', 3, out);
                }
                return put('t', next == 'h' ? 2 : 1, out);
            }
            case 'd' -> {
                if (next == 'j') {
                    return put('j', 2, out);
                }
                return put('d', next == 'h' ? 2 : 1, out);
            }
            case 's' -> {
                if (next == 'c' && third == 'h') {
                    return put('c', 3, out);
                }
                return next == 'h' ? put('c', 2, out) : put('s', 1, out);
            }
            case 'c' -> {
                if (next == 'h') {
                    return put('c', 2, out);
                }
                return softens(next) ? put('s', 1, out) : put('k', next == 'k' ? 2 : 1, out);
            }
            case 'k', 'q' -> {
                if (c == 'q' && next == 'u') {
                    return put('k', 2, out);
                }
                return put('k', next == 'h' ? 2 : 1, out);
            }
            case 'g' -> {
                if (next == 'h') {
                    return put('g', 2, out);
                }
                return put('g', next == 'u' && softens(third) ? 2 : 1, out);
            }
            case 'r' -> {
                boolean ghayn = next == 'h' && out.length() == 0;
                return put(ghayn ? 'g' : 'r', ghayn ? 2 : 1, out);
            }
            case 'p' -> {
                return next == 'h' ? put('f', 2, out) : put('p', 1, out);
            }
            case 'z' -> {
                return next == 'h' ? put('j', 2, out) : put('z', 1, out);
            }
            case 'x' -> {
                put('k', 1, out);
                return put('s', 1, out);
            }
            case 'o' -> {
                return next == 'u' || next == 'o' ? put('u', 2, out) : put('o', 1, out);
            }
            case 'e' -> {
                return next == 'e' ? put('i', 2, out) : put('e', 1, out);
            }
            case 'y' -> {
                return put('i', 1, out);
            }
            case 'w' -> {
                return put('u', 1, out);
            }
            default -> {
                return put(c, 1, out);
            }
        }
    }

    private static boolean softens(char next) {
        return next == 'e' || next == 'i' || next == 'y';
    }

    /** Appends a letter unless it doubles the last one. */
    private static int put(char sound, int taken, StringBuilder out) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
        return taken;
    }

    /** Without the silent ending of French (-ène) and the written one of Arabic (ta marbuta as h). */
    private static String withoutEnding(StringBuilder sound) {
        int end = sound.length();
        if (end > 3 && sound.charAt(end - 1) == 'h') {
            end--;
        }
        if (end > 3 && sound.charAt(end - 1) == 'e' && !isVowel(sound.charAt(end - 2))) {
            end--;
        }
        return sound.substring(0, end);
    }

    /** The consonants of a sound, in classes. */
    static String skeleton(String sound) {
        StringBuilder out = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if (!isVowel(c) && c != 'h') {
                out.append(consonantClass(c));
            }
        }
        return out.toString();
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    static char consonantClass(char c) {
        return switch (c) {
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'g', 'j' -> 'k';
            case 'z', 'c' -> 's';
            default -> c;
        };
    }
}
