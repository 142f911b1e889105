package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.claimline.issue.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a file that is not UTF-8 is refused at its first foreign byte, the others load")
    void notUtf8() throws IOException {
        String good = IncidentReadingTest.everythingText();
        Files.writeString(folder.resolve("b.yml"), good);
        Files.write(folder.resolve("a.yaml"), "id: x\ntitle: Café\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("c.txt"), "not looked at");
        IncidentFiles.Loaded loaded = IncidentFiles.directory(folder);
        assertEquals(
                List.of("made-up-1"),
                loaded.incidents().stream().map(Incident::id).toList());
        Problem problem = loaded.problems().get(0);
        assertEquals(1, loaded.problems().size());
        assertEquals(
                folder.resolve("a.yaml")
                        + ":2:11: the byte e9 here is not UTF-8 (rule not-utf-8). Hint: save the file as UTF-8",
                problem.text());
    }

    @Test
    @DisplayName("a file cut within a character is not UTF-8 either")
    void cut() throws IOException {
        byte[] bytes = "title: é".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("a.yaml"), Arrays.copyOf(bytes, bytes.length - 1));
        Problem problem = IncidentFiles.directory(file).problems().get(0);
        assertEquals("1:8 not-utf-8", problem.line() + ":" + problem.column() + " " + problem.rule());
    }

    @Test
    @DisplayName("a byte order mark is no part of the text")
    void byteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "\ufeff" + IncidentReadingTest.everythingText());
        assertEquals(1, IncidentFiles.directory(file).incidents().size());
    }

    @Test
    @DisplayName("what is not there, and a folder without incidents, are problems")
    void nothing() {
        Problem none =
                IncidentFiles.directory(folder.resolve("none.yaml")).problems().get(0);
        assertEquals("unreadable-file", none.rule());
        assertEquals("check the name", none.hint());
        assertEquals(
                "no-files", IncidentFiles.directory(folder).problems().get(0).rule());
    }

    @Test
    @DisplayName("a file that is too large is not even read")
    void large() throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), new byte[5 << 20]);
        assertEquals(
                "too-large", IncidentFiles.directory(file).problems().get(0).rule());
    }

    @Test
    @DisplayName("one file is read whatever its name")
    void anyName() throws IOException {
        Path file = Files.writeString(folder.resolve("incident.json"), IncidentReadingTest.everythingText());
        assertTrue(IncidentFiles.directory(file).problems().isEmpty());
    }
}
