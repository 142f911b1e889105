package org.claimline.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.claimline.export.Document;
import org.claimline.export.IncidentFile;
import org.claimline.export.TilesDocument;
import org.claimline.verdict.Language;

/** Which address is answered with which document. */
final class Routes {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String YAML = "application/yaml; charset=utf-8";
    private static final String GEO_JSON = "application/geo+json; charset=utf-8";

    private Routes() {}

    static void add(JavalinConfig config, Answers answers, Optional<Tiles> tiles) {
        config.routes.get("/api/incidents", context -> json(context, answers.incidents()));
        config.routes.get("/api/incidents/{id}", context -> {
            Language language = Parameters.language(context);
            json(context, answers.incident(context.pathParam("id"), language), language);
        });
        config.routes.get("/api/incidents/{id}/check", context -> {
            Language language = Parameters.language(context);
            json(
                    context,
                    answers.check(
                            context.pathParam("id"),
                            Parameters.borderSets(context),
                            Parameters.readings(context),
                            Parameters.assumptions(context),
                            language),
                    language);
        });
        config.routes.get(
                "/api/incidents/{id}/explain",
                context -> json(
                        context,
                        answers.explain(
                                context.pathParam("id"),
                                Parameters.borderSets(context),
                                Parameters.readings(context),
                                Parameters.assumptions(context),
                                Parameters.required(context, "pointer"))));
        config.routes.get("/api/incidents/{id}/geojson", context -> {
            context.header("Content-Disposition", "inline; filename=\"" + context.pathParam("id") + ".geojson\"");
            geoJson(
                    context,
                    answers.incidentGeoJson(
                            context.pathParam("id"),
                            Parameters.borderSets(context),
                            Parameters.readings(context),
                            Parameters.assumptions(context)));
        });
        config.routes.get("/api/geojson", context -> geoJson(context, answers.incidentsGeoJson()));
        config.routes.get("/api/borders", context -> json(context, answers.borders()));
        config.routes.get("/api/stamp", context -> json(context, answers.stamp()));
        config.routes.get(
                "/api/borders/{id}/lines",
                context -> geoJson(
                        context,
                        answers.lines(context.pathParam("id"), Parameters.box(context), Parameters.zoom(context))));
        config.routes.get(
                "/api/land",
                context -> geoJson(context, answers.land(Parameters.box(context), Parameters.zoom(context))));
        config.routes.get("/api/tiles", context -> json(context, tilesDocument(tiles)));
        config.routes.get(
                "/api/band",
                context -> geoJson(context, answers.band(Parameters.box(context), Parameters.zoom(context))));
        config.routes.get("/api/places", context -> {
            Language language = Parameters.language(context);
            languageChosen(context, language);
            geoJson(context, answers.places(Parameters.box(context), Parameters.zoom(context), language));
        });
        config.routes.get(
                "/api/measure",
                context -> json(context, answers.measure(Parameters.position(context), Parameters.radius(context))));
        config.routes.get("/api/geocode", context -> {
            Language language = Parameters.language(context);
            json(
                    context,
                    answers.geocode(
                            Parameters.required(context, "q"),
                            Parameters.text(context, "country"),
                            Parameters.near(context),
                            language),
                    language);
        });
        config.routes.get("/api/position", context -> {
            Language language = Parameters.language(context);
            json(context, answers.position(Parameters.required(context, "q"), language), language);
        });
        config.routes.get(
                "/api/geodesic",
                context -> json(
                        context,
                        answers.geodesic(Parameters.position(context, "from"), Parameters.position(context, "to"))));
        config.routes.get(
                "/api/incidents/{id}/document", context -> file(context, answers.file(context.pathParam("id"))));
        addSent(config, answers);
    }

    /** What is answered of an incident document in the body; it isn't stored. */
    private static void addSent(JavalinConfig config, Answers answers) {
        config.routes.post("/api/check", context -> {
            Language language = Parameters.language(context);
            json(
                    context,
                    answers.checkDocument(
                            context.body(),
                            Parameters.borderSets(context),
                            Parameters.readings(context),
                            Parameters.assumptions(context),
                            language),
                    language);
        });
        config.routes.post(
                "/api/explain",
                context -> json(
                        context,
                        answers.explainDocument(
                                context.body(),
                                Parameters.borderSets(context),
                                Parameters.readings(context),
                                Parameters.assumptions(context),
                                Parameters.required(context, "pointer"))));
        config.routes.post("/api/incident", context -> {
            Language language = Parameters.language(context);
            json(context, answers.incidentDocument(context.body(), language), language);
        });
        config.routes.post(
                "/api/geojson",
                context -> geoJson(
                        context,
                        answers.geoJsonDocument(
                                context.body(),
                                Parameters.borderSets(context),
                                Parameters.readings(context),
                                Parameters.assumptions(context))));
        config.routes.post("/api/document", context -> file(context, answers.fileDocument(context.body())));
    }

    private static void file(Context context, IncidentFile file) {
        boolean yaml = Parameters.yaml(context);
        context.header("Content-Disposition", "inline; filename=\"" + file.id() + (yaml ? ".yaml" : ".json") + "\"");
        answer(context, yaml ? YAML : JSON, yaml ? file.yaml() : file.json());
    }

    private static Document tilesDocument(Optional<Tiles> tiles) {
        return tiles.map(one -> TilesDocument.of(one.url(), one.host(), one.attribution()))
                .orElseGet(TilesDocument::none);
    }

    private static void json(Context context, Document document) {
        answer(context, JSON, document.compactText());
    }

    /** A document with texts, which another client may have in another language. */
    private static void json(Context context, Document document, Language language) {
        languageChosen(context, language);
        json(context, document);
    }

    private static void languageChosen(Context context, Language language) {
        context.header("Content-Language", language.id()).header("Vary", "Accept-Language");
    }

    private static void geoJson(Context context, Document document) {
        answer(context, GEO_JSON, document.compactText());
    }

    /** The same document has the same tag (RFC 9110, section 8.8.3); a client that has it already is told so. */
    private static void answer(Context context, String mediaType, String text) {
        String tag = "\"" + sha256(text) + "\"";
        context.header("ETag", tag).header("Cache-Control", "no-cache").contentType(mediaType);
        String known = context.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.result(text);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
