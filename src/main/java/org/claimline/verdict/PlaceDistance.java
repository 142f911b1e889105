package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.Cover;
import org.claimline.border.Foot;
import org.claimline.border.View;
import org.claimline.geo.LatLon;

/**
 * How far a place of the incident lies from the border in question, by one view.
 *
 * @param of what the line is, as printed: {@code DZ-ML} or {@code any border}
 * @param foot empty where the set draws no such line
 * @param checkMetres the distance by the second method; empty beyond its range
 * @param straddles whether the line passes within the place's radius, so that its side is undetermined
 * @param sides what of its disc lies on which side, where it straddles the line; otherwise empty
 */
public record PlaceDistance(
        String place,
        LatLon position,
        double radiusMetres,
        View view,
        String of,
        Cover cover,
        Optional<Foot> foot,
        OptionalDouble checkMetres,
        boolean straddles,
        List<Side> sides) {

    public PlaceDistance {
        sides = List.copyOf(sides);
    }

    /**
     * A part of a place's disc.
     *
     * @param cover the territories that the set gives it to; none, one, or several where they overlap
     * @param areaKm2 square kilometres; the projection makes it at most 0.03 % too large for a disc of 250 km
     */
    public record Side(Cover cover, double areaKm2) {}

    /** Whether the second method, where it answers, agrees to {@link View#AGREEMENT_METRES}. */
    public boolean agrees() {
        return foot.isEmpty()
                || checkMetres.isEmpty()
                || Math.abs(checkMetres.getAsDouble() - foot.get().distanceMetres()) <= View.AGREEMENT_METRES;
    }

    /** The distance in one plain sentence. */
    public Sentence text() {
        return Wording.distance(this);
    }
}
