package org.claimline.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.geo.LengthInterval;
import org.claimline.verdict.Agreement;
import org.claimline.verdict.Check;
import org.claimline.verdict.Consistency;
import org.claimline.verdict.Language;
import org.claimline.verdict.PhaseCheck;
import org.claimline.verdict.SelfCheck;
import org.claimline.verdict.Variant;

/** The section of a report that holds what is stated against what is stated. */
final class ConsistencyText {

    private ConsistencyText() {}

    /** Adds the section; nothing where nothing can be held against anything. */
    static void add(Check check, List<String> readings, StringBuilder text) {
        Consistency consistency = check.consistency();
        if (consistency.claims().isEmpty()
                && consistency.phases().isEmpty()
                && consistency.families().isEmpty()) {
            return;
        }
        text.append("\nSTATED AGAINST STATED\n");
        List<SelfCheck> claims = consistency.claims().stream()
                .filter(one -> one.results().stream().anyMatch(result -> isTold(result.agreement())))
                .toList();
        List<PhaseCheck> phases = consistency.phases().stream()
                .filter(one -> one.results().stream().anyMatch(result -> isTold(result.agreement())))
                .toList();
        claims.forEach(one -> add(one, readings, text));
        phases.forEach(one -> add(one, readings, text));
        int left = consistency.claims().size() + consistency.phases().size() - claims.size() - phases.size();
        if (left > 0) {
            text.append("  Not excluded by any set asked, under any reading: ")
                    .append(left)
                    .append(left == 1 ? " other (--json has it).\n\n" : " others (--json has them).\n\n");
        }
        consistency
                .families()
                .forEach(family -> text.append("  ")
                        .append(family.text().in(Language.DEFAULT))
                        .append("\n\n"));
    }

    private static boolean isTold(Agreement agreement) {
        return agreement == Agreement.EXCLUDED || agreement == Agreement.UNDETERMINED;
    }

    private static void add(SelfCheck check, List<String> readings, StringBuilder text) {
        text.append("  ").append(check.headline().text().in(Language.DEFAULT)).append('\n');
        for (SelfCheck.Result result : check.results()) {
            if (wanted(result.variant(), readings)) {
                String figures =
                        "measured " + lengths(result.measured()) + ", stated " + lengths(Optional.of(result.stated()));
                addLine(result.view().id(), result.variant(), result.agreement(), figures, result.missMetres(), text);
            }
        }
        text.append('\n');
    }

    private static void add(PhaseCheck check, List<String> readings, StringBuilder text) {
        text.append("  ").append(check.headline().text().in(Language.DEFAULT)).append('\n');
        for (PhaseCheck.Result result : check.results()) {
            if (wanted(result.variant(), readings)) {
                String figures = (result.rule() == PhaseCheck.Rule.SUM ? "sum" : "difference") + " stated "
                        + span(result.stated()) + ", possible " + span(result.allowed());
                addLine(result.view().id(), result.variant(), result.agreement(), figures, result.missMetres(), text);
            }
        }
        text.append('\n');
    }

    private static void addLine(
            String view, Variant variant, Agreement agreement, String figures, double missMetres, StringBuilder text) {
        String miss = missMetres > 0 ? String.format(Locale.ROOT, ", missed by %,.0f m", Math.floor(missMetres)) : "";
        text.append(String.format(
                "    %-22s %-38s %s: %s%s%n", view, CheckText.variant(variant), agreement.id(), figures, miss));
    }

    private static String lengths(Optional<LengthInterval> lengths) {
        return lengths.map(one -> span(one.lowerMetres(), one.upperMetres())).orElse("nothing");
    }

    private static String span(Optional<PhaseCheck.Span> span) {
        return span.map(one -> span(one.leastMetres(), one.mostMetres())).orElse("nothing");
    }

    private static String span(double least, double most) {
        if (Double.isInfinite(least) && Double.isInfinite(most)) {
            return "any";
        }
        String from = String.format(Locale.ROOT, "%,.0f", least);
        String to = String.format(Locale.ROOT, "%,.0f", most);
        return Double.isInfinite(most)
                ? from + " m or more"
                : Double.isInfinite(least)
                        ? to + " m or less"
                        : from.equals(to) ? to + " m" : from + " to " + to + " m";
    }

    private static boolean wanted(Variant variant, List<String> readings) {
        return readings.isEmpty() || readings.contains(variant.reading().id());
    }
}
