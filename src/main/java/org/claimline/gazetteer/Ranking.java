package org.claimline.gazetteer;

import java.util.Optional;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;

/**
 * The order among places that match in the same grade: hand-entered before registry, the populous before the small, and,
 * where a position is given, the near before the far. Together they add at most {@link Match#ROOM}.
 */
final class Ranking {

    private static final double PROMINENCE = 0.015;
    private static final double NEARNESS = 0.035;
    private static final double USUAL_NAME = 0.01;

    /** Distance at which nearness is worth half, metres: the frame of an incident is 150 km. */
    private static final double HALF_NEARNESS_METRES = 150_000;

    private final Optional<LatLon> near;

    Ranking(Optional<LatLon> near) {
        this.near = near;
    }

    /** What to add to the grade of a match; negative only for another position of a curated place. */
    double bonus(Place place, String matched) {
        double usual = matched.equals(place.name()) ? USUAL_NAME : 0;
        return usual + PROMINENCE * prominence(place) + NEARNESS * nearness(place);
    }

    /** In [-1, 1]. */
    private static double prominence(Place place) {
        return switch (place.standing()) {
            case CURATED -> 1;
            case OTHER_POSITION -> -1;
            case REGISTRY -> Math.min(0.95, Math.log10(1 + place.population()) / 8);
        };
    }

    /** In [0, 1]. */
    private double nearness(Place place) {
        return near.map(position -> Geodesics.distanceMetres(position, place.position()))
                .map(metres -> HALF_NEARNESS_METRES / (HALF_NEARNESS_METRES + metres))
                .orElse(0.0);
    }
}
