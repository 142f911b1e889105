package org.claimline.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;
import org.claimline.geo.LengthInterval;
import org.claimline.verdict.Check;
import org.claimline.verdict.Consistency;
import org.claimline.verdict.Family;
import org.claimline.verdict.Language;
import org.claimline.verdict.PairCheck;
import org.claimline.verdict.PhaseCheck;
import org.claimline.verdict.SelfCheck;
import org.claimline.verdict.Statements;
import org.claimline.verdict.Tolerance;
import org.claimline.verdict.Variant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a check's document that hold what is stated against what is stated. */
final class ConsistencyNodes {

    private final List<String> readings;

    private final Language language;

    private ConsistencyNodes(List<String> readings, Language language) {
        this.readings = readings;
        this.language = language;
    }

    /** Adds {@code self_tests}, {@code phase_tests} and {@code families}. */
    static void put(ObjectNode document, Check check, List<String> readings, Language language) {
        ConsistencyNodes nodes = new ConsistencyNodes(readings, language);
        Consistency consistency = check.consistency();
        ArrayNode selfTests = document.putArray("self_tests");
        consistency.claims().forEach(one -> selfTests.add(nodes.node(one)));
        ArrayNode phaseTests = document.putArray("phase_tests");
        consistency.phases().forEach(one -> phaseTests.add(nodes.node(one)));
        ArrayNode families = document.putArray("families");
        consistency.families().forEach(one -> families.add(nodes.node(one)));
    }

    /** Adds {@code mixed}: the pair by two sets' lines. */
    static void putMixed(ObjectNode pair, List<PairCheck.Mixed> mixed, List<String> readings) {
        ConsistencyNodes nodes = new ConsistencyNodes(readings, Language.DEFAULT);
        ArrayNode array = pair.putArray("mixed");
        for (PairCheck.Mixed one : mixed) {
            if (nodes.isWanted(one.variant())) {
                ObjectNode node = array.addObject();
                node.put("a_set", one.aView().set().info().id());
                node.put("b_set", one.bView().set().info().id());
                node.put("edges", one.aView().edges().id());
                CheckDocument.putVariant(node, one.variant());
                node.put("relation", one.relation().id());
                Json.putMetres(node, "gap_m", one.gapMetres());
            }
        }
    }

    private boolean isWanted(Variant variant) {
        return readings.isEmpty() || readings.contains(variant.reading().id());
    }

    private ObjectNode node(SelfCheck check) {
        ObjectNode node = Json.object();
        node.put("claim", check.claim().id());
        node.put("position", Statements.of(check.position()).in(language));
        node.put("distance", Statements.of(check.distance()).in(language));
        ArrayNode results = node.putArray("results");
        for (SelfCheck.Result result : check.results()) {
            if (isWanted(result.variant())) {
                ObjectNode one = results.addObject();
                putView(one, result.view());
                CheckDocument.putVariant(one, result.variant());
                one.put("agreement", result.agreement().id());
                putInterval(one, "measured", result.measured());
                putInterval(one, "stated", Optional.of(result.stated()));
                Json.putMetres(one, "excluded_by_m", result.missMetres());
                putTolerance(one, result.tolerance());
                Json.putText(one, "reason", result.reason().map(reason -> reason.in(language)));
            }
        }
        node.set("headline", CheckDocument.headline("agreement", check.headline(), language));
        return node;
    }

    private ObjectNode node(PhaseCheck check) {
        ObjectNode node = Json.object();
        node.put("a", check.a().id());
        node.put("b", check.b().id());
        node.set(
                "phases",
                Json.texts(List.of(check.a().phase().id(), check.b().phase().id())));
        ArrayNode results = node.putArray("results");
        for (PhaseCheck.Result result : check.results()) {
            if (isWanted(result.variant())) {
                ObjectNode one = results.addObject();
                putView(one, result.view());
                CheckDocument.putVariant(one, result.variant());
                one.put("rule", result.rule().id());
                one.put("agreement", result.agreement().id());
                putSpan(one, "stated", result.stated());
                putSpan(one, "allowed", result.allowed());
                Json.putMetres(one, "apart_at_most_m", result.wayMetres());
                one.set(
                        "apart_by",
                        Json.texts(
                                result.by().stream().map(by -> by.in(language)).toList()));
                Json.putMetres(one, "excluded_by_m", result.missMetres());
                putTolerance(one, result.tolerance());
                Json.putText(one, "reason", result.reason().map(reason -> reason.in(language)));
            }
        }
        node.set("headline", CheckDocument.headline("agreement", check.headline(), language));
        return node;
    }

    private ObjectNode node(Family family) {
        ObjectNode node = Json.object();
        ArrayNode members = node.putArray("members");
        for (Family.Member member : family.members()) {
            ObjectNode one = members.addObject();
            one.put("claim", member.claim().id());
            one.set("claimant", CheckDocument.claimant(member.claim().claimant()));
            one.put("figure", member.figure().printed());
            Json.putText(one, "date", member.date().map(date -> date.text()));
            Json.putText(one, "source", member.source().map(source -> source.id()));
            Json.putText(one, "relayed_by", member.claim().relayedBy());
            one.set(
                    "steps",
                    Json.texts(member.steps().stream().map(Family.Step::id).toList()));
        }
        Json.putText(
                node, "earliest", family.earliest().map(member -> member.claim().id()));
        ArrayNode shared = node.putArray("shared");
        for (Family.Shared one : family.shared()) {
            if (readings.isEmpty() || readings.contains(one.reading().id())) {
                ObjectNode item = shared.addObject();
                item.put("reading", one.reading().id());
                item.put("compatible", one.lengths().isPresent());
                putInterval(item, "lengths", one.lengths());
            }
        }
        node.put("text", family.text().in(language));
        return node;
    }

    private static void putView(ObjectNode node, View view) {
        node.put("border_set", view.set().info().id());
        node.put("edges", view.edges().id());
    }

    private static void putInterval(ObjectNode node, String name, Optional<LengthInterval> lengths) {
        Json.putMetres(
                node,
                name + "_min_m",
                lengths.map(one -> OptionalDouble.of(one.lowerMetres())).orElse(OptionalDouble.empty()));
        Json.putMetres(
                node,
                name + "_max_m",
                lengths.map(one -> finite(one.upperMetres())).orElse(OptionalDouble.empty()));
    }

    private static void putSpan(ObjectNode node, String name, Optional<PhaseCheck.Span> span) {
        Json.putMetres(
                node,
                name + "_min_m",
                span.map(one -> finite(one.leastMetres())).orElse(OptionalDouble.empty()));
        Json.putMetres(
                node, name + "_max_m", span.map(one -> finite(one.mostMetres())).orElse(OptionalDouble.empty()));
    }

    private static OptionalDouble finite(double metres) {
        return Double.isInfinite(metres) ? OptionalDouble.empty() : OptionalDouble.of(metres);
    }

    private void putTolerance(ObjectNode node, List<Tolerance> parts) {
        ArrayNode tolerance = node.putArray("tolerance");
        for (Tolerance part : parts) {
            ObjectNode item = tolerance.addObject();
            item.put("name", part.name().in(language));
            Json.putMetres(item, "metres", part.metres());
        }
    }
}
