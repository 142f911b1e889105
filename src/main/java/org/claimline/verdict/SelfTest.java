package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import org.claimline.border.View;
import org.claimline.geo.LengthInterval;

/** A stated position against a stated distance, under one view and one variant. */
final class SelfTest {

    private final ConsistencyTests tests;
    private final LineReference line;
    private final View view;
    private final Variant variant;
    private final LengthInterval stated;

    SelfTest(ConsistencyTests tests, LineReference line, View view, Variant variant) {
        this.tests = tests;
        this.line = line;
        this.view = view;
        this.variant = variant;
        this.stated = line.lengths(variant.reading());
    }

    /** @param rings in one of which the position lies */
    SelfCheck.Result test(List<StatedRing> rings) {
        List<StatedSpot> spots = rings.stream()
                .map(ring -> tests.spot(ring, line, view))
                .flatMap(Optional::stream)
                .toList();
        if (rings.isEmpty()) {
            return result(Agreement.NOT_EVALUABLE, Optional.empty(), 0, Sentence.of("reason.no-bound"));
        }
        if (spots.size() < rings.size()) {
            return result(
                    Agreement.NOT_EVALUABLE, Optional.empty(), 0, Sentence.of("reason.no-such-line", line.lineName()));
        }
        Optional<LengthInterval> measured = measured(spots, variant);
        if (spots.stream().anyMatch(spot -> spot.fits(stated, variant))) {
            return result(Agreement.CONSISTENT, measured, 0, null);
        }
        double miss = spots.stream()
                .mapToDouble(spot -> spot.missMetres(stated, variant))
                .min()
                .orElseThrow();
        double tolerance = tests.tolerance(line, view).stream()
                .mapToDouble(Tolerance::metres)
                .sum();
        if (miss > 0) {
            return miss > tolerance
                    ? result(Agreement.EXCLUDED, measured, miss, null)
                    : result(Agreement.UNDETERMINED, measured, miss, Sentence.of("reason.within-tolerance"));
        }
        if (measured.isEmpty()) {
            return result(Agreement.UNDETERMINED, measured, 0, Sentence.of("reason.not-met"));
        }
        boolean elsewhere = line.measuredBy(variant) != HeadingReading.MERIDIAN
                && spots.stream().noneMatch(spot -> spot.liesInDirection(variant));
        return elsewhere
                ? result(
                        measured.get().lowerMetres() > tolerance ? Agreement.EXCLUDED : Agreement.UNDETERMINED,
                        measured,
                        0,
                        Sentence.of("reason.other-direction"))
                : result(Agreement.UNDETERMINED, measured, 0, Sentence.of("reason.within-place"));
    }

    /** From the least to the greatest distance that the positions of any of the rings have; empty where one doesn't meet the line. */
    static Optional<LengthInterval> measured(List<StatedSpot> spots, Variant variant) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (StatedSpot spot : spots) {
            Optional<LengthInterval> measured = spot.measured(variant);
            if (measured.isEmpty()) {
                return Optional.empty();
            }
            least = Math.min(least, measured.get().lowerMetres());
            most = Math.max(most, measured.get().upperMetres());
        }
        return spots.isEmpty() ? Optional.empty() : Optional.of(LengthInterval.closed(least, most));
    }

    private SelfCheck.Result result(
            Agreement agreement, Optional<LengthInterval> measured, double missMetres, Sentence reason) {
        return new SelfCheck.Result(
                view,
                variant,
                agreement,
                measured,
                stated,
                missMetres,
                tests.tolerance(line, view),
                Optional.ofNullable(reason));
    }
}
