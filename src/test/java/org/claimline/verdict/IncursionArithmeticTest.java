package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.claimline.verdict.Incursion.BreakEven;
import org.claimline.verdict.Incursion.Comparison;
import org.claimline.verdict.Incursion.Consequence;
import org.claimline.verdict.Incursion.DepthReading;
import org.claimline.verdict.Incursion.Derived;
import org.claimline.verdict.Incursion.Kind;
import org.claimline.verdict.Incursion.Measure;
import org.claimline.verdict.Incursion.Outcome;
import org.claimline.verdict.Incursion.Passage;
import org.claimline.verdict.IncursionArithmetic.Numbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dash stands for a quantity that isn't given; intervals are written as in {@link IntervalTest}. */
class IncursionArithmeticTest {

    @ParameterizedTest(name = "{0}: depth {1}, track {2}, duration {3}, speed {4}, entered {5}")
    @DisplayName("what follows, by hand")
    @CsvSource(delimiter = '|', textBlock = """
            LEAST_TRACK      IN          false | [2000, 2500] | - | - | - | - | [2000, 2500]
            LEAST_TRACK      IN_AND_OUT  false | (2000, inf)  | - | - | - | - | (4000, inf)
            IMPLIED_SPEED    -           false | - | [1800, 2000] | [16, 20]  | - | - | [90, 125]
            LEAST_SPEED      IN          false | [700, 700]   | - | [17.5, 20] | - | - | [35, 40]
            LEAST_SPEED      IN_AND_OUT  false | [700, 700]   | - | [17.5, 20] | - | - | [70, 80]
            IMPLIED_TRACK    -           false | - | - | [17, 18) | [200, 250] | - | [3400, 4500)
            IMPLIED_TRACK    -           true  | - | - | [17, 18] | - | [100, 250] | [1700, 4500]
            IMPLIED_DURATION -           false | - | [1000, 2000] | - | [100, 250] | - | [4, 20]
            IMPLIED_DURATION -           true  | - | [1000, 2000] | - | - | [100, 250] | [4, 20]
            LEAST_DURATION   IN_AND_OUT  true  | (2000, inf)  | - | - | - | [100, 250] | (16, inf)
            LEAST_DURATION   IN          false | [2000, 2000] | - | - | [100, 250] | - | [8, 20]
            """)
    void follows(
            String what, String depth, String track, String duration, String speed, String entered, String result) {
        String[] name = what.split(" +");
        Derived derived = of(depth, track, duration, speed, entered).derived().stream()
                .filter(one -> one.consequence() == Consequence.valueOf(name[0]))
                .filter(one -> one.passage().map(Passage::name).orElse("-").equals(name[1]))
                .filter(one -> one.byEntered() == Boolean.parseBoolean(name[2]))
                .findFirst()
                .orElseThrow();
        assertEquals(result, IntervalTest.text(derived.interval()));
    }

    @ParameterizedTest(name = "{0}: depth {1}, track {2}, duration {3}, speed {4}, entered {5}")
    @DisplayName("what strains, by how much, and what each number would have to be, by hand")
    @CsvSource(delimiter = '|', textBlock = """
            TRACK_FOR_DEPTH IN            | [2000, 2100] | [1500, 1800] | - | - | - | STRAINED | 200 | DEPTH -200; TRACK 200
            TRACK_FOR_DEPTH IN_AND_OUT    | [2000, 2100] | [1500, 3000] | - | - | - | STRAINED | 1000 | DEPTH -500; TRACK 1000
            TRACK_FOR_DEPTH IN            | [2000, 2100] | [1500, 2000] | - | - | - | FITS | 0 | none
            TRACK_FOR_DEPTH IN            | (2000, 2100] | [1500, 2000] | - | - | - | STRAINED | 0 | DEPTH 0; TRACK 0
            TRACK_FOR_DEPTH IN            | [2000, 2100] | [1500, inf) | - | - | - | FITS | 0 | none
            SPEED_FOR_DEPTH IN            | [2000, 2100] | - | [10, 15] | [80, 100] | - | STRAINED | 500 | DEPTH -500; DURATION 5; SPEED 33.333333
            SPEED_FOR_DEPTH IN_AND_OUT    | [2000, 2100] | - | [10, 20] | [80, 100] | - | STRAINED | 2000 | DEPTH -1000; DURATION 20; SPEED 100
            SPEED_FOR_TRACK -             | - | [3000, 4000] | [10, 20] | [80, 100] | - | STRAINED | 1000 | TRACK -1000; DURATION 10; SPEED 50
            SPEED_FOR_TRACK -             | - | [100, 500] | [10, 20] | [80, 100] | - | STRAINED | 300 | TRACK 300; DURATION -3.75; SPEED -30
            SPEED_FOR_TRACK -             | - | [100, 800] | [10, 20] | [80, 100] | - | FITS | 0 | none
            ENTERED_SPEED_FOR_TRACK -     | - | [600, 700] | [18, 18] | - | [100, 250] | STRAINED | 1100 | TRACK 1100; DURATION -11
            ENTERED_SPEED_FOR_DEPTH IN    | [5000, 5000] | - | [18, 18] | - | [100, 250] | STRAINED | 500 | DEPTH -500; DURATION 2
            ENTERED_SPEED_FOR_SPEED -     | - | [1, 2] | - | [272, 273] | [100, 250] | STRAINED | 22 | SPEED -22
            ENTERED_SPEED_FOR_SPEED -     | - | [1, 2] | - | [50, 60] | [100, 250] | STRAINED | 40 | SPEED 40
            SPEED_FOR_DEPTH IN            | [2000, 2100] | - | [10, 15] | [0, 0] | - | STRAINED | 2000 | DEPTH -2000; SPEED 133.333333
            """)
    void strains(
            String what,
            String depth,
            String track,
            String duration,
            String speed,
            String entered,
            Outcome outcome,
            double gap,
            String breakEvens) {
        String[] name = what.split(" +");
        Comparison comparison = of(depth, track, duration, speed, entered).comparisons().stream()
                .filter(one -> one.kind() == Kind.valueOf(name[0]))
                .filter(one -> one.passage().map(Passage::name).orElse("-").equals(name[1]))
                .filter(one -> one.depthReading().orElse(DepthReading.NEAREST) == DepthReading.NEAREST)
                .findFirst()
                .orElseThrow();
        assertEquals(outcome, comparison.outcome());
        assertEquals(gap, comparison.gap(), 1e-9);
        assertEquals(breakEvens, text(comparison.breakEvens()));
    }

    @Test
    @DisplayName("what strains to the nearest border point is conditional along an axis, and what fits there fits")
    void axis() {
        for (String track : List.of("[1500, 1800]", "[1500, 3000]", "[1500, 5000]")) {
            List<Comparison> comparisons =
                    of("[2000, 2100]", track, "-", "-", "-").comparisons();
            for (Passage passage : Passage.values()) {
                Outcome nearest =
                        find(comparisons, DepthReading.NEAREST, passage).outcome();
                Outcome axis = find(comparisons, DepthReading.AXIS, passage).outcome();
                assertEquals(nearest == Outcome.STRAINED ? Outcome.CONDITIONAL : Outcome.FITS, axis);
            }
        }
    }

    @Test
    @DisplayName(
            "a break-even is the least change: with it the two fit, with a thousandth less they don't (300 random cases)")
    void breakEven() {
        Random random = new Random(1);
        int strained = 0;
        for (int i = 0; i < 300; i++) {
            Numbers numbers = any(random);
            for (Comparison comparison : new IncursionArithmetic(numbers).comparisons()) {
                for (BreakEven even : comparison.breakEvens()) {
                    if (even.by().isPresent()) {
                        strained++;
                        double by = even.by().getAsDouble();
                        assertEquals(0, gap(moved(numbers, even.measure(), by), comparison), 1e-6);
                        assertTrue(gap(moved(numbers, even.measure(), 0.999 * by), comparison) > 0, comparison + "");
                    }
                }
            }
        }
        assertTrue(strained > 300, strained + " break-evens");
    }

    @Test
    @DisplayName("narrower figures never widen what follows, nor let fit what strained (300 random cases)")
    void narrower() {
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            Numbers wide = any(random);
            Numbers narrow = new Numbers(
                    wide.depth().map(one -> IntervalTest.within(one, random)),
                    wide.track().map(one -> IntervalTest.within(one, random)),
                    wide.duration().map(one -> IntervalTest.within(one, random)),
                    wide.speed().map(one -> IntervalTest.within(one, random)),
                    wide.entered().map(one -> IntervalTest.within(one, random)));
            List<Derived> before = new IncursionArithmetic(wide).derived();
            List<Derived> after = new IncursionArithmetic(narrow).derived();
            assertEquals(before.size(), after.size());
            for (int j = 0; j < before.size(); j++) {
                assertEquals(before.get(j).consequence(), after.get(j).consequence());
                IntervalTest.assertWithin(after.get(j).interval(), before.get(j).interval());
            }
            List<Comparison> wideOnes = new IncursionArithmetic(wide).comparisons();
            List<Comparison> narrowOnes = new IncursionArithmetic(narrow).comparisons();
            for (int j = 0; j < wideOnes.size(); j++) {
                assertTrue(narrowOnes.get(j).gap() >= wideOnes.get(j).gap(), wide + " " + narrow);
                assertTrue(wideOnes.get(j).outcome() == Outcome.FITS
                        || narrowOnes.get(j).outcome() == wideOnes.get(j).outcome());
            }
        }
    }

    @Test
    @DisplayName("fits where a search over the figures finds numbers that hold together, strains where it finds none")
    void againstASearch() {
        Random random = new Random(3);
        int fits = 0;
        for (int i = 0; i < 300; i++) {
            Numbers numbers = any(random);
            boolean[] found = search(numbers);
            List<Comparison> all = new IncursionArithmetic(numbers).comparisons();
            for (Passage passage : Passage.values()) {
                boolean allFit = all.stream()
                        .filter(one -> one.kind() == Kind.TRACK_FOR_DEPTH
                                || one.kind() == Kind.SPEED_FOR_DEPTH
                                || one.kind() == Kind.SPEED_FOR_TRACK)
                        .filter(one -> one.depthReading().orElse(DepthReading.NEAREST) == DepthReading.NEAREST
                                && one.passage().orElse(passage) == passage)
                        .allMatch(one -> one.outcome() == Outcome.FITS);
                assertEquals(found[passage.ordinal()], allFit, numbers + " " + passage);
                fits += allFit ? 1 : 0;
            }
        }
        assertTrue(fits > 30 && fits < 570, fits + " of 600");
    }

    /**
     * Whether d, L, T and v with L = vT and L &gt;= kd exist, for k = 1 and 2: T and v over a grid that holds the ends, d at its least, L
     * anywhere. The greatest vT within L's interval is asked for with L itself, so that no grid over L is needed.
     */
    private static boolean[] search(Numbers numbers) {
        boolean[] found = new boolean[2];
        Interval track = numbers.track().orElseThrow();
        Interval duration = numbers.duration().orElseThrow();
        Interval speed = numbers.speed().orElseThrow();
        for (int i = 0; i <= 400; i++) {
            double t = duration.min() + (duration.max() - duration.min()) * i / 400;
            double slowest = Math.max(speed.min(), track.min() / t);
            double fastest = Math.min(speed.max(), track.max() / t);
            for (int k = 1; k <= 2 && slowest <= fastest; k++) {
                found[k - 1] |= fastest * t >= k * numbers.depth().orElseThrow().min();
            }
        }
        return found;
    }

    private static double gap(Numbers numbers, Comparison as) {
        return new IncursionArithmetic(numbers)
                .comparisons().stream()
                        .filter(one -> one.kind() == as.kind()
                                && one.passage().equals(as.passage())
                                && one.depthReading().equals(as.depthReading()))
                        .findFirst()
                        .orElseThrow()
                        .gap();
    }

    private static Numbers moved(Numbers numbers, Measure measure, double by) {
        return new Numbers(
                numbers.depth().map(one -> measure == Measure.DEPTH ? moved(one, by) : one),
                numbers.track().map(one -> measure == Measure.TRACK ? moved(one, by) : one),
                numbers.duration().map(one -> measure == Measure.DURATION ? moved(one, by) : one),
                numbers.speed().map(one -> measure == Measure.SPEED ? moved(one, by) : one),
                numbers.entered());
    }

    private static Interval moved(Interval interval, double by) {
        return Interval.closed(Math.max(0, interval.min() + by), Math.max(0, interval.max() + by));
    }

    /** A depth and a track of up to 5 km, up to 50 s, up to 300 m/s, and up to 300 m/s entered; closed. */
    private static Numbers any(Random random) {
        return new Numbers(
                Optional.of(any(random, 5000)),
                Optional.of(any(random, 5000)),
                Optional.of(any(random, 50)),
                Optional.of(any(random, 300)),
                Optional.of(any(random, 300)));
    }

    private static Interval any(Random random, double most) {
        double a = most * (0.02 + 0.98 * random.nextDouble());
        double b = a * (0.7 + 0.3 * random.nextDouble());
        return Interval.closed(b, a);
    }

    private static Comparison find(List<Comparison> comparisons, DepthReading reading, Passage passage) {
        return comparisons.stream()
                .filter(one -> one.depthReading().equals(Optional.of(reading))
                        && one.passage().equals(Optional.of(passage)))
                .findFirst()
                .orElseThrow();
    }

    private static IncursionArithmetic of(String depth, String track, String duration, String speed, String entered) {
        return new IncursionArithmetic(
                new Numbers(find(depth), find(track), find(duration), find(speed), find(entered)));
    }

    private static Optional<Interval> find(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(IntervalTest.interval(text));
    }

    /** "DEPTH -200; TRACK 200"; what can't be mended by a change of one number is left out. */
    private static String text(List<BreakEven> breakEvens) {
        List<String> parts = breakEvens.stream()
                .filter(even -> even.by().isPresent())
                .map(even -> even.measure() + " " + number(even.by()))
                .toList();
        return parts.isEmpty() ? "none" : String.join("; ", parts);
    }

    private static String number(OptionalDouble by) {
        String text = String.format(Locale.ROOT, "%.6f", by.getAsDouble());
        String stripped = text.replaceFirst("\\.?0+$", "");
        return stripped.equals("-0") ? "0" : stripped;
    }
}
