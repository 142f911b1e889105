package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeodesicTrackTest {

    @ParameterizedTest
    @DisplayName("every vertex lies on the geodesic, pieces are no longer than asked for, and the parts lie end to end")
    @CsvSource({
        "19.952, 2.965, 16.27, -0.04, 1",
        "40.64, -73.78, 1.36, 103.99, 1",
        "-33.9, 151.2, 37.6, -122.4, 2",
        "10, 180, 20, 170, 1",
        "10, -180, 20, 170, 1",
        "0, 179, 0, -179, 2",
        "80, 10, 80, -150, 1",
        "5, 5, 5, 5, 1"
    })
    void verticesLieOnTheGeodesic(double latA, double lonA, double latB, double lonB, int parts) {
        LatLon from = new LatLon(latA, lonA);
        LatLon to = new LatLon(latB, lonB);
        double length = Geodesics.distanceMetres(from, to);
        List<List<LatLon>> track = GeodesicTrack.between(from, to, 10_000);
        assertEquals(parts, track.size());
        double walked = 0;
        LatLon last = track.get(0).get(0);
        assertEquals(0, Geodesics.distanceMetres(from, last), 1e-6);
        for (List<LatLon> part : track) {
            assertEquals(0, Geodesics.distanceMetres(last, part.get(0)), 1e-6);
            for (LatLon vertex : part) {
                double step = Geodesics.distanceMetres(last, vertex);
                assertTrue(step <= 10_000.001, "a piece of " + step);
                walked += step;
                last = vertex;
                double detour = Geodesics.distanceMetres(from, vertex) + Geodesics.distanceMetres(vertex, to) - length;
                assertEquals(0, detour, 1e-5);
            }
        }
        assertEquals(0, Geodesics.distanceMetres(last, to), 1e-6);
        assertEquals(length, walked, 1e-5);
    }

    @Test
    @DisplayName("at the antimeridian one part ends on one side and the next begins on the other, at one latitude")
    void cut() {
        List<List<LatLon>> track = GeodesicTrack.between(new LatLon(60, 170), new LatLon(50, -160), 10_000);
        LatLon end = track.get(0).get(track.get(0).size() - 1);
        LatLon start = track.get(1).get(0);
        assertEquals(180, end.lonDegrees());
        assertEquals(-180, start.lonDegrees());
        assertEquals(end.latDegrees(), start.latDegrees());
    }
}
