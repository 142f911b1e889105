package org.claimline.incident;

import java.util.Locale;
import java.util.Optional;
import org.claimline.geo.LatLon;

/** Coordinates as printed, in any usual notation. The radius follows from the last printed place, or is that of the printed cell. */
public final class PrintedCoordinates {

    private static final int LONGEST = 100;

    /** In which notation a position was printed; {@link #id()} is the word in documents. The finer of two angles names theirs. */
    public enum Notation {
        DECIMAL_DEGREES,
        DEGREES_MINUTES,
        DEGREES_MINUTES_SECONDS,
        UTM,
        MGRS,
        PLUS_CODE;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A position that was read, with the radius that its precision leaves, and the notation. */
    public record Read(Notation notation, PlaceReference.Positioned position) {

        static Read of(Notation notation, double latDegrees, double lonDegrees, double radiusMetres) {
            return new Read(
                    notation, new PlaceReference.Positioned(latDegrees, lonDegrees, radiusMetres, Optional.empty()));
        }
    }

    /**
     * A Plus Code without its first digits, which counts from a place.
     *
     * @param place its name, as printed behind the code
     */
    public record ShortCode(String code, String place) {

        /** The nearest cell to that position that ends so. */
        public Read near(LatLon position) {
            return PlusCodes.near(code, position);
        }
    }

    private PrintedCoordinates() {}

    /**
     * The position.
     *
     * @throws Unreadable where they are not coordinates in a known notation, with what to mend
     */
    public static Read read(String printed) {
        if (printed.length() > LONGEST) {
            throw bad("coordinates-not-understood", printed, "it is over " + LONGEST + " characters long");
        }
        if (shortCode(printed).isPresent()) {
            throw bad(
                    "plus-code-without-place",
                    printed,
                    "a Plus Code without its first digits depends on a place; a file needs the whole code");
        }
        return PlusCodes.find(printed)
                .or(() -> GridReferences.find(printed))
                .or(() -> PrintedAngles.find(printed))
                .orElseThrow(() -> bad("coordinates-not-understood", printed, "this notation is not known"));
    }

    /** {@link #read} without the notation. */
    public static PlaceReference.Positioned parse(String printed) {
        return read(printed).position();
    }

    /** The short Plus Code and the place that are printed, such as "4RGC+2M Gao"; the place may be empty. */
    public static Optional<ShortCode> shortCode(String printed) {
        return PlusCodes.findShort(printed);
    }

    static Unreadable bad(String rule, String printed, String why) {
        return new Unreadable(rule, "\"" + printed + "\" is not understood: " + why, Hints.COORDINATES);
    }
}
