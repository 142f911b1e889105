package org.claimline.border;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.claimline.geo.LatLon;

/**
 * How far a position lies from the nearest border, and in which country, by the account of every view.
 *
 * @param position asked for
 * @param radiusMetres of the place, 0 for a bare position
 * @param answers one a view, in the sets' order, planar before geodesic
 */
public record Measurement(LatLon position, double radiusMetres, List<Answer> answers) {

    /**
     * One view's answer.
     *
     * @param straddles whether the border lies within the place's radius, so that its side is undetermined
     * @param nearest empty where the set has no border line at all
     * @param checkMetres the distance by the second method; empty beyond its range of 2,000 km
     */
    public record Answer(
            View view, Cover cover, boolean straddles, Optional<Foot> nearest, OptionalDouble checkMetres) {

        /** Whether the second method, where it answers, agrees to {@link View#AGREEMENT_METRES}. */
        public boolean agrees() {
            return nearest.isEmpty()
                    || checkMetres.isEmpty()
                    || Math.abs(checkMetres.getAsDouble() - nearest.get().distanceMetres()) <= View.AGREEMENT_METRES;
        }
    }

    public static Measurement of(BorderSets sets, LatLon position, double radiusMetres) {
        if (!(radiusMetres >= 0) || Double.isInfinite(radiusMetres)) {
            throw new IllegalArgumentException("a radius must be 0 metres or more, and finite: " + radiusMetres);
        }
        List<Answer> answers = sets.views().parallelStream()
                .map(view -> answer(view, position, radiusMetres))
                .toList();
        return new Measurement(position, radiusMetres, answers);
    }

    private static Answer answer(View view, LatLon position, double radiusMetres) {
        Optional<Foot> nearest = view.nearest(position, LineFilter.ANY);
        return new Answer(
                view,
                view.territoriesAt(position),
                nearest.filter(foot -> foot.distanceMetres() <= radiusMetres).isPresent(),
                nearest,
                view.distanceByProjection(position, LineFilter.ANY));
    }

    /** The least distance that any view gives, metres. */
    public OptionalDouble leastMetres() {
        return answers.stream()
                .flatMap(answer -> answer.nearest().stream())
                .mapToDouble(Foot::distanceMetres)
                .min();
    }

    /** The greatest distance that any view gives, metres. */
    public OptionalDouble greatestMetres() {
        return answers.stream()
                .flatMap(answer -> answer.nearest().stream())
                .mapToDouble(Foot::distanceMetres)
                .max();
    }

    /** Every country that any view names for the position, sorted. */
    public List<String> countries() {
        TreeSet<String> countries = new TreeSet<>();
        answers.forEach(answer -> countries.addAll(answer.cover().labels()));
        return List.copyOf(countries);
    }
}
