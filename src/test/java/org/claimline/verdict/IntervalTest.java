package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written as in mathematics: [2, 3] holds its ends, (2, 3) doesn't, (2, inf) has no upper end. */
class IntervalTest {

    @ParameterizedTest(name = "{0} * {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [2, 3]   | [4, 5]   | [8, 15]
            [2, 3)   | [4, 5]   | [8, 15)
            (2, 3]   | [4, 5)   | (8, 15)
            [2, inf) | [4, 5]   | [8, inf)
            (2, inf) | [0, 0]   | [0, 0]
            [0, 3)   | (4, inf) | [0, inf)
            (0, 3]   | [0, 5]   | [0, 15]
            (0, 3]   | (0, 5]   | (0, 15]
            """)
    void products(String a, String b, String product) {
        assertEquals(product, text(interval(a).times(interval(b))));
        assertEquals(product, text(interval(b).times(interval(a))));
    }

    @ParameterizedTest(name = "{0} / {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [8, 15]  | [4, 5]   | [1.6, 3.75]
            [8, 15]  | (4, 5)   | (1.6, 3.75)
            [8, 15)  | [4, 5]   | [1.6, 3.75)
            [8, 15]  | [4, inf) | (0, 3.75]
            [0, 15]  | [4, inf) | [0, 3.75]
            [8, 15]  | [0, 5]   | [1.6, inf)
            [8, 15]  | (0, 5)   | (1.6, inf)
            (8, inf) | [4, 5]   | (1.6, inf)
            [0, 0]   | [0, 5]   | [0, 0]
            (0, 15]  | [0, inf) | (0, inf)
            """)
    void quotients(String a, String b, String quotient) {
        assertEquals(quotient, text(interval(a).dividedBy(interval(b))));
    }

    @Test
    void nothingIsDividedByNought() {
        assertThrows(IllegalArgumentException.class, () -> Interval.closed(1, 2).dividedBy(Interval.closed(0, 0)));
    }

    @ParameterizedTest(name = "{0} meets {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [2, 3] | [3, 4]   | true
            [2, 3) | [3, 4]   | false
            [2, 3] | (3, inf) | false
            [2, 9] | (3, 4)   | true
            [5, 9] | [3, 4]   | false
            """)
    void meets(String a, String b, boolean meets) {
        assertEquals(meets, interval(a).meets(interval(b)));
        assertEquals(meets, interval(b).meets(interval(a)));
    }

    @ParameterizedTest(name = "{0} reaches {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [2, 3] | [3, 4]   | true
            [2, 3] | (3, 4]   | false
            [5, 9] | [3, 4]   | true
            [1, 2] | [3, 4]   | false
            """)
    void reaches(String a, String b, boolean reaches) {
        assertEquals(reaches, interval(a).reaches(interval(b)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3, true, 2, true
            2, true, 2, false
            -1, true, 2, true
            0, true, Infinity, true
            NaN, true, 2, true
            """)
    void noInterval(String ends) {
        String[] part = ends.split(", ");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Interval(
                        Double.parseDouble(part[0]),
                        Boolean.parseBoolean(part[1]),
                        Double.parseDouble(part[2]),
                        Boolean.parseBoolean(part[3])));
    }

    @Test
    @DisplayName("a result holds every number that its operands give, and its ends come as near as one likes")
    void holdsAllAndNoMore() {
        Random random = new Random(20251123);
        for (int i = 0; i < 500; i++) {
            Interval a = any(random);
            Interval b = any(random);
            holds(a, b, Interval::times, (x, y) -> x * y, random);
            holds(a, b, Interval::dividedBy, (x, y) -> x / y, random);
        }
    }

    @Test
    @DisplayName("a narrower operand never widens a result")
    void narrower() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Interval a = any(random);
            Interval narrow = within(a, random);
            Interval b = any(random);
            assertWithin(narrow.times(b), a.times(b));
            assertWithin(narrow.dividedBy(b), a.dividedBy(b));
            assertWithin(b.dividedBy(narrow), b.dividedBy(a));
            assertTrue(!narrow.meets(b) || a.meets(b));
            assertTrue(!narrow.reaches(b) || a.reaches(b));
        }
    }

    private static void holds(
            Interval a, Interval b, BinaryOperator<Interval> of, DoubleBinaryOperator exact, Random random) {
        Interval result = of.apply(a, b);
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (int i = 0; i < 10; i++) {
            double x = i < 4 ? end(a, i % 2 == 0) : inside(a, random);
            double y = i < 4 ? end(b, i < 2) : inside(b, random);
            double value = exact.applyAsDouble(x, y);
            assertTrue(
                    value >= result.min() * (1 - 1e-12) && value <= result.max() * (1 + 1e-12),
                    () -> text(a) + ", " + text(b) + ": " + value + " is not in " + text(result));
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        assertEquals(result.min(), least, 1e-3 * Math.max(1, least), text(a) + ", " + text(b));
        if (!result.isUnbounded()) {
            assertEquals(result.max(), greatest, 1e-3 * greatest, text(a) + ", " + text(b));
        } else {
            assertTrue(greatest > 1e6, text(a) + ", " + text(b));
        }
    }

    /** One of 0 or up to 100 at either end, open or closed, in one of five cases without an upper end; never 0 alone. */
    private static Interval any(Random random) {
        double min = random.nextInt(4) == 0 ? 0 : 100 * random.nextDouble();
        boolean minClosed = random.nextBoolean();
        if (random.nextInt(5) == 0) {
            return new Interval(min, minClosed, Double.POSITIVE_INFINITY, false);
        }
        return new Interval(min, minClosed, min + 0.1 + 100 * random.nextDouble(), random.nextBoolean());
    }

    static Interval within(Interval interval, Random random) {
        double most = interval.isUnbounded() ? interval.min() + 1000 : interval.max();
        double a = interval.min() + (most - interval.min()) * (0.01 + 0.98 * random.nextDouble());
        double b = interval.min() + (most - interval.min()) * (0.01 + 0.98 * random.nextDouble());
        return a == b ? Interval.closed(a, a) : new Interval(Math.min(a, b), true, Math.max(a, b), false);
    }

    /** As near to an end as an open one lets. */
    private static double end(Interval interval, boolean lower) {
        double most = interval.isUnbounded() ? 1e9 : interval.max();
        return lower ? Math.max(interval.min(), 1e-9) * (1 + 1e-7) : most * (1 - 1e-7);
    }

    private static double inside(Interval interval, Random random) {
        double most = interval.isUnbounded() ? interval.min() + 1000 : interval.max();
        return interval.min() + (most - interval.min()) * (0.01 + 0.98 * random.nextDouble());
    }

    static void assertWithin(Interval narrow, Interval wide) {
        assertTrue(
                narrow.min() >= wide.min() && narrow.max() <= wide.max(),
                () -> text(narrow) + " is not in " + text(wide));
        assertTrue(
                narrow.min() > wide.min() || wide.minClosed() || !narrow.minClosed(),
                () -> text(narrow) + " " + text(wide));
        assertTrue(
                narrow.max() < wide.max() || wide.maxClosed() || !narrow.maxClosed(),
                () -> text(narrow) + " " + text(wide));
    }

    static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ");
        double max = ends[1].equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]);
        return new Interval(Double.parseDouble(ends[0]), text.startsWith("["), max, text.endsWith("]"));
    }

    static String text(Interval interval) {
        return (interval.minClosed() ? "[" : "(") + number(interval.min()) + ", " + number(interval.max())
                + (interval.maxClosed() ? "]" : ")");
    }

    private static String number(double value) {
        return Double.isInfinite(value)
                ? "inf"
                : String.format(Locale.ROOT, "%.6f", value).replaceFirst("\\.?0+$", "");
    }
}
