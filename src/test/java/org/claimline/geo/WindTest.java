package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Azimuths of the compass rose, and the half-angles of Wieczorek, Guo and Hijmans 2004, table 4. */
class WindTest {

    @ParameterizedTest
    @CsvSource({
        "N, 0, 45, S",
        "NNE, 22.5, 11.25, SSW",
        "NE, 45, 22.5, SW",
        "E, 90, 45, W",
        "ESE, 112.5, 11.25, WNW",
        "S, 180, 45, N",
        "SW, 225, 22.5, NE",
        "W, 270, 45, E",
        "NNW, 337.5, 11.25, SSE"
    })
    void azimuthHalfAngleOpposite(Wind wind, double azimuth, double halfAngle, Wind opposite) {
        assertEquals(azimuth, wind.azimuthDegrees());
        assertEquals(halfAngle, wind.halfAngleDegrees());
        assertEquals(opposite, wind.opposite());
    }

    @ParameterizedTest
    @CsvSource({"s, S", "NNW, NNW", "sSe, SSE"})
    void found(String text, Wind wind) {
        assertEquals(Optional.of(wind), Wind.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SNS", "south", "NN"})
    void notAWind(String text) {
        assertEquals(Optional.empty(), Wind.find(text));
    }
}
