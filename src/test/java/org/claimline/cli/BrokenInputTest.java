package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Broken incident files: each is refused with file, line, column and a hint; the others still load. */
class BrokenInputTest {

    private static final String GOOD = """
            id: good
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
                clauses: [{border: [DZ, ML], side: DZ, distance: "over 2 km"}]
            """;

    /** What is wrong, by the file's name: the text to replace in a good file, and by what. */
    private static final Map<String, List<String>> BROKEN = new TreeMap<>(Map.of(
            "country", List.of("side: DZ", "side: XX"),
            "unit", List.of("over 2 km", "over 2"),
            "date", List.of("2025-04-01", "2025-13-41"),
            "type", List.of("radius_m: 1500", "radius_m: wide"),
            "syntax", List.of("[s1]", "[s1"),
            "duplicate", List.of("id: duplicate", "id: good")));

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a-good.yaml"), GOOD);
        for (Map.Entry<String, List<String>> broken : BROKEN.entrySet()) {
            String own = GOOD.replace("id: good", "id: " + broken.getKey());
            Files.writeString(
                    folder.resolve(broken.getKey() + ".yaml"),
                    own.replace(broken.getValue().get(0), broken.getValue().get(1)));
        }
    }

    /** Line and column of what is wrong in the file that {@link #write} made, both from 1. */
    @ParameterizedTest
    @CsvSource({"country, 16", "unit, 16", "date, 3", "type, 6", "syntax, 14", "duplicate, 1"})
    void validateNamesThePlaceAndAHint(String name, int line) {
        Run run = Run.of("validate", folder.toString());
        assertEquals(1, run.status());
        assertEquals("incidents that fit the format: 1; problems: 6", run.out().strip());
        Matcher problem = Pattern.compile(
                        Pattern.quote(folder.resolve(name + ".yaml").toString())
                                + ":(\\d+):(\\d+): (.+) \\((?:at .+; )?rule [a-z-]+\\)\\. Hint: (.+)")
                .matcher(run.err());
        assertTrue(problem.find(), name + " not in: " + run.err());
        int found = Integer.parseInt(problem.group(1));
        // a bracket that is never closed is noticed at the token after it
        assertTrue(found == line || name.equals("syntax") && found == line + 1, problem.group());
        assertTrue(Integer.parseInt(problem.group(2)) >= 1, problem.group());
    }

    @Test
    void duplicateIsSeenAcrossFilesThatAreNamed() {
        Run run = Run.of("validate", file("a-good"), file("duplicate"));
        assertEquals(1, run.status());
        assertTrue(run.err().contains("rule duplicate-id"), run.err());
        assertTrue(run.err().contains("duplicate.yaml:1:"), run.err());
    }

    @Test
    void checkJudgesTheOthers() {
        List<String> args = new ArrayList<>(List.of("check", file("a-good")));
        BROKEN.keySet().forEach(name -> args.add(file(name)));
        args.addAll(List.of("--json", "--border-set", "wdb2"));
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals(1, run.status());
        assertEquals("good", run.json().path("incident").asString());
        for (String name : BROKEN.keySet()) {
            Pattern problem = Pattern.compile(Pattern.quote(file(name)) + ":\\d+:\\d+: .+ Hint: .+");
            assertTrue(problem.matcher(run.err()).find(), name + " not in: " + run.err());
        }
    }

    /** Messages are UTF-8 even where the machine's locale is not. */
    @Test
    void outputIsUtf8InAnyLocale() throws IOException, InterruptedException {
        Path file = folder.resolve("umlaut.yml");
        Files.writeString(file, GOOD.replace("kind: other", "kind: Überflug"));
        Process process = java("-Dfile.encoding=US-ASCII", "validate", file.toString());
        byte[] said = process.getErrorStream().readAllBytes();
        assertEquals(1, process.waitFor());
        assertTrue(
                new String(said, StandardCharsets.UTF_8).contains("Überflug"),
                new String(said, StandardCharsets.UTF_8));
    }

    @Test
    void serverShowsWhatIsWrongAndServesTheOthers() throws IOException, InterruptedException {
        Process server = java("-Dorg.claimline.test=serve", "serve", "--port", "0", "--incidents", folder.toString());
        try {
            JsonNode list = get(addressSaidBy(server) + "api/incidents");
            List<String> ids = new ArrayList<>();
            list.path("incidents").forEach(one -> ids.add(one.path("id").asString()));
            assertTrue(ids.containsAll(List.of("good", "2025-04-01-tin-zaouatine-drone")), ids.toString());
            assertEquals(BROKEN.size(), list.path("problems").size());
            for (JsonNode problem : list.path("problems")) {
                assertTrue(
                        problem.path("line").asInt() > 0
                                && problem.path("column").asInt() > 0,
                        problem.toString());
                assertTrue(!problem.path("hint").asString("").isBlank(), problem.toString());
            }
        } finally {
            server.destroy();
        }
        server.waitFor();
    }

    private String file(String name) {
        return folder.resolve(name + ".yaml").toString();
    }

    private static String addressSaidBy(Process server) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = Pattern.compile("http://localhost:\\d+/").matcher(line);
            if (address.find()) {
                return address.group();
            }
            all.append(line).append('\n');
        }
        throw new AssertionError("the server named no address: " + all);
    }

    private static JsonNode get(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
        return JsonMapper.shared().readTree(response.body());
    }

    /** The command in a process of its own, with an option of the virtual machine. */
    private static Process java(String option, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }
}
