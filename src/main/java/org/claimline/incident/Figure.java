package org.claimline.incident;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A length as printed. Nothing is rounded: {@code 9.5} and {@code 9.50} are two figures.
 *
 * @param printed the words, such as {@code over 2 km}
 * @param value the number as printed, with its decimals (scale kept), 0 or more; 0 where the words give none
 *     ({@link Hedge#FEW}): see {@link #number}
 * @param valueMax upper end of a printed range ("2 to 3 km"); empty otherwise
 * @param conversion a conversion printed in brackets behind it, such as {@code 1.2 miles}
 */
public record Figure(
        String printed,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        Unit unit,
        Hedge hedge,
        Optional<String> conversion) {

    public Figure {
        if (value.signum() < 0 || (hedge == Hedge.FEW && value.signum() != 0)) {
            throw new IllegalArgumentException("not the value of a printed length: " + value);
        }
    }

    /**
     * Reads a printed length in English, French or Arabic: "over 2 km", "between 9 and 10 km", "2 kilometers (1.2 miles)",
     * "plus de 2,5 km". Ambiguous digits: a comma before exactly three digits groups thousands ("1,200 m" is 1200), any other
     * comma is a decimal one.
     *
     * @throws Unreadable where it is no length, with what to mend
     */
    public static Figure parse(String printed) {
        return new LengthText(printed).figure();
    }

    /** The number as printed; empty where the words give none ("a few metres"). */
    public Optional<BigDecimal> number() {
        return hedge == Hedge.FEW ? Optional.empty() : Optional.of(value);
    }

    /** The bracketed conversion as a figure. */
    public Optional<Figure> converted() {
        return conversion.map(Figure::parse);
    }

    /**
     * Whether the bracketed conversion says the same within the roundings of both; where not, either may be the error. True
     * where there is none.
     */
    public boolean conversionAgrees() {
        return converted().map(other -> Rounding.agree(this, other)).orElse(true);
    }

    /**
     * What stands before the number, or {@link #NONE}; "as far as 1.8 km" has none, for it reports a maximum that was reached.
     */
    public enum Hedge {
        NONE,
        OVER,
        AT_LEAST,
        ABOUT,
        ALMOST,
        UNDER,
        AT_MOST,
        /** "a few", "several", "hundreds of": there is no number. */
        FEW;

        /** The word in results: {@code at_least}; empty for {@link #NONE}. */
        public Optional<String> id() {
            return this == NONE ? Optional.empty() : Optional.of(Words.id(this).replace('-', '_'));
        }
    }

    /** A unit of length with its exact size in metres (international yard and pound agreement 1959; BIPM SI Brochure). */
    public enum Unit {
        METRE("m", 1),
        KILOMETRE("km", 1000),
        STATUTE_MILE("mi", 1609.344),
        NAUTICAL_MILE("nmi", 1852),
        YARD("yd", 0.9144),
        FOOT("ft", 0.3048);

        private final String symbol;
        private final double metres;

        Unit(String symbol, double metres) {
            this.symbol = symbol;
            this.metres = metres;
        }

        public String symbol() {
            return symbol;
        }

        public double metres() {
            return metres;
        }
    }
}
