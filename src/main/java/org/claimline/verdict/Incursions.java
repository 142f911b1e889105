package org.claimline.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.incident.Claim;
import org.claimline.incident.Figure;
import org.claimline.verdict.Incursion.Comparison;
import org.claimline.verdict.Incursion.DepthReading;
import org.claimline.verdict.Incursion.Finding;
import org.claimline.verdict.Incursion.Measure;
import org.claimline.verdict.Incursion.Outcome;
import org.claimline.verdict.Incursion.Part;
import org.claimline.verdict.Incursion.Passage;
import org.claimline.verdict.Incursion.Result;

/** Incursion arithmetic for the claims of an incident, under every reading. */
final class Incursions {

    private final Reading reading;
    private final Optional<Interval> entered;

    private Incursions(Reading reading, Optional<SpeedRange> speed) {
        this.reading = reading;
        this.entered = speed.map(SpeedRange::metresPerSecond);
    }

    /**
     * @param reading of the findings
     * @param speed that the user holds possible
     */
    static List<Incursion> of(List<Claim> claims, Reading reading, Optional<SpeedRange> speed) {
        Incursions incursions = new Incursions(reading, speed);
        return IncursionParts.of(claims).stream().map(incursions::incursion).toList();
    }

    private Incursion incursion(IncursionParts.Group group) {
        List<Part> parts = group.inOrder()
                .map(given -> new Part(
                        given.measure(),
                        given.claim(),
                        given.printed(),
                        given.from().map(IncursionParts.Line::text)))
                .toList();
        List<Figure> figures =
                group.inOrder().flatMap(given -> given.figure().stream()).toList();
        List<Result> results = new ArrayList<>();
        for (Reading one : Reading.values()) {
            for (Optional<MileReading> mile : Miles.readings(figures)) {
                results.add(result(group, one, mile));
            }
        }
        return new Incursion(
                group.claimant(),
                group.country(),
                group.leg(),
                group.together(),
                parts,
                group.cameOut(),
                group.leftOut(),
                results,
                List.of(),
                finding(group, parts, results));
    }

    private Result result(IncursionParts.Group group, Reading one, Optional<MileReading> mile) {
        IncursionArithmetic.Numbers numbers = new IncursionArithmetic.Numbers(
                length(group, Measure.DEPTH, one, mile),
                length(group, Measure.TRACK, one, mile),
                group.find(Measure.DURATION)
                        .flatMap(IncursionParts.Given::quantity)
                        .map(one::admitted),
                group.find(Measure.SPEED)
                        .flatMap(IncursionParts.Given::quantity)
                        .map(one::admitted),
                entered);
        IncursionArithmetic arithmetic = new IncursionArithmetic(numbers);
        return new Result(
                one,
                mile,
                numbers.depth(),
                numbers.track(),
                numbers.duration(),
                numbers.speed(),
                entered,
                arithmetic.derived(),
                arithmetic.comparisons());
    }

    private static Optional<Interval> length(
            IncursionParts.Group group, Measure measure, Reading one, Optional<MileReading> mile) {
        return group.find(measure)
                .flatMap(given -> given.figure().map(figure -> {
                    Interval metres =
                            Interval.of(one.meaning(Miles.read(figure, mile)).admitted());
                    return given.isLeast() ? metres.andMore() : metres;
                }));
    }

    /** One set of assumptions and what it comes to. */
    private record Scenario(
            Reading reading,
            Optional<MileReading> mile,
            Optional<DepthReading> depthReading,
            Optional<Passage> passage,
            Outcome outcome) {}

    private Finding finding(IncursionParts.Group group, List<Part> parts, List<Result> results) {
        List<Scenario> scenarios =
                results.stream().flatMap(result -> scenarios(group, result)).toList();
        Set<Outcome> shown = scenarios.stream()
                .filter(scenario -> scenario.reading() == reading)
                .filter(scenario -> scenario.mile().orElse(MileReading.STATUTE) == MileReading.STATUTE)
                .map(Scenario::outcome)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Outcome outcome = shown.size() == 1 ? shown.iterator().next() : Outcome.CONDITIONAL;
        List<String> on = dimensions(scenarios);
        return new Finding(
                outcome,
                on,
                IncursionWording.of(
                        group,
                        parts,
                        results.stream().filter(r -> r.reading() == reading).toList(),
                        outcome,
                        on));
    }

    /** Every reading of the depth and every passage that the claimant leaves open; one alone where no depth is given. */
    private static Stream<Scenario> scenarios(IncursionParts.Group group, Result result) {
        if (result.depth().isEmpty()) {
            return Stream.of(scenario(result, Optional.empty(), Optional.empty()));
        }
        return Stream.of(DepthReading.values())
                .flatMap(depth -> Stream.of(Passage.values())
                        .filter(passage -> passage == Passage.IN_AND_OUT || !group.cameOut())
                        .map(passage -> scenario(result, Optional.of(depth), Optional.of(passage))));
    }

    private static Scenario scenario(Result result, Optional<DepthReading> depth, Optional<Passage> passage) {
        Outcome worst = result.comparisons().stream()
                .filter(one -> one.depthReading().isEmpty()
                        || one.depthReading().equals(depth) && one.passage().equals(passage))
                .map(Comparison::outcome)
                .max(Outcome::compareTo)
                .orElse(Outcome.BOUNDS);
        return new Scenario(result.reading(), result.mile(), depth, passage, worst);
    }

    /** The assumptions along which the outcome changes while all others stay. */
    private static List<String> dimensions(List<Scenario> scenarios) {
        Map<String, Function<Scenario, Object>> others = new LinkedHashMap<>();
        others.put("reading", s -> List.of(s.mile(), s.depthReading(), s.passage()));
        others.put("mile", s -> List.of(s.reading(), s.depthReading(), s.passage()));
        others.put("depth_reading", s -> List.of(s.reading(), s.mile(), s.passage()));
        others.put("passage", s -> List.of(s.reading(), s.mile(), s.depthReading()));
        return others.entrySet().stream()
                .filter(entry -> changes(scenarios, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean changes(List<Scenario> scenarios, Function<Scenario, Object> others) {
        return scenarios.stream()
                .collect(Collectors.groupingBy(others, Collectors.mapping(Scenario::outcome, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(outcomes -> outcomes.size() > 1);
    }
}
