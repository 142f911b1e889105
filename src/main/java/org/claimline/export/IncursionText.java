package org.claimline.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.verdict.Incursion;
import org.claimline.verdict.Interval;
import org.claimline.verdict.Language;
import org.claimline.verdict.Sentence;

/** The part of a report for a terminal that holds the figures of each intrusion against one another. */
final class IncursionText {

    private final List<String> readings;
    private final Language language;

    /** @param readings ids of the readings to show; none stands for all */
    IncursionText(List<String> readings, Language language) {
        this.readings = readings;
        this.language = language;
    }

    void add(List<Incursion> incursions, StringBuilder text) {
        if (incursions.isEmpty()) {
            return;
        }
        text.append('\n').append(Sentence.of("report.incursions").in(language)).append('\n');
        for (Incursion incursion : incursions) {
            text.append("  ").append(incursion.finding().text().in(language)).append('\n');
            for (Incursion.Result result : incursion.results()) {
                if (readings.isEmpty() || readings.contains(result.reading().id())) {
                    text.append(String.format("    %-22s %s%n", named(result), row(result)));
                }
            }
            incursion
                    .leftOut()
                    .forEach(left -> text.append("    ")
                            .append(Sentence.of("report.left-out", left).in(language))
                            .append('\n'));
            text.append('\n');
        }
    }

    private static String named(Incursion.Result result) {
        return result.reading().id()
                + result.mile().map(mile -> ", " + mile.id() + " miles").orElse("");
    }

    private static String row(Incursion.Result result) {
        StringBuilder row = new StringBuilder();
        add("depth", result.depth(), "m", row);
        add("track", result.track(), "m", row);
        add("duration", result.duration(), "s", row);
        add("speed", result.speed(), "m/s", row);
        for (Incursion.Derived one : result.derived()) {
            if (one.consequence() == Incursion.Consequence.IMPLIED_SPEED
                    || one.consequence() == Incursion.Consequence.LEAST_SPEED) {
                String passage = one.passage().map(way -> " " + way.id()).orElse("");
                add(one.consequence().id() + passage, Optional.of(one.interval()), "m/s", row);
            }
        }
        for (Incursion.Comparison one : result.comparisons()) {
            if (one.outcome() != Incursion.Outcome.CONDITIONAL) {
                row.append(row.isEmpty() ? "" : ", ").append(one.kind().id());
                one.passage().ifPresent(way -> row.append(' ').append(way.id()));
                row.append(' ').append(one.outcome().id());
            }
        }
        return row.toString();
    }

    /** "depth 2,181 to 2,197 m"; a round bracket marks an end that isn't reached. */
    private static void add(String name, Optional<Interval> interval, String unit, StringBuilder row) {
        interval.ifPresent(ends -> row.append(row.isEmpty() ? "" : ", ")
                .append(name)
                .append(' ')
                .append(ends.isSingle() ? number(ends.min()) : ends(ends))
                .append(' ')
                .append(unit));
    }

    private static String ends(Interval ends) {
        return (ends.minClosed() ? "[" : "(") + number(ends.min()) + " to "
                + (ends.isUnbounded() ? "any" : number(ends.max())) + (ends.maxClosed() ? "]" : ")");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 1000 ? "%,.1f" : "%,.0f", value);
    }
}
