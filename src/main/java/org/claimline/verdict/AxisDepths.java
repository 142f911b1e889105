package org.claimline.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.verdict.Incursion.AxisDepth;
import org.claimline.verdict.Incursion.Kind;
import org.claimline.verdict.Incursion.Measure;
import org.claimline.verdict.Incursion.Outcome;
import org.claimline.verdict.Incursion.Result;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a stated track is too short for its depth to the nearest border point: whether the line of each set has a salient near the
 * incident's place across which a straight track of that length lies as deep, at right angles to it.
 */
final class AxisDepths {

    private final LocalProjection projection;
    private final double radiusMetres;

    /** @param radiusMetres round the projection's centre, within which lines count */
    AxisDepths(LocalProjection projection, double radiusMetres) {
        this.projection = projection;
        this.radiusMetres = radiusMetres;
    }

    /** The incursions, those with a depth that depends on the axis with what each view has for it. */
    List<Incursion> added(List<Incursion> incursions, List<View> views, Reading reading) {
        return incursions.stream()
                .map(incursion -> isAsked(incursion) ? with(incursion, depths(incursion, views), reading) : incursion)
                .toList();
    }

    /** The incursions with what was computed for the same ones, in the same order, under another reading of the findings. */
    static List<Incursion> kept(List<Incursion> incursions, List<Incursion> computed, Reading reading) {
        List<Incursion> kept = new ArrayList<>();
        for (int i = 0; i < incursions.size(); i++) {
            List<AxisDepth> depths = computed.get(i).axisDepths();
            kept.add(depths.isEmpty() ? incursions.get(i) : with(incursions.get(i), depths, reading));
        }
        return kept;
    }

    private static Incursion with(Incursion incursion, List<AxisDepth> depths, Reading reading) {
        return incursion.with(depths, IncursionWording.axis(incursion, depths, reading));
    }

    private static boolean isAsked(Incursion incursion) {
        return incursion.results().stream().anyMatch(AxisDepths::isAsked)
                && countries(incursion).size() == 2;
    }

    private static boolean isAsked(Result result) {
        return result.track().filter(track -> !track.isUnbounded()).isPresent()
                && result.comparisons().stream()
                        .anyMatch(one -> one.kind() == Kind.TRACK_FOR_DEPTH && one.outcome() == Outcome.CONDITIONAL);
    }

    /** The two countries of the border that the depth is measured from; none where it is a claimed line. */
    private static List<String> countries(Incursion incursion) {
        return incursion.parts().stream()
                .filter(part -> part.measure() == Measure.DEPTH)
                .flatMap(part -> border(part.claim(), incursion.country()).stream())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<List<String>> border(Claim claim, String country) {
        return claim.clauses().stream()
                .filter(clause -> clause instanceof Clause.Border border
                        && border.distance().isPresent()
                        && border.side().filter(country::equals).isPresent())
                .map(clause -> ((Clause.Border) clause).countries())
                .findFirst();
    }

    private List<AxisDepth> depths(Incursion incursion, List<View> views) {
        return views.parallelStream()
                .filter(view -> view.edges() == EdgeRule.PLANAR)
                .map(view -> depths(incursion, view))
                .flatMap(List::stream)
                .toList();
    }

    private List<AxisDepth> depths(Incursion incursion, View view) {
        ViewFrame frame = new ViewFrame(view, projection, radiusMetres);
        List<String> countries = countries(incursion);
        Geometry lines = frame.lines(LineFilter.between(countries.get(0), countries.get(1)), 0);
        Salients salients =
                new Salients(frame.country(incursion.country()), Overlays.intersection(lines, frame.everywhere()));
        Map<Interval, Optional<Salients.Cut>> found = new HashMap<>();
        List<AxisDepth> depths = new ArrayList<>();
        for (Result result : incursion.results()) {
            if (isAsked(result)) {
                Interval track = result.track().orElseThrow();
                Optional<Salients.Cut> cut = found.computeIfAbsent(track, salients::deepest);
                depths.add(new AxisDepth(
                        view,
                        result.reading(),
                        result.mile(),
                        radiusMetres,
                        cut.map(this::drawn),
                        cut.filter(one -> one.depthMetres()
                                        >= result.depth().orElseThrow().min())
                                .isPresent()));
            }
        }
        return depths;
    }

    private Incursion.Salient drawn(Salients.Cut cut) {
        return new Incursion.Salient(
                cut.depthMetres(), cut.stepMetres(), position(cut.in()), position(cut.out()), position(cut.tip()));
    }

    private LatLon position(Coordinate at) {
        return projection.position(at);
    }
}
