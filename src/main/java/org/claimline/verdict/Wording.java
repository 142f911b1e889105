package org.claimline.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.geo.EdgeRule;
import org.claimline.incident.Claim;
import org.claimline.incident.Phase;

/**
 * Plain sentences for verdicts and pairs. Each names the claimant, the line and the reading; none says that a claim is so or
 * that somebody is right (WordingTest).
 */
final class Wording {

    private Wording() {}

    static Sentence claim(
            Claim claim, Reading reading, String outcome, List<ClaimCheck.Result> results, List<String> on) {
        List<ClaimCheck.Result> shown = results.stream()
                .filter(result -> result.variant().reading() == reading
                        && result.variant().isDefault())
                .filter(result -> result.view().edges() == EdgeRule.PLANAR)
                .toList();
        Gap sets = byOutcome(shown.stream()
                .map(result -> new Dependence.Answer(
                        result.view(), result.variant(), result.verdict().id()))
                .toList());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                "claim",
                Statements.withId(claim),
                Sentence.of("verdict." + outcome),
                sets,
                Gap.verbatim(reading.id())));
        area(shown).ifPresent(sentences::add);
        depends(on).ifPresent(sentences::add);
        return Sentence.sequence(sentences);
    }

    private static Optional<Sentence> area(List<ClaimCheck.Result> shown) {
        List<ClaimCheck.Result> areas = shown.stream()
                .filter(result -> result.reason().isEmpty() && result.areaKm2() > 0)
                .toList();
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        if (areas.stream().anyMatch(ClaimCheck.Result::touchesFrame)) {
            return Optional.of(Sentence.of("area.reaches-frame"));
        }
        Gap least = Gap.area(
                areas.stream().mapToDouble(ClaimCheck.Result::areaKm2).min().orElseThrow());
        Gap most = Gap.area(
                areas.stream().mapToDouble(ClaimCheck.Result::areaKm2).max().orElseThrow());
        boolean printedAlike = least.fill(Language.ENGLISH).equals(most.fill(Language.ENGLISH));
        return Optional.of(printedAlike ? Sentence.of("area.one", least) : Sentence.of("area.range", least, most));
    }

    static Sentence pair(
            Claim a, Claim b, Reading reading, String outcome, List<PairCheck.Result> results, List<String> on) {
        List<PairCheck.Result> shown = results.stream()
                .filter(result -> result.variant().reading() == reading
                        && result.variant().isDefault())
                .filter(result -> result.view().edges() == EdgeRule.PLANAR)
                .toList();
        Gap sets = byOutcome(shown.stream()
                .map(result -> new Dependence.Answer(result.view(), result.variant(), result.outcome()))
                .toList());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                "pair",
                Statements.withId(a),
                Statements.withId(b),
                relation(outcome, a, b, shown),
                sets,
                Gap.verbatim(reading.id())));
        sentences.addAll(paths(results));
        depends(on).ifPresent(sentences::add);
        return Sentence.sequence(sentences);
    }

    private static Sentence relation(String outcome, Claim a, Claim b, List<PairCheck.Result> shown) {
        String key = "pair." + outcome;
        return switch (outcome) {
            case "compatible" -> Sentence.of(key);
            case "not-comparable" ->
                shown.stream().anyMatch(result -> result.minPathMetres().isPresent())
                        ? Sentence.of(key + ".phases", phase(a.phase()), phase(b.phase()))
                        : Sentence.of(
                                key,
                                shown.stream()
                                        .flatMap(result -> result.reason().stream())
                                        .findFirst()
                                        .orElseThrow());
            case "conditional" ->
                shown.stream()
                        .filter(result -> result.relation() == Relation.CONDITIONAL)
                        .flatMap(result -> result.reason().stream())
                        .findFirst()
                        .map(reason -> Sentence.of(key + ".reason", reason))
                        .or(() -> gap(shown).map(apart -> Sentence.of(key + ".apart", apart)))
                        .orElseGet(() -> Sentence.of(key));
            default ->
                gap(shown).map(apart -> Sentence.of(key + ".apart", apart)).orElseGet(() -> Sentence.of(key));
        };
    }

    static Sentence phase(Phase phase) {
        return Sentence.of("phase." + phase.id());
    }

    private static Optional<Gap> gap(List<PairCheck.Result> shown) {
        OptionalDouble least = shown.stream()
                .flatMapToDouble(result -> result.gapMetres().stream())
                .filter(metres -> metres > 0)
                .min();
        return least.isPresent() ? Optional.of(Gap.length(least.getAsDouble())) : Optional.empty();
    }

    /** The least path under each reading of the figures, over all sets; headings are read as to the nearest border point. */
    private static List<Sentence> paths(List<PairCheck.Result> results) {
        List<Sentence> paths = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            OptionalDouble least = leastPath(results, reading, true);
            if (least.isPresent() && least.getAsDouble() > 0) {
                paths.add(Sentence.of("path.reading", Gap.verbatim(reading.id()), Gap.length(least.getAsDouble())));
            }
        }
        if (paths.isEmpty()) {
            return List.of();
        }
        boolean otherHeading = leastPath(results, Reading.LITERAL, false).orElse(0)
                < leastPath(results, Reading.LITERAL, true).orElse(0);
        Sentence path = Sentence.of("path", Gap.list(Join.AND, paths));
        return otherHeading ? List.of(path, Sentence.of("path.other-heading")) : List.of(path);
    }

    private static OptionalDouble leastPath(List<PairCheck.Result> results, Reading reading, boolean defaultOnly) {
        return results.stream()
                .filter(result -> result.variant().reading() == reading)
                .filter(result -> !defaultOnly || result.variant().isDefault())
                .flatMapToDouble(result -> result.minPathMetres().stream())
                .min();
    }

    private static Gap byOutcome(List<Dependence.Answer> answers) {
        Set<String> outcomes =
                answers.stream().map(Dependence.Answer::outcome).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Sentence> parts = new ArrayList<>();
        for (String outcome : outcomes) {
            Gap sets = Gap.ids(answers.stream()
                    .filter(answer -> answer.outcome().equals(outcome))
                    .map(answer -> answer.view().set().info().id())
                    .distinct()
                    .toList());
            parts.add(
                    outcomes.size() > 1
                            ? Sentence.of("lines.outcome", Sentence.of("outcome." + outcome), sets)
                            : Sentence.of("lines", sets));
        }
        return Gap.list(Join.ITEMS, parts);
    }

    static Optional<Sentence> depends(List<String> on) {
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "depends",
                        Gap.list(
                                Join.AND,
                                on.stream()
                                        .map(dimension -> Sentence.of("depends." + dimension))
                                        .toList())));
    }

    /** "By the line of osm-2026b (planar edges), the centre of Tin Zaouatine (...) lies 213 m from the line Algeria-Mali". */
    static Sentence distance(PlaceDistance distance) {
        Sentence set = Sentence.of(
                "set",
                Gap.verbatim(distance.view().set().info().id()),
                Sentence.of("edges." + distance.view().edges().id()));
        Sentence place = Sentence.of(
                "place",
                Gap.verbatim(distance.place()),
                Gap.verbatim(distance.position().toString()),
                Gap.length(distance.radiusMetres()));
        if (distance.foot().isEmpty()) {
            return Sentence.of("distance.no-line", set, LineNames.printed(distance.of()), place);
        }
        Gap metres = Gap.length(distance.foot().get().distanceMetres());
        Sentence line = LineNames.of(distance.foot().get().line());
        return distance.straddles()
                ? Sentence.of("distance.straddles", set, place, metres, line, sides(distance.sides()))
                : Sentence.of("distance", set, place, metres, line);
    }

    /** "1.2 km² in Algeria and 0.37 km² in Mali" */
    private static Gap sides(List<PlaceDistance.Side> sides) {
        return Gap.list(
                Join.AND,
                sides.stream()
                        .map(side -> side.cover().labels().isEmpty()
                                ? Sentence.of("distance.side.nobody", Gap.area(side.areaKm2()))
                                : Sentence.of(
                                        "distance.side",
                                        Gap.area(side.areaKm2()),
                                        Gap.list(
                                                Join.AND,
                                                side.cover().labels().stream()
                                                        .map(Gap::country)
                                                        .toList())))
                        .toList());
    }
}
