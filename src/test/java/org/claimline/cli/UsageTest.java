package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit status and messages: 0 done, 1 the input was wrong, 2 wrong usage. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "check", "measure", "geocode", "export", "validate", "borders"})
    void helpIsGivenOnStandardOutput(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith(("Usage: claimline " + command).strip()), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    --no-such-option ~ Unknown option
                    no-such-command ~ no-such-command
                    measure 19.952 ~ LON
                    measure 19.952 2.965 --nearest ~ Unknown option
                    measure north 2.965 ~ 'north' is not a double
                    check --language de ~ there are no texts in de: en, fr or ar
                    check --reading exact ~ there is no reading exact: hedged, literal
                    check --speed fast ~ "fast" is not a speed: a range of speeds is such as 400-900km/h
                    check --speed 900-400km/h ~ a range has its lower end first
                    check --json --geojson ~ mutually exclusive
                    check --move-border 500m ~ is not a length and a country
                    check --near 10 ~ has no unit
                    check 2025-03-14-lorries --explain area ~ is no JSON pointer
                    check 2025-03-14-lorries --explain /claims/99/area_km2 ~ has nothing at /claims/99/area_km2; at /claims is: a list of
                    check 2025-03-14-lorries --explain /incident ~ is no number but "2025-03-14-lorries"
                    check --explain /frame/lat ~ name one incident
                    check --frame 200km ~ 1 to 150 km
                    check --place-radius over5km ~ is not one length
                    check 2025-03-14-lorries --place-radius Nowhere=5km ~ names no place Nowhere
                    export ~ --format
                    export --format shapefile ~ geojson
                    geocode ~ NAME
                    validate ~ FILE|DIR
                    serve --port seven ~ 'seven' is not an int
                    serve --port 70000 ~ 0 to 65535
                    """)
    void wrongUsageIsTwo(String command, String said) {
        assertSays(2, said, Run.of(command.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    measure 91 2.965 ~ latitude 91.0 is outside -90 to 90 degrees
                    measure -90.5 2.965 ~ latitude -90.5 is outside -90 to 90 degrees
                    measure NaN 2.965 ~ latitude NaN is outside -90 to 90 degrees
                    measure 19.952 540 ~ longitude 540.0 is outside -180 to 180 degrees
                    measure 19.952 -540 ~ longitude -540.0 is outside -180 to 180 degrees
                    measure 19.952 Infinity ~ longitude Infinity is outside -180 to 180 degrees
                    measure 19.952 2.965 --radius -1 ~ --radius is 0 to 1,000,000 metres, not -1.0
                    measure 19.952 2.965 --radius NaN ~ --radius is 0 to 1,000,000 metres, not NaN
                    check no-such-incident --json ~ there is no incident and no file no-such-incident
                    export no-such-incident --format geojson ~ there is no incident and no file no-such-incident
                    check --border-set osm --json ~ there is no border set osm: osm-2026b, vmap0, ne-10m, wdb2
                    geocode Gao --near here --json ~ --near is a latitude and a longitude
                    geocode Gao --near 91,0 --json ~ latitude 91.0 is outside
                    validate no-such-folder ~ there is no such file or folder
                    """)
    void wrongInputIsOne(String command, String said) {
        Run run = Run.of(command.split(" "));
        assertSays(1, said, run);
        assertEquals(1, run.err().lines().count(), "one sentence, not a stack trace: " + run.err());
    }

    /** A latitude south of the equator begins with a minus, like an option. */
    @Test
    void negativeCoordinatesAreNoOptions() {
        Run run = Run.of("measure", "-22.9", "-57.9", "--json");
        assertEquals(0, run.status(), run.err());
        assertEquals(-22.9, run.json().path("point").path("lat").asDouble());
    }

    @Test
    void portInUseIsOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PrintStream standardError = System.err;
            ByteArrayOutputStream logged = new ByteArrayOutputStream();
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            Run run;
            try {
                run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            } finally {
                System.setErr(standardError);
            }
            assertSays(1, "nothing can be served at 127.0.0.1:" + taken.getLocalPort(), run);
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", logged.toString(StandardCharsets.UTF_8), "a log line for what one sentence says");
        }
    }

    private static void assertSays(int status, String said, Run run) {
        assertEquals(status, run.status(), run.err());
        assertTrue(run.err().contains(said), said + " not in: " + run.err());
        assertEquals("", run.out().replaceFirst("incidents that fit the format: 0; problems: 1\\R", ""));
    }
}
