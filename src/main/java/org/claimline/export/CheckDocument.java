package org.claimline.export;

import java.util.List;
import java.util.Optional;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;
import org.claimline.incident.Claimant;
import org.claimline.verdict.Check;
import org.claimline.verdict.CheckSummary;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.Headline;
import org.claimline.verdict.Language;
import org.claimline.verdict.PairCheck;
import org.claimline.verdict.PlaceDistance;
import org.claimline.verdict.PointRadius;
import org.claimline.verdict.Reading;
import org.claimline.verdict.Sensitivity;
import org.claimline.verdict.Sentence;
import org.claimline.verdict.SpeedRange;
import org.claimline.verdict.Stamp;
import org.claimline.verdict.Statements;
import org.claimline.verdict.Tolerance;
import org.claimline.verdict.Variant;
import org.claimline.verdict.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of {@code check --json}. */
public final class CheckDocument {

    private final List<String> readings;
    private final Language language;

    private CheckDocument(List<String> readings, Language language) {
        this.readings = readings;
        this.language = language;
    }

    /**
     * @param readings ids of the readings to give; none stands for all
     * @param language of whatever is text; names of fields and codes are the same in every language
     */
    public static Document of(Check check, List<String> readings, Language language) {
        return new Document(new CheckDocument(readings, language).node(check));
    }

    /** One check as {@link #of(Check, List, Language)}; several as {@code {"checks": [...]}}. */
    public static Document of(List<Check> checks, List<String> readings, Language language) {
        if (checks.size() == 1) {
            return of(checks.get(0), readings, language);
        }
        ObjectNode document = Json.object();
        ArrayNode array = document.putArray("checks");
        CheckDocument each = new CheckDocument(readings, language);
        checks.forEach(check -> array.add(each.node(check)));
        return new Document(document);
    }

    private ObjectNode node(Check check) {
        ObjectNode document = Json.object();
        document.put("incident", check.incident().id());
        document.put("language", language.id());
        document.put("title", check.incident().title());
        ObjectNode frame = document.putObject("frame");
        Json.putPosition(frame, check.frame().centre());
        Json.putMetres(frame, "radius_m", check.frame().radiusMetres());
        frame.put("place", check.frame().place());
        Json.putMetres(frame, "place_radius_m", check.frame().placeRadiusMetres());
        document.put("method_version", Check.METHOD_VERSION);
        document.put("inputs_sha256", check.inputsSha256());
        ObjectNode inputs = document.putObject("inputs");
        inputs.put("incident_sha256", Stamp.ofIncident(check.incident()));
        inputs.put("places_sha256", Stamp.ofPlaces(check.places()));
        ObjectNode headline = document.putObject("headline");
        headline.put("reading", reading(readings));
        headline.put("text", text(CheckSummary.of(check, reading(readings))));
        ObjectNode assumptions = document.putObject("assumptions");
        Json.putMetres(assumptions, "near_m", check.assumptions().nearMetres());
        Optional<SpeedRange> speed = check.assumptions().speed();
        SpeedNodes.putSpeed(assumptions, speed);
        check.whatIf().ifPresent(whatIf -> WhatIfNodes.put(document, check, whatIf, language));
        document.set("distances", distances(check.distances()));
        ArrayNode claims = document.putArray("claims");
        Reading reading = Reading.find(reading(readings)).orElseThrow();
        check.claims()
                .forEach(claim -> claims.add(
                        SensitivityNodes.with(claim(claim), Sensitivity.of(check, claim, reading), language)));
        ArrayNode pairs = document.putArray("pairs");
        check.pairs()
                .forEach(pair -> pairs.add(
                        SensitivityNodes.with(pair(pair, speed), Sensitivity.of(check, pair, reading), language)));
        document.set("incursions", IncursionNodes.of(check.incursions(), readings, language));
        ConsistencyNodes.put(document, check, readings, language);
        return document;
    }

    /** The reading of the headlines: the first that was asked for. */
    static String reading(List<String> readings) {
        return readings.isEmpty() ? Reading.DEFAULT.id() : readings.get(0);
    }

    private ArrayNode distances(List<PlaceDistance> distances) {
        ArrayNode array = Json.array();
        for (PlaceDistance distance : distances) {
            ObjectNode node = array.addObject();
            node.put("place", distance.place());
            Json.putPosition(node, distance.position());
            Json.putMetres(node, "radius_m", distance.radiusMetres());
            putView(node, distance.view());
            node.put("of", distance.of());
            MeasureDocument.putCountry(node, distance.cover());
            node.put("straddles", distance.straddles());
            ArrayNode sides = node.putArray("sides");
            for (PlaceDistance.Side side : distance.sides()) {
                ObjectNode part = sides.addObject();
                MeasureDocument.putCountry(part, side.cover());
                part.set("area_km2", Json.number(side.areaKm2(), 6));
            }
            node.put("text", text(distance.text()));
            if (distance.foot().isPresent()) {
                ObjectNode nearest = node.putObject("nearest");
                MeasureDocument.putFoot(nearest, distance.foot().get());
                Json.putMetres(nearest, "check_m", distance.checkMetres());
                if (!distance.agrees()) {
                    nearest.put("error", text(Sentence.of("distance.differs")));
                }
            } else {
                node.putNull("nearest");
            }
        }
        return array;
    }

    private ObjectNode claim(ClaimCheck check) {
        Claim claim = check.claim();
        ObjectNode node = Json.object();
        node.put("id", claim.id());
        node.set("claimant", claimant(claim.claimant()));
        node.put("phase", claim.phase().id());
        node.put("polarity", claim.polarity().id());
        node.put("statement", text(Statements.of(claim)));
        node.set("sources", Json.texts(claim.sources()));
        ArrayNode results = node.putArray("results");
        for (ClaimCheck.Result result : check.results()) {
            if (wanted(result.variant())) {
                results.add(result(result));
            }
        }
        node.set("headline", headline("verdict", check.headline()));
        return node;
    }

    private ObjectNode result(ClaimCheck.Result result) {
        ObjectNode node = Json.object();
        putView(node, result.view());
        putVariant(node, result.variant());
        node.put("verdict", result.verdict().id());
        Json.putText(node, "reason", result.reason().map(this::text));
        Json.putText(node, "evidence", result.evidence());
        Json.putMetres(node, "margin_m", result.marginMetres());
        Json.putMetres(node, "margin_error_m", result.marginErrorMetres());
        Json.putMetres(node, "break_even_m", result.breakEvenMetres());
        if (result.verdict() == Verdict.NOT_EVALUABLE) {
            node.putNull("area_km2");
        } else {
            node.set("area_km2", Json.number(result.areaKm2(), 2));
        }
        node.put("touches_frame", result.touchesFrame());
        node.set("depends_on", Json.texts(result.assumptions()));
        if (result.pointRadius().isPresent()) {
            PointRadius circle = result.pointRadius().get();
            ObjectNode pointRadius = node.putObject("point_radius");
            Json.putPosition(pointRadius, circle.centre());
            Json.putMetres(pointRadius, "radius_m", circle.radiusMetres());
            pointRadius.put("rule", circle.rule().id());
        }
        ArrayNode tolerance = node.putArray("tolerance");
        for (Tolerance part : result.tolerance()) {
            ObjectNode item = tolerance.addObject();
            item.put("name", text(part.name()));
            Json.putMetres(item, "metres", part.metres());
        }
        return node;
    }

    private ObjectNode pair(PairCheck check, Optional<SpeedRange> speed) {
        ObjectNode node = Json.object();
        node.put("a", check.a().id());
        node.put("b", check.b().id());
        node.set(
                "phases",
                Json.texts(List.of(check.a().phase().id(), check.b().phase().id())));
        ArrayNode results = node.putArray("results");
        for (PairCheck.Result result : check.results()) {
            if (wanted(result.variant())) {
                results.add(result(result, speed));
            }
        }
        ConsistencyNodes.putMixed(node, check.mixed(), readings);
        node.set("headline", headline("relation", check.headline()));
        return node;
    }

    private ObjectNode result(PairCheck.Result result, Optional<SpeedRange> speed) {
        ObjectNode node = Json.object();
        putView(node, result.view());
        putVariant(node, result.variant());
        node.put("relation", result.relation().id());
        Json.putMetres(node, "gap_m", result.gapMetres());
        Json.putNumber(node, "shared_km2", result.sharedKm2(), 2);
        Json.putMetres(node, "min_path_m", result.minPathMetres());
        SpeedNodes.putPathTime(node, result.minPathMetres(), speed);
        ArrayNode witness = node.putArray("witness");
        for (LatLon position : result.witness()) {
            Json.putPosition(witness.addObject(), position);
        }
        if (result.witness().size() == 2) {
            Geodesics.Inverse way =
                    Geodesics.inverse(result.witness().get(0), result.witness().get(1));
            node.set("witness_bearing_deg", Json.number(Geodesics.bearingDegrees(way.azimuthDegrees()), 2));
        }
        Json.putText(node, "reason", result.reason().map(this::text));
        node.set("depends_on", Json.texts(result.assumptions()));
        return node;
    }

    private String text(Sentence sentence) {
        return sentence.in(language);
    }

    static ObjectNode claimant(Claimant claimant) {
        ObjectNode node = Json.object();
        node.put("name", claimant.name());
        Json.putText(node, "country", claimant.country());
        return node;
    }

    private boolean wanted(Variant variant) {
        return readings.isEmpty() || readings.contains(variant.reading().id());
    }

    private static void putView(ObjectNode node, View view) {
        node.put("border_set", view.set().info().id());
        node.put("edges", view.edges().id());
    }

    static void putVariant(ObjectNode node, Variant variant) {
        node.put("reading", variant.reading().id());
        Json.putText(node, "heading_reading", variant.heading().map(heading -> heading.id()));
        Optional<String> denial = variant.denial().map(reading -> reading.id());
        Json.putText(node, "denial_reading", denial);
        Json.putText(node, "mile_reading", variant.mile().map(mile -> mile.id()));
    }

    private ObjectNode headline(String outcomeName, Headline headline) {
        return headline(outcomeName, headline, language);
    }

    static ObjectNode headline(String outcomeName, Headline headline, Language language) {
        ObjectNode node = Json.object();
        node.put(outcomeName, headline.outcome());
        node.put("agreeing", headline.agreeing());
        node.put("of", headline.of());
        node.set("depends_on", Json.texts(headline.dependsOn()));
        node.put("text", headline.text().in(language));
        return node;
    }
}
