package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import org.claimline.incident.Incident;

/**
 * What a check takes for granted where the words say nothing; the user can change each.
 *
 * @param frameRadiusMetres of the circle in which regions are drawn
 * @param nearMetres how far "near" reaches beyond the place's own radial
 * @param speed the speeds that the user holds possible; empty where none were entered, for none are assumed
 * @param borderShift by how much the line of the incident's border is moved; empty for the lines as published
 * @param placeRadii radials that stand in for those of the gazetteer or the incident file
 */
public record Assumptions(
        double frameRadiusMetres,
        double nearMetres,
        Optional<SpeedRange> speed,
        Optional<BorderShift> borderShift,
        List<PlaceRadius> placeRadii) {

    /** As far as a user may let "near" reach; it is also judged with half and with twice that. */
    private static final double MOST_NEAR_METRES = 1_000_000;

    public static final Assumptions DEFAULT = new Assumptions(150_000, 25_000, Optional.empty());

    public Assumptions {
        if (!(frameRadiusMetres >= 1_000 && frameRadiusMetres <= 150_000)) {
            throw new BadOverrideException("a frame's radius is 1 to 150 km, within which the stated errors hold, not "
                    + frameRadiusMetres + " m");
        }
        if (!(nearMetres >= 0 && nearMetres <= 2 * MOST_NEAR_METRES)) {
            throw new BadOverrideException("\"near\" reaches 0 to 2,000 km, not " + nearMetres + " m");
        }
        placeRadii = List.copyOf(placeRadii);
    }

    /** With lines and radii as published. */
    public Assumptions(double frameRadiusMetres, double nearMetres, Optional<SpeedRange> speed) {
        this(frameRadiusMetres, nearMetres, speed, Optional.empty(), List.of());
    }

    /**
     * The assumptions with what a user typed.
     *
     * @param moveBorder such as {@code 500 m toward ML}
     * @param placeRadii such as {@code 5 km} or {@code Tin Zaouatine=5 km}
     * @param near a length, such as {@code 10 km}
     * @param frame a length, such as {@code 60 km}
     * @throws BadOverrideException where one can't be read or is out of its range
     */
    public Assumptions with(
            Optional<String> moveBorder, List<String> placeRadii, Optional<String> near, Optional<String> frame) {
        double reach = near.map(OverrideLengths::metres).orElse(nearMetres);
        if (reach > MOST_NEAR_METRES) {
            throw new BadOverrideException("\"near\" reaches 0 to 1,000 km, not " + reach + " m");
        }
        return new Assumptions(
                frame.map(OverrideLengths::metres).orElse(frameRadiusMetres),
                reach,
                speed,
                moveBorder.map(BorderShift::parse).or(() -> borderShift),
                placeRadii.isEmpty()
                        ? this.placeRadii
                        : placeRadii.stream().map(PlaceRadius::parse).toList());
    }

    public Assumptions withSpeed(Optional<SpeedRange> range) {
        return new Assumptions(frameRadiusMetres, nearMetres, range, borderShift, placeRadii);
    }

    /**
     * Refuses an incident that has no such border or place.
     *
     * @throws BadOverrideException with what it has
     */
    public void checkFit(Incident incident) {
        borderShift.ifPresent(shift -> shift.checkFits(incident));
        placeRadii.forEach(radius -> radius.checkFits(incident));
    }

    /** The same but for how far "near" reaches. */
    Assumptions near(double metres) {
        return new Assumptions(frameRadiusMetres, metres, speed, borderShift, placeRadii);
    }
}
