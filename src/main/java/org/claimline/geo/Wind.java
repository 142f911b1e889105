package org.claimline.geo;

import java.util.Locale;
import java.util.Optional;

/**
 * The sixteen winds of the compass rose, with the half-angle of the heading uncertainty that a wind named in a text carries:
 * 45 degrees for N/E/S/W, 22.5 for NE..., 11.25 for NNE... (Wieczorek, Guo and Hijmans 2004; Chapman and Wieczorek 2020).
 */
public enum Wind {
    N,
    NNE,
    NE,
    ENE,
    E,
    ESE,
    SE,
    SSE,
    S,
    SSW,
    SW,
    WSW,
    W,
    WNW,
    NW,
    NNW;

    /** Clockwise from true north, degrees in [0, 360). */
    public double azimuthDegrees() {
        return ordinal() * 22.5;
    }

    /** Half of the published sector of the heading, degrees. */
    public double halfAngleDegrees() {
        return switch (name().length()) {
            case 1 -> 45;
            case 2 -> 22.5;
            default -> 11.25;
        };
    }

    public Wind opposite() {
        return values()[(ordinal() + 8) % 16];
    }

    /** The wind of that abbreviation in any case ("s", "NNW"); empty where there is none. */
    public static Optional<Wind> find(String abbreviation) {
        for (Wind wind : values()) {
            if (wind.name().equals(abbreviation.toUpperCase(Locale.ROOT))) {
                return Optional.of(wind);
            }
        }
        return Optional.empty();
    }
}
