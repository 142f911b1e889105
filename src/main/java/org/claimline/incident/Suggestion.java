package org.claimline.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word that is nearest to an unknown one. */
final class Suggestion {

    private Suggestion() {}

    /** The nearest by edits of single letters, swaps counted once; empty where more than a third of the letters differ. */
    static Optional<String> nearest(String word, Collection<String> known) {
        int most = Math.max(1, Math.min(word.length(), 40) / 3);
        return known.stream()
                .filter(candidate -> edits(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean "x"? } with a space behind it, or nothing. */
    static String prefix(String word, Collection<String> known) {
        return nearest(word, known)
                .map(found -> "did you mean \"" + found + "\"? ")
                .orElse("");
    }

    /** Optimal string alignment distance, without regard to case. */
    private static int edits(String first, String second) {
        if (Math.abs(first.length() - second.length()) > 13) {
            return Integer.MAX_VALUE;
        }
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
