package org.claimline.incident;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A duration or a speed as printed. Its last number says how precise it is: "1 h 20 min" is given to the minute.
 *
 * @param printed the words, such as {@code 1 h 20 min} or {@code about 980 km/h}
 * @param value the last number as printed, with its decimals (scale kept), 0 or more
 * @param valueMax upper end of a printed range ("15 to 20 seconds"), at least {@code value}; empty otherwise
 * @param larger what larger units printed before it add, in the SI unit: 3600 for "1 h 20 min"; 0 where there are none
 * @param unit size of the last number's unit in the SI unit (second, or metre per second), over 0
 */
public record Quantity(
        String printed,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        double larger,
        double unit,
        Figure.Hedge hedge) {

    public Quantity {
        if (value.signum() < 0
                || valueMax.filter(max -> max.compareTo(value) < 0).isPresent()) {
            throw new IllegalArgumentException("not a duration or speed: " + value + " to " + valueMax);
        }
        if (!(larger >= 0 && unit > 0)) {
            throw new IllegalArgumentException("not a unit: " + larger + " and " + unit);
        }
    }

    /**
     * Reads a printed duration in English, French or Arabic, or in ISO 8601: "17 seconds", "1 h 20 min", "15 to 20 minutes", "PT17S".
     * Its SI unit is the second.
     *
     * @throws Unreadable where it is none, with what to mend
     */
    public static Quantity duration(String printed) {
        return Quantities.duration(printed);
    }

    /**
     * Reads a printed speed in English, French or Arabic: "980 km/h", "about 600 knots", "400-900km/h". Its SI unit is the metre per
     * second; a mile per hour is a statute one, the nautical one is called a knot.
     *
     * @throws Unreadable where it is none, with what to mend
     */
    public static Quantity speed(String printed) {
        return Quantities.speed(printed);
    }

    /** The printed number in the SI unit; of a range, the lower end. */
    public double least() {
        return larger + value.doubleValue() * unit;
    }

    /** The printed number in the SI unit; of a range, the upper end. */
    public double most() {
        return larger + valueMax.orElse(value).doubleValue() * unit;
    }
}
