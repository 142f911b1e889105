package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Salients of which the deepest cut is known in closed form, in metres. */
class SalientsTest {

    /** A country north of y = 0, with a salient to the south. */
    private static final String WEDGE = "-20000 0, -1000 0, 0 -4000, 1000 0, 20000 0";

    private static final String BAR = "-20000 0, -500 0, -500 -3000, 500 -3000, 500 0, 20000 0";
    private static final String BAY = "-20000 0, -1000 0, 0 4000, 1000 0, 20000 0";
    private static final Map<String, String> LINES =
            Map.of("WEDGE", WEDGE, "BAR", BAR, "BAY", BAY, "STRAIGHT", "-20000 0, 20000 0");

    /**
     * A wedge of 2 km at its base and 4 km in length has half the apex angle's tangent 1/4: a track of length L across it lies at most
     * L / (2 / 4) = 2 L from the tip. Across a bar of 1 km a track of 1 km cuts off all of its 3 km. One of 600 m is too short for
     * that: it cuts off a right-angled corner, whose height is at most half of it, 300 m. Beside a bay whose walls rise four to one the
     * country has a corner of 104.036 degrees: a track of 1 km cuts off 500 m / tan 52.018 degrees.
     */
    @ParameterizedTest(name = "{0}: track {1}")
    @CsvSource(delimiter = '|', textBlock = """
            WEDGE | [990, 1000]  | 2000
            WEDGE | [500, 1500)  | 3000
            WEDGE | [1800, 1850] | 3700
            WEDGE | [1234.5, 1234.5] | 2469
            BAR   | [1000, 1010] | 3000
            BAR   | [590, 600]   | 300
            BAY   | [990, 1000]  | 390.4
            """)
    void deepest(String country, String track, double depth) {
        Optional<Salients.Cut> cut = salients(country).deepest(IntervalTest.interval(track));
        double step = cut.orElseThrow().stepMetres();
        assertTrue(step < 50, step + " m");
        // the track is up to two steps shorter than it may be, the wedge twice as long as wide, and the tip lies
        // between samples
        assertEquals(depth, cut.get().depthMetres(), 5 * step);
        assertTrue(cut.get().in().distance(cut.get().out())
                <= IntervalTest.interval(track).max());
    }

    @Test
    @DisplayName("tracks along a straight line cut off nothing")
    void none() {
        assertEquals(Optional.empty(), salients("STRAIGHT").deepest(Interval.closed(900, 1000)));
    }

    @Test
    @DisplayName("a track longer than all that there is cuts off nothing")
    void tooLong() {
        assertTrue(salients("WEDGE").deepest(Interval.closed(50_000, 60_000)).isEmpty());
    }

    private static Salients salients(String name) {
        String line = LINES.get(name);
        return new Salients(
                geometry("POLYGON ((" + line + ", 20000 20000, -20000 20000, -20000 0))"),
                geometry("LINESTRING (" + line + ")"));
    }

    private static Geometry geometry(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
