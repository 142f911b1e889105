package org.claimline.gazetteer;

import java.util.Set;

/** The words of a name that one writer puts and another leaves out: articles and the particles beside them. */
final class Article {

    private static final Set<String> ALWAYS =
            Set.of("al", "el", "il", "l", "la", "le", "les", "los", "las", "the", "de", "du", "des", "d", "of");

    /** The l of the Arabic article before the letters that absorb it: ash-Shati, er-Rachidia. */
    private static final String ABSORBING = "tdrzsnc";

    private Article() {}

    /** Whether the word from start to end is one; never the only or the last word of a name. */
    static boolean isArticle(String name, int start, int end) {
        int length = end - start;
        if (length > 3 || length == 0 || end >= name.length()) {
            return false;
        }
        return ALWAYS.contains(name.substring(start, end)) || isAbsorbed(name, start, end);
    }

    private static boolean isAbsorbed(String name, int start, int end) {
        char vowel = name.charAt(start);
        if (end - start < 2 || vowel != 'a' && vowel != 'e') {
            return false;
        }
        char consonant = name.charAt(start + 1);
        return ABSORBING.indexOf(consonant) >= 0 && name.startsWith(name.substring(start + 1, end), end + 1);
    }
}
