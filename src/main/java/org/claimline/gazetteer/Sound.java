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

    private static void appendWord(String latin, int start, int end, StringBuilder out) {
        int i = start;
        while (i < end) {
            i += append(latin, i, out);
        }
    }

    /** Appends the sound at a position; answers how many letters it took. */
    private static int append(String latin, int at, StringBuilder out) {
        char c = latin.charAt(at);
        for (SoundRule rule : SoundRule.startingWith(c)) {
            if (latin.startsWith(rule.letters(), at) && (out.length() == 0 || !rule.first())) {
                for (int i = 0; i < rule.sounds().length(); i++) {
                    put(rule.sounds().charAt(i), out);
                }
                return rule.taken();
            }
        }
        put(c, out);
        return 1;
    }

    /** Appends a letter unless it doubles the last one. */
    private static void put(char sound, StringBuilder out) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
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
