package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.incident.Claim;

/** Sentences for overrides and what they change. */
final class WhatIfWording {

    private WhatIfWording() {}

    static Gap said(Claim claim) {
        return Sentence.of("whatif.claim", Gap.claimant(claim.claimant()), Gap.verbatim(claim.id()));
    }

    static Gap said(Claim a, Claim b) {
        return Gap.list(Join.AND, List.of(said(a), said(b)));
    }

    /** A sentence about lines, where they are moved. */
    static Sentence moved(BorderShift shift, Sentence sentence) {
        return Sentence.of("whatif.moved", Gap.length(shift.metres()), Gap.country(shift.toward()), sentence);
    }

    /** Empty where nothing is overridden. */
    static Optional<Sentence> overrides(Check check, Reading reading) {
        Assumptions assumptions = check.assumptions();
        List<Sentence> parts = new ArrayList<>();
        assumptions
                .borderShift()
                .ifPresent(shift -> parts.add(Sentence.of(
                        "whatif.move-border",
                        Gap.countryName(check.incident().border().get(0)),
                        Gap.countryName(check.incident().border().get(1)),
                        Gap.length(shift.metres()),
                        Gap.country(shift.toward()))));
        for (PlaceRadius radius : assumptions.placeRadii()) {
            Gap place = Gap.verbatim(radius.place().orElse(check.frame().place()));
            parts.add(Sentence.of("whatif.place-radius", place, Gap.length(radius.metres())));
        }
        if (assumptions.nearMetres() != Assumptions.DEFAULT.nearMetres()) {
            parts.add(Sentence.of("whatif.near", Gap.length(assumptions.nearMetres())));
        }
        if (assumptions.frameRadiusMetres() != Assumptions.DEFAULT.frameRadiusMetres()) {
            parts.add(Sentence.of("whatif.frame", Gap.length(assumptions.frameRadiusMetres())));
        }
        assumptions
                .speed()
                .ifPresent(speed -> parts.add(Sentence.of(
                        "whatif.speed",
                        Gap.speed(speed.leastMetresPerSecond()),
                        Gap.speed(speed.greatestMetresPerSecond()))));
        if (reading != Reading.DEFAULT) {
            parts.add(Sentence.of("whatif.reading", Gap.verbatim(reading.id())));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sentence.of("whatif", Gap.list(Join.ITEMS, parts)));
    }

    static Sentence change(
            Gap said, String figure, Change.Value from, Change.Value to, List<String> sets, Reading reading) {
        return Sentence.of(
                "whatif.change",
                said,
                Sentence.of("figure." + figure),
                value(figure, to),
                value(figure, from),
                Sentence.of("whatif.lines", Gap.ids(sets)),
                Gap.verbatim(reading.id()));
    }

    private static Gap value(String figure, Change.Value value) {
        boolean isOutcome = figure.equals("verdict") || figure.equals("relation");
        return value.match(
                word -> isOutcome ? Sentence.of("outcome." + word) : Gap.verbatim(word),
                (least, most) -> range(amount(figure, least), amount(figure, most)),
                () -> Sentence.of("whatif.none"));
    }

    private static Gap range(Gap least, Gap most) {
        boolean printedAlike = least.fill(Language.ENGLISH).equals(most.fill(Language.ENGLISH));
        return printedAlike ? least : Sentence.of("whatif.range", least, most);
    }

    private static Gap amount(String figure, double value) {
        return figure.endsWith("_km2") ? Gap.area(value) : Gap.length(value);
    }
}
