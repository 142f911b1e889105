package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import org.claimline.incident.Incident;
import org.claimline.incident.Source;
import org.claimline.verdict.Check;
import org.claimline.verdict.CheckSummary;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.Gap;
import org.claimline.verdict.Join;
import org.claimline.verdict.Language;
import org.claimline.verdict.PairCheck;
import org.claimline.verdict.PlaceDistance;
import org.claimline.verdict.Reading;
import org.claimline.verdict.Sensitivity;
import org.claimline.verdict.Sentence;
import org.claimline.verdict.Variant;
import org.claimline.verdict.Verdict;

/** Checks as a report for a terminal. */
public final class CheckText {

    private final List<String> readings;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private CheckText(List<String> readings, Language language) {
        this.readings = readings;
        this.language = language;
    }

    /** @param readings ids of the readings to show; none stands for all */
    public static String of(List<Check> checks, List<String> readings, Language language) {
        CheckText report = new CheckText(readings, language);
        checks.forEach(report::add);
        return report.text.toString();
    }

    private void add(Check check) {
        Incident incident = check.incident();
        text.append(incident.title()).append(" (").append(incident.id()).append(")\n");
        line(
                "",
                Sentence.of(
                        "report.frame",
                        Gap.date(incident.date()),
                        Sentence.of("kind." + incident.kind().id()),
                        Sentence.of("status." + incident.status().id()),
                        Gap.lengthAsSet(check.frame().radiusMetres()),
                        Gap.verbatim(check.frame().place()),
                        Gap.verbatim(check.frame().centre().toString()),
                        Gap.lengthAsSet(check.frame().placeRadiusMetres())));
        text.append('\n');
        line("", CheckSummary.of(check, CheckDocument.reading(readings)));
        check.whatIf().ifPresent(whatIf -> {
            heading("report.what-if");
            WhatIfNodes.text(check, whatIf).forEach(sentence -> line("  ", sentence));
        });
        heading("report.distances");
        for (PlaceDistance distance : check.distances()) {
            line(
                    "  ",
                    distance.agrees()
                            ? distance.text()
                            : Sentence.sequence(List.of(distance.text(), Sentence.of("report.distance.differs"))));
        }
        heading("report.claims");
        Reading reading = Reading.find(CheckDocument.reading(readings)).orElseThrow();
        check.claims().forEach(claim -> addClaim(claim, Sensitivity.of(check, claim, reading)));
        heading("report.pairs");
        check.pairs().forEach(pair -> addPair(pair, Sensitivity.of(check, pair, reading)));
        new IncursionText(readings, language).add(check.incursions(), text);
        new ConsistencyText(readings, language).add(check, text);
        heading("report.sources");
        for (Source source : incident.sources()) {
            text.append("  ").append(source.id()).append("  ").append(source.publisher());
            text.append(": ").append(source.title());
            text.append(source.date().map(date -> ", " + date.text()).orElse(""))
                    .append('\n');
        }
        text.append('\n');
        line("", Sentence.of("report.stamp", Gap.verbatim(Check.METHOD_VERSION), Gap.verbatim(check.inputsSha256())));
        text.append('\n');
    }

    private void heading(String key) {
        text.append('\n');
        line("", Sentence.of(key));
    }

    private void line(String indent, Sentence sentence) {
        text.append(indent).append(sentence.in(language)).append('\n');
    }

    private void addClaim(ClaimCheck check, Sensitivity sensitivity) {
        line("  ", check.headline().text());
        sensitivity.text().forEach(sentence -> line("    ", sentence));
        for (ClaimCheck.Result result : check.results()) {
            if (wanted(result.variant())) {
                row(result.view().id(), result.variant(), outcome(result));
            }
        }
        text.append('\n');
    }

    private void addPair(PairCheck check, Sensitivity sensitivity) {
        line("  ", check.headline().text());
        sensitivity.text().forEach(sentence -> line("    ", sentence));
        for (PairCheck.Result result : check.results()) {
            if (wanted(result.variant())) {
                row(result.view().id(), result.variant(), outcome(result));
            }
        }
        text.append('\n');
    }

    private void row(String view, Variant variant, Gap outcome) {
        text.append(String.format(
                "    %-22s %-38s %s%n",
                view, variant(variant), Sentence.of("report.row", outcome).in(language)));
    }

    private static Gap outcome(ClaimCheck.Result result) {
        Sentence verdict = Sentence.of("outcome." + result.verdict().id());
        if (result.verdict() == Verdict.NOT_EVALUABLE || result.reason().isPresent()) {
            return result.reason()
                    .map(reason -> Sentence.of("report.with-reason", verdict, reason))
                    .orElse(verdict);
        }
        List<Sentence> parts = new ArrayList<>();
        parts.add(verdict);
        parts.add(Sentence.of(
                result.touchesFrame() ? "report.area.reaches-frame" : "report.area", Gap.area(result.areaKm2())));
        result.marginMetres()
                .ifPresent(margin -> parts.add(Sentence.of(
                        "report.margin",
                        Gap.length(margin),
                        Gap.verbatim(result.evidence().orElseThrow()))));
        result.pointRadius()
                .ifPresent(published -> parts.add(Sentence.of(
                        "report.point-radius",
                        Gap.length(published.radiusMetres()),
                        Gap.verbatim(published.centre().toString()))));
        return Gap.list(Join.COMMAS, parts);
    }

    private static Gap outcome(PairCheck.Result result) {
        List<Sentence> parts = new ArrayList<>();
        parts.add(Sentence.of("outcome." + result.relation().id()));
        result.gapMetres().ifPresent(gap -> parts.add(Sentence.of("report.gap", Gap.length(gap))));
        result.sharedKm2().ifPresent(km2 -> parts.add(Sentence.of("report.shared", Gap.area(km2))));
        result.minPathMetres().ifPresent(path -> parts.add(Sentence.of("report.path", Gap.length(path))));
        Gap outcome = Gap.list(Join.COMMAS, parts);
        return result.reason()
                .<Gap>map(reason -> Sentence.of("report.with-reason", outcome, reason))
                .orElse(outcome);
    }

    /** In the words of the documents' fields, the same in every language. */
    static String variant(Variant variant) {
        return variant.reading().id()
                + variant.heading().map(heading -> ", heading " + heading.id()).orElse("")
                + variant.denial().map(denial -> ", denial " + denial.id()).orElse("")
                + variant.mile().map(mile -> ", mile " + mile.id()).orElse("");
    }

    private boolean wanted(Variant variant) {
        return readings.isEmpty() || readings.contains(variant.reading().id());
    }
}
