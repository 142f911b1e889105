package org.claimline.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.border.BorderLine;
import org.claimline.border.Territory;
import org.claimline.geo.EdgeRule;
import org.claimline.incident.Claim;

/**
 * Plain sentences for verdicts and pairs. Each names the claimant, the line and the reading; none says that a claim is so or
 * that somebody is right (WordingTest).
 */
final class Wording {

    private Wording() {}

    static String claim(
            Claim claim, Reading reading, String outcome, List<ClaimCheck.Result> results, List<String> on) {
        List<ClaimCheck.Result> shown = results.stream()
                .filter(result -> result.variant().reading() == reading
                        && result.variant().isDefault())
                .filter(result -> result.view().edges() == EdgeRule.PLANAR)
                .toList();
        String sets = byOutcome(shown.stream()
                .map(result -> new Dependence.Answer(
                        result.view(), result.variant(), result.verdict().id()))
                .toList());
        return said(claim) + ": " + verdictWords(outcome) + " (" + sets + "; reading " + reading.id() + ")."
                + area(shown) + depends(on);
    }

    private static String verdictWords(String outcome) {
        return switch (outcome) {
            case "feasible" -> "not excluded by geometry; this does not make it true";
            case "infeasible" -> "no position within the frame fits all of its clauses";
            case "supported" -> "the evidence lies within the claimed region by more than the tolerance";
            case "contradicted" -> "the evidence misses the claimed region by more than the tolerance";
            case "not-evaluable" -> "geometry alone cannot evaluate it here";
            default -> "geometry does not decide it";
        };
    }

    private static String area(List<ClaimCheck.Result> shown) {
        List<ClaimCheck.Result> areas = shown.stream()
                .filter(result -> result.reason().isEmpty() && result.areaKm2() > 0)
                .toList();
        if (areas.isEmpty()) {
            return "";
        }
        if (areas.stream().anyMatch(ClaimCheck.Result::touchesFrame)) {
            return " The region reaches the edge of the frame, so its area says nothing.";
        }
        double least =
                areas.stream().mapToDouble(ClaimCheck.Result::areaKm2).min().orElseThrow();
        double most =
                areas.stream().mapToDouble(ClaimCheck.Result::areaKm2).max().orElseThrow();
        String from = significant(least);
        String to = significant(most);
        return " The region has " + (from.equals(to) ? from : from + " to " + to) + " km2, by set.";
    }

    static String pair(
            Claim a, Claim b, Reading reading, String outcome, List<PairCheck.Result> results, List<String> on) {
        List<PairCheck.Result> shown = results.stream()
                .filter(result -> result.variant().reading() == reading
                        && result.variant().isDefault())
                .filter(result -> result.view().edges() == EdgeRule.PLANAR)
                .toList();
        String sets = byOutcome(shown.stream()
                .map(result -> new Dependence.Answer(
                        result.view(), result.variant(), result.relation().id()))
                .toList());
        String where = " (" + sets + "; reading " + reading.id() + ").";
        return said(a) + ". " + said(b) + ". " + relationWords(outcome, a, b, shown) + where + paths(results)
                + depends(on);
    }

    private static String relationWords(String outcome, Claim a, Claim b, List<PairCheck.Result> shown) {
        return switch (outcome) {
            case "compatible" -> "Geometry lets both hold, for their regions meet; this does not make them true";
            case "incompatible" -> "Both cannot hold: their regions do not meet" + gap(shown);
            case "not-comparable" ->
                shown.stream().anyMatch(result -> result.minPathMetres().isPresent())
                        ? "They are about different phases (" + a.phase().id() + " and "
                                + b.phase().id() + "), so they do not exclude each other"
                        : "Geometry cannot compare them ("
                                + shown.stream()
                                        .flatMap(result -> result.reason().stream())
                                        .findFirst()
                                        .orElse("no reason")
                                + ")";
            default -> "Whether both can hold depends on what is assumed" + gap(shown);
        };
    }

    private static String gap(List<PairCheck.Result> shown) {
        OptionalDouble least = shown.stream()
                .flatMapToDouble(result -> result.gapMetres().stream())
                .min();
        return least.isPresent() && least.getAsDouble() > 0
                ? ", and lie at least " + kilometres(least.getAsDouble()) + " apart"
                : "";
    }

    /** The least path under each reading of the figures, over all sets; headings are read as to the nearest border point. */
    private static String paths(List<PairCheck.Result> results) {
        List<String> paths = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            OptionalDouble least = leastPath(results, reading, true);
            if (least.isPresent() && least.getAsDouble() > 0) {
                paths.add(reading.id() + " " + kilometres(least.getAsDouble()));
            }
        }
        if (paths.isEmpty()) {
            return "";
        }
        boolean otherHeading = leastPath(results, Reading.LITERAL, false).orElse(0)
                < leastPath(results, Reading.LITERAL, true).orElse(0);
        return " An object for which both hold moved at least this far between the two, by the line of any set asked: "
                + String.join(", ", paths) + "."
                + (otherHeading
                        ? " That is with each distance to the nearest border point; measured along the heading"
                                + " until it meets the line, the least path can be shorter."
                        : "");
    }

    private static OptionalDouble leastPath(List<PairCheck.Result> results, Reading reading, boolean defaultOnly) {
        return results.stream()
                .filter(result -> result.variant().reading() == reading)
                .filter(result -> !defaultOnly || result.variant().isDefault())
                .flatMapToDouble(result -> result.minPathMetres().stream())
                .min();
    }

    /** "According to Algeria: over 2 km ... (dz-depth)". */
    private static String said(Claim claim) {
        return claim.statement() + " (" + claim.id() + ")";
    }

    private static String byOutcome(List<Dependence.Answer> answers) {
        Set<String> outcomes =
                answers.stream().map(Dependence.Answer::outcome).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> parts = new ArrayList<>();
        for (String outcome : outcomes) {
            List<String> sets = answers.stream()
                    .filter(answer -> answer.outcome().equals(outcome))
                    .map(answer -> answer.view().set().info().id())
                    .distinct()
                    .toList();
            parts.add((outcomes.size() > 1 ? outcome + " " : "") + "by the lines of " + String.join(", ", sets));
        }
        return String.join("; ", parts);
    }

    private static String depends(List<String> on) {
        return on.isEmpty()
                ? ""
                : " The answer depends on: " + String.join(", ", on).replace('_', ' ') + ".";
    }

    /** "By the line of osm-2026b (planar edges), the centre of Tin Zaouatine (...) lies 213 m from the line DZ-ML". */
    static String distance(PlaceDistance distance) {
        String set = distance.view().set().info().id() + " ("
                + distance.view().edges().id() + " edges)";
        String place =
                distance.place() + " (" + distance.position() + ", radius " + kilometres(distance.radiusMetres()) + ")";
        if (distance.foot().isEmpty()) {
            return set + " draws no line " + distance.of() + " to measure from " + place + ".";
        }
        String side =
                distance.straddles() ? "; the line passes within the place's radius, so its side is undetermined" : "";
        return "By the line of " + set + ", the centre of " + place + " lies "
                + kilometres(distance.foot().get().distanceMetres()) + " from the line "
                + sides(distance.foot().get().line()) + side + ".";
    }

    private static String sides(BorderLine line) {
        return Stream.of(line.left(), line.right())
                .map(side -> side.map(Territory::label).orElse("nobody"))
                .sorted()
                .collect(Collectors.joining("-"));
    }

    static String kilometres(double metres) {
        return metres < 1000
                ? String.format(Locale.ROOT, "%.0f m", metres)
                : String.format(Locale.ROOT, "%.2f km", metres / 1000);
    }

    /** Three significant digits. */
    private static String significant(double value) {
        return new BigDecimal(value).round(new MathContext(3)).toPlainString();
    }
}
