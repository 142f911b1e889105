package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.border.View;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;

/** The one sentence of each self-test and of each test across phases. */
final class ConsistencyHeadlines {

    private ConsistencyHeadlines() {}

    static SelfCheck of(
            Claim claim, Clause position, Clause distance, List<SelfCheck.Result> results, Reading reading) {
        Dependence dependence = dependence(
                results,
                SelfCheck.Result::view,
                SelfCheck.Result::variant,
                result -> result.agreement().id());
        List<SelfCheck.Result> shown = results.stream()
                .filter(result -> isShown(result.view(), result.variant(), reading))
                .toList();
        Dependence.Tally tally = dependence.tally(reading, Agreement.UNDETERMINED.id(), Agreement.NOT_EVALUABLE.id());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                "self",
                Statements.withId(claim),
                Sentence.of("self." + tally.outcome(), Statements.of(position), Statements.of(distance)),
                byOutcome(dependence.bySet(reading)),
                Gap.verbatim(reading.id())));
        misses(shown, result -> result.view(), result -> result.missMetres()).ifPresent(sentences::add);
        measured(shown).ifPresent(sentences::add);
        reasons(shown.stream().map(SelfCheck.Result::reason).toList()).ifPresent(sentences::add);
        return new SelfCheck(
                claim,
                position,
                distance,
                results,
                headline(dependence, tally, sentences, otherHeadings(results, reading)));
    }

    static PhaseCheck of(Claim a, Claim b, List<PhaseCheck.Result> results, Reading reading) {
        Dependence dependence = dependence(
                results,
                PhaseCheck.Result::view,
                PhaseCheck.Result::variant,
                result -> result.agreement().id());
        List<PhaseCheck.Result> shown = results.stream()
                .filter(result -> isShown(result.view(), result.variant(), reading))
                .toList();
        Dependence.Tally tally = dependence.tally(reading, Agreement.UNDETERMINED.id(), Agreement.NOT_EVALUABLE.id());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                "phases",
                Statements.withId(a),
                Statements.withId(b),
                Sentence.of("phases." + tally.outcome()),
                byOutcome(dependence.bySet(reading)),
                Gap.verbatim(reading.id())));
        way(shown).ifPresent(sentences::add);
        misses(shown, result -> result.view(), result -> result.missMetres()).ifPresent(sentences::add);
        reasons(shown.stream().map(PhaseCheck.Result::reason).toList()).ifPresent(sentences::add);
        List<Dependence.Answer> along = results.stream()
                .filter(result -> result.variant().reading() == reading
                        && result.view().edges() == EdgeRule.PLANAR
                        && result.rule() == PhaseCheck.Rule.DRAWN)
                .map(result -> new Dependence.Answer(
                        result.view(), result.variant(), result.agreement().id()))
                .toList();
        return new PhaseCheck(a, b, results, headline(dependence, tally, sentences, along));
    }

    private static Headline headline(
            Dependence dependence, Dependence.Tally tally, List<Sentence> sentences, List<Dependence.Answer> along) {
        if (!along.isEmpty()) {
            sentences.add(Sentence.of("along-heading", byOutcome(along)));
        }
        List<String> on = dependence.dimensions();
        Wording.depends(on).ifPresent(sentences::add);
        return new Headline(tally.outcome(), tally.agreeing(), tally.of(), on, Sentence.sequence(sentences));
    }

    /** "not excluded by the lines of a; undetermined by the lines of b and c" */
    private static Gap byOutcome(List<Dependence.Answer> answers) {
        return Gap.list(
                Join.ITEMS,
                answers.stream()
                        .map(Dependence.Answer::outcome)
                        .distinct()
                        .map(outcome -> Sentence.of(
                                "lines.outcome",
                                Sentence.of("outcome." + outcome),
                                Gap.ids(answers.stream()
                                        .filter(answer -> answer.outcome().equals(outcome))
                                        .map(answer ->
                                                answer.view().set().info().id())
                                        .toList())))
                        .toList());
    }

    private static <R> Dependence dependence(
            List<R> results, Function<R, View> view, Function<R, Variant> variant, Function<R, String> outcome) {
        return new Dependence(results.stream()
                .map(result -> new Dependence.Answer(view.apply(result), variant.apply(result), outcome.apply(result)))
                .toList());
    }

    private static boolean isShown(View view, Variant variant, Reading reading) {
        return view.edges() == EdgeRule.PLANAR && variant.reading() == reading && variant.isDefault();
    }

    /** "They miss one another by at least 413 m by osm-2026b and 540 m by vmap0"; one figure where all sets give the same. */
    private static <R> Optional<Sentence> misses(
            List<R> shown, Function<R, View> view, Function<R, Double> missMetres) {
        List<R> missing =
                shown.stream().filter(result -> missMetres.apply(result) > 0).toList();
        long figures = missing.stream().map(missMetres).distinct().count();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                figures == 1 && missing.size() == shown.size()
                        ? Sentence.of("miss", atLeast(missMetres.apply(missing.get(0))))
                        : Sentence.of(
                                "miss.by-set",
                                Gap.list(
                                        Join.AND,
                                        missing.stream()
                                                .map(result -> Sentence.of(
                                                        "by-set",
                                                        atLeast(missMetres.apply(result)),
                                                        set(view.apply(result))))
                                                .toList())));
    }

    private static Optional<Sentence> measured(List<SelfCheck.Result> shown) {
        List<Sentence> measured = shown.stream()
                .flatMap(result -> result.measured().stream()
                        .map(lengths -> Sentence.of("by-set", length(lengths), set(result.view()))))
                .toList();
        return measured.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("self.measured", Gap.list(Join.AND, measured)));
    }

    /** "By what is stated the two positions lie at most 441 m apart (...)". */
    private static Optional<Sentence> way(List<PhaseCheck.Result> shown) {
        return shown.stream()
                .filter(result -> result.wayMetres().isPresent())
                .findFirst()
                .map(result -> Sentence.of(
                        "phases.way." + result.rule().id(),
                        atMost(result.wayMetres().getAsDouble()),
                        Gap.list(Join.ITEMS, result.by())));
    }

    private static Optional<Sentence> reasons(List<Optional<Sentence>> reasons) {
        List<Sentence> distinct =
                reasons.stream().flatMap(Optional::stream).distinct().toList();
        return distinct.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("because", Gap.list(Join.ITEMS, distinct)));
    }

    private static List<Dependence.Answer> otherHeadings(List<SelfCheck.Result> results, Reading reading) {
        return results.stream()
                .filter(result -> result.variant().reading() == reading
                        && result.view().edges() == EdgeRule.PLANAR
                        && result.variant()
                                .heading()
                                .filter(HeadingReading.MERIDIAN::equals)
                                .isPresent())
                .map(result -> new Dependence.Answer(
                        result.view(), result.variant(), result.agreement().id()))
                .toList();
    }

    private static Gap set(View view) {
        return Gap.verbatim(view.set().info().id());
    }

    /** One length where both ends are printed alike. */
    static Gap length(LengthInterval lengths) {
        Gap least = Gap.length(lengths.lowerMetres());
        if (lengths.isUnbounded()) {
            return Sentence.of("length.from", least);
        }
        Gap most = Gap.length(lengths.upperMetres());
        return least.fill(Language.ENGLISH).equals(most.fill(Language.ENGLISH))
                ? least
                : Sentence.of("length.range", least, most);
    }

    /** Rounded down to what is printed, so that "at least" stays so. */
    private static Gap atLeast(double metres) {
        return Gap.length(metres < 1000 ? Math.floor(metres) : Math.floor(metres / 10) * 10);
    }

    /** Rounded up, so that "at most" stays so. */
    private static Gap atMost(double metres) {
        return Gap.length(metres <= 999 ? Math.ceil(metres) : Math.ceil(metres / 10) * 10);
    }
}
