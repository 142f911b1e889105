package org.claimline.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.claimline.border.Cover;
import org.claimline.border.Foot;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.LatLon;

/**
 * The outcome of each set, and of the headline, as closed forms of one displacement, metres: of the line toward the border's first
 * country, which makes every signed distance as much shorter ({@link BorderShift}), or of a position the other way.
 *
 * @param sets by set: the outcome at a displacement
 * @param thresholds displacements at which any of them may change
 */
record HeadlineModel(Map<View, DoubleFunction<String>> sets, List<Double> thresholds) {

    /** What a headline says of the sets' outcomes. */
    String headline(double displacement, Function<List<String>, String> common) {
        return common.apply(sets.values().stream()
                .map(outcome -> outcome.apply(displacement))
                .toList());
    }

    Optional<Double> firstFlip(Function<List<String>, String> common) {
        return FirstFlip.of(displacement -> headline(displacement, common), thresholds);
    }

    /** The first flip of each set that flips. */
    Map<View, Double> flips() {
        Map<View, Double> flips = new LinkedHashMap<>();
        sets.forEach((view, outcome) -> FirstFlip.of(outcome, thresholds).ifPresent(metres -> flips.put(view, metres)));
        return flips;
    }

    /**
     * The signed distance of a position by a view, with the line moved as the check has it; empty where the set draws no such line or
     * puts the position in neither country, or in both.
     */
    static Optional<Double> signedMetres(Check check, View view, LatLon position) {
        List<String> border = check.incident().border();
        if (border.size() != 2) {
            return Optional.empty();
        }
        Optional<Foot> foot = view.nearest(position, LineFilter.between(border.get(0), border.get(1)));
        Cover cover = view.territoriesAt(position);
        boolean first = cover.includes(border.get(0));
        if (foot.isEmpty() || first == cover.includes(border.get(1))) {
            return Optional.empty();
        }
        double distance = foot.get().distanceMetres();
        double shift = check.assumptions()
                .borderShift()
                .map(moved -> moved.toward().equals(border.get(0)) ? moved.metres() : -moved.metres())
                .orElse(0.0);
        return Optional.of((first ? distance : -distance) - shift);
    }

    /** Displacements that bring one of several signed distances, give or take a reach, to an end of the spans. */
    static List<Double> thresholds(List<Double> signed, double reachMetres, Spans spans) {
        List<Double> thresholds = new ArrayList<>();
        for (double metres : signed) {
            for (double end : spans.ends()) {
                thresholds.add(metres - reachMetres - end);
                thresholds.add(metres + reachMetres - end);
                thresholds.add(metres - end);
            }
        }
        return thresholds;
    }
}
