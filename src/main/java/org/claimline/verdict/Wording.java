package org.claimline.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.LineFilter;
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
        List<Dependence.Answer> answers = shown.stream()
                .map(result -> new Dependence.Answer(
                        result.view(), result.variant(), result.verdict().id()))
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                agree(answers) ? "claim" : "claim.mixed",
                Statements.withId(claim),
                sets(answers),
                reading(shown.get(0).variant()),
                Sentence.of("verdict." + outcome + (claim.polarity() == Claim.Polarity.DENIED ? ".denied" : ""))));
        if (outcome.equals(Verdict.UNDETERMINED.id())
                && shown.stream()
                        .anyMatch(result -> result.reason().isPresent() && result.verdict() == Verdict.UNDETERMINED)) {
            sentences.add(Sentence.of("claim.within-tolerance"));
        }
        area(shown).ifPresent(sentences::add);
        depends(on).ifPresent(sentences::add);
        return Sentence.sequence(sentences);
    }

    /** Why something is open that no position fits as drawn. */
    static Sentence withinTolerance(double metres) {
        return Sentence.of("reason.within-the-tolerance", Gap.length(metres));
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
        List<Dependence.Answer> answers = shown.stream()
                .map(result -> new Dependence.Answer(result.view(), result.variant(), result.outcome()))
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                agree(answers) ? "pair" : "pair.mixed",
                Statements.withId(a),
                Statements.withId(b),
                sets(answers),
                reading(shown.get(0).variant()),
                relation(outcome, a, b, shown)));
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
        Map<Reading, Gap> lengths = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            OptionalDouble least = leastPath(results, reading, true);
            if (least.isPresent() && least.getAsDouble() > 0) {
                lengths.put(reading, Gap.length(least.getAsDouble()));
            }
        }
        if (lengths.isEmpty()) {
            return List.of();
        }
        boolean otherHeading = leastPath(results, Reading.LITERAL, false).orElse(0)
                < leastPath(results, Reading.LITERAL, true).orElse(0);
        Sentence path = Sentence.of("path", byReading(lengths));
        return otherHeading ? List.of(path, Sentence.of("path.other-heading")) : List.of(path);
    }

    /** "hedged 11.45 km, literal 11.50 km and ...", or once for all readings where it is printed alike. */
    private static Gap byReading(Map<Reading, Gap> lengths) {
        long different = lengths.values().stream()
                .map(length -> length.fill(Language.DEFAULT))
                .distinct()
                .count();
        return lengths.size() == Reading.values().length && different == 1
                ? Sentence.of("path.every-reading", lengths.get(Reading.DEFAULT))
                : Gap.list(
                        Join.AND,
                        lengths.entrySet().stream()
                                .map(path -> Sentence.of(
                                        "path.reading",
                                        Gap.verbatim(path.getKey().id()),
                                        path.getValue()))
                                .toList());
    }

    private static OptionalDouble leastPath(List<PairCheck.Result> results, Reading reading, boolean defaultOnly) {
        return results.stream()
                .filter(result -> result.variant().reading() == reading)
                .filter(result -> !defaultOnly || result.variant().isDefault())
                .flatMapToDouble(result -> result.minPathMetres().stream())
                .min();
    }

    private static boolean agree(List<Dependence.Answer> answers) {
        return answers.stream().map(Dependence.Answer::outcome).distinct().count() == 1;
    }

    /** The sets' ids; where their outcomes differ, "supported by the lines of a; contradicted by the lines of b and c". */
    private static Gap sets(List<Dependence.Answer> answers) {
        Map<String, List<String>> byOutcome = new LinkedHashMap<>();
        for (Dependence.Answer answer : answers) {
            byOutcome
                    .computeIfAbsent(answer.outcome(), outcome -> new ArrayList<>())
                    .add(answer.view().set().info().id());
        }
        return byOutcome.size() == 1
                ? Gap.ids(byOutcome.values().iterator().next())
                : Gap.list(
                        Join.ITEMS,
                        byOutcome.entrySet().stream()
                                .map(each -> Sentence.of(
                                        "lines.outcome",
                                        Sentence.of("outcome." + each.getKey()),
                                        Gap.ids(each.getValue())))
                                .toList());
    }

    /** "reading hedged, heading nearest, denial presence" */
    static Sentence reading(Variant variant) {
        List<Gap> ids = new ArrayList<>();
        ids.add(Gap.verbatim(variant.reading().id()));
        variant.heading().map(HeadingReading::id).map(Gap::verbatim).ifPresent(ids::add);
        variant.denial().map(DenialReading::id).map(Gap::verbatim).ifPresent(ids::add);
        return new Sentence(
                "reading"
                        + (variant.heading().isPresent() ? ".heading" : "")
                        + (variant.denial().isPresent() ? ".denial" : ""),
                ids);
    }

    static Optional<Sentence> depends(List<String> on) {
        return dimensions(on).map(what -> Sentence.of("depends", what));
    }

    /** "the set and the reading" */
    static Optional<Gap> dimensions(List<String> on) {
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(Gap.list(
                        Join.AND,
                        on.stream()
                                .map(dimension -> Sentence.of("depends." + dimension))
                                .toList()));
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
                Gap.lengthAsSet(distance.radiusMetres()));
        if (distance.foot().isEmpty()) {
            return distance.of().equals(LineFilter.ANY.text())
                    ? Sentence.of("distance.no-line.any", set, place)
                    : Sentence.of("distance.no-line", set, LineNames.printed(distance.of()), place);
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
