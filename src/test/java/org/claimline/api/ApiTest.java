package org.claimline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.claimline.border.BorderSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;
import org.claimline.web.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP face: every address, what it answers with, and how it refuses. */
class ApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String DRONE = "api/incidents/2025-04-01-tin-zaouatine-drone";
    private static final String LORRIES = "api/incidents/2025-03-14-lorries";
    private static final String JSON = "application/json;charset=utf-8";
    private static final String GEO_JSON = "application/geo+json;charset=utf-8";
    private static final String PROBLEM = "application/problem+json";

    private static final String INCIDENT = """
            id: sent
            title: A test
            date: 2025-04-01
            kind: other
            status: unverified
            place: {lat: 19.95, lon: 2.97, radius_m: 1500, name: somewhere}
            border: [DZ, ML]
            sources:
              - {id: s1, publisher: a test, title: a test, language: en}
            claims:
              - id: inside
                claimant: {name: Algeria, country: DZ}
                sources: [s1]
                phase: deepest-point
                polarity: asserted
                clauses: [{in: DZ}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    api/incidents                                                 | incidents
                    api/incidents/2025-04-01-tin-zaouatine-drone                  | claims
                    api/incidents/2025-04-01-tin-zaouatine-drone/check            | pairs
                    api/incidents/2025-03-14-lorries/check?reading=literal&border_set=wdb2 | claims
                    api/incidents/2025-03-14-lorries/check?near=10km&border_set=wdb2 | overrides
                    api/incidents/2025-04-01-tin-zaouatine-drone/check?move_border=1%20km%20toward%20DZ&border_set=wdb2 | changes
                    api/incidents/2025-04-01-tin-zaouatine-drone/explain?pointer=/claims/0/results/0/area_km2&border_set=wdb2 | inputs
                    api/borders                                                   | border_sets
                    api/measure?lat=19.952&lon=2.965                              | views
                    api/measure?lat=19.952&lon=2.965&radius_m=1500                | spread
                    api/geocode?q=Tin%20Zaouatine                                 | candidates
                    api/geocode?q=Adrar&country=DZ&near=27.9,-0.3                 | candidates
                    """)
    void documentsAreJson(String path, String part) {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(JSON, mediaType(response));
        assertFalse(json(response).path(part).isEmpty(), response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LORRIES + "/geojson",
                DRONE + "/geojson?border_set=ne-10m&reading=literal",
                "api/geojson",
                "api/borders/osm-2026b/lines?bbox=2,19,4,21&zoom=9",
                "api/land?bbox=-20,0,20,40&zoom=4",
                "api/band?bbox=2,19,4,21&zoom=9",
                "api/places?bbox=0,15,10,25&zoom=7"
            })
    void mapsAreGeoJson(String path) {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(GEO_JSON, mediaType(response));
        assertEquals("FeatureCollection", json(response).path("type").asString());
        assertFalse(json(response).path("features").isEmpty(), path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                                 | text/html
                    js/main.js                                   | text/javascript
                    style/base.css                               | text/css
                    icon.svg                                     | image/svg+xml
                    webjars/leaflet/1.9.4/dist/leaflet.js        | text/javascript
                    webjars/leaflet/1.9.4/dist/leaflet.css       | text/css
                    webjars/leaflet/1.9.4/dist/images/layers.png | image/png
                    """)
    void pageAndItsPartsAreServed(String path, String mediaType) {
        HttpResponse<String> response = get(path == null ? "" : path);
        assertEquals(200, response.statusCode());
        assertEquals(mediaType, mediaType(response));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    api/incidents/no-such                             | 404 | there is no incident no-such
                    api/incidents/no-such/check                       | 404 | there is no incident no-such
                    api/incidents/no-such/geojson                     | 404 | there is no incident no-such
                    api/incidents/2025-03-14-lorries/check?border_set=osm | 404 | there is no border set osm
                    api/incidents/2025-03-14-lorries/check?reading=exact  | 400 | there is no reading exact
                    api/incidents/2025-03-14-lorries/check?language=de    | 400 | there are no texts in de: en, fr or ar
                    api/incidents/2025-03-14-lorries/check?speed=fast  | 400 | speed: "fast" is not a speed
                    api/incidents/2025-04-01-tin-zaouatine-drone/check?near=10    | 400 | has no unit
                    api/incidents/2025-04-01-tin-zaouatine-drone/explain          | 400 | the parameter pointer is missing
                    api/incidents/2025-04-01-tin-zaouatine-drone/explain?pointer=/claims | 400 | an object or a list
                    api/incidents/2025-04-01-tin-zaouatine-drone/check?move_border=1%20km%20toward%20MA | 400 | it is that of DZ and ML
                    api/borders/osm/lines?bbox=2,19,4,21&zoom=9       | 404 | there is no border set osm
                    api/borders/osm-2026b/lines?zoom=9                | 400 | the parameter bbox is missing
                    api/borders/osm-2026b/lines?bbox=2,19,4&zoom=9    | 400 | bbox is west,south,east,north
                    api/borders/osm-2026b/lines?bbox=4,19,2,21&zoom=9 | 400 | west may not exceed east
                    api/land?bbox=-20,0,20,400&zoom=4                 | 400 | bbox's north lies between
                    api/land?bbox=-20,0,20,NaN&zoom=4                 | 400 | bbox's north lies between
                    api/places?bbox=0,15,10,25&zoom=99                | 400 | zoom lies between
                    api/places?bbox=0,15,10,25                        | 400 | the parameter zoom is missing
                    api/measure?lat=91&lon=2                          | 400 | latitude 91.0 is outside
                    api/measure?lat=NaN&lon=2                         | 400 | latitude NaN is outside
                    api/measure?lat=19&lon=540                        | 400 | longitude 540.0 is outside
                    api/measure?lat=19,5&lon=2                        | 400 | lat is a number with a decimal point
                    api/measure?lat=19                                | 400 | the parameter lon is missing
                    api/measure?lat=19&lon=2&radius_m=-1              | 400 | radius_m lies between
                    api/geocode                                       | 400 | the parameter q is missing
                    api/geocode?q=Gao&near=here                       | 400 | near is a latitude and a longitude
                    api/no-such                                       | 404 | there is nothing at /api/no-such
                    no-such.html                                      | 404 | there is nothing at /no-such.html
                    js/                                               | 404 | there is nothing at /js
                    """)
    void errorIsAProblemThatSaysWhatToMend(String path, int status, String detail) {
        assertProblem(status, detail, get(path));
    }

    @ParameterizedTest
    @CsvSource({"DELETE, api/incidents, GET", "PUT, api/borders, GET", "GET, api/check, POST"})
    void otherMethodsAreRefused(String method, String path, String allowed) {
        HttpResponse<String> response = send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
        assertProblem(405, method + " /" + path + " is not answered", response);
        assertTrue(
                response.headers().firstValue("Allow").orElse("").contains(allowed),
                response.headers().toString());
    }

    /** Our own faults are logged; whoever asked learns nothing of our insides. */
    @Test
    void faultOfOursIsHidden() {
        Answers answers = new Answers(
                IncidentFiles.bundled(),
                CompletableFuture.failedFuture(new IllegalStateException("secret of the file system")),
                new CompletableFuture<>());
        try (Server server = Server.start(answers, "127.0.0.1", 0)) {
            HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(server.address() + "api/borders")));
            assertProblem(500, "a fault of the server", response);
            assertFalse(response.body().contains("secret"), response.body());
            assertFalse(response.body().contains("Exception"), response.body());
        }
    }

    /** The page and the address come at once; an answer waits for what it rests on, and only for that. */
    @Test
    void serverAnswersBeforeTheBordersAreLoaded() throws IOException, InterruptedException {
        CompletableFuture<BorderSets> sets = new CompletableFuture<>();
        CompletableFuture<Gazetteer> gazetteer = new CompletableFuture<>();
        Answers answers = new Answers(IncidentFiles.bundled(), sets, gazetteer);
        try (Server server = Server.start(answers, "127.0.0.1", 0)) {
            assertEquals(
                    200,
                    send(HttpRequest.newBuilder(URI.create(server.address()))).statusCode());
            CompletableFuture<HttpResponse<String>> list = HTTP.sendAsync(
                    HttpRequest.newBuilder(URI.create(server.address() + "api/incidents"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertFalse(list.isDone());
            gazetteer.complete(Gazetteer.load());
            assertEquals(200, list.join().statusCode());
            assertFalse(sets.isDone());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/incidents", "api/no-such", "webjars/leaflet/1.9.4/dist/leaflet.js"})
    void everyAnswerKeepsThePageToItself(String path) {
        HttpResponse<String> response = get(path);
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'self'"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("http") || policy.contains("*"), policy);
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "no-referrer", response.headers().firstValue("Referrer-Policy").orElse(""));
        assertTrue(response.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
        assertTrue(response.headers().firstValue("Server").isEmpty());
    }

    @Test
    void largeDocumentsArePacked() throws IOException, InterruptedException {
        HttpResponse<byte[]> packed = HTTP.send(
                request("api/geojson").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(packed.headers().allValues("Vary").toString().contains("Accept-Encoding"));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            String text = new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(get("api/geojson").body(), text);
        }
    }

    @Test
    void knownDocumentIsNotSentAgain() {
        HttpResponse<String> first = get("api/incidents");
        String tag = first.headers().firstValue("ETag").orElse("");
        assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
        HttpResponse<String> again = send(request("api/incidents").header("If-None-Match", tag));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        HttpResponse<String> other = send(request("api/borders").header("If-None-Match", tag));
        assertEquals(200, other.statusCode());
    }

    @Test
    void incidentInYamlIsJudged() {
        HttpResponse<String> response = post(INCIDENT);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(JSON, mediaType(response));
        JsonNode claim = json(response).path("claims").path(0);
        assertEquals("feasible", claim.path("headline").path("verdict").asString());
        assertTrue(get("api/incidents/sent").statusCode() == 404, "it is not stored");
    }

    @Test
    void incidentInJsonIsJudged() {
        String incident = """
                {"id": "sent", "title": "A test", "date": "2025-04-01", "kind": "other", "status": "unverified",
                 "place": {"lat": 19.95, "lon": 2.97, "radius_m": 1500, "name": "somewhere"}, "border": ["DZ", "ML"],
                 "sources": [{"id": "s1", "publisher": "a test", "title": "a test", "language": "en"}],
                 "claims": [{"id": "inside", "claimant": {"name": "Algeria", "country": "DZ"}, "sources": ["s1"],
                             "phase": "deepest-point", "polarity": "asserted", "clauses": [{"in": "DZ"}]}]}
                """;
        HttpResponse<String> response = post(incident);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(json(post(INCIDENT)), json(response));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [{in: DZ}]             | [{in: XX}]          | 16
                    date: 2025-04-01       | date: 2025-02-30    | 3
                    place: {lat: 19.95,    | place: {lat: 1995,  | 6
                    sources: [s1]          | sources: [s1        | 14
                    """)
    void brokenDocumentComesBackWithWhatIsWrong(String part, String broken, int line) {
        HttpResponse<String> response = post(INCIDENT.replace(part, broken));
        assertProblem(400, "does not fit the format", response);
        JsonNode problem = json(response).path("problems").path(0);
        assertTrue(Math.abs(problem.path("line").asInt() - line) <= 1, response.body());
        assertTrue(problem.path("column").asInt() > 0, response.body());
        for (String name : List.of("rule", "message", "hint")) {
            assertFalse(problem.path(name).asString("").isBlank(), response.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "5", "null", "\u0000", "&a [*a]", "a: &a [*a]"})
    void nonsenseIsTheSendersToMend(String body) {
        assertProblem(400, "does not fit the format", post(body));
    }

    @Test
    void placeThatNobodyKnowsIsTheSendersToMend() {
        String unknown = INCIDENT.replaceFirst("place: .*", "place: \"12345\"");
        assertProblem(400, "has no known position", post(unknown));
    }

    /** Markup stays text in JSON; nothing of it is read as HTML, for the type says what it is. */
    @Test
    void markupInAClaimStaysText() {
        String markup = "<script>alert(1)</script>";
        HttpResponse<String> response = post(
                INCIDENT.replace("name: Algeria", "name: \"" + markup + "\"").replace("country: DZ}", "}"));
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(JSON, mediaType(response));
        assertEquals(
                markup,
                json(response)
                        .path("claims")
                        .path(0)
                        .path("claimant")
                        .path("name")
                        .asString());
    }

    @Test
    void bodyOverTheLimitIsRefused() {
        String tooLong = INCIDENT + "#".repeat((int) Server.MOST_BODY_BYTES);
        assertProblem(413, "may have 1000000 bytes at most", post(tooLong));
    }

    /** A body of unknown length is cut off as well. */
    @Test
    void bodyOverTheLimitInPiecesIsRefused() {
        byte[] tooLong = (INCIDENT + "#".repeat((int) Server.MOST_BODY_BYTES)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = send(request("api/check")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong))));
        assertProblem(413, "may have 1000000 bytes at most", response);
    }

    /** Only this machine reaches the map unless another address is named. */
    @Test
    void othersCannotReachIt() throws IOException {
        int port = URI.create(TestServer.start()).getPort();
        InetAddress own = InetAddress.getByName("127.0.0.2");
        boolean reached;
        try (Socket socket = new Socket(own, port)) {
            reached = socket.isConnected();
        } catch (IOException refused) {
            reached = false;
        }
        assertFalse(reached, "bound to more than 127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''            | ''                | en | not excluded by geometry; this does not make it true
                    ?language=fr  | ''                | fr | cela ne le rend pas vrai
                    ?language=ar  | fr                | ar | وهذا لا يجعله صحيحًا
                    ''            | fr-DZ,fr;q=0.9    | fr | cela ne le rend pas vrai
                    ?language=en  | ar                | en | not excluded by geometry; this does not make it true
                    """)
    void textsInTheLanguageAskedForOrPreferred(String query, String accepted, String language, String text) {
        HttpRequest.Builder request = request(LORRIES + "/check" + query);
        HttpResponse<String> response =
                send(accepted.isEmpty() ? request : request.header("Accept-Language", accepted));
        assertEquals(language, json(response).path("language").asString());
        assertEquals(language, response.headers().firstValue("Content-Language").orElseThrow());
        assertEquals("Accept-Language", response.headers().firstValue("Vary").orElseThrow());
        JsonNode claim = json(response).path("claims").get(0);
        assertTrue(claim.path("headline").path("text").asString().contains(text), claim.toString());
        assertEquals(
                "feasible", claim.path("headline").path("verdict").asString(), "codes are the same in every language");
    }

    private static void assertProblem(int status, String detail, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(PROBLEM, mediaType(response));
        JsonNode problem = json(response);
        assertEquals(status, problem.path("status").asInt());
        assertEquals("about:blank", problem.path("type").asString());
        assertFalse(problem.path("title").asString("").isBlank(), response.body());
        assertTrue(problem.path("detail").asString("").contains(detail), detail + " not in " + response.body());
    }

    private static HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private static HttpResponse<String> post(String body) {
        return send(request("api/check").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.start() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String mediaType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replace("; ", ";");
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
