package org.claimline.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimline.border.View;
import org.claimline.geo.LatLon;
import org.claimline.geo.Shape;
import org.claimline.geo.Shapes;
import org.claimline.incident.Claim;
import org.claimline.incident.Incident;
import org.claimline.incident.Source;
import org.claimline.verdict.Check;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.Language;
import org.claimline.verdict.PairCheck;
import org.claimline.verdict.PlaceDisc;
import org.claimline.verdict.PlaceDistance;
import org.claimline.verdict.Relation;
import org.claimline.verdict.Statements;
import org.claimline.verdict.Variant;
import org.claimline.verdict.WhatIf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Incidents, their places, the regions of their claims and the lines that witness a distance, as one FeatureCollection. Colours
 * are those of simplestyle 1.1.0, uncertainty is a property of its own ({@code radius_m}).
 */
public final class IncidentGeoJson {

    private static final String PLACE_COLOUR = "#333333";
    private static final String WITNESS_COLOUR = "#222222";

    private final GeoJson geoJson = new GeoJson();
    private final Set<String> attributions = new LinkedHashSet<>();
    private final ArrayNode stamps = Json.array();

    /**
     * Adds an incident with the regions of its claims; its places as the check took them.
     *
     * @param borderSets ids; regions are drawn for each
     * @param readings ids; regions are drawn for each
     */
    public IncidentGeoJson add(Check check, List<String> borderSets, List<String> readings) {
        Incident incident = check.incident();
        add(incident, check.places().get(incident.place()));
        Palette palette = new Palette(incident);
        for (ClaimCheck claim : check.claims()) {
            claim.results().stream()
                    .filter(result -> drawn(result.view(), result.variant(), borderSets, readings))
                    .forEach(result -> addRegion(check, claim.claim(), result, palette));
        }
        check.distances().stream()
                .filter(distance ->
                        borderSets.contains(distance.view().set().info().id()))
                .forEach(distance -> addFoot(incident, distance));
        for (PairCheck pair : check.pairs()) {
            pair.results().stream()
                    .filter(result -> drawn(result.view(), result.variant(), borderSets, readings))
                    .forEach(result -> addWitness(incident, pair, result));
        }
        addStamp(check);
        return this;
    }

    private static boolean drawn(View view, Variant variant, List<String> borderSets, List<String> readings) {
        return borderSets.contains(view.set().info().id())
                && readings.contains(variant.reading().id());
    }

    private void addStamp(Check check) {
        ObjectNode stamp = stamps.addObject();
        stamp.put("incident", check.incident().id());
        Json.putPosition(stamp, check.frame().centre());
        Json.putMetres(stamp, "frame_radius_m", check.frame().radiusMetres());
        stamp.put("method_version", Check.METHOD_VERSION);
        stamp.put("inputs_sha256", check.inputsSha256());
        check.whatIf()
                .flatMap(whatIf -> WhatIf.overrides(check, whatIf.reading()))
                .ifPresent(overrides -> stamp.put("overrides", overrides.in(Language.DEFAULT)));
    }

    /** Adds an incident and its places only. */
    public IncidentGeoJson add(Incident incident, List<PlaceDisc> places) {
        for (int i = 0; i < places.size(); i++) {
            PlaceDisc place = places.get(i);
            if (i == 0) {
                geoJson.add(incident.id(), point(place.centre()), incidentProperties(incident, place));
            }
            geoJson.add(incident.id() + "/place/" + (i + 1), point(place.centre()), placeProperties(incident, place));
        }
        return this;
    }

    /** The document: features, a bbox, whose data it is, and the stamp of each check. */
    public Document document() {
        ObjectNode document = geoJson.collection();
        document.put(
                "attribution",
                String.join("; ", attributions) + (attributions.isEmpty() ? "" : "; ")
                        + "places: GeoNames (CC BY 4.0) and the origins named");
        document.set("checks", stamps);
        document.set("features", geoJson.features());
        return new Document(document);
    }

    private static ObjectNode incidentProperties(Incident incident, PlaceDisc place) {
        ObjectNode properties = properties("incident", incident, incident.title());
        properties.put("date", incident.date().text());
        properties.put("kind", incident.kind().id());
        properties.put("status", incident.status().id());
        properties.put("place", place.name());
        Json.putMetres(properties, "radius_m", place.radiusMetres());
        properties.set("sources", sources(incident, ids(incident)));
        properties.put("marker-color", PLACE_COLOUR);
        properties.put("marker-symbol", "circle");
        properties.put(
                "description",
                incident.title() + " (" + incident.date().text() + ", "
                        + incident.status().id() + ")");
        return properties;
    }

    private static ObjectNode placeProperties(Incident incident, PlaceDisc place) {
        ObjectNode properties = properties("place", incident, place.name());
        properties.set("country", Json.texts(place.countries()));
        Json.putMetres(properties, "radius_m", place.radiusMetres());
        properties.put("origin", place.origin());
        properties.put("marker-color", PLACE_COLOUR);
        properties.put("marker-size", "small");
        properties.put(
                "description",
                place.name() + ": within " + Math.round(place.radiusMetres()) + " m of this point; position from "
                        + place.origin());
        return properties;
    }

    private void addRegion(Check check, Claim claim, ClaimCheck.Result result, Palette palette) {
        Shape shape = result.region().shape();
        if (result.reason().isPresent() || shape.isEmpty()) {
            return;
        }
        attribute(result.view());
        Incident incident = check.incident();
        ObjectNode properties = properties(
                "region",
                incident,
                claim.claimant().name() + ": " + Statements.of(claim).in(Language.DEFAULT));
        properties.put("claim", claim.id());
        properties.put("claimant", claim.claimant().name());
        properties.put("phase", claim.phase().id());
        properties.put("polarity", claim.polarity().id());
        properties.put("statement", Statements.of(claim).in(Language.DEFAULT));
        putView(properties, result.view());
        putVariant(properties, result.variant());
        properties.put("verdict", result.verdict().id());
        properties.set("area_km2", Json.number(result.areaKm2(), 2));
        properties.put("touches_frame", result.touchesFrame());
        Json.putMetres(properties, "simplified_m", Shapes.SIMPLIFIED_METRES);
        properties.set("sources", sources(incident, claim.sources()));
        properties.put("inputs_sha256", check.inputsSha256());
        putStyle(properties, palette.of(claim), shape.polygons().isEmpty() ? 0 : 0.2);
        properties.put(
                "description",
                "By the line of " + result.view().set().info().id() + ", reading "
                        + result.variant().reading().id() + ": where the claim of "
                        + claim.claimant().name() + " holds");
        geoJson.add(
                String.join(
                        "/", incident.id(), "region", claim.id(), result.view().id(), variant(result.variant())),
                shape,
                properties);
    }

    private void addFoot(Incident incident, PlaceDistance distance) {
        distance.foot().ifPresent(foot -> {
            attribute(distance.view());
            ObjectNode properties =
                    properties("witness", incident, "from " + distance.place() + " to " + distance.of());
            properties.put("kind", "foot");
            putView(properties, distance.view());
            Json.putMetres(properties, "length_m", foot.distanceMetres());
            putStyle(properties, WITNESS_COLOUR, 0);
            properties.put(
                    "description",
                    "From " + distance.place() + " to the nearest point of the line of "
                            + distance.view().set().info().id());
            geoJson.add(
                    incident.id() + "/foot/" + distance.place() + " " + distance.position() + "/"
                            + distance.view().id(),
                    line(List.of(distance.position(), foot.position())),
                    properties);
        });
    }

    private void addWitness(Incident incident, PairCheck pair, PairCheck.Result result) {
        boolean gap = result.relation() == Relation.INCOMPATIBLE;
        if (result.witness().size() != 2 || !(gap || result.minPathMetres().isPresent())) {
            return;
        }
        ObjectNode properties = properties(
                "witness", incident, pair.a().id() + " and " + pair.b().id());
        properties.set("pair", Json.texts(List.of(pair.a().id(), pair.b().id())));
        properties.put("kind", gap ? "gap" : "least-path");
        properties.put("relation", result.relation().id());
        putView(properties, result.view());
        putVariant(properties, result.variant());
        Json.putMetres(properties, "length_m", gap ? result.gapMetres() : result.minPathMetres());
        putStyle(properties, WITNESS_COLOUR, 0);
        properties.put(
                "description",
                (gap ? "Shortest line between the two regions" : "Least path between the two regions")
                        + ", by the line of " + result.view().set().info().id() + ", reading "
                        + result.variant().reading().id());
        geoJson.add(
                String.join(
                        "/",
                        incident.id(),
                        gap ? "gap" : "least-path",
                        pair.a().id(),
                        pair.b().id(),
                        result.view().id(),
                        variant(result.variant())),
                line(result.witness()),
                properties);
    }

    private static ObjectNode properties(String feature, Incident incident, String name) {
        ObjectNode properties = Json.object();
        properties.put("feature", feature);
        properties.put("incident", incident.id());
        properties.put("name", name);
        return properties;
    }

    private static void putView(ObjectNode properties, View view) {
        properties.put("border_set", view.set().info().id());
        properties.put("edges", view.edges().id());
        properties.put("attribution", view.set().info().attribution());
    }

    private static void putVariant(ObjectNode properties, Variant variant) {
        properties.put("reading", variant.reading().id());
        Json.putText(properties, "heading_reading", variant.heading().map(heading -> heading.id()));
        Json.putText(properties, "denial_reading", variant.denial().map(denial -> denial.id()));
        Json.putText(properties, "mile_reading", variant.mile().map(mile -> mile.id()));
    }

    /** {@code hedged/meridian/-}; the mile is named where there are two. */
    private static String variant(Variant variant) {
        return String.join(
                "/",
                variant.reading().id(),
                variant.heading().map(heading -> heading.id()).orElse("-"),
                variant.denial().map(denial -> denial.id()).orElse("-")
                        + variant.mile().map(mile -> "/" + mile.id()).orElse(""));
    }

    private static void putStyle(ObjectNode properties, String colour, double fillOpacity) {
        properties.put("stroke", colour);
        properties.put("stroke-width", 2);
        properties.put("stroke-opacity", 0.9);
        if (fillOpacity > 0) {
            properties.put("fill", colour);
            properties.put("fill-opacity", fillOpacity);
        }
    }

    private static List<String> ids(Incident incident) {
        return incident.sources().stream().map(Source::id).toList();
    }

    /** Publisher, title and date of each source. */
    private static ArrayNode sources(Incident incident, List<String> ids) {
        List<String> texts = new ArrayList<>();
        for (Source source : incident.sources()) {
            if (ids.contains(source.id())) {
                texts.add(source.publisher() + ": " + source.title()
                        + source.date().map(date -> ", " + date.text()).orElse(""));
            }
        }
        return Json.texts(texts);
    }

    private void attribute(View view) {
        attributions.add(view.set().info().attribution());
    }

    private static Shape point(LatLon position) {
        return new Shape(List.of(), List.of(), List.of(position));
    }

    private static Shape line(List<LatLon> positions) {
        return new Shape(List.of(), List.of(positions), List.of());
    }
}
