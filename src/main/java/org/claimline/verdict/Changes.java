package org.claimline.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.claimline.border.View;
import org.claimline.geo.EdgeRule;

/**
 * What differs between two checks of one incident: headlines, and figures over all sets by their planar edges and default
 * variant. Figures are compared as printed in documents: metres to the millimetre, areas to 0.01 km2.
 */
final class Changes {

    private final Check base;
    private final Reading baseReading;
    private final Check check;
    private final Reading reading;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Check base, Reading baseReading, Check check, Reading reading) {
        this.base = base;
        this.baseReading = baseReading;
        this.check = check;
        this.reading = reading;
    }

    /** @param baseReading of the headlines of {@code base}, {@code reading} of those of {@code check} */
    static List<Change> between(Check base, Reading baseReading, Check check, Reading reading) {
        Changes changes = new Changes(base, baseReading, check, reading);
        changes.addClaims();
        changes.addPairs();
        changes.addDistances();
        return changes.changes;
    }

    private void addClaims() {
        for (int i = 0; i < base.claims().size(); i++) {
            ClaimCheck was = base.claims().get(i);
            ClaimCheck is = check.claims().get(i);
            Subject subject = new Subject(
                    Change.Kind.CLAIM, List.of(was.claim().id()), WhatIfWording.said(was.claim()), sets(is));
            addHeadline(subject, "verdict", was.headline(), is.headline());
            List<ClaimCheck.Result> before = was.results().stream()
                    .filter(result -> isShown(result.view(), result.variant(), baseReading))
                    .toList();
            List<ClaimCheck.Result> after = is.results().stream()
                    .filter(result -> isShown(result.view(), result.variant(), reading))
                    .toList();
            addFigure(subject, "area_km2", 100, before, after, Changes::area);
            addFigure(subject, "margin_m", 1000, before, after, ClaimCheck.Result::marginMetres);
        }
    }

    private static OptionalDouble area(ClaimCheck.Result result) {
        return result.verdict() == Verdict.NOT_EVALUABLE ? OptionalDouble.empty() : OptionalDouble.of(result.areaKm2());
    }

    private void addPairs() {
        for (int i = 0; i < base.pairs().size(); i++) {
            PairCheck was = base.pairs().get(i);
            PairCheck is = check.pairs().get(i);
            Subject subject = new Subject(
                    Change.Kind.PAIR,
                    List.of(was.a().id(), was.b().id()),
                    WhatIfWording.said(was.a(), was.b()),
                    is.results().stream().map(PairCheck.Result::view).toList());
            addHeadline(subject, "relation", was.headline(), is.headline());
            List<PairCheck.Result> before = was.results().stream()
                    .filter(result -> isShown(result.view(), result.variant(), baseReading))
                    .toList();
            List<PairCheck.Result> after = is.results().stream()
                    .filter(result -> isShown(result.view(), result.variant(), reading))
                    .toList();
            addFigure(subject, "gap_m", 1000, before, after, PairCheck.Result::gapMetres);
            addFigure(subject, "shared_km2", 100, before, after, PairCheck.Result::sharedKm2);
            addFigure(subject, "min_path_m", 1000, before, after, PairCheck.Result::minPathMetres);
        }
    }

    private void addDistances() {
        Set<String> seen = new LinkedHashSet<>();
        for (PlaceDistance distance : base.distances()) {
            if (seen.add(key(distance))) {
                List<PlaceDistance> before = ofPlace(base, key(distance));
                List<PlaceDistance> after = ofPlace(check, key(distance));
                Subject subject = new Subject(
                        Change.Kind.DISTANCE,
                        List.of(distance.place()),
                        Gap.verbatim(distance.place()),
                        after.stream().map(PlaceDistance::view).toList());
                addFigure(
                        subject,
                        "distance_m",
                        1000,
                        before,
                        after,
                        one -> one.foot().isPresent()
                                ? OptionalDouble.of(one.foot().get().distanceMetres())
                                : OptionalDouble.empty());
                addIfOther(subject, "country", countries(before), countries(after));
                addIfOther(subject, "straddles", straddling(before), straddling(after));
            }
        }
    }

    private static String key(PlaceDistance distance) {
        return distance.place() + " " + distance.position();
    }

    private static List<PlaceDistance> ofPlace(Check check, String key) {
        return check.distances().stream()
                .filter(distance -> key(distance).equals(key) && distance.view().edges() == EdgeRule.PLANAR)
                .toList();
    }

    private static Change.Value countries(List<PlaceDistance> distances) {
        return word(distances, distance -> String.join("+", distance.cover().labels()));
    }

    private static Change.Value straddling(List<PlaceDistance> distances) {
        return word(distances, distance -> distance.straddles() ? "yes" : "no");
    }

    private static Change.Value word(List<PlaceDistance> distances, Function<PlaceDistance, String> word) {
        return new Change.Value.Word(String.join(
                ", ",
                distances.stream()
                        .map(one -> one.view().set().info().id() + " " + word.apply(one))
                        .toList()));
    }

    private static boolean isShown(View view, Variant variant, Reading reading) {
        return view.edges() == EdgeRule.PLANAR && variant.reading() == reading && variant.isDefault();
    }

    private static List<View> sets(ClaimCheck check) {
        return check.results().stream().map(ClaimCheck.Result::view).toList();
    }

    /** What a change is about, its words, and the views that were asked. */
    private record Subject(Change.Kind kind, List<String> about, Gap said, List<View> views) {}

    private void addHeadline(Subject subject, String outcome, Headline was, Headline is) {
        addIfOther(subject, outcome, new Change.Value.Word(was.outcome()), new Change.Value.Word(is.outcome()));
        addIfOther(subject, "agreeing", agreeing(was), agreeing(is));
    }

    private static Change.Value agreeing(Headline headline) {
        return new Change.Value.Word(headline.agreeing() + " of " + headline.of());
    }

    private <R> void addFigure(
            Subject subject,
            String figure,
            int perUnit,
            List<R> before,
            List<R> after,
            Function<R, OptionalDouble> number) {
        addIfOther(subject, figure, amount(before, perUnit, number), amount(after, perUnit, number));
    }

    private static <R> Change.Value amount(List<R> results, int perUnit, Function<R, OptionalDouble> number) {
        ToDoubleFunction<Double> printed = value -> Math.rint(value * perUnit) / perUnit;
        List<Double> numbers = results.stream()
                .map(number)
                .filter(OptionalDouble::isPresent)
                .map(value -> printed.applyAsDouble(value.getAsDouble()))
                .sorted()
                .toList();
        return numbers.isEmpty()
                ? new Change.Value.None()
                : new Change.Value.Amount(numbers.get(0), numbers.get(numbers.size() - 1));
    }

    private void addIfOther(Subject subject, String figure, Change.Value from, Change.Value to) {
        if (!from.equals(to)) {
            List<String> sets = subject.views().stream()
                    .map(view -> view.set().info().id())
                    .distinct()
                    .toList();
            changes.add(new Change(
                    subject.kind(),
                    subject.about(),
                    figure,
                    from,
                    to,
                    WhatIfWording.change(subject.said(), figure, from, to, sets, reading)));
        }
    }
}
