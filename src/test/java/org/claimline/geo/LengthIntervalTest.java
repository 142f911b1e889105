package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthIntervalTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** The intervals of "over 2 km", "at least 2 km", "9.5 km", "about 10 km" and "almost 10 km". */
    @ParameterizedTest
    @CsvSource({
        "2000, false, Infinity, false, 2000, false",
        "2000, false, Infinity, false, 2000.001, true",
        "2000, true, Infinity, false, 2000, true",
        "9500, true, 9500, true, 9500, true",
        "9500, true, 9500, true, 9500.001, false",
        "9000, true, 11000, true, 8999.999, false",
        "9000, true, 11000, true, 11000, true",
        "9000, true, 10000, false, 9999.999, true",
        "9000, true, 10000, false, 10000, false",
        "0, true, 10000, false, 0, true"
    })
    void contains(double lower, boolean lowerClosed, double upper, boolean upperClosed, double metres, boolean inside) {
        assertEquals(inside, new LengthInterval(lower, lowerClosed, upper, upperClosed).contains(metres));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, true, 1, true",
        "2, true, 1, true",
        "NaN, true, 1, true",
        "0, true, NaN, true",
        "2, true, 2, false",
        "2, false, 2, true",
        "0, true, Infinity, true"
    })
    void notAnInterval(double lower, boolean lowerClosed, double upper, boolean upperClosed) {
        assertThrows(IllegalArgumentException.class, () -> new LengthInterval(lower, lowerClosed, upper, upperClosed));
    }

    @Test
    void namedForms() {
        assertEquals(new LengthInterval(2000, false, INFINITY, false), LengthInterval.over(2000));
        assertEquals(new LengthInterval(2000, true, INFINITY, false), LengthInterval.atLeast(2000));
        assertEquals(new LengthInterval(9500, true, 9500, true), LengthInterval.exactly(9500));
        assertTrue(LengthInterval.exactly(0).isSingle());
        assertTrue(LengthInterval.over(0).isUnbounded());
        assertFalse(LengthInterval.closed(0, 3000).isUnbounded());
    }
}
