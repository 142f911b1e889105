package org.claimline.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The least displacement beyond which an outcome, constant between thresholds, is another one. */
final class FirstFlip {

    /** Beyond a threshold by less than the micrometre that distances are known to. */
    private static final double BEYOND_METRES = 1e-6;

    private FirstFlip() {}

    /** @return metres, signed; empty where the outcome is the same beyond every threshold */
    static Optional<Double> of(DoubleFunction<String> outcome, List<Double> thresholds) {
        String now = outcome.apply(0);
        return thresholds.stream()
                .filter(Double::isFinite)
                .sorted(Comparator.comparingDouble(Math::abs))
                .filter(threshold -> !outcome.apply(beyond(threshold)).equals(now))
                .findFirst();
    }

    static double beyond(double threshold) {
        return threshold + Math.copySign(BEYOND_METRES, threshold);
    }
}
