package org.claimline.incident;

import java.math.BigDecimal;

/** How far a printed number may lie from the one that was rounded to it. */
final class Rounding {

    private Rounding() {}

    /** Whether two figures may be one length, each rounded to its printed digits; hedges are left aside. */
    static boolean agree(Figure a, Figure b) {
        if (a.number().isEmpty() || b.number().isEmpty()) {
            return true;
        }
        return ends(a.value(), b.value(), a, b)
                && ends(a.valueMax().orElse(a.value()), b.valueMax().orElse(b.value()), a, b);
    }

    private static boolean ends(BigDecimal a, BigDecimal b, Figure figureA, Figure figureB) {
        double metresA = figureA.unit().metres();
        double metresB = figureB.unit().metres();
        double apart = Math.abs(a.doubleValue() * metresA - b.doubleValue() * metresB);
        return apart <= half(a) * metresA + half(b) * metresB;
    }

    /** Half of the last printed decimal; 10 has 0.5 and 100 has 5 (Chapman and Wieczorek 2020, offset precision). */
    private static double half(BigDecimal value) {
        if (value.scale() > 0) {
            return 0.5 * Math.pow(10, -value.scale());
        }
        boolean trailingZero =
                value.signum() != 0 && value.remainder(BigDecimal.TEN).signum() == 0;
        return trailingZero ? 0.5 * Math.pow(10, value.precision() - 2) : 0.5;
    }
}
