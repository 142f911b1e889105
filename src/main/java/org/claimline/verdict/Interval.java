package org.claimline.verdict;

import org.claimline.geo.LengthInterval;

/**
 * All numbers between two ends, 0 or more: seconds, metres or metres per second, as its holder says. Results of arithmetic hold every
 * number that operands within their intervals can give, and no other; an end is closed where it can be reached.
 *
 * @param min least number, 0 or more
 * @param minClosed whether the least number itself belongs to the interval
 * @param max greatest number, at least {@code min}; may be infinite
 * @param maxClosed whether the greatest number itself belongs to the interval; false where it is infinite
 */
public record Interval(double min, boolean minClosed, double max, boolean maxClosed) {

    public Interval {
        if (!(min >= 0 && min <= max) || Double.isInfinite(min)) {
            throw new IllegalArgumentException("not an interval: " + min + " to " + max);
        }
        if (Double.isInfinite(max) && maxClosed) {
            throw new IllegalArgumentException("an interval without an upper end is open above");
        }
        if (min == max && !(minClosed && maxClosed)) {
            throw new IllegalArgumentException("an empty interval at " + min);
        }
    }

    static Interval closed(double min, double max) {
        return new Interval(min, true, max, true);
    }

    /** A length's metres. */
    static Interval of(LengthInterval lengths) {
        return new Interval(lengths.lowerMetres(), lengths.lowerClosed(), lengths.upperMetres(), lengths.upperClosed());
    }

    public boolean isUnbounded() {
        return Double.isInfinite(max);
    }

    public boolean isSingle() {
        return min == max;
    }

    public boolean contains(double number) {
        return (minClosed ? number >= min : number > min) && (maxClosed ? number <= max : number < max);
    }

    boolean meets(Interval other) {
        return reaches(other) && other.reaches(this);
    }

    /** Whether a number of this interval is at least one of another. */
    boolean reaches(Interval other) {
        return max > other.min || max == other.min && maxClosed && other.minClosed;
    }

    /** Everything from the least number up. */
    Interval andMore() {
        return new Interval(min, minClosed, Double.POSITIVE_INFINITY, false);
    }

    /** @param factor finite, over 0 */
    Interval times(double factor) {
        return new Interval(min * factor, minClosed, max * factor, maxClosed);
    }

    /** Products of a number of this interval and one of another. */
    Interval times(Interval other) {
        boolean none = max == 0 || other.max == 0;
        double greatest = none ? 0 : max * other.max;
        boolean minReached = minClosed && other.minClosed || min == 0 && minClosed || other.min == 0 && other.minClosed;
        return new Interval(min * other.min, minReached, greatest, none || maxClosed && other.maxClosed);
    }

    /**
     * Quotients of a number of this interval by one of another that isn't 0; unbounded where the divisors come near to 0.
     *
     * @param divisors with a number over 0
     */
    Interval dividedBy(Interval divisors) {
        if (divisors.max() == 0) {
            throw new IllegalArgumentException("nothing can be divided by 0 alone");
        }
        if (max == 0) {
            return closed(0, 0);
        }
        double least = divisors.isUnbounded() ? 0 : min / divisors.max();
        boolean leastReached = minClosed && (divisors.maxClosed() || min == 0);
        boolean unbounded = isUnbounded() || divisors.min() == 0;
        double greatest = unbounded ? Double.POSITIVE_INFINITY : max / divisors.min();
        return new Interval(least, leastReached, greatest, !unbounded && maxClosed && divisors.minClosed());
    }
}
