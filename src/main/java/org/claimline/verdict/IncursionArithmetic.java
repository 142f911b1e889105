package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.verdict.Incursion.BreakEven;
import org.claimline.verdict.Incursion.Comparison;
import org.claimline.verdict.Incursion.Consequence;
import org.claimline.verdict.Incursion.DepthReading;
import org.claimline.verdict.Incursion.Derived;
import org.claimline.verdict.Incursion.Kind;
import org.claimline.verdict.Incursion.Measure;
import org.claimline.verdict.Incursion.Outcome;
import org.claimline.verdict.Incursion.Passage;

/**
 * What follows from a depth d, a track L, a duration T and a mean speed v inside one country, each an interval, and what strains.
 *
 * <p>A track from the line to a position whose nearest border point is d away is at least d long, and at least 2 d if it goes back
 * to the line: L &gt;= k d with k = 1 or 2. A mean speed is L / T, so L = v T and v T &gt;= k d. Each is asked of two intervals at
 * a time. That decides all together too: where L and v T meet, their greatest common number is the lesser of their greatest, so it
 * reaches k d where both do.
 *
 * <p>Along an axis (the direction of flight, a named heading) a depth bounds no track: a flight across the tip of a salient may be
 * short, and its depth along the salient long. What strains to the nearest border point is {@link Outcome#CONDITIONAL} then.
 */
final class IncursionArithmetic {

    /**
     * @param depth metres
     * @param track metres
     * @param duration seconds, with a number over 0
     * @param speed metres per second, as stated
     * @param entered by the user, metres per second
     */
    record Numbers(
            Optional<Interval> depth,
            Optional<Interval> track,
            Optional<Interval> duration,
            Optional<Interval> speed,
            Optional<Interval> entered) {}

    private final Numbers numbers;

    IncursionArithmetic(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Everything that follows, in the order of {@link Consequence}. */
    List<Derived> derived() {
        List<Derived> derived = new ArrayList<>();
        forDepth(Consequence.LEAST_TRACK, false, numbers.depth(), derived);
        add(Consequence.IMPLIED_TRACK, false, product(numbers.speed(), numbers.duration()), derived);
        add(Consequence.IMPLIED_TRACK, true, product(numbers.entered(), numbers.duration()), derived);
        add(Consequence.IMPLIED_SPEED, false, quotient(numbers.track(), numbers.duration()), derived);
        forDepth(Consequence.LEAST_SPEED, false, quotient(numbers.depth(), numbers.duration()), derived);
        add(Consequence.IMPLIED_DURATION, false, quotient(numbers.track(), numbers.speed()), derived);
        add(Consequence.IMPLIED_DURATION, true, quotient(numbers.track(), numbers.entered()), derived);
        forDepth(Consequence.LEAST_DURATION, false, quotient(numbers.depth(), numbers.speed()), derived);
        forDepth(Consequence.LEAST_DURATION, true, quotient(numbers.depth(), numbers.entered()), derived);
        return derived;
    }

    /** Everything that is held against something else, in the order of {@link Kind}. */
    List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        Optional<Interval> implied = product(numbers.speed(), numbers.duration());
        Optional<Interval> enteredTrack = product(numbers.entered(), numbers.duration());
        if (numbers.depth().isPresent()) {
            againstDepth(Kind.TRACK_FOR_DEPTH, numbers.track(), comparisons);
            againstDepth(Kind.SPEED_FOR_DEPTH, implied, comparisons);
        }
        between(Kind.SPEED_FOR_TRACK, implied, numbers.track()).ifPresent(comparisons::add);
        if (numbers.depth().isPresent()) {
            againstDepth(Kind.ENTERED_SPEED_FOR_DEPTH, enteredTrack, comparisons);
        }
        between(Kind.ENTERED_SPEED_FOR_TRACK, enteredTrack, numbers.track()).ifPresent(comparisons::add);
        between(Kind.ENTERED_SPEED_FOR_SPEED, numbers.entered(), numbers.speed())
                .ifPresent(comparisons::add);
        return comparisons;
    }

    /** A track, stated or from speed and duration, against one depth and two, under both readings of the depth. */
    private void againstDepth(Kind kind, Optional<Interval> track, List<Comparison> comparisons) {
        if (track.isEmpty()) {
            return;
        }
        for (DepthReading reading : DepthReading.values()) {
            for (Passage passage : Passage.values()) {
                Interval needed = numbers.depth().orElseThrow().times(passage.depths());
                boolean fits = track.get().reaches(needed);
                Outcome missed = reading == DepthReading.NEAREST ? Outcome.STRAINED : Outcome.CONDITIONAL;
                double gap = fits ? 0 : needed.min() - track.get().max();
                comparisons.add(new Comparison(
                        kind,
                        Optional.of(reading),
                        Optional.of(passage),
                        fits ? Outcome.FITS : missed,
                        gap,
                        fits ? List.of() : forDepth(kind, gap, needed, passage)));
            }
        }
    }

    private List<BreakEven> forDepth(Kind kind, double gap, Interval needed, Passage passage) {
        List<BreakEven> breakEvens = new ArrayList<>();
        breakEvens.add(new BreakEven(Measure.DEPTH, OptionalDouble.of(-gap / passage.depths())));
        if (kind == Kind.TRACK_FOR_DEPTH) {
            breakEvens.add(new BreakEven(Measure.TRACK, OptionalDouble.of(gap)));
        } else {
            addSpeedAndDuration(kind, needed.min(), true, breakEvens);
        }
        return breakEvens;
    }

    /** Two ways to know the same quantity: a track, or for {@link Kind#ENTERED_SPEED_FOR_SPEED} a speed. */
    private Optional<Comparison> between(Kind kind, Optional<Interval> a, Optional<Interval> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        Interval one = a.get();
        Interval other = b.get();
        boolean fits = one.meets(other);
        boolean tooLittle = !one.reaches(other);
        double gap = fits ? 0 : tooLittle ? other.min() - one.max() : one.min() - other.max();
        return Optional.of(new Comparison(
                kind,
                Optional.empty(),
                Optional.empty(),
                fits ? Outcome.FITS : Outcome.STRAINED,
                gap,
                fits ? List.of() : between(kind, gap, other, tooLittle)));
    }

    private List<BreakEven> between(Kind kind, double gap, Interval other, boolean tooLittle) {
        double otherWay = tooLittle ? -gap : gap;
        if (kind == Kind.ENTERED_SPEED_FOR_SPEED) {
            return List.of(new BreakEven(Measure.SPEED, OptionalDouble.of(otherWay)));
        }
        List<BreakEven> breakEvens = new ArrayList<>();
        breakEvens.add(new BreakEven(Measure.TRACK, OptionalDouble.of(otherWay)));
        addSpeedAndDuration(kind, tooLittle ? other.min() : other.max(), tooLittle, breakEvens);
        return breakEvens;
    }

    /**
     * By how much the speed alone, and the duration alone, would have to differ to give a track of a length. An entered speed is the
     * user's to change, so only the duration is given.
     *
     * @param more whether they give too little
     */
    private void addSpeedAndDuration(Kind kind, double trackMetres, boolean more, List<BreakEven> breakEvens) {
        boolean stated = kind == Kind.SPEED_FOR_DEPTH || kind == Kind.SPEED_FOR_TRACK;
        Interval duration = numbers.duration().orElseThrow();
        Interval speed = (stated ? numbers.speed() : numbers.entered()).orElseThrow();
        breakEvens.add(new BreakEven(Measure.DURATION, needed(trackMetres, speed, duration, more)));
        if (stated) {
            breakEvens.add(new BreakEven(Measure.SPEED, needed(trackMetres, duration, speed, more)));
        }
    }

    /** The change of one factor that, with the other at its best, gives a product; empty where none does. */
    private static OptionalDouble needed(double product, Interval other, Interval own, boolean more) {
        double best = more ? other.max() : other.min();
        double from = more ? own.max() : own.min();
        return best == 0 ? OptionalDouble.empty() : OptionalDouble.of(product / best - from);
    }

    private static void add(
            Consequence consequence, boolean byEntered, Optional<Interval> interval, List<Derived> derived) {
        interval.ifPresent(found -> derived.add(new Derived(consequence, Optional.empty(), byEntered, found)));
    }

    /** For one depth and for two; from a single depth the least track is everything from there up. */
    private static void forDepth(
            Consequence consequence, boolean byEntered, Optional<Interval> once, List<Derived> derived) {
        for (Passage passage : Passage.values()) {
            once.map(interval -> interval.times(passage.depths()))
                    .ifPresent(interval ->
                            derived.add(new Derived(consequence, Optional.of(passage), byEntered, interval)));
        }
    }

    private static Optional<Interval> product(Optional<Interval> a, Optional<Interval> b) {
        return a.isEmpty() || b.isEmpty()
                ? Optional.empty()
                : Optional.of(a.get().times(b.get()));
    }

    /** Empty where the divisor can only be 0. */
    private static Optional<Interval> quotient(Optional<Interval> a, Optional<Interval> b) {
        return a.isEmpty() || b.isEmpty() || b.get().max() == 0
                ? Optional.empty()
                : Optional.of(a.get().dividedBy(b.get()));
    }
}
