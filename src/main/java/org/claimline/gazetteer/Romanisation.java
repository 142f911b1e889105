package org.claimline.gazetteer;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * Folded characters of other scripts in plain Latin letters.
 *
 * <p>Arabic has its own table, since the usual schemes need vowels that Arabic doesn't write. Every other script goes
 * through ICU, a character at a time: rules that look at the neighbours of a character are lost, which the coarser
 * comparisons of {@link Sound} forgive.
 */
final class Romanisation {

    /** One rendering for each character of the Basic Multilingual Plane, filled when first needed. */
    private static final String[] LATIN = new String[0x10000];

    private static final Set<String> RULES = Set.copyOf(Collections.list(Transliterator.getAvailableIDs()));

    /** Arabic, Persian, Urdu and Maghrebi letters; long vowels as a, w, y. */
    private static final Map<Character, String> ARABIC = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "d"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', "a"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "q"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('و', "w"),
            Map.entry('ي', "y"),
            Map.entry('پ', "p"),
            Map.entry('چ', "ch"),
            Map.entry('ژ', "zh"),
            Map.entry('گ', "g"),
            Map.entry('ڤ', "v"),
            Map.entry('ڨ', "g"),
            Map.entry('ڭ', "g"),
            Map.entry('ݣ', "g"),
            Map.entry('ڥ', "p"),
            Map.entry('ٹ', "t"),
            Map.entry('ڈ', "d"),
            Map.entry('ڑ', "r"),
            Map.entry('ں', "n"),
            Map.entry('ھ', "h"));

    /** Where a single character of ICU's rendering would lose the sound that newspapers spell with two letters. */
    private static final Map<Character, String> CYRILLIC = Map.of(
            'ж', "zh", 'х', "kh", 'ц', "ts", 'ч', "ch", 'ш', "sh", 'щ', "sh", 'ю', "yu", 'я', "ya", 'в', "v", 'ы', "y");

    private Romanisation() {}

    /** The folded character in letters a to z and digits; may be empty. */
    static String latin(char folded) {
        String known = LATIN[folded];
        if (known == null) {
            String own = ARABIC.getOrDefault(folded, CYRILLIC.get(folded));
            known = own != null ? own : byIcu(folded);
            LATIN[folded] = known;
        }
        return known;
    }

    /** Loads ICU's rules for the scripts of the place files, a third of a second the first time. */
    static void prepare() {
        for (char letter : "гαאաა".toCharArray()) {
            latin(letter);
        }
    }

    /** By ICU's rules for the script, without what they leave outside a to z; the letter itself where ICU has none. */
    private static String byIcu(char c) {
        String rules = UScript.getName(UScript.getScript(c)) + "-Latin";
        if (!RULES.contains(rules)) {
            return String.valueOf(c);
        }
        StringBuilder plain = new StringBuilder();
        for (char letter : Transliterator.getInstance(rules)
                .transliterate(String.valueOf(c))
                .toCharArray()) {
            plain.append(Folding.folded(letter).replaceAll("[^a-z0-9]", ""));
        }
        return plain.toString();
    }

    static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ';
    }

    /** Whether the script writes consonants and long vowels only. */
    static boolean isAbjad(char c) {
        return c >= 0x0590 && c <= 0x06FF || c >= 0x0750 && c <= 0x077F;
    }
}
