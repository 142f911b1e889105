package org.claimline.border;

import java.util.function.Predicate;

/**
 * Which border lines a question is about. What a filter accepts is found out once for a set and kept with it, so filters of the same
 * countries are equal.
 *
 * @param text as printed in results
 */
public record LineFilter(String text, Predicate<BorderLine> accepts) {

    /** Every border line of a set. */
    public static final LineFilter ANY = new LineFilter("any border", line -> true);

    /** The lines on which a country lies. */
    public static LineFilter of(String code) {
        return new LineFilter("the border of " + code, new Touching(code));
    }

    /** The lines between two countries. */
    public static LineFilter between(String code, String otherCode) {
        return new LineFilter(code + "-" + otherCode, new Between(code, otherCode));
    }

    private record Touching(String code) implements Predicate<BorderLine> {
        @Override
        public boolean test(BorderLine line) {
            return line.touches(code);
        }
    }

    private record Between(String code, String otherCode) implements Predicate<BorderLine> {
        @Override
        public boolean test(BorderLine line) {
            return line.isBetween(code, otherCode);
        }
    }
}
