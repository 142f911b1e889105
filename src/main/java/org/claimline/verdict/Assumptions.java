package org.claimline.verdict;

import java.util.Optional;

/**
 * What a check takes for granted where the words say nothing; the user can change each.
 *
 * @param frameRadiusMetres of the circle in which regions are drawn
 * @param nearMetres how far "near" reaches beyond the place's own radial
 * @param speed the speeds that the user holds possible; empty where none were entered, for none are assumed
 */
public record Assumptions(double frameRadiusMetres, double nearMetres, Optional<SpeedRange> speed) {

    public static final Assumptions DEFAULT = new Assumptions(150_000, 25_000, Optional.empty());

    public Assumptions {
        if (!(frameRadiusMetres >= 1_000 && frameRadiusMetres <= 150_000)) {
            throw new IllegalArgumentException(
                    "a frame's radius is 1 to 150 km, within which the stated errors hold, not " + frameRadiusMetres
                            + " m");
        }
        if (!(nearMetres >= 0)) {
            throw new IllegalArgumentException("\"near\" reaches 0 m or more, not " + nearMetres);
        }
    }

    public Assumptions withSpeed(Optional<SpeedRange> range) {
        return new Assumptions(frameRadiusMetres, nearMetres, range);
    }

    /** The same but for how far "near" reaches. */
    Assumptions near(double metres) {
        return new Assumptions(frameRadiusMetres, metres, speed);
    }
}
