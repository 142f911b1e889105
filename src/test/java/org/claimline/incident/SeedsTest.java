package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.issue.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final Pattern JUDGING =
            Pattern.compile("\\b(violat\\w*|illegal\\w*|lied|lying|false\\w*|true|truth)\\b", Pattern.CASE_INSENSITIVE);

    private static List<Incident> all() {
        return IncidentFiles.bundledAnd(List.of(SEEDS.resolve("examples"))).incidents();
    }

    @Test
    @DisplayName("every bundled incident fits the format")
    void bundled() {
        IncidentFiles.Loaded loaded = IncidentFiles.bundled();
        assertEquals(List.of(), loaded.problems().stream().map(Problem::text).toList());
        assertEquals(
                List.of(
                        "2021-western-sahara-lorries",
                        "2024-07-25-tinzaouatene-battle",
                        "2024-12-tessalit-strike",
                        "2025-01-tin-zaouatine-strike",
                        "2025-03-14-lorries",
                        "2025-04-01-tin-zaouatine-drone"),
                loaded.incidents().stream().map(Incident::id).toList());
    }

    @Test
    @DisplayName("every example fits the format, and none is bundled")
    void examples() {
        IncidentFiles.Loaded loaded = IncidentFiles.directory(SEEDS.resolve("examples"));
        assertEquals(List.of(), loaded.problems().stream().map(Problem::text).toList());
        assertEquals(
                List.of(
                        "2008-03-01-angostura-raid CO-EC strike",
                        "2020-06-25-galwan-bend CN-IN incursion",
                        "2022-11-15-przewodow-missile PL-UA strike",
                        "2023-06-14-kosovo-police RS-XK seizure",
                        "2023-09-04-plauru-drone RO-UA crash",
                        "2025-10-23-kybartai-aircraft LT-RU incursion"),
                loaded.incidents().stream()
                        .map(incident -> incident.id() + " " + String.join("-", incident.border()) + " "
                                + incident.kind().id())
                        .toList());
        List<Incident> bundled = IncidentFiles.bundled().incidents();
        assertTrue(loaded.incidents().stream().noneMatch(bundled::contains));
    }

    @Test
    @DisplayName("a seed's file is named after its id and points editors to the schema")
    void files() throws IOException {
        for (Incident incident : all()) {
            String folder = incident.file().startsWith("seeds/examples/") ? "seeds/examples/" : "seeds/";
            assertEquals(folder + incident.id() + ".yaml", incident.file());
            String first = Files.readAllLines(Path.of(incident.file())).get(0);
            String up = folder.replaceAll("[a-z]+/", "../");
            assertEquals(
                    "# yaml-language-server: $schema=" + up + "src/main/resources" + IncidentSchema.RESOURCE, first);
        }
    }

    @Test
    @DisplayName("our own words in the seeds judge nothing")
    void neutral() {
        for (Incident incident : all()) {
            Stream<String> ours = Stream.of(
                            Stream.of(incident.title()),
                            incident.responses().stream().map(Response::what),
                            incident.counts().stream().map(Count::what))
                    .flatMap(words -> words);
            assertEquals(List.of(), ours.filter(JUDGING.asPredicate()).toList());
        }
    }

    @Test
    @DisplayName("given back as JSON they read as the same incidents")
    void roundTrip() {
        for (Incident incident : all()) {
            String json = IncidentJson.tree(incident).toString();
            assertEquals(
                    List.of(incident),
                    IncidentFiles.document(incident.file(), json).incidents());
        }
    }

    @Test
    @DisplayName("they are found inside a jar as well")
    void inJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("some name.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> seeds = Files.list(SEEDS)) {
            for (Path seed : seeds.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry("seeds/" + seed.getFileName()));
                zip.write(Files.readAllBytes(seed));
            }
        }
        URI schema = URI.create("jar:" + jar.toUri() + "!" + IncidentSchema.RESOURCE);
        TextFiles texts = TextFiles.bundledBeside(schema.toURL());
        assertEquals(
                IncidentFiles.bundled().incidents(),
                IncidentFiles.load(texts.inputs()).incidents());
        assertTrue(texts.problems().isEmpty());
    }
}
