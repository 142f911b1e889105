package org.claimline.verdict;

import org.claimline.incident.Figure;
import org.claimline.incident.Quantity;
import org.claimline.incident.Unreadable;

/**
 * The speeds that a user holds possible. Claimline has none of its own: no list of aircraft or vehicles.
 *
 * @param leastMetresPerSecond over 0
 * @param greatestMetresPerSecond at least the least one, at most {@value #MOST_METRES_PER_SECOND}
 */
public record SpeedRange(double leastMetresPerSecond, double greatestMetresPerSecond) {

    /** Faster than anything that comes down again: the escape velocity of the earth, rounded up. */
    static final double MOST_METRES_PER_SECOND = 11_200;

    public SpeedRange {
        if (!(leastMetresPerSecond > 0
                && leastMetresPerSecond <= greatestMetresPerSecond
                && greatestMetresPerSecond <= MOST_METRES_PER_SECOND)) {
            throw new IllegalArgumentException("a range of speeds lies over 0 and up to " + MOST_METRES_PER_SECOND
                    + " m/s, its lower end first, not " + leastMetresPerSecond + " to " + greatestMetresPerSecond
                    + " m/s");
        }
    }

    /**
     * Reads "400-900km/h", "400 to 900 km/h", "250 m/s" or "350-480 knots"; a single speed is a range of its own.
     *
     * @throws IllegalArgumentException where it is none, with what to mend
     */
    public static SpeedRange parse(String text) {
        Quantity speed = read(text);
        if (speed.hedge() != Figure.Hedge.NONE) {
            throw new IllegalArgumentException(
                    "\"" + text + "\": a range of speeds has two ends and no hedge, such as 400-900km/h");
        }
        return new SpeedRange(speed.least(), speed.most());
    }

    private static Quantity read(String text) {
        try {
            return Quantity.speed(text);
        } catch (Unreadable e) {
            throw new IllegalArgumentException(
                    e.getMessage() + ": a range of speeds is such as 400-900km/h, 110-250 m/s or 350-480 knots", e);
        }
    }

    Interval metresPerSecond() {
        return Interval.closed(leastMetresPerSecond, greatestMetresPerSecond);
    }

    /**
     * Seconds that a way takes at the greatest and at the least of the speeds.
     *
     * @param metres 0 or more
     */
    public Interval seconds(double metres) {
        return Interval.closed(metres / greatestMetresPerSecond, metres / leastMetresPerSecond);
    }
}
