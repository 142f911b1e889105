package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class LocalProjectionTest {

    /** Which is latitude and which is x: a position to the north has y only, one to the east x only. */
    @Test
    void northIsYAndEastIsX() {
        LatLon centre = new LatLon(19.952, 2.965);
        LocalProjection projection = LocalProjection.centredOn(centre);
        Coordinate north = projection.project(new LatLon(20.952, 2.965));
        assertEquals(0, north.x, 1e-6);
        assertEquals(Geodesics.distanceMetres(centre, new LatLon(20.952, 2.965)), north.y, 1e-6);
        Coordinate east = projection.project(Geodesics.destination(centre, 90, 5000));
        assertEquals(5000, east.x, 1e-6);
        assertEquals(0, east.y, 1e-6);
        Coordinate southWest = projection.project(new LatLon(19.9, 2.9));
        assertTrue(southWest.x < 0 && southWest.y < 0, southWest.toString());
        assertEquals(new LatLon(19.952, 2.965), projection.centre());
    }

    /** Distances and azimuths from the centre are GeographicLib's to 1 micrometre, to 2,000 km: what the second method rests on. */
    @Test
    void trueFromTheCentre() {
        Random random = new Random(2_000_000);
        double worst = 0;
        for (int i = 0; i < 300; i++) {
            LatLon centre = new LatLon(-89.9 + 179.8 * random.nextDouble(), -180 + 360 * random.nextDouble());
            LocalProjection projection = LocalProjection.centredOn(centre);
            double azimuth = Math.toRadians(360 * random.nextDouble());
            double metres = 2e6 * Math.pow(random.nextDouble(), 3);
            Coordinate drawn = projection.project(Geodesics.destination(centre, Math.toDegrees(azimuth), metres));
            worst = Math.max(
                    worst, Math.hypot(drawn.x - metres * Math.sin(azimuth), drawn.y - metres * Math.cos(azimuth)));
        }
        assertTrue(worst <= 1e-6, "up to " + worst + " m off");
    }

    @ParameterizedTest
    @CsvSource({
        "Tin Zaouatine, 19.952, 2.965",
        "'Fiji, on the antimeridian', -16.8, 180",
        "the same by its other name, -16.8, -180",
        "Chukotka, 68, 180",
        "North Pole, 90, 0",
        "South Pole, -90, 0",
        "on the equator, 0, 30"
    })
    void thereAndBack(String name, double lat, double lon) {
        LatLon centre = new LatLon(lat, lon);
        LocalProjection projection = LocalProjection.centredOn(centre);
        List<LatLon> positions = new ArrayList<>(List.of(centre));
        for (int azimuth = 0; azimuth < 360; azimuth += 15) {
            positions.add(Geodesics.destination(centre, azimuth, 150_000));
        }
        Coordinate[] drawn = projection.project(positions);
        for (int i = 0; i < drawn.length; i++) {
            String where = name + " " + positions.get(i);
            assertEquals(0, drawn[i].distance(projection.project(positions.get(i))), 1e-9, where);
            assertEquals(i == 0 ? 0 : 150_000, Math.hypot(drawn[i].x, drawn[i].y), 1e-6, where);
            assertEquals(0, Geodesics.distanceMetres(positions.get(i), projection.position(drawn[i])), 1e-6, where);
        }
    }
}
