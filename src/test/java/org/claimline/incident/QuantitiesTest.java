package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("durations in seconds")
    @CsvSource(delimiter = '|', textBlock = """
            17 seconds            | 17
            3 minutes             | 180
            PT17S                 | 17
            PT1H20M               | 4800
            1 h 20 min            | 4800
            2 minutes 30 seconds  | 150
            2 minutes and 30 seconds | 150
            about two minutes     | 120
            1.5 hours             | 5400
            deux heures           | 7200
            17 ثانية              | 17
            """)
    void durations(String printed, double seconds) {
        assertEquals(seconds, Quantities.seconds(printed), 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("speeds in metres per second")
    @CsvSource(delimiter = '|', textBlock = """
            980 km/h             | 272.2222222222
            250 m/s              | 250
            600 knots            | 308.6666666667
            60 mph               | 26.8224
            1,200 km/h           | 333.3333333333
            about 100 kilometers per hour | 27.7777777778
            600 nœuds            | 308.6666666667
            980 كم/ساعة          | 272.2222222222
            """)
    void speeds(String printed, double metresPerSecond) {
        assertEquals(metresPerSecond, Quantities.metresPerSecond(printed), 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "17, duration-without-unit",
        "17 km, duration-not-understood",
        "soon, duration-not-understood",
        "PT, duration-not-understood"
    })
    void noDuration(String printed, String rule) {
        Unreadable error = assertThrows(Unreadable.class, () -> Quantities.seconds(printed));
        assertEquals(rule, error.rule());
        assertEquals(Hints.DURATION, error.hint());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"980, speed-without-unit", "980 km, speed-not-understood", "Mach 2, speed-not-understood"})
    void noSpeed(String printed, String rule) {
        Unreadable error = assertThrows(Unreadable.class, () -> Quantities.metresPerSecond(printed));
        assertEquals(rule, error.rule());
        assertEquals(Hints.SPEED, error.hint());
    }
}
