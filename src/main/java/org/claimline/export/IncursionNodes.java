package org.claimline.export;

import java.util.List;
import java.util.Optional;
import org.claimline.verdict.Incursion;
import org.claimline.verdict.Interval;
import org.claimline.verdict.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code incursions} of {@code check --json}: lengths in metres, durations in seconds, speeds in three units. */
final class IncursionNodes {

    private static final double KILOMETRES_AN_HOUR = 3.6;
    private static final double KNOTS = 3600 / 1852.0;

    private IncursionNodes() {}

    /** @param readings ids of the readings to give; none stands for all */
    static ArrayNode of(List<Incursion> incursions, List<String> readings, Language language) {
        ArrayNode array = Json.array();
        incursions.forEach(incursion -> array.add(node(incursion, readings, language)));
        return array;
    }

    private static ObjectNode node(Incursion incursion, List<String> readings, Language language) {
        ObjectNode node = Json.object();
        node.set("claimant", CheckDocument.claimant(incursion.claimant()));
        node.put("country", incursion.country());
        incursion.leg().ifPresentOrElse(leg -> node.put("leg", leg), () -> node.putNull("leg"));
        node.put("together", incursion.together().id());
        node.put("came_out", incursion.cameOut() ? "stated" : "not-stated");
        ArrayNode parts = node.putArray("parts");
        for (Incursion.Part part : incursion.parts()) {
            ObjectNode item = parts.addObject();
            item.put("measure", part.measure().id());
            item.put("claim", part.claim().id());
            item.put("phase", part.claim().phase().id());
            item.put("printed", part.printed());
            Json.putText(item, "line", part.line());
        }
        node.set(
                "left_out",
                Json.texts(incursion.leftOut().stream()
                        .map(left -> left.in(language))
                        .toList()));
        ArrayNode results = node.putArray("results");
        incursion.results().stream()
                .filter(result ->
                        readings.isEmpty() || readings.contains(result.reading().id()))
                .forEach(result -> results.add(result(result)));
        ArrayNode axisDepths = node.putArray("axis_depths");
        incursion.axisDepths().stream()
                .filter(depth ->
                        readings.isEmpty() || readings.contains(depth.reading().id()))
                .forEach(depth -> axisDepths.add(axisDepth(depth)));
        ObjectNode headline = node.putObject("headline");
        headline.put("outcome", incursion.finding().outcome().id());
        headline.set("depends_on", Json.texts(incursion.finding().dependsOn()));
        headline.put("text", incursion.finding().text().in(language));
        return node;
    }

    private static ObjectNode result(Incursion.Result result) {
        ObjectNode node = Json.object();
        node.put("reading", result.reading().id());
        Json.putText(node, "mile", result.mile().map(mile -> mile.id()));
        putInterval(node, "depth_m", result.depth(), 1);
        putInterval(node, "track_m", result.track(), 1);
        putInterval(node, "duration_s", result.duration(), 1);
        putSpeed(node, "speed", result.speed());
        putSpeed(node, "entered_speed", result.entered());
        ArrayNode derived = node.putArray("derived");
        for (Incursion.Derived one : result.derived()) {
            ObjectNode item = derived.addObject();
            item.put("name", one.consequence().id());
            Json.putText(item, "depth_reading", one.passage().map(p -> Incursion.DepthReading.NEAREST.id()));
            Json.putText(item, "passage", one.passage().map(Incursion.Passage::id));
            item.put("by_entered_speed", one.byEntered());
            switch (one.consequence().measure()) {
                case SPEED -> putSpeed(item, "speed", Optional.of(one.interval()));
                case DURATION -> putInterval(item, "duration_s", Optional.of(one.interval()), 1);
                case DEPTH, TRACK -> putInterval(item, "track_m", Optional.of(one.interval()), 1);
            }
        }
        ArrayNode comparisons = node.putArray("comparisons");
        result.comparisons().forEach(one -> comparisons.add(comparison(one)));
        return node;
    }

    private static ObjectNode comparison(Incursion.Comparison one) {
        ObjectNode node = Json.object();
        node.put("name", one.kind().id());
        Json.putText(node, "depth_reading", one.depthReading().map(Incursion.DepthReading::id));
        Json.putText(node, "passage", one.passage().map(Incursion.Passage::id));
        node.put("outcome", one.outcome().id());
        node.set("gap_" + unit(one.kind().measure()), Json.number(one.gap(), 3));
        ArrayNode breakEvens = node.putArray("break_even");
        for (Incursion.BreakEven even : one.breakEvens()) {
            ObjectNode item = breakEvens.addObject();
            item.put("measure", even.measure().id());
            Json.putNumber(item, "by_" + unit(even.measure()), even.by(), 3);
        }
        return node;
    }

    private static ObjectNode axisDepth(Incursion.AxisDepth depth) {
        ObjectNode node = Json.object();
        node.put("border_set", depth.view().set().info().id());
        node.put("edges", depth.view().edges().id());
        node.put("reading", depth.reading().id());
        Json.putText(node, "mile", depth.mile().map(mile -> mile.id()));
        Json.putMetres(node, "within_m", depth.withinMetres());
        node.put("reaches", depth.reaches());
        if (depth.salient().isEmpty()) {
            node.putNull("salient");
            return node;
        }
        ObjectNode salient = node.putObject("salient");
        Json.putMetres(salient, "depth_m", depth.salient().get().depthMetres());
        Json.putMetres(salient, "step_m", depth.salient().get().stepMetres());
        ArrayNode track = salient.putArray("track");
        Json.putPosition(track.addObject(), depth.salient().get().in());
        Json.putPosition(track.addObject(), depth.salient().get().out());
        Json.putPosition(salient.putObject("tip"), depth.salient().get().tip());
        return node;
    }

    private static String unit(Incursion.Measure measure) {
        return switch (measure) {
            case DEPTH, TRACK -> "m";
            case DURATION -> "s";
            case SPEED -> "mps";
        };
    }

    /** {@code name_mps}, {@code name_kmh} and {@code name_kn}. */
    private static void putSpeed(ObjectNode node, String name, Optional<Interval> metresPerSecond) {
        putInterval(node, name + "_mps", metresPerSecond, 1);
        putInterval(node, name + "_kmh", metresPerSecond, KILOMETRES_AN_HOUR);
        putInterval(node, name + "_kn", metresPerSecond, KNOTS);
    }

    /** {@code {min, min_closed, max, max_closed}}; {@code max} is null without an upper end, the whole where there is no interval. */
    private static void putInterval(ObjectNode node, String name, Optional<Interval> interval, double factor) {
        if (interval.isEmpty()) {
            node.putNull(name);
            return;
        }
        ObjectNode ends = node.putObject(name);
        ends.set("min", Json.number(interval.get().min() * factor, 3));
        ends.put("min_closed", interval.get().minClosed());
        if (interval.get().isUnbounded()) {
            ends.putNull("max");
        } else {
            ends.set("max", Json.number(interval.get().max() * factor, 3));
        }
        ends.put("max_closed", interval.get().maxClosed());
    }
}
