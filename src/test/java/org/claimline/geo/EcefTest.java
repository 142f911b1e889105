package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcefTest {

    /** The semi-axes of WGS 84 (NGA.STND.0036): a = 6378137 m, b = 6356752.3142 m. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 6378137, 0, 0",
        "0, 90, 0, 6378137, 0",
        "0, -180, -6378137, 0, 0",
        "90, 0, 0, 0, 6356752.3142",
        "-90, 77, 0, 0, -6356752.3142"
    })
    void axes(double lat, double lon, double x, double y, double z) {
        Ecef ecef = Ecef.of(lat, lon);
        assertEquals(x, ecef.x(), 1e-4);
        assertEquals(y, ecef.y(), 1e-4);
        assertEquals(z, ecef.z(), 1e-4);
    }

    /** To 10 nanometres on the ellipsoid, and up to 1 km above or below it along the normal. */
    @Test
    void thereAndBack() {
        Random random = new Random(20250401);
        double worst = 0;
        for (int i = 0; i < 20_000; i++) {
            double lat = i % 10 == 0 ? 90 - 1e-4 * random.nextDouble() : -90 + 180 * random.nextDouble();
            LatLon position = new LatLon(lat, -180 + 360 * random.nextDouble());
            double height = i % 2 == 0 ? 0 : 1000 * (2 * random.nextDouble() - 1);
            worst = Math.max(
                    worst,
                    Geodesics.distanceMetres(position, raised(position, height).toLatLon()));
        }
        assertEquals(0, worst, 1e-8);
    }

    private static Ecef raised(LatLon position, double height) {
        double lat = Math.toRadians(position.latDegrees());
        double lon = Math.toRadians(position.lonDegrees());
        Ecef on = Ecef.of(position);
        return new Ecef(
                on.x() + height * Math.cos(lat) * Math.cos(lon),
                on.y() + height * Math.cos(lat) * Math.sin(lon),
                on.z() + height * Math.sin(lat));
    }
}
