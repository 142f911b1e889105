package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimline.verdict.Check;
import org.claimline.verdict.Reading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exported files by RFC 7946, with the uncertainty, colours and provenance that their readers need. */
class GeoJsonTest {

    private static final List<String> PRIMARY = List.of("osm-2026b");
    private static final List<String> HEDGED = List.of("hedged");

    static List<String> incidents() {
        return Checked.incidents();
    }

    static Stream<Arguments> setsAndReadings() {
        return Checked.borderSets().stream()
                .flatMap(set -> Stream.of(Reading.values()).map(reading -> Arguments.of(set, reading.id())));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void everyIncidentKeepsToTheRfc(String incident) {
        assertEquals(List.of(), Rfc7946.breaches(export(Checked.of(incident), Checked.borderSets(), HEDGED)));
    }

    @ParameterizedTest
    @MethodSource("setsAndReadings")
    void droneKeepsToTheRfcByEverySetAndReading(String set, String reading) {
        String text = export(Checked.of(Checked.DRONE), List.of(set), List.of(reading));
        assertEquals(List.of(), Rfc7946.breaches(text));
        for (JsonNode region : features(text, "region")) {
            assertEquals(set, region.path("border_set").asString());
            assertEquals(reading, region.path("reading").asString());
        }
    }

    @Test
    void oneCollectionHoldsIncidentsPlacesRegionsAndWitnesses() {
        String text = export(Checked.incidents());
        assertEquals(List.of(), Rfc7946.breaches(text));
        Set<String> kinds = new TreeSet<>();
        properties(text).forEach(one -> kinds.add(one.path("feature").asString()));
        assertEquals(Set.of("incident", "place", "region", "witness"), kinds);
        assertEquals(
                new TreeSet<>(Checked.incidents()),
                new TreeSet<>(features(text, "incident").stream()
                        .map(one -> one.path("incident").asString())
                        .toList()));
    }

    @Test
    void bothClaimsOfTheDroneHaveARegion() {
        List<String> claims = features(export(Checked.of(Checked.DRONE), PRIMARY, HEDGED), "region").stream()
                .map(one -> one.path("claim").asString())
                .toList();
        assertTrue(claims.containsAll(List.of("dz-depth", "ml-wreck")), claims.toString());
    }

    /** A place is never a point: its radius is a property that cannot be overlooked. */
    @Test
    void incidentsAndPlacesCarryTheirRadius() {
        String text = export(Checked.incidents());
        for (String kind : List.of("incident", "place")) {
            for (JsonNode one : features(text, kind)) {
                assertTrue(one.path("radius_m").asDouble() > 0, one.toString());
                assertTrue(one.path("marker-color").asString("").matches("#[0-9a-f]{6}"), one.toString());
                assertTrue(!one.path("description").asString("").isBlank(), one.toString());
            }
        }
        features(text, "place")
                .forEach(place -> assertTrue(!place.path("origin").asString("").isBlank(), place.toString()));
    }

    @Test
    void regionsCarryColoursAndProvenance() {
        for (JsonNode region : features(export(Checked.incidents()), "region")) {
            String text = region.toString();
            assertTrue(region.path("stroke").asString("").matches("#[0-9a-f]{6}"), text);
            assertTrue(region.path("stroke-width").asDouble() > 0, text);
            double opacity = region.path("stroke-opacity").asDouble();
            assertTrue(opacity > 0 && opacity <= 1, text);
            if (region.has("fill")) {
                assertEquals(region.get("stroke"), region.get("fill"), text);
                double fill = region.path("fill-opacity").asDouble();
                assertTrue(fill > 0 && fill < 1, text);
            }
            for (String name : List.of(
                    "claim",
                    "claimant",
                    "phase",
                    "polarity",
                    "statement",
                    "border_set",
                    "edges",
                    "reading",
                    "verdict")) {
                assertTrue(!region.path(name).asString("").isBlank(), name + " of " + text);
            }
            assertTrue(region.path("attribution").isString(), text);
            assertTrue(!region.path("sources").isEmpty(), text);
            assertTrue(region.path("inputs_sha256").asString("").matches("[0-9a-f]{64}"), text);
            assertTrue(
                    region.path("area_km2").isNumber()
                            && region.path("touches_frame").isBoolean(),
                    text);
        }
    }

    /** One claimant has one colour, another has another. */
    @Test
    void claimantsOfTheDroneAreToldApart() {
        List<JsonNode> regions = features(export(Checked.of(Checked.DRONE), PRIMARY, HEDGED), "region");
        Set<String> pairs = new TreeSet<>();
        regions.forEach(one -> pairs.add(
                one.path("claimant").asString() + " " + one.path("stroke").asString()));
        Set<String> claimants = new TreeSet<>();
        Set<String> colours = new TreeSet<>();
        regions.forEach(one -> claimants.add(one.path("claimant").asString()));
        regions.forEach(one -> colours.add(one.path("stroke").asString()));
        assertEquals(claimants.size(), pairs.size());
        assertEquals(claimants.size(), colours.size());
    }

    @Test
    void witnessesSayWhatTheyMeasure() {
        List<JsonNode> witnesses = features(export(Checked.of(Checked.DRONE), PRIMARY, HEDGED), "witness");
        Set<String> kinds = new TreeSet<>();
        for (JsonNode witness : witnesses) {
            kinds.add(witness.path("kind").asString());
            assertTrue(witness.path("length_m").isNumber(), witness.toString());
            assertTrue(witness.path("attribution").isString(), witness.toString());
            assertEquals("osm-2026b", witness.path("border_set").asString());
        }
        assertEquals(Set.of("foot", "gap", "least-path"), kinds);
    }

    static List<String> borderSets() {
        return Checked.borderSets();
    }

    /** The same bytes every time; and a set alone is judged as it is among all: what is asked for changes no answer. */
    @ParameterizedTest
    @MethodSource("borderSets")
    void sameInputsGiveTheSameBytes(String set) {
        List<String> one = List.of(set);
        assertEquals(
                export(Checked.of(Checked.DRONE), one, HEDGED), export(Checked.anew(Checked.DRONE, one), one, HEDGED));
    }

    /** Another reader of the format: GDAL counts as many features as were written, and warns of nothing. */
    @Test
    void ogrinfoReadsEveryFeature(@TempDir Path folder) throws IOException, InterruptedException {
        requireOgrinfo();
        String text = export(Checked.incidents());
        Path file = Files.writeString(folder.resolve("incidents.geojson"), text, StandardCharsets.UTF_8);
        Process ogrinfo = new ProcessBuilder("ogrinfo", "-ro", "-al", "-so", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(ogrinfo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, ogrinfo.waitFor(), said);
        assertTrue(said.contains("Feature Count: " + properties(text).size() + "\n"), said);
        assertTrue(!said.contains("Warning") && !said.contains("ERROR"), said);
    }

    private static void requireOgrinfo() throws InterruptedException {
        boolean found;
        try {
            Process version = new ProcessBuilder("ogrinfo", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            found = version.waitFor() == 0;
        } catch (IOException e) {
            found = false;
        }
        String missing =
                "no ogrinfo on the PATH: install GDAL (Debian: apt-get install gdal-bin) to test the export with it";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.assertTrue(found, missing);
        }
        Assumptions.assumeTrue(found, missing);
    }

    private static String export(List<String> incidents) {
        IncidentGeoJson geoJson = new IncidentGeoJson();
        incidents.forEach(id -> geoJson.add(Checked.of(id), PRIMARY, HEDGED));
        return geoJson.document().text();
    }

    private static String export(Check check, List<String> sets, List<String> readings) {
        return new IncidentGeoJson().add(check, sets, readings).document().text();
    }

    private static List<JsonNode> features(String text, String kind) {
        List<JsonNode> found = properties(text).stream()
                .filter(one -> one.path("feature").asString().equals(kind))
                .toList();
        assertTrue(!found.isEmpty(), "no " + kind);
        return found;
    }

    private static List<JsonNode> properties(String text) {
        List<JsonNode> all = new ArrayList<>();
        JsonMapper.shared().readTree(text).path("features").forEach(feature -> all.add(feature.path("properties")));
        return all;
    }
}
