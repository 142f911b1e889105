package org.claimline.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place's name in Arabic. The place files say of which script a spelling is, not of which language: a spelling counts as Arabic that
 * has the letters of the Arabic alphabet alone, none of those that Persian, Urdu or Sorani add.
 */
final class ArabicName {

    private static final Pattern LETTERS =
            Pattern.compile("[\\u0621-\\u063a\\u0641-\\u064a]+(?:[ -][\\u0621-\\u063a\\u0641-\\u064a]+)*");

    /** The article is Arabic's own; a shorter spelling is seldom a rendering of a foreign one's vowels. */
    private static final Comparator<String> LIKELIEST_FIRST = Comparator.<String, Boolean>comparing(
                    spelling -> !spelling.startsWith("\u0627\u0644"))
            .thenComparing(String::length);

    private ArabicName() {}

    /** @param curated whether a person has ordered the spellings, the usual one first */
    static Optional<String> of(List<String> spellings, boolean curated) {
        List<String> arabic =
                spellings.stream().filter(one -> LETTERS.matcher(one).matches()).toList();
        return curated ? arabic.stream().findFirst() : arabic.stream().min(LIKELIEST_FIRST);
    }
}
