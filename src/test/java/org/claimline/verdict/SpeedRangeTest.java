package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.BorderSets;
import org.claimline.border.HandMadeWorld;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedRangeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            400-900km/h      | 111.1111111111 | 250
            250 m/s          | 250            | 250
            350 to 480 knots | 180.0555555556 | 246.9333333333
            """)
    void parsed(String text, double least, double greatest) {
        SpeedRange speed = SpeedRange.parse(text);
        assertEquals(least, speed.leastMetresPerSecond(), 1e-9);
        assertEquals(greatest, speed.greatestMetresPerSecond(), 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is no range says what one looks like")
    @CsvSource(delimiter = '|', textBlock = """
            fast             | "fast" is not a speed: a range of speeds is such as 400-900km/h
            400-900          | "400-900" has no unit: a range
            900-400 km/h     | a range has its lower end first
            over 400 km/h    | has two ends and no hedge
            0-900 km/h       | lies over 0
            1-20000 m/s      | up to 11200.0 m/s
            """)
    void refused(String text, String said) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> SpeedRange.parse(text));
        assertTrue(error.getMessage().contains(said), error.getMessage());
    }

    private static final Incident TWO_PHASES = Told.incident(
            Worlds.place(20, 5),
            "DZ, ML",
            List.of(),
            List.of(
                    Told.claim(
                            "depth",
                            "Algeria",
                            "deepest-point",
                            "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
                    Told.claim("wreck", "Mali", "wreck", "{border: [DZ, ML], side: ML, distance: \"9.5 km\"}")));
    private static final BorderSets SETS = HandMadeWorld.sets(Worlds.parallel("made", 20, OptionalDouble.empty()));

    @Test
    @DisplayName("a least path of 11.5 km takes 46 s at 900 km/h and 103.5 s at 400 km/h")
    void leastTime() {
        Optional<SpeedRange> speed = Optional.of(SpeedRange.parse("400-900km/h"));
        Check check = Checker.reread(Worlds.check(SETS, TWO_PHASES, Reading.LITERAL), Reading.LITERAL, speed);
        PairCheck pair = Worlds.pair(check, "depth", "wreck");
        double path = pair.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .mapToDouble(result -> result.minPathMetres().orElseThrow())
                .min()
                .orElseThrow();
        assertEquals(11_500, path, 1e-6);
        // 11,500 m / 250 m/s = 46 s; 11,500 m / 111.11 m/s = 103.5 s
        assertEquals(46, speed.get().seconds(path).min(), 1e-6);
        assertEquals(103.5, speed.get().seconds(path).max(), 1e-6);
        String text = pair.headline().text().toString();
        assertTrue(text.contains("At 400 km/h to 900 km/h, the speeds entered, that takes: hedged"), text);
        assertTrue(text.contains("literal 46 s to 104 s"), text);
    }

    @Test
    @DisplayName("speeds entered afterwards give the same check as speeds entered before, and another stamp than none")
    void stamp() {
        Optional<SpeedRange> speed = Optional.of(SpeedRange.parse("250 m/s"));
        Assumptions assumptions = new Assumptions(40_000, 25_000, Optional.empty());
        Checker checker = new Checker(SETS, null);
        Check without = checker.check(TWO_PHASES, new Checker.Request(List.of(), Reading.HEDGED, assumptions));
        Check before =
                checker.check(TWO_PHASES, new Checker.Request(List.of(), Reading.HEDGED, assumptions.withSpeed(speed)));
        Check after = Checker.reread(without, Reading.HEDGED, speed);
        assertEquals(before.inputsSha256(), after.inputsSha256());
        assertEquals(before.assumptions(), after.assumptions());
        assertEquals(
                Worlds.pair(before, "depth", "wreck").headline(),
                Worlds.pair(after, "depth", "wreck").headline());
        assertNotEquals(without.inputsSha256(), after.inputsSha256());
        assertEquals(
                without.inputsSha256(),
                Checker.reread(without, Reading.LITERAL, Optional.empty()).inputsSha256());
        assertThrows(IllegalArgumentException.class, () -> Checker.reread(after, Reading.HEDGED, speed));
    }
}
