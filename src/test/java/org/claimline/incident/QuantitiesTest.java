package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertEquals(seconds, Quantity.duration(printed).least(), 1e-9);
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
        assertEquals(metresPerSecond, Quantity.speed(printed).least(), 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "17, duration-without-unit",
        "17 km, duration-not-understood",
        "soon, duration-not-understood",
        "PT, duration-not-understood"
    })
    void noDuration(String printed, String rule) {
        Unreadable error = assertThrows(Unreadable.class, () -> Quantity.duration(printed));
        assertEquals(rule, error.rule());
        assertEquals(Hints.DURATION, error.hint());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "980, speed-without-unit",
        "400-900, speed-without-unit",
        "980 km, speed-not-understood",
        "Mach 2, speed-not-understood"
    })
    void noSpeed(String printed, String rule) {
        Unreadable error = assertThrows(Unreadable.class, () -> Quantity.speed(printed));
        assertEquals(rule, error.rule());
        assertEquals(Hints.SPEED, error.hint());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("ranges have two ends, in SI units")
    @CsvSource(delimiter = '|', textBlock = """
            15 to 20 seconds            | 15  | 20
            between 15 and 20 minutes   | 900 | 1200
            5 à 10 minutes              | 300 | 600
            2-3 h                       | 7200 | 10800
            10 min to 20 min            | 600 | 1200
            من 5 إلى 10 دقائق           | 300 | 600
            """)
    void rangesOfTime(String printed, double least, double most) {
        Quantity time = Quantity.duration(printed);
        assertEquals(least, time.least());
        assertEquals(most, time.most());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            400-900km/h      | 111.1111111111 | 250
            400 – 900 km/h   | 111.1111111111 | 250
            100 to 250 m/s   | 100            | 250
            350 kn - 480 kn  | 180.0555555556 | 246.9333333333
            """)
    void rangesOfSpeed(String printed, double least, double most) {
        Quantity speed = Quantity.speed(printed);
        assertEquals(least, speed.least(), 1e-9);
        assertEquals(most, speed.most(), 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a range upside down or of two units is refused")
    @ValueSource(strings = {"900-400 km/h", "400 knots to 900 km/h"})
    void noRange(String printed) {
        assertEquals(
                "speed-not-understood",
                assertThrows(Unreadable.class, () -> Quantity.speed(printed)).rule());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the last number says how precise the whole is")
    @CsvSource(delimiter = '|', textBlock = """
            1 h 20 min       | 20   | 3600 | 60 | NONE
            PT1H20.50S       | 20.50 | 3600 | 1 | NONE
            about 17 seconds | 17   | 0    | 1  | ABOUT
            over 3 minutes   | 3    | 0    | 60 | OVER
            """)
    void precision(String printed, BigDecimal value, double larger, double unit, Figure.Hedge hedge) {
        assertEquals(new Quantity(printed, value, Optional.empty(), larger, unit, hedge), Quantity.duration(printed));
    }
}
