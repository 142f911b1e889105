package org.claimline.incident;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A length as printed. Nothing is rounded: {@code 9.5} and {@code 9.50} are two figures.
 *
 * @param printed the words, such as {@code over 2 km}
 * @param value the number as printed, with its decimals (scale kept)
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

    /** What stands before the number, or {@link #NONE}. */
    public enum Hedge {
        NONE,
        OVER,
        AT_LEAST,
        ABOUT,
        ALMOST,
        UNDER,
        AT_MOST,
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
