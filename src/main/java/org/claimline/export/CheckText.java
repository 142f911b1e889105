package org.claimline.export;

import java.util.List;
import java.util.Locale;
import org.claimline.incident.Incident;
import org.claimline.incident.Source;
import org.claimline.verdict.Check;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.Language;
import org.claimline.verdict.PairCheck;
import org.claimline.verdict.PlaceDistance;
import org.claimline.verdict.Variant;
import org.claimline.verdict.Verdict;

/** Checks as a report for a terminal. */
public final class CheckText {

    private CheckText() {}

    /** @param readings ids of the readings to show; none stands for all */
    public static String of(List<Check> checks, List<String> readings) {
        StringBuilder text = new StringBuilder();
        checks.forEach(check -> add(check, readings, text));
        return text.toString();
    }

    private static void add(Check check, List<String> readings, StringBuilder text) {
        Incident incident = check.incident();
        text.append(incident.title()).append(" (").append(incident.id()).append(")\n");
        text.append(String.format(
                Locale.ROOT,
                "%s, %s, %s. Regions are drawn within %.0f km of %s (%s, radius %.0f m).%n",
                incident.date().text(),
                incident.kind().id(),
                incident.status().id(),
                check.frame().radiusMetres() / 1000,
                check.frame().place(),
                check.frame().centre(),
                check.frame().placeRadiusMetres()));
        text.append('\n')
                .append(CheckHeadline.of(check, CheckDocument.reading(readings)))
                .append('\n');
        text.append("\nDISTANCES\n");
        for (PlaceDistance distance : check.distances()) {
            text.append("  ").append(distance.text().in(Language.DEFAULT));
            text.append(distance.agrees() ? "\n" : " THE TWO METHODS DIFFER: do not use this distance.\n");
        }
        text.append("\nCLAIMS\n");
        check.claims().forEach(claim -> addClaim(claim, readings, text));
        text.append("\nPAIRS\n");
        check.pairs().forEach(pair -> addPair(pair, readings, text));
        IncursionText.add(check.incursions(), readings, text);
        ConsistencyText.add(check, readings, text);
        text.append("\nSOURCES\n");
        for (Source source : incident.sources()) {
            text.append("  ").append(source.id()).append("  ").append(source.publisher());
            text.append(": ").append(source.title());
            text.append(source.date().map(date -> ", " + date.text()).orElse(""))
                    .append('\n');
        }
        text.append("\nMethod ").append(Check.METHOD_VERSION).append(", inputs ");
        text.append(check.inputsSha256()).append("\n\n");
    }

    private static void addClaim(ClaimCheck check, List<String> readings, StringBuilder text) {
        text.append("  ").append(check.headline().text().in(Language.DEFAULT)).append('\n');
        for (ClaimCheck.Result result : check.results()) {
            if (wanted(result.variant(), readings)) {
                text.append(String.format(
                        "    %-22s %-38s %s%n", result.view().id(), variant(result.variant()), outcome(result)));
            }
        }
        text.append('\n');
    }

    private static String outcome(ClaimCheck.Result result) {
        if (result.verdict() == Verdict.NOT_EVALUABLE) {
            return result.verdict().id() + ": "
                    + result.reason().map(reason -> reason.in(Language.DEFAULT)).orElse("");
        }
        String area =
                String.format(Locale.ROOT, "%s, %,.2f km2", result.verdict().id(), result.areaKm2());
        String margin = result.marginMetres().isPresent()
                ? String.format(
                        Locale.ROOT,
                        ", margin %,.0f m by %s",
                        result.marginMetres().getAsDouble(),
                        result.evidence().orElseThrow())
                : "";
        String circle = result.pointRadius()
                .map(published -> String.format(
                        Locale.ROOT,
                        "; published point-radius %,.0f m round %s (hedges change nothing)",
                        published.radiusMetres(),
                        published.centre()))
                .orElse("");
        return area + (result.touchesFrame() ? " in the frame (it goes on beyond)" : "") + margin + circle;
    }

    private static void addPair(PairCheck check, List<String> readings, StringBuilder text) {
        text.append("  ").append(check.headline().text().in(Language.DEFAULT)).append('\n');
        for (PairCheck.Result result : check.results()) {
            if (wanted(result.variant(), readings)) {
                text.append(String.format(
                        "    %-22s %-38s %s%n", result.view().id(), variant(result.variant()), outcome(result)));
            }
        }
        text.append('\n');
    }

    private static String outcome(PairCheck.Result result) {
        StringBuilder outcome = new StringBuilder(result.relation().id());
        result.gapMetres().ifPresent(gap -> outcome.append(String.format(Locale.ROOT, ", %,.0f m apart", gap)));
        result.sharedKm2().ifPresent(km2 -> outcome.append(String.format(Locale.ROOT, ", %,.2f km2 shared", km2)));
        result.minPathMetres()
                .ifPresent(path -> outcome.append(String.format(Locale.ROOT, ", least path %,.0f m", path)));
        result.reason()
                .ifPresent(reason ->
                        outcome.append(" (").append(reason.in(Language.DEFAULT)).append(')'));
        return outcome.toString();
    }

    static String variant(Variant variant) {
        return variant.reading().id()
                + variant.heading().map(heading -> ", heading " + heading.id()).orElse("")
                + variant.denial().map(denial -> ", denial " + denial.id()).orElse("")
                + variant.mile().map(mile -> ", mile " + mile.id()).orElse("");
    }

    private static boolean wanted(Variant variant, List<String> readings) {
        return readings.isEmpty() || readings.contains(variant.reading().id());
    }
}
