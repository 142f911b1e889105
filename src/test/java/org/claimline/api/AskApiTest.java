package org.claimline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.incident.IncidentJson;
import org.claimline.web.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses behind the questions to the map, and those that answer of a document that is sent. */
class AskApiTest {

    private static final String LORRIES = "2025-03-14-lorries";

    private static final String OWN = """
            {"id": "own", "title": "Of one's own", "date": "2025-04-01", "kind": "other", "status": "unverified",
             "place": {"lat": 19.95, "lon": 2.97, "radius_m": 1500, "name": "somewhere"}, "border": ["DZ", "ML"],
             "sources": [{"id": "reader", "publisher": "a reader", "title": "a claim"}],
             "claims": [{"id": "own-1", "claimant": {"name": "a reader"}, "sources": ["reader"], "phase": "wreck", "polarity": "asserted",
               "clauses": [{"border": ["DZ", "ML"], "side": "ML", "distance": "9.5 km", "heading": "S"}]}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19.952, 2.965          | decimal-degrees         | 19.952    | 2.965
            19°57'07"N 2°57'54"E   | degrees-minutes-seconds | 19.9519444 | 2.965
            38SMB4488              | mgrs                    | 33.3342352 | 44.4036279
            38N 444500 3688500     | utm                     | 33.3342352 | 44.4036279
            7FG49QCJ+2V            | plus-code               | 20.3700625 | 2.7821875
            """)
    void positionSaysWhichNotationWasRead(String printed, String notation, double lat, double lon) {
        JsonNode position = json(get("api/position?q=" + encoded(printed)));
        assertEquals(notation, position.get("notation").asString());
        assertEquals(lat, position.get("lat").asDouble(), 1.1e-7);
        assertEquals(lon, position.get("lon").asDouble(), 1.1e-7);
        assertTrue(position.get("radius_m").asDouble() > 0);
        assertTrue(position.get("reference").isNull());
    }

    /** The whole code of a short one is the nearest to the place: less than half of its digits' cell, 1 degree, away. */
    @Test
    void shortPlusCodeCountsFromThePlaceThatItNames() {
        JsonNode position = json(get("api/position?q=" + encoded("4RGC+2M Gao") + "&language=ar"));
        JsonNode gao = json(get("api/geocode?q=Gao")).get("candidates").get(0);
        assertEquals(gao.get("id"), position.at("/reference/id"));
        assertEquals("غاو", position.at("/reference/label").asString());
        assertEquals(gao.get("lat").asDouble(), position.get("lat").asDouble(), 0.5);
        assertEquals(gao.get("lon").asDouble(), position.get("lon").asDouble(), 0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "near the town, coordinates-not-understood",
        "31S 444500 3688500, utm-letter-s",
        "4RGC+2M, plus-code-without-place",
        "4RGC+2M Xyzzyqqq, plus-code-place-unknown"
    })
    void unreadablePositionIsAProblemThatNamesTheNotations(String printed, String rule) {
        HttpResponse<String> response = get("api/position?q=" + encoded(printed));
        assertEquals(400, response.statusCode());
        JsonNode problem = json(response).get("problems").get(0);
        assertEquals(rule, problem.get("rule").asString());
        assertTrue(rule.equals("plus-code-place-unknown")
                || problem.get("hint").asString().contains("MGRS")
                        && problem.get("hint").asString().contains("UTM")
                        && problem.get("hint").asString().contains("Plus Code"));
    }

    @ParameterizedTest
    @CsvSource({"19.952, 2.965, 16.27, -0.04", "60, 170, 50, -160", "-33.9, 151.2, 37.6, -122.4"})
    void geodesicIsGeographicLibs(double latA, double lonA, double latB, double lonB) {
        JsonNode geodesic = json(get("api/geodesic?from=" + latA + "," + lonA + "&to=" + latB + "," + lonB));
        GeodesicData expected = Geodesic.WGS84.Inverse(latA, lonA, latB, lonB);
        assertEquals(expected.s12, geodesic.get("length_m").asDouble(), 1e-3);
        assertEquals((expected.azi1 + 360) % 360, geodesic.get("azimuth_deg").asDouble(), 1e-6);
        assertEquals(
                (expected.azi2 + 360) % 360, geodesic.get("arrival_azimuth_deg").asDouble(), 1e-6);
        assertEquals(
                (expected.azi2 + 540) % 360, geodesic.get("back_azimuth_deg").asDouble(), 1e-6);
        boolean crosses = Math.abs(lonA - lonB) > 180;
        assertEquals(
                crosses ? "MultiLineString" : "LineString",
                geodesic.at("/line/type").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/geodesic?from=1,2", "api/geodesic?from=1,2&to=3", "api/geodesic?from=91,2&to=3,4"})
    void geodesicNeedsTwoPositions(String path) {
        assertEquals(400, get(path).statusCode());
    }

    /** What is sent is answered with the same documents as what is loaded. */
    @Test
    void sentIncidentHasTheDocumentsOfALoadedOne() {
        String path = "api/incidents/" + LORRIES;
        String file = get(path + "/document").body();
        assertEquals(json(get(path)), json(post("api/incident", file)));
        assertEquals(json(get(path + "/check")), json(post("api/check", file)));
        String drawn = "/geojson?border_set=ne-10m&reading=literal";
        assertEquals(json(get(path + drawn)), json(post("api" + drawn, file)));
        String explained = "/explain?pointer=/claims/0/results/0/area_km2";
        assertEquals(json(get(path + explained)), json(post("api" + explained, file)));
    }

    /** Drawn by one set alone before the check by all is asked for, and again after it: the same regions. */
    @Test
    void regionsOfASentClaimAreThoseOfItsCheck() {
        JsonNode before = json(post("api/geojson?border_set=osm-2026b&reading=hedged", OWN));
        JsonNode check = json(post("api/check", OWN));
        JsonNode after = json(post("api/geojson?border_set=osm-2026b&reading=hedged", OWN));
        assertEquals(regions(before), regions(after));
        double area = regions(before).get(0).at("/properties/area_km2").asDouble();
        boolean found = false;
        for (JsonNode result : check.at("/claims/0/results")) {
            found |= result.get("border_set").asString().equals("osm-2026b")
                    && result.get("reading").asString("").equals("hedged")
                    && result.get("area_km2").asDouble() == area;
        }
        assertTrue(found, "no result of " + area + " km2");
    }

    @Test
    void fileFormIsReadAgainAsTheSameIncident() {
        Incident sent = IncidentFiles.document("test", OWN).incidents().get(0);
        for (String format : List.of("json", "yaml")) {
            HttpResponse<String> response = post("api/document?format=" + format, OWN);
            assertEquals(200, response.statusCode(), response.body());
            assertTrue(response.headers()
                    .firstValue("Content-Disposition")
                    .orElse("")
                    .contains("own." + format));
            Incident again =
                    IncidentFiles.document("test", response.body()).incidents().get(0);
            assertEquals(IncidentJson.text(sent), IncidentJson.text(again));
        }
        assertEquals(400, post("api/document?format=kml", OWN).statusCode());
    }

    @Test
    void mistakesOfASentDocumentNameTheFieldAndHowToMendIt() {
        JsonNode problem = json(post("api/geojson", OWN.replace("9.5 km", "9.5")))
                .get("problems")
                .get(0);
        assertEquals("/claims/0/clauses/0/distance", problem.get("place").asString());
        assertEquals("distance-without-unit", problem.get("rule").asString());
        assertTrue(problem.get("hint").asString().contains("with its unit"));
    }

    @Test
    void placesHaveTheirNameInTheLanguageAskedFor() {
        String places = "api/places?bbox=-8.2,12.5,-7.8,12.8&zoom=8";
        assertEquals("باماكو", label(json(get(places + "&language=ar"))));
        assertEquals("Bamako", label(json(get(places + "&language=fr"))));
    }

    private static String label(JsonNode places) {
        return places.at("/features/0/properties/label").asString();
    }

    private static List<JsonNode> regions(JsonNode geoJson) {
        return geoJson.get("features")
                .valueStream()
                .filter(feature -> feature.at("/properties/feature").asString().equals("region"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(TestServer.start() + path)));
    }

    private static HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(TestServer.start() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
