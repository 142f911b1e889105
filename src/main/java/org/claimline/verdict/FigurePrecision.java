package org.claimline.verdict;

import java.math.BigDecimal;
import java.util.List;

/** What a printed number says of its own precision, in its own unit, by three rules. */
final class FigurePrecision {

    /** Denominators that count as a simple fraction: 9.5 is nine and a half, 9.6 is not nine and three fifths. */
    private static final List<Integer> SIMPLE_DENOMINATORS = List.of(2, 4, 8);

    private FigurePrecision() {}

    /** Size of the last digit that means something: 0.1 for 9.5, 1 for 2 and for 10, 10 for 100 and for 140, 100 for 2000. */
    static double step(BigDecimal value) {
        return value.scale() > 0 ? lastDecimal(value) : nextLowerPower(value);
    }

    /**
     * Half of the implied precision (Chapman and Wieczorek 2020, section on offset precision): an integer with trailing zeros has
     * half of the next lower power of ten, another integer 1/2, a simple fraction 1/n half of that, else half of the last
     * decimal.
     */
    static double gbif2020(BigDecimal value) {
        return denominator(value) > 1 ? 0.5 / denominator(value) : step(value) / 2;
    }

    /**
     * The implied precision (Wieczorek, Guo and Hijmans 2004, table 3): multiples of powers of ten 0.5 * 10^k for k trailing
     * zeros, another integer 1, a fraction 1/denominator, else the last decimal.
     */
    static double wieczorek2004(BigDecimal value) {
        if (denominator(value) > 1) {
            return 1.0 / denominator(value);
        }
        int zeros = trailingZeros(value);
        return zeros > 0 ? 0.5 * Math.pow(10, zeros) : value.scale() > 0 ? lastDecimal(value) : 1;
    }

    private static double lastDecimal(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(value.scale()).doubleValue();
    }

    private static double nextLowerPower(BigDecimal value) {
        int digits = value.setScale(0).precision();
        return trailingZeros(value) == 0 ? 1 : Math.pow(10, Math.max(0, digits - 2));
    }

    private static int trailingZeros(BigDecimal value) {
        return value.signum() == 0 || value.scale() > 0
                ? 0
                : -value.stripTrailingZeros().scale();
    }

    /** The least simple denominator of the printed decimals; 1 for an integer and for no simple fraction. */
    private static int denominator(BigDecimal value) {
        if (value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0) {
            return 1;
        }
        return SIMPLE_DENOMINATORS.stream()
                .filter(n -> value.multiply(BigDecimal.valueOf(n))
                                .stripTrailingZeros()
                                .scale()
                        <= 0)
                .findFirst()
                .orElse(1);
    }
}
