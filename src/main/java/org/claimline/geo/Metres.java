package org.claimline.geo;

/**
 * A length on the ground.
 *
 * @param value metres, a number (not NaN); may be infinite, and negative where a method says that the length is signed
 */
public record Metres(double value) implements Comparable<Metres> {

    public static final Metres ZERO = new Metres(0);

    public Metres {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a length must be a number of metres");
        }
    }

    public static Metres ofKilometres(double kilometres) {
        return new Metres(kilometres * 1000);
    }

    @Override
    public int compareTo(Metres other) {
        return Double.compare(value, other.value);
    }
}
