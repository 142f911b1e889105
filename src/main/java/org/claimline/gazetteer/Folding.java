package org.claimline.gazetteer;

import java.text.Normalizer;
import java.util.Map;

/** Characters without case, accents and the variant forms of Arabic letters. */
final class Folding {

    /** One folded form for each character of the Basic Multilingual Plane, filled when first needed. */
    private static final String[] FOLDED = new String[0x10000];

    /** Letters that decompose to nothing simpler, or whose usual rendering in names is not the decomposed one. */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "n"),
            Map.entry('ɣ', "gh"),
            Map.entry('ɛ', "e"),
            Map.entry('ə', "a"),
            Map.entry('ɗ', "d"),
            Map.entry('ɓ', "b"),
            Map.entry('ƙ', "k"),
            Map.entry('أ', "ا"),
            Map.entry('إ', "ا"),
            Map.entry('آ', "ا"),
            Map.entry('ٱ', "ا"),
            Map.entry('ى', "ي"),
            Map.entry('ئ', "ي"),
            Map.entry('ی', "ي"),
            Map.entry('ې', "ي"),
            Map.entry('ے', "ي"),
            Map.entry('ؤ', "و"),
            Map.entry('ة', "ه"),
            Map.entry('ۀ', "ه"),
            Map.entry('ہ', "ه"),
            Map.entry('ە', "ه"),
            Map.entry('ک', "ك"),
            Map.entry('ڪ', "ك"),
            Map.entry('ء', ""),
            Map.entry('ـ', ""));

    private Folding() {}

    /** Letters and digits without case and marks; nothing for an apostrophe or a mark; a space for any other character. */
    static String folded(char c) {
        String known = FOLDED[c];
        if (known == null) {
            known = fold(c);
            FOLDED[c] = known;
        }
        return known;
    }

    private static String fold(char c) {
        char lower = Character.toLowerCase(c);
        String special = SPECIAL.get(lower);
        if (special != null) {
            return special;
        }
        if (isSilent(lower)) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        for (char part : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFKD)
                .toCharArray()) {
            if (Character.isLetterOrDigit(part)) {
                kept.append(SPECIAL.getOrDefault(part, String.valueOf(Character.toLowerCase(part))));
            }
        }
        return kept.length() > 0 || isMark(lower) ? kept.toString() : " ";
    }

    /** Apostrophes, ayn and hamza signs, Cyrillic soft and hard signs, joiners. */
    private static boolean isSilent(char c) {
        return "'’‘`´ʼʻʿʾʹʺ′″ьъ\u200b\u200c\u200d\u200e\u200f\u00ad".indexOf(c) >= 0;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
