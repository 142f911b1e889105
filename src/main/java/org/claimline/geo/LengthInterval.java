package org.claimline.geo;

/**
 * All lengths between two ends, in metres.
 *
 * @param lowerMetres least length, 0 or more
 * @param lowerClosed whether the least length itself belongs to the interval
 * @param upperMetres greatest length, at least {@code lowerMetres}; may be infinite
 * @param upperClosed whether the greatest length itself belongs to the interval; false where it is infinite
 */
public record LengthInterval(double lowerMetres, boolean lowerClosed, double upperMetres, boolean upperClosed) {

    public LengthInterval {
        if (!(lowerMetres >= 0 && lowerMetres <= upperMetres)) {
            throw new IllegalArgumentException("not an interval of lengths: " + lowerMetres + " to " + upperMetres);
        }
        if (Double.isInfinite(upperMetres) && upperClosed) {
            throw new IllegalArgumentException("an interval without an upper end is open above");
        }
        if (lowerMetres == upperMetres && !(lowerClosed && upperClosed)) {
            throw new IllegalArgumentException("an empty interval of lengths at " + lowerMetres);
        }
    }

    public static LengthInterval closed(double lowerMetres, double upperMetres) {
        return new LengthInterval(lowerMetres, true, upperMetres, true);
    }

    public static LengthInterval exactly(double metres) {
        return closed(metres, metres);
    }

    public static LengthInterval over(double lowerMetres) {
        return new LengthInterval(lowerMetres, false, Double.POSITIVE_INFINITY, false);
    }

    public static LengthInterval atLeast(double lowerMetres) {
        return new LengthInterval(lowerMetres, true, Double.POSITIVE_INFINITY, false);
    }

    public boolean isSingle() {
        return lowerMetres == upperMetres;
    }

    public boolean isUnbounded() {
        return Double.isInfinite(upperMetres);
    }

    public boolean contains(double metres) {
        boolean aboveLower = lowerClosed ? metres >= lowerMetres : metres > lowerMetres;
        boolean belowUpper = upperClosed ? metres <= upperMetres : metres < upperMetres;
        return aboveLower && belowUpper;
    }
}
