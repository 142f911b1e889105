package org.claimline.gazetteer;

/**
 * How alike two sounds are, in [0, 1]: one less the cheapest sequence of changes (Wagner and Fischer 1974) as a share of the
 * longer sound. Changes that spellings of one name commonly differ by cost little. The costs are ours, set by
 * {@code SpellingsTest}, not taken from a publication.
 */
final class Likeness {

    private static final double CONSONANT = 1.0;
    private static final double SAME_CLASS = 0.3;
    private static final double VOWEL_FOR_VOWEL = 0.25;
    private static final double VOWEL = 0.4;
    private static final double H = 0.3;

    /** A short vowel that the script of one side does not write. */
    private static final double UNWRITTEN_VOWEL = 0.12;

    private final double vowel;

    private Likeness(boolean abjad) {
        this.vowel = abjad ? UNWRITTEN_VOWEL : VOWEL;
    }

    /**
     * @param abjad whether exactly one of the two is written in a script without short vowels
     */
    static double of(String a, String b, boolean abjad) {
        return a.equals(b) ? 1 : new Likeness(abjad).likeness(a, b);
    }

    private double likeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 0 : Math.max(0, 1 - cost(a, b) / longer);
    }

    private double cost(String a, String b) {
        double[] above = new double[b.length() + 1];
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + dropped(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            char c = a.charAt(i - 1);
            row[0] = above[0] + dropped(c);
            for (int j = 1; j <= b.length(); j++) {
                double substituted = above[j - 1] + replaced(c, b.charAt(j - 1));
                double deleted = above[j] + dropped(c);
                double inserted = row[j - 1] + dropped(b.charAt(j - 1));
                row[j] = Math.min(substituted, Math.min(deleted, inserted));
            }
            double[] spare = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }

    private double dropped(char c) {
        return Sound.isVowel(c) ? vowel : c == 'h' ? H : CONSONANT;
    }

    private double replaced(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (Sound.isVowel(a) && Sound.isVowel(b)) {
            return Math.min(VOWEL_FOR_VOWEL, vowel);
        }
        boolean sameClass = Sound.consonantClass(a) == Sound.consonantClass(b);
        return sameClass ? SAME_CLASS : CONSONANT;
    }
}
