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
    @DisplayName("a seed's file is named after its id and points editors to the schema")
    void files() throws IOException {
        for (Incident incident : IncidentFiles.bundled().incidents()) {
            assertEquals("seeds/" + incident.id() + ".yaml", incident.file());
            String first =
                    Files.readAllLines(SEEDS.resolve(incident.id() + ".yaml")).get(0);
            assertEquals("# yaml-language-server: $schema=../src/main/resources" + IncidentSchema.RESOURCE, first);
        }
    }

    @Test
    @DisplayName("our own words in the seeds judge nothing")
    void neutral() {
        for (Incident incident : IncidentFiles.bundled().incidents()) {
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
        for (Incident incident : IncidentFiles.bundled().incidents()) {
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
            for (Path seed : seeds.toList()) {
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
