package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against {@link Oracle}, all over the world, the poles and the antimeridian included. */
class ShortGeodesicTest {

    /** Pieces of 1 cm to 500 m. DESIGN rule 4: 1 micrometre within 100 km, 1 mm at any distance. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 2000, 1e-6",
        "1, 1000, 2000, 1e-6",
        "1000, 100000, 2000, 1e-6",
        "99900, 100100, 500, 1e-6",
        "100000, 2000000, 1000, 1e-3",
        "2000000, 20000000, 1000, 1e-3"
    })
    void equalsTheOracle(double leastMetres, double mostMetres, int pieces, double tolerance) {
        Random random = new Random((long) mostMetres);
        double worst = 0;
        for (int i = 0; i < pieces; i++) {
            LatLon from = anywhere(random, i);
            LatLon to = Geodesics.destination(
                    from, 360 * random.nextDouble(), 0.01 * Math.pow(50_000, random.nextDouble()));
            double away = leastMetres + (mostMetres - leastMetres) * random.nextDouble();
            LatLon position = Geodesics.destination(from, 360 * random.nextDouble(), away);
            ShortGeodesic.Nearest nearest = new ShortGeodesic(from, to).nearest(position);
            worst = Math.max(worst, Math.abs(nearest.distanceMetres() - Oracle.distanceMetres(position, from, to)));
            double toFoot = Geodesics.distanceMetres(position, nearest.foot());
            assertEquals(toFoot, nearest.distanceMetres(), tolerance, "the foot lies as far as it says");
        }
        assertTrue(worst <= tolerance, "up to " + worst + " m off");
    }

    @Test
    void endsAndPointsOnIt() {
        LatLon from = new LatLon(19.95, 2.965);
        LatLon to = Geodesics.destination(from, 100, 500);
        ShortGeodesic piece = new ShortGeodesic(from, to);
        assertEquals(new ShortGeodesic.Nearest(from, 0, 0), piece.nearest(from));
        assertEquals(new ShortGeodesic.Nearest(to, 0, 1), piece.nearest(to));
        assertEquals(
                0, piece.nearest(Geodesics.destination(from, 100, 250)).distanceMetres(), 1e-7, "on the middle of it");
        LatLon beyond = Geodesics.destination(to, Geodesics.inverse(from, to).arrivalAzimuthDegrees(), 40);
        assertEquals(to, piece.nearest(beyond).foot());
        assertEquals(40, piece.nearest(beyond).distanceMetres(), 1e-6);
    }

    /** A set may publish the same vertex twice. */
    @Test
    void noLengthAtAll() {
        LatLon end = new LatLon(51.44, 4.93);
        ShortGeodesic point = new ShortGeodesic(end, end);
        assertEquals(1000, point.nearest(Geodesics.destination(end, 30, 1000)).distanceMetres(), 1e-6);
        assertEquals(1e6, point.nearest(Geodesics.destination(end, 30, 1e6)).distanceMetres(), 1e-6);
    }

    private static LatLon anywhere(Random random, int i) {
        return switch (i % 20) {
            case 0 -> new LatLon(90 - 0.001 * random.nextDouble(), 360 * random.nextDouble() - 180);
            case 1 -> new LatLon(-90 + 0.001 * random.nextDouble(), 360 * random.nextDouble() - 180);
            case 2 -> new LatLon(180 * random.nextDouble() - 90, 180 - 0.001 * random.nextDouble());
            case 3 -> new LatLon(0.001 * random.nextDouble(), 360 * random.nextDouble() - 180);
            default -> new LatLon(180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180);
        };
    }
}
