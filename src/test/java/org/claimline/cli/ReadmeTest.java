package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the README shows is run, but for {@code serve} (ApiTest) and those on the reader's own files. */
class ReadmeTest {

    private static final String COMMAND = "    java -jar target/claimline.jar ";

    @TempDir
    private Path folder;

    static Stream<String> commands() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .filter(line -> !line.startsWith("serve") && !line.contains("my-incidents"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command) {
        String[] words = Stream.of(command.split(" "))
                .map(word -> word.endsWith(".geojson") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Run run = Run.of(words);
        assertEquals(0, run.status(), run.err());
    }

    @Test
    void showsEveryCommandThatTakesNoFileOfOnesOwn() throws IOException {
        List<String> shown = commands().map(line -> line.split(" ")[0]).toList();
        for (String command : List.of("check", "measure", "geocode", "export", "validate", "borders")) {
            assertTrue(shown.contains(command), () -> "README.md shows no " + command);
        }
    }
}
