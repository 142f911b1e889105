package org.claimline.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;
import tools.jackson.databind.JsonNode;

/** Derivations of the arithmetic of incursions: depth, track, duration and speed. */
final class IncursionRules {

    private static final String RESULT = "/incursions/*/results/*/";
    private static final String RULE =
            "a depth d to the nearest border point needs a track of d to get in and d more to come out; length and duration imply a speed";
    private static final String ERROR =
            "none beyond the reading of the figures: it is arithmetic on the ends of intervals";

    private IncursionRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put(
                "/incursions/*/leg",
                number -> PlaceRules.stated(
                        number, "which crossing", "the claims of the incident file", RULE, "none: it is stated"));
        for (String end : List.of("min", "max")) {
            for (String part : List.of("depth_m", "track_m", "duration_s", "speed_mps", "entered_speed_mps")) {
                rules.put(RESULT + part + "/" + end, IncursionRules::read);
            }
            for (String speed : List.of("speed", "entered_speed", "derived/*/speed")) {
                rules.put(RESULT + speed + "_kmh/" + end, number -> converted(number, 3.6, "_kmh"));
                rules.put(RESULT + speed + "_kn/" + end, number -> converted(number, 3600.0 / 1852, "_kn"));
            }
            for (String part : List.of("track_m", "duration_s", "speed_mps")) {
                rules.put(RESULT + "derived/*/" + part + "/" + end, IncursionRules::derived);
            }
        }
        for (String part : List.of(
                "within_m",
                "salient/depth_m",
                "salient/step_m",
                "salient/track/*/lat",
                "salient/track/*/lon",
                "salient/tip/lat",
                "salient/tip/lon")) {
            rules.put("/incursions/*/axis_depths/*/" + part, IncursionRules::salient);
        }
        for (String unit : List.of("m", "s", "mps")) {
            rules.put(RESULT + "comparisons/*/gap_" + unit, IncursionRules::compared);
            rules.put(RESULT + "comparisons/*/break_even/*/by_" + unit, IncursionRules::compared);
        }
        return rules;
    }

    /** The end of an interval, from the words of a claim or the user's speeds. */
    private static Account read(Number number) {
        String part = number.parent();
        if (part.startsWith("entered_speed")) {
            Number speed = new Number(number.check(), number.document(), "/assumptions/speed_mps/" + number.name());
            return new Account(
                    Operation.STATED,
                    "the speed that the user entered",
                    List.of(Input.of("speed", speed.value(), "m/s", speed.pointer())),
                    "the speeds are the user's: none are assumed",
                    "none: it is chosen");
        }
        String measure = part.substring(0, part.indexOf('_'));
        JsonNode parts = number.document().at("/incursions/" + number.index(0) + "/parts");
        List<Input> printed = parts.valueStream()
                .filter(said -> said.path("measure").asString().equals(measure))
                .map(said -> Input.text(
                        measure,
                        said.path("printed").asString(),
                        "claim " + said.path("claim").asString()))
                .toList();
        return new Account(
                Operation.MEASURED,
                (number.name().equals("min") ? "least" : "greatest") + " number that the words stand for",
                printed,
                ClaimRules.READINGS,
                "none beyond the reading");
    }

    private static Account converted(Number number, double factor, String unit) {
        String metres = number.pointer().replace(unit + "/", "_mps/");
        Number other = new Number(number.check(), number.document(), metres);
        return new Account(
                Operation.PRODUCT,
                "the same speed in another unit",
                List.of(
                        Input.of("speed", other.value(), "m/s", metres),
                        Input.of(
                                "units to a metre per second",
                                factor,
                                "",
                                "definition of the hour and of the nautical mile")),
                RULE,
                ERROR);
    }

    private static Account derived(Number number) {
        JsonNode one = number.node(2);
        boolean twice = one.path("passage").asString("").equals("in-and-out");
        String speed = one.path("by_entered_speed").asBoolean() ? "entered_speed_mps" : "speed_mps";
        String same = number.name();
        String opposite = same.equals("min") ? "max" : "min";
        return switch (one.path("name").asString()) {
            case "least-track" ->
                account(
                        Operation.PRODUCT,
                        "depth, once or twice",
                        part(number, "depth_m", same),
                        Input.of("ways", twice ? 2 : 1, "", "the passage: in, or in and out"));
            case "implied-track" ->
                account(
                        Operation.PRODUCT,
                        "speed times duration",
                        part(number, speed, same),
                        part(number, "duration_s", same));
            case "implied-speed" ->
                account(
                        Operation.QUOTIENT,
                        "track divided by duration",
                        part(number, "track_m", same),
                        part(number, "duration_s", opposite));
            case "implied-duration" ->
                account(
                        Operation.QUOTIENT,
                        "track divided by speed",
                        part(number, "track_m", same),
                        part(number, speed, opposite));
            case "least-speed" ->
                account(
                        Operation.QUOTIENT,
                        "depth, once or twice, divided by duration",
                        ways(part(number, "depth_m", same), twice),
                        part(number, "duration_s", opposite));
            default ->
                account(
                        Operation.QUOTIENT,
                        "depth, once or twice, divided by speed",
                        ways(part(number, "depth_m", same), twice),
                        part(number, speed, opposite));
        };
    }

    private static Account account(Operation operation, String formula, Input... inputs) {
        return new Account(operation, formula, List.of(inputs), RULE, ERROR);
    }

    private static Input ways(Input depth, boolean twice) {
        return twice
                ? Input.of("depth, twice", 2 * depth.value().orElseThrow().doubleValue(), "m", "depth of this result")
                : depth;
    }

    /** An end of a quantity of the same result. */
    private static Input part(Number number, String name, String end) {
        return PlaceRules.input(number, name + " " + end, 4, name + "/" + end);
    }

    private static Account salient(Number number) {
        JsonNode parts = number.document().at("/incursions/" + number.index(0) + "/parts");
        return new Account(
                Operation.MEASURED,
                "the deepest part of the country near the place that a straight track of the printed length cuts off",
                parts.valueStream()
                        .map(said -> Input.text(
                                said.path("measure").asString(),
                                said.path("printed").asString(),
                                "claim " + said.path("claim").asString()))
                        .toList(),
                "axes are looked for on each set's line, at right angles to the track; none found shows nothing beyond the sampling",
                "the step of the sampling, step_m");
    }

    private static Account compared(Number number) {
        boolean evens = number.pointer().contains("/break_even/");
        String result = number.near(evens ? 5 : 3, "");
        return new Account(
                Operation.MEASURED,
                evens
                        ? "least change of this one quantity, all others as they are, with which the two can hold together"
                        : "by how much the two intervals miss each other; 0 where they don't",
                List.of(Input.text(
                        "quantities of the result", number.find("name").orElse(""), result.replaceAll("/$", ""))),
                RULE,
                ERROR);
    }
}
