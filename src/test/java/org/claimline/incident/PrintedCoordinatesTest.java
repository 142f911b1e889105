package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedCoordinatesTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("usual notations: latitude, longitude, radius in metres of the printed precision")
    @CsvSource(delimiter = '|', textBlock = """
            19.952, 2.965                 | 19.952000  2.965000 152.4
            19.95 2.97                    | 19.950000  2.970000 1523.6
            -19.95, -2.97                 | -19.950000 -2.970000 1523.6
            +19.95; +2.97                 | 19.950000  2.970000 1523.6
            19.95 N 2.97 E                | 19.950000  2.970000 1523.6
            2.97 E, 19.95 N               | 19.950000  2.970000 1523.6
            N19.95 E2.97                  | 19.950000  2.970000 1523.6
            19.95° S, 2.97° W             | -19.950000 -2.970000 1523.6
            19,95 N, 2,97 E               | 19.950000  2.970000 1523.6
            19,95° Nord 2,97° Ouest       | 19.950000  -2.970000 1523.6
            lat 19.95, lon 2.97           | 19.950000  2.970000 1523.6
            19°57'07"N 2°57'54"E          | 19.951944  2.965000 42.3
            19°57’07”N, 2°57’54”E         | 19.951944  2.965000 42.3
            19°57′07″ N 2°57′54″ O        | 19.951944  -2.965000 42.3
            N 19°57'07" E 2°57'54"        | 19.951944  2.965000 42.3
            19 57 07 N, 2 57 54 E         | 19.951944  2.965000 42.3
            19:57:07N 2:57:54E            | 19.951944  2.965000 42.3
            195707N 0025754E              | 19.951944  2.965000 42.3
            19°57'N 2°58'E                | 19.950000  2.966667 2539.3
            19°57.12'N, 2°57.90'E         | 19.952000  2.965000 25.4
            1957N 00258E                  | 19.950000  2.966667 2539.3
            20 N 3 E                      | 20.000000  3.000000 152336.6
            Long. 2° 58’ E, Lat. 19° 57’ N. | 19.950000  2.966667 2539.3
            19°57.12'S 2°57.90'O          | -19.952000  -2.965000 25.4
            19 degrees 57 minutes 7 seconds North 2 degrees 57 minutes 54 seconds East | 19.951944  2.965000 42.3
            19 degrés 57 minutes Nord et 2 degrés 58 minutes Ouest | 19.950000  -2.966667 2539.3
            ١٩٫٩٥ ش، ٢٫٩٧ ق               | 19.950000  2.970000 1523.6
            19,95 جنوبا 2,97 غربا         | -19.950000  -2.970000 1523.6
            خط العرض 19.95 شمالا وخط الطول 2.97 شرقا | 19.950000  2.970000 1523.6
            19 درجة و57 دقيقة شمالا، 2 درجة و58 دقيقة شرقا | 19.950000  2.966667 2539.3
            -19°57'07", 2°57'54"          | -19.951944  2.965000 42.3
            19,95 ; 2,97                  | 19.950000  2.970000 1523.6
            -19,95 2,97                   | -19.950000  2.970000 1523.6
            """)
    void notations(String printed, String expected) {
        PlaceReference.Positioned at = PrintedCoordinates.parse(printed);
        assertEquals(
                expected.replaceAll(" +", " "),
                String.format(Locale.ROOT, "%.6f %.6f %.1f", at.latDegrees(), at.lonDegrees(), at.radiusMetres()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is no position is refused")
    @CsvSource(delimiter = '|', textBlock = """
            19.95               | this notation is not known
            91 N 3 E            | degrees, minutes or seconds are out of range
            19°60'N 3°00'E      | degrees, minutes or seconds are out of range
            19.5°30'N 3°00'E    | degrees, minutes or seconds are out of range
            -19.95 S 3.00 E     | degrees, minutes or seconds are out of range
            19.95 N 3.00 N      | it needs one latitude and one longitude
            19.95 2.97 21       | this notation is not known
            near the town       | this notation is not known
            """)
    void refused(String printed, String why) {
        Unreadable error = assertThrows(Unreadable.class, () -> PrintedCoordinates.parse(printed));
        assertTrue(error.rule().startsWith("coordinates-"), error.rule());
        assertEquals("\"" + printed + "\" is not understood: " + why, error.getMessage());
        assertEquals(Hints.COORDINATES, error.hint());
    }

    @ParameterizedTest(name = "{0} degrees, precision {1} and {2}")
    @DisplayName("published: the two parts of the formula and their sum, kilometres")
    @CsvSource({
        // Wieczorek, Guo and Hijmans 2004: 0.01 degrees at 10.27 degrees
        "10.27, 0.01, 0, 1.1061",
        "10.27, 0, 0.01, 1.0955",
        "10.27, 0.01, 0.01, 1.5568",
        // Chapman and Wieczorek 2020: 0.5 degrees at 10 degrees. Erratum: it prints 55.6 and 54.75 km for the parts, of
        // which its sum,
        // 77.87 km, is not made; the formula gives these, of which it is.
        "10, 0.5, 0, 55.3040",
        "10, 0, 0.5, 54.8200",
        "10, 0.5, 0.5, 77.8700"
    })
    void parts(double latDegrees, double latPrecision, double lonPrecision, String kilometres) {
        double metres = CoordinatePrecision.radiusMetres(latDegrees, latPrecision, lonPrecision);
        assertEquals(Double.parseDouble(kilometres), metres / 1000, latDegrees == 10 ? 5e-4 : 5e-5);
    }

    @ParameterizedTest(name = "{0} degrees, precision {1}")
    @DisplayName("the published vectors of the precision formula")
    @CsvSource({
        // Chapman and Wieczorek 2020, worked example: 1.5568 km
        "10.27, 0.01, 1556.8, 0.05",
        // and its table, in whole metres; its values lie up to 0.7 m from its own formula
        "0, 1, 156904, 1",
        "30, 1, 146962, 1",
        "60, 1, 124605, 1",
        "85, 1, 112109, 1",
        "0, 0.0166666666666667, 2615, 1",
        "30, 0.0166666666666667, 2450, 1",
        "60, 0.0166666666666667, 2077, 1",
        "85, 0.0166666666666667, 1869, 1",
        "0, 0.000277777777777778, 44, 1",
        "30, 0.000277777777777778, 41, 1",
        "60, 0.000277777777777778, 35, 1",
        "85, 0.000277777777777778, 32, 1"
    })
    void published(double latDegrees, double precisionDegrees, double metres, double toleranceMetres) {
        assertEquals(
                metres,
                CoordinatePrecision.radiusMetres(latDegrees, precisionDegrees, precisionDegrees),
                toleranceMetres);
    }
}
