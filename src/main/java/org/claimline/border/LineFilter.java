package org.claimline.border;

import java.util.function.Predicate;

/**
 * Which border lines a question is about.
 *
 * @param text as printed in results
 */
public record LineFilter(String text, Predicate<BorderLine> accepts) {

    /** Every border line of a set. */
    public static final LineFilter ANY = new LineFilter("any border", line -> true);

    /** The lines on which a country lies. */
    public static LineFilter of(String code) {
        return new LineFilter("the border of " + code, line -> line.touches(code));
    }

    /** The lines between two countries. */
    public static LineFilter between(String code, String otherCode) {
        return new LineFilter(code + "-" + otherCode, line -> line.isBetween(code, otherCode));
    }
}
