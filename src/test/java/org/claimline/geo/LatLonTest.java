package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatLonTest {

    @ParameterizedTest
    @CsvSource({"90, 0", "-90, 0", "0, 180", "0, -180", "19.952, 2.965"})
    void onTheEarth(double lat, double lon) {
        LatLon position = new LatLon(lat, lon);
        assertEquals(lat, position.latDegrees());
        assertEquals(lon, position.lonDegrees());
    }

    @ParameterizedTest
    @CsvSource({
        "91, 0, latitude 91.0",
        "-90.0000001, 0, latitude -90.0000001",
        "540, 0, latitude 540.0",
        "NaN, 0, latitude NaN",
        "Infinity, 0, latitude Infinity",
        "0, 180.0000001, longitude 180.0000001",
        "0, 540, longitude 540.0",
        "0, NaN, longitude NaN",
        "0, -Infinity, longitude -Infinity"
    })
    void offTheEarth(double lat, double lon, String said) {
        String message = assertThrows(IllegalArgumentException.class, () -> new LatLon(lat, lon))
                .getMessage();
        assertTrue(message.startsWith(said + " is outside "), message);
    }

    @ParameterizedTest
    @CsvSource({"540, -180", "-190, 170", "180, 180", "-180, -180", "360, 0", "725.5, 5.5", "2.965, 2.965"})
    void longitudesAreWrapped(double lon, double wrapped) {
        assertEquals(wrapped, LatLon.wrapped(10, lon).lonDegrees());
    }

    @Test
    void infiniteLongitudeIsNotWrapped() {
        assertThrows(IllegalArgumentException.class, () -> LatLon.wrapped(10, Double.POSITIVE_INFINITY));
    }

    @Test
    void latitudeIsPrintedFirst() {
        assertEquals("19.952000, 2.965000", new LatLon(19.952, 2.965).toString());
    }
}
