package org.claimline.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.geo.LengthInterval;
import org.claimline.verdict.Agreement;
import org.claimline.verdict.Check;
import org.claimline.verdict.Consistency;
import org.claimline.verdict.Gap;
import org.claimline.verdict.Language;
import org.claimline.verdict.PhaseCheck;
import org.claimline.verdict.SelfCheck;
import org.claimline.verdict.Sentence;
import org.claimline.verdict.Variant;

/** The section of a report that holds what is stated against what is stated. */
final class ConsistencyText {

    private final List<String> readings;
    private final Language language;

    /** @param readings ids of the readings to show; none stands for all */
    ConsistencyText(List<String> readings, Language language) {
        this.readings = readings;
        this.language = language;
    }

    /** Adds the section; nothing where nothing can be held against anything. */
    void add(Check check, StringBuilder text) {
        Consistency consistency = check.consistency();
        if (consistency.claims().isEmpty()
                && consistency.phases().isEmpty()
                && consistency.families().isEmpty()) {
            return;
        }
        text.append('\n').append(Sentence.of("report.consistency").in(language)).append('\n');
        List<SelfCheck> claims = consistency.claims().stream()
                .filter(one -> one.results().stream().anyMatch(result -> isTold(result.agreement())))
                .toList();
        List<PhaseCheck> phases = consistency.phases().stream()
                .filter(one -> one.results().stream().anyMatch(result -> isTold(result.agreement())))
                .toList();
        claims.forEach(one -> add(one, text));
        phases.forEach(one -> add(one, text));
        int left = consistency.claims().size() + consistency.phases().size() - claims.size() - phases.size();
        if (left > 0) {
            text.append("  ")
                    .append(Sentence.of("report.consistency.others", Gap.count(left))
                            .in(language))
                    .append("\n\n");
        }
        consistency
                .families()
                .forEach(family ->
                        text.append("  ").append(family.text().in(language)).append("\n\n"));
    }

    private static boolean isTold(Agreement agreement) {
        return agreement == Agreement.EXCLUDED || agreement == Agreement.UNDETERMINED;
    }

    private void add(SelfCheck check, StringBuilder text) {
        text.append("  ").append(check.headline().text().in(language)).append('\n');
        for (SelfCheck.Result result : check.results()) {
            if (wanted(result.variant())) {
                String figures =
                        "measured " + lengths(result.measured()) + ", stated " + lengths(Optional.of(result.stated()));
                addLine(result.view().id(), result.variant(), result.agreement(), figures, result.missMetres(), text);
            }
        }
        text.append('\n');
    }

    private void add(PhaseCheck check, StringBuilder text) {
        text.append("  ").append(check.headline().text().in(language)).append('\n');
        for (PhaseCheck.Result result : check.results()) {
            if (wanted(result.variant())) {
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

    private boolean wanted(Variant variant) {
        return readings.isEmpty() || readings.contains(variant.reading().id());
    }
}
