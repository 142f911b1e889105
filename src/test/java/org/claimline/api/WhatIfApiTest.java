package org.claimline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimline.web.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A what-if is one thing over HTTP: table, map and derivations rest on the same overrides. */
class WhatIfApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BATTLE = "api/incidents/2024-07-25-tinzaouatene-battle";
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "move_border=1%20km%20toward%20DZ", "near=10km", "frame=60km",
        "place_radius=5km", "reading=literal", "move_border=300m:ML&place_radius=2km"
    })
    void regionsOfTheMapAreThoseOfTheTable(String overrides) {
        JsonNode check = document("/check?" + overrides);
        JsonNode map = document("/geojson?border_set=wdb2&" + overrides);
        JsonNode stamp = map.at("/checks/0");
        assertEquals(check.get("inputs_sha256"), stamp.get("inputs_sha256"));
        assertEquals(check.at("/frame/radius_m"), stamp.get("frame_radius_m"));
        assertEquals(check.at("/overrides/text"), stamp.get("overrides"));
        List<JsonNode> regions = features(map, "region");
        assertFalse(regions.isEmpty());
        for (JsonNode region : regions) {
            assertEquals(result(check, region).get("area_km2"), region.get("area_km2"), region::toString);
        }
    }

    @Test
    void placeIsDrawnAsWideAsTheOverrideHasIt() {
        List<JsonNode> usual = features(document("/geojson"), "incident");
        List<JsonNode> widened = features(document("/geojson?place_radius=5km"), "incident");
        assertEquals(5_000, widened.get(0).get("radius_m").asInt());
        assertNotEquals(usual.get(0).get("radius_m"), widened.get(0).get("radius_m"));
    }

    @Test
    void derivationIsOfTheNumberUnderTheOverrides() {
        String overrides = "move_border=1%20km%20toward%20DZ&reading=hedged";
        String pointer = "/distances/0/nearest/distance_m";
        JsonNode check = document("/check?" + overrides);
        JsonNode usual = document("/check?reading=hedged");
        assertNotEquals(usual.at(pointer), check.at(pointer));
        assertEquals(
                check.at(pointer),
                document("/explain?" + overrides + "&pointer=" + pointer).get("value"));
    }

    @Test
    void mapRefusesAnOverrideThatDoesNotFit() {
        HttpResponse<String> response = get("/geojson?move_border=1km:FR");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("can't be moved toward FR"), response.body());
    }

    private static JsonNode result(JsonNode check, JsonNode region) {
        JsonNode claim = stream(check.get("claims"))
                .filter(one -> one.get("id").equals(region.get("claim")))
                .findFirst()
                .orElseThrow();
        return stream(claim.get("results"))
                .filter(one -> List.of("border_set", "edges", "reading", "heading_reading", "denial_reading").stream()
                        .allMatch(name -> one.get(name).equals(region.get(name))))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> features(JsonNode map, String kind) {
        return stream(map.get("features"))
                .map(feature -> feature.get("properties"))
                .filter(properties -> properties.get("feature").asString().equals(kind))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode document(String path) {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(TestServer.start() + BATTLE + path))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
