package org.claimline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.border.BorderSetInfo;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Evidence;
import org.claimline.incident.Figure;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.Reading;
import tools.jackson.databind.JsonNode;

/** Derivations of a claim's results: area, margin, break-even and tolerance. */
final class ClaimRules {

    static final String READINGS =
            "readings of figures: hedged (ours), literal, gbif-2020 (Chapman and Wieczorek 2020), "
                    + "wieczorek-2004 (Wieczorek, Guo and Hijmans, IJGIS 18(8), 2004)";

    private static final String RESULT = "/claims/*/results/*/";

    private ClaimRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put(RESULT + "area_km2", ClaimRules::area);
        for (String part : List.of("lat", "lon", "radius_m")) {
            rules.put(RESULT + "point_radius/" + part, ClaimRules::pointRadius);
        }
        rules.put(RESULT + "margin_m", ClaimRules::margin);
        rules.put(RESULT + "margin_error_m", ClaimRules::marginError);
        rules.put(RESULT + "break_even_m", ClaimRules::breakEven);
        rules.put(RESULT + "tolerance/*/metres", ClaimRules::tolerance);
        return rules;
    }

    private static Account area(Number number) {
        List<Input> inputs = lengths(number);
        inputs.add(frame(number));
        return new Account(
                Operation.MEASURED,
                "area of the intersection of the clauses' regions with the frame, in its azimuthal equidistant projection",
                inputs,
                "the region of a claim is the intersection of its clauses, or what its denial leaves; " + READINGS,
                "its edge is within 5 m for distances to 10 km, beyond that 5 m and 0.02 % of the distance; the projection "
                        + "makes areas at most 0.01 % too large");
    }

    private static Account pointRadius(Number number) {
        return new Account(
                Operation.MEASURED,
                "centre or radius of the circle that the published rules give for an offset from a place",
                lengths(number),
                "point-radius method: " + number.find("rule").orElse("") + "; " + READINGS,
                "none beyond the rule: the circle is shown beside the region and judges nothing");
    }

    private static Account margin(Number number) {
        Evidence evidence = evidence(number);
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.of(
                "latitude of the evidence",
                evidence.position().latDegrees(),
                "degrees",
                "evidence " + evidence.id() + " of the incident file"));
        inputs.add(Input.of(
                "longitude of the evidence",
                evidence.position().lonDegrees(),
                "degrees",
                "evidence " + evidence.id() + " of the incident file"));
        inputs.addAll(lengths(number));
        inputs.add(frame(number));
        return new Account(
                Operation.MEASURED,
                "least distance from the evidence to the edge of the region, or to the frame's edge where that is nearer",
                inputs,
                "the margin is the least distance that the position would have to move to reach the region's edge",
                "within 5 m for distances to 10 km, beyond that 5 m and 0.02 % of the distance");
    }

    private static Account marginError(Number number) {
        boolean exact = number.value() <= 0.01;
        return new Account(
                Operation.STATED,
                exact
                        ? "the margin is decided by exact geodesics"
                        : "the margin is measured on the region as drawn: its construction error",
                List.of(
                        exact
                                ? Input.of(
                                        "error of exact margins",
                                        0.01,
                                        "m",
                                        "ten times the agreement of the two methods, and what is printed")
                                : PlaceRules.input(number, "construction error", 1, "tolerance/2/metres")),
                "every margin says how far it may be off",
                "an upper bound");
    }

    private static Account breakEven(Number number) {
        return new Account(
                Operation.STATED,
                "the margin",
                List.of(PlaceRules.input(number, "margin", 1, "margin_m")),
                "for a single border clause the least displacement of the line, in the direction of the foot, equals the margin",
                "that of the margin");
    }

    private static Account tolerance(Number number) {
        return switch (result(number).tolerance().get(number.index(2)).name().key()) {
            case "tolerance.accuracy", "tolerance.spread" -> accuracy(number);
            case "tolerance.evidence" -> {
                Evidence evidence = evidence(number);
                yield new Account(
                        Operation.STATED,
                        "the radius of the evidence",
                        List.of(Input.of(
                                "radius",
                                evidence.position().radiusMetres(),
                                "m",
                                "evidence " + evidence.id() + " of the incident file")),
                        "the position lies within its radius",
                        "none: it is stated");
            }
            default -> construction(number);
        };
    }

    private static Account accuracy(Number number) {
        BorderSetInfo info = result(number).view().set().info();
        if (info.accuracyMetres().isPresent()) {
            return new Account(
                    Operation.STATED,
                    "the accuracy that the publisher states",
                    List.of(Input.of(
                            "accuracy",
                            info.accuracyMetres().getAsDouble(),
                            "m",
                            info.id() + ": " + info.accuracySource())),
                    "a verdict must hold by more than the tolerance",
                    "as the publisher has it");
        }
        List<Input> inputs = new ArrayList<>();
        number.check().distances().stream()
                .filter(distance -> distance.foot().isPresent())
                .forEach(distance -> inputs.add(Input.of(
                        distance.place() + " by " + distance.view().id() + ", in "
                                + String.join("+", distance.cover().labels()),
                        distance.foot().get().distanceMetres(),
                        "m",
                        "/distances")));
        return new Account(
                Operation.MEASURED,
                "greatest difference of the distances that two sets give for one place under one edge rule; their sum where they put it "
                        + "in different countries; over all loaded sets as published",
                inputs,
                "a set that states no accuracy decides only what survives the local spread of the border families",
                "that of the distances");
    }

    private static Account construction(Number number) {
        return new Account(
                Operation.SUM,
                "5 m, and 0.02 % of the longest length that enters the region where that is over 10 km",
                List.of(
                        Input.of(
                                "chords of buffers and the projection, to 10 km",
                                5,
                                "m",
                                "derived, and tested by sampling"),
                        Input.of(
                                "0.02 % of the longest length over 10 km (lengths under the reading, radii of places, a shift of the line)",
                                number.value() - 5,
                                "m",
                                "claim " + number.claims().get(0).id())),
                "error of regions drawn with buffers of 64 segments a quarter in an azimuthal equidistant projection",
                "an upper bound");
    }

    /** The ends of the lengths that a claim's figures stand for under the result's reading. */
    static List<Input> lengths(Number number) {
        List<Input> inputs = new ArrayList<>();
        Optional<Reading> reading = number.find("reading").flatMap(Reading::find);
        for (Claim claim : number.claims()) {
            for (Figure figure : ClaimCheck.figures(claim)) {
                if (figure.hedge() != Figure.Hedge.FEW) {
                    addEnds(claim, figure, reading.orElse(Reading.DEFAULT), number.find("mile_reading"), inputs);
                }
            }
        }
        return inputs;
    }

    private static void addEnds(
            Claim claim, Figure figure, Reading reading, Optional<String> mile, List<Input> inputs) {
        LengthInterval lengths = ClaimCheck.meaning(figure, reading, mile).stated();
        String from = "claim " + claim.id() + ", \"" + figure.printed() + "\", reading " + reading.id();
        inputs.add(Input.of("least length", lengths.lowerMetres(), "m", from));
        inputs.add(
                lengths.isUnbounded()
                        ? Input.text("greatest length", "no end", from)
                        : Input.of("greatest length", lengths.upperMetres(), "m", from));
    }

    static Input frame(Number number) {
        return Input.of("radius of the frame", number.check().frame().radiusMetres(), "m", "/frame/radius_m");
    }

    private static Evidence evidence(Number number) {
        String id = number.find("evidence").orElseThrow();
        return number.check().incident().evidence().stream()
                .filter(evidence -> evidence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ClaimCheck.Result result(Number number) {
        JsonNode at = number.document().at("/claims/" + number.index(0) + "/results/" + number.index(1));
        return number.check().claims().get(number.index(0)).results().stream()
                .filter(result -> result.view()
                        .set()
                        .info()
                        .id()
                        .equals(at.path("border_set").asString()))
                .findFirst()
                .orElseThrow();
    }
}
