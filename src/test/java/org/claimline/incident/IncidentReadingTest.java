package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.issue.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentReadingTest {

    static Incident everything() {
        IncidentFiles.Loaded loaded = IncidentFiles.document("everything.yaml", everythingText());
        assertEquals(List.of(), loaded.problems().stream().map(Problem::text).toList());
        return loaded.incidents().get(0);
    }

    static String everythingText() {
        try {
            return Files.readString(Path.of(IncidentReadingTest.class
                    .getResource("/incident/everything.yaml")
                    .toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("every field of the format is read")
    void fields() {
        Incident incident = everything();
        assertEquals("made-up-1", incident.id());
        assertEquals(Incident.Kind.INCURSION, incident.kind());
        assertEquals(Incident.Status.UNVERIFIED, incident.status());
        assertEquals("everything.yaml", incident.file());
        assertEquals(List.of("NO", "XK"), incident.border());
        assertEquals(
                "https://example.org/a?b=c", incident.sources().get(0).url().orElseThrow());
        assertTrue(incident.sources().get(1).date().isEmpty());
        assertEquals(3, incident.lines().get(0).points().size());
        assertEquals(-3.5, incident.lines().get(0).points().get(1).lonDegrees());
        assertEquals(50, incident.evidence().get(0).position().radiusMetres());
        assertEquals(2, incident.claims().get(0).leg().orElseThrow());
        assertEquals("first", incident.claims().get(1).supersedes().orElseThrow());
        assertEquals(Claim.Polarity.DENIED, incident.claims().get(1).polarity());
        assertEquals("3", incident.counts().get(0).value());
    }

    @Test
    @DisplayName("an incident given back as JSON reads as the same incident")
    void roundTrip() {
        Incident incident = everything();
        IncidentFiles.Loaded again = IncidentFiles.document(
                "everything.yaml", IncidentJson.tree(incident).toString());
        assertEquals(List.of(), again.problems());
        assertEquals(List.of(incident), again.incidents());
    }

    @ParameterizedTest
    @DisplayName("JSON is read as it is, whatever its white space")
    @ValueSource(strings = {"\t", "    ", "", "\r\n\t"})
    void json(String indent) {
        String json = "{\n" + indent + "\"id\": \"a\",\n" + indent
                + "\"title\":\"T\\u00e9 \\ud83d\\ude00 \\/\",\"date\":\"2030\",\n"
                + indent + "\"kind\": \"strike\", \"status\": \"disputed\", \"place\": \"P\",\n" + indent
                + "\"sources\": [{\"id\": \"s1\",\n" + indent + indent
                + "\"publisher\": \"p\", \"title\": \"t\"}], \"claims\": []\n}\n";
        IncidentFiles.Loaded loaded = IncidentFiles.document("body", json);
        assertEquals(List.of(), loaded.problems().stream().map(Problem::text).toList());
        assertEquals("Té 😀 /", loaded.incidents().get(0).title());
    }

    @Test
    @DisplayName("NO is Norway and a year without quotes is a year")
    void yamlWords() {
        String text = everythingText().replace("date: 2030-01-02/2030-01-03", "date: 2030");
        Incident incident = IncidentFiles.document("f", text).incidents().get(0);
        assertEquals("NO", incident.border().get(0));
        assertEquals("2030", incident.date().text());
    }
}
