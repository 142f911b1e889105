package org.claimline.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.border.View;
import org.claimline.geo.LatLon;

/**
 * The break-evens of a headline in closed form, where signed distances from the line of the incident's border and at most one place
 * decide it. Exact where the way to flip it runs along the foot; elsewhere, as behind a corner, the least displacement is no shorter.
 * Regions are drawn with an error, so a check with the line moved flips within that error of it.
 */
final class BreakEvens {

    private final Check check;
    private final Standing standing;
    private final String differing;

    /** @param differing the headline's outcome where sets differ */
    BreakEvens(Check check, Standing standing, String differing) {
        this.check = check;
        this.standing = standing;
        this.differing = differing;
    }

    /** One set's outcome at a displacement, and where it may change; empty where it has no closed form. */
    @FunctionalInterface
    interface SetModel {
        Optional<Outcome> of(View view);
    }

    record Outcome(DoubleFunction<String> at, List<Double> thresholds) {}

    /**
     * Both break-evens, and the flips of the single sets.
     *
     * @param flips by a shift of the line
     */
    record Found(Sensitivity.BreakEven border, Sensitivity.BreakEven position, List<Sensitivity.Flip> flips) {

        static Found none(String reason) {
            return none(reason, reason);
        }

        static Found none(String border, String position) {
            return new Found(Sensitivity.BreakEven.none(border), Sensitivity.BreakEven.none(position), List.of());
        }
    }

    /** @param onePosition whether there is one position to displace instead of the line */
    Found alongTheFoot(SetModel model, boolean onePosition) {
        Optional<HeadlineModel> headline = headline(model);
        if (headline.isEmpty()) {
            return Found.none("no-closed-form");
        }
        List<String> border = check.incident().border();
        Sensitivity.BreakEven line = headline.get()
                .firstFlip(this::common)
                .map(metres -> Sensitivity.BreakEven.of(Math.abs(metres), Optional.of(border.get(metres > 0 ? 0 : 1))))
                .orElse(Sensitivity.BreakEven.none("never"));
        Sensitivity.BreakEven position = !onePosition
                ? Sensitivity.BreakEven.none("several-places")
                : line.metres().isEmpty()
                        ? line
                        : Sensitivity.BreakEven.of(
                                line.metres().getAsDouble(),
                                line.toward().map(toward -> border.get(toward.equals(border.get(0)) ? 1 : 0)));
        return new Found(line, position, flips(headline.get()));
    }

    /** Where no line has a part in it. */
    Found ofPosition(SetModel model) {
        return headline(model)
                .map(found -> new Found(
                        Sensitivity.BreakEven.none("no-line"),
                        found.firstFlip(this::common)
                                .map(metres -> Sensitivity.BreakEven.of(Math.abs(metres), Optional.empty()))
                                .orElse(Sensitivity.BreakEven.none("never")),
                        List.of()))
                .orElse(Found.none("no-line", "no-closed-form"));
    }

    /** Empty where a set has no closed form, or one that doesn't give the outcome that was judged. */
    private Optional<HeadlineModel> headline(SetModel model) {
        Map<View, DoubleFunction<String>> sets = new LinkedHashMap<>();
        List<Double> thresholds = new ArrayList<>();
        for (Dependence.Answer answer : standing.bySet()) {
            if (Standing.isKnown(answer)) {
                Optional<Outcome> outcome = model.of(answer.view());
                if (outcome.isEmpty() || !outcome.get().at().apply(0).equals(answer.outcome())) {
                    return Optional.empty();
                }
                sets.put(answer.view(), outcome.get().at());
                thresholds.addAll(outcome.get().thresholds());
            }
        }
        return sets.isEmpty() ? Optional.empty() : Optional.of(new HeadlineModel(sets, thresholds));
    }

    private String common(List<String> outcomes) {
        List<String> different = outcomes.stream().distinct().toList();
        return different.size() == 1 ? different.get(0) : differing;
    }

    private List<Sensitivity.Flip> flips(HeadlineModel headline) {
        List<Sensitivity.Flip> flips = new ArrayList<>();
        headline.flips().forEach((view, metres) -> {
            String toward = check.incident().border().get(metres > 0 ? 0 : 1);
            String set = view.set().info().id();
            String to = headline.sets().get(view).apply(FirstFlip.beyond(metres));
            flips.add(new Sensitivity.Flip(
                    "border",
                    "toward " + toward,
                    OptionalDouble.of(Math.abs(metres)),
                    List.of(set),
                    to,
                    SensitivityWording.shift(Math.abs(metres), toward, set, to)));
        });
        return flips;
    }

    /** What holds, or not, where a position may lie within its reach at a signed distance. */
    Optional<Outcome> reaching(View view, List<SignedClaim.Position> positions, Spans spans, String yes, String no) {
        return reaching(view, positions, spans, 0, yes, no, no);
    }

    /** As above; {@code open} where it would hold if the position reached farther by a tolerance. */
    Optional<Outcome> reaching(
            View view,
            List<SignedClaim.Position> positions,
            Spans spans,
            double toleranceMetres,
            String yes,
            String open,
            String no) {
        List<Double> signed = positions.stream()
                .flatMap(position -> HeadlineModel.signedMetres(check, view, position.centre()).stream())
                .collect(Collectors.toList());
        if (signed.size() != positions.size()) {
            return Optional.empty();
        }
        List<Double> thresholds = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            double reach = positions.get(i).reachMetres();
            thresholds.addAll(HeadlineModel.thresholds(List.of(signed.get(i)), reach, spans));
            thresholds.addAll(HeadlineModel.thresholds(List.of(signed.get(i)), reach + toleranceMetres, spans));
        }
        DoubleFunction<String> outcome = shift -> reaches(signed, shift, positions, spans, 0)
                ? yes
                : reaches(signed, shift, positions, spans, toleranceMetres) ? open : no;
        return Optional.of(new Outcome(outcome, thresholds));
    }

    private static boolean reaches(
            List<Double> signed,
            double shift,
            List<SignedClaim.Position> positions,
            Spans spans,
            double toleranceMetres) {
        return IntStream.range(0, signed.size())
                .anyMatch(i ->
                        spans.reaches(signed.get(i) - shift, positions.get(i).reachMetres() + toleranceMetres));
    }

    Optional<Double> signedMetres(View view, LatLon position) {
        return HeadlineModel.signedMetres(check, view, position);
    }
}
