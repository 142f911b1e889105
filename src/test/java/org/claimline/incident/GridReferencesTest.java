package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import mil.nga.grid.Hemisphere;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.utm.UTM;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridReferencesTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "published: GeographicLib's GeoConvert manual (38SMB4488, 38n 444500 3688500: 33.33424 44.40363) and NGA's Honolulu")
    @CsvSource(delimiter = '|', textBlock = """
            38SMB4488                          | mgrs | 33.33424    44.40363 | 707.21
            38S MB 44 88                       | mgrs | 33.33424    44.40363 | 707.21
            MGRS 38smb4450088500               | mgrs | 33.33424    44.40363 |   0.81
            38N 444500 3688500                 | utm  | 33.33424    44.40363 |   1.51
            UTM zone 38 north 444500 3688500   | utm  | 33.33424    44.40363 |   1.51
            fuseau 38 nord 444 500 E 3 688 500 N | utm | 33.33424   44.40363 |   1.51
            444500 mE, 3688500 mN, zone 38N    | utm  | 33.33424    44.40363 |   1.51
            38T 444500.0 3688500.0             | utm  | 33.33424    44.40363 |   0.24
            4QFJ1234567890                     | mgrs | 21.40980  -157.91608 |   0.81
            4QFJ 12345 67890                   | mgrs | 21.40980  -157.91608 |   0.81
            """)
    void published(String printed, String notation, String position, double radiusMetres) {
        PrintedCoordinates.Read read = PrintedCoordinates.read(printed);
        PlaceReference.Positioned at = read.position();
        assertEquals(notation, read.notation().id());
        assertEquals(
                position.replaceAll(" +", " "),
                String.format(Locale.ROOT, "%.5f %.5f", at.latDegrees(), at.lonDegrees()));
        assertEquals(radiusMetres, at.radiusMetres(), 0.005);
    }

    @Test
    @DisplayName(
            "within 6 degrees of the meridian the conversion departs from Krüger's series by less than what radii allow for it")
    void conversion() {
        for (double easting = 100_000; easting <= 900_000; easting += 40_000) {
            for (double northing = 0; northing <= 9_300_000; northing += 100_000) {
                Point point =
                        UTM.create(31, Hemisphere.NORTH, easting, northing).toPoint();
                LatLon exact = Krueger.position(3, easting, northing);
                double metres = Geodesics.distanceMetres(exact, new LatLon(point.getLatitude(), point.getLongitude()));
                boolean inZone =
                        Math.abs(exact.lonDegrees() - 3) <= 6; // the widest, 32V, reaches 6 degrees from its own
                assertTrue(
                        !inZone || metres < GridReferences.CONVERSION_METRES, easting + " " + northing + ": " + metres);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what names no square or leaves the hemisphere open is refused")
    @CsvSource(delimiter = '|', textBlock = """
            38SZB4488           | grid-square-unknown      | there is no square ZB in 38S
            32CAA12341234       | grid-square-unknown      | there is no square AA in 32C
            38SMB448            | grid-square-unknown      | easting and northing need as many digits each
            38SMB 448 8890      | grid-square-unknown      | easting and northing need as many digits each
            61Q 444500 3688500  | coordinates-out-of-range | zones are 1 to 60, eastings 100,000 to 900,000 m, northings up to 10,000,000 m
            31S 444500 3688500  | utm-letter-s             | S may be the band of 32 to 40 degrees north or the southern hemisphere; write north or south
            """)
    void refused(String printed, String rule, String why) {
        Unreadable error = assertThrows(Unreadable.class, () -> PrintedCoordinates.read(printed));
        assertEquals(rule, error.rule());
        assertEquals("\"" + printed + "\" is not understood: " + why, error.getMessage());
    }

    @Test
    @DisplayName("an S whose northing lies outside the band S is the southern hemisphere")
    void southernHemisphere() {
        PlaceReference.Positioned at = PrintedCoordinates.parse("33S 500000 8500000");
        assertTrue(at.latDegrees() < -13 && at.latDegrees() > -14, at.toString());
        assertEquals(15, at.lonDegrees(), 1e-6);
    }

    /** The inverse transverse Mercator projection by Krüger's series in n to the fourth order, exact to well under a millimetre here. */
    private static final class Krueger {

        private static LatLon position(double meridianDegrees, double eastingMetres, double northingMetres) {
            double n = Geodesics.F / (2 - Geodesics.F);
            double a = Geodesics.A_METRES / (1 + n) * (1 + n * n / 4 + Math.pow(n, 4) / 64);
            double[] beta = {
                n / 2 - 2 * n * n / 3 + 37 * Math.pow(n, 3) / 96 - Math.pow(n, 4) / 360,
                n * n / 48 + Math.pow(n, 3) / 15 - 437 * Math.pow(n, 4) / 1440,
                17 * Math.pow(n, 3) / 480 - 37 * Math.pow(n, 4) / 840,
                4397 * Math.pow(n, 4) / 161280
            };
            double xi = northingMetres / (0.9996 * a);
            double eta = (eastingMetres - 500_000) / (0.9996 * a);
            double x = xi;
            double y = eta;
            for (int j = 1; j <= beta.length; j++) {
                x -= beta[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
                y -= beta[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
            }
            double chi = Math.asin(Math.sin(x) / Math.cosh(y));
            double lon = Math.toDegrees(Math.atan2(Math.sinh(y), Math.cos(x)));
            return new LatLon(Math.toDegrees(geodetic(chi)), meridianDegrees + lon);
        }

        /** The latitude of a conformal latitude, by iteration. */
        private static double geodetic(double chi) {
            double e = Math.sqrt(Geodesics.F * (2 - Geodesics.F));
            double phi = chi;
            for (int i = 0; i < 30; i++) {
                double s = e * Math.sin(phi);
                phi = 2 * Math.atan(Math.tan(Math.PI / 4 + chi / 2) * Math.pow((1 + s) / (1 - s), e / 2)) - Math.PI / 2;
            }
            return phi;
        }
    }
}
