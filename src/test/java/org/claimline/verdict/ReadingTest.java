package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("the table of figures, cell by cell, in kilometres")
    @CsvSource(delimiter = '|', textBlock = """
            2 km          | [2,2]     | [1.5,2.5]   | [1,3]   | [1.5,2.5]
            9.5 km        | [9.5,9.5] | [9.25,9.75] | [9,10]  | [9.45,9.55]
            10 km         | [10,10]   | [9.5,10.5]  | [5,15]  | [9.5,10.5]
            over 2 km     | (2,inf)   | [1.5,2.5]   | [1,3]   | (2,3]
            about 10 km   | [10,10]   | [9.5,10.5]  | [5,15]  | [9,11]
            almost 10 km  | [0,10)    | [9.5,10.5]  | [5,15]  | [9,10)
            at least 2 km | [2,inf)   | [1.5,2.5]   | [1,3]   | [2,inf)
            up to 3 km    | [0,3]     | [2.5,3.5]   | [2,4]   | [0,3]
            """)
    void table(String printed, String literal, String gbif, String wieczorek, String hedged) {
        assertEquals(literal, stated(Reading.LITERAL, printed));
        assertEquals(gbif, stated(Reading.GBIF_2020, printed));
        assertEquals(wieczorek, stated(Reading.WIECZOREK_2004, printed));
        assertEquals(hedged, stated(Reading.HEDGED, printed));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("only \"over\", as a report of a maximum, admits more than it states")
    @CsvSource(delimiter = '|', textBlock = """
            over 2 km     | (2,inf)
            over 9.5 km   | (9.5,inf)
            2 km          | [1.5,2.5]
            about 10 km   | [9,11]
            almost 10 km  | [9,10)
            at least 2 km | [2,inf)
            up to 3 km    | [0,3]
            less than 3 km | [0,3)
            """)
    void admitted(String printed, String hedged) {
        assertEquals(hedged, text(Reading.HEDGED.meaning(Figure.parse(printed)).admitted()));
        for (Reading reading : new Reading[] {Reading.LITERAL, Reading.GBIF_2020, Reading.WIECZOREK_2004}) {
            Reading.Meaning meaning = reading.meaning(Figure.parse(printed));
            assertEquals(meaning.stated(), meaning.admitted(), reading.id());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("published: Chapman and Wieczorek 2020, half of the implied precision")
    @CsvSource({
        "10.5, 0.25",
        "10.25, 0.125",
        "10.6, 0.05",
        "33, 0.5",
        "10, 0.5",
        "100, 5",
        "1000, 50",
        "2000, 50",
    })
    void gbif2020(BigDecimal value, double precision) {
        assertEquals(precision, FigurePrecision.gbif2020(value));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("published: Wieczorek, Guo and Hijmans 2004, the implied precision")
    @CsvSource({"9, 1", "9.5, 0.5", "9.75, 0.25", "9.6, 0.1", "140, 5", "100, 50", "2000, 500"})
    void wieczorek2004(BigDecimal value, double precision) {
        assertEquals(precision, FigurePrecision.wieczorek2004(value));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the published precisions hold in the printed unit")
    @CsvSource(delimiter = '|', textBlock = """
            1000 m  | [0.95,1.05]         | [0.5,1.5]
            2000 m  | [1.95,2.05]         | [1.5,2.5]
            33 mi   | [52.30368,53.913024] | [51.499008,54.717696]
            10 nmi  | [17.594,19.446]     | [9.26,27.78]
            """)
    void precisionInItsUnit(String printed, String gbif, String wieczorek) {
        assertEquals(gbif, stated(Reading.GBIF_2020, printed));
        assertEquals(wieczorek, stated(Reading.WIECZOREK_2004, printed));
    }

    @ParameterizedTest(name = "{0}2 km")
    @DisplayName("literally, 2 km is 2000 m")
    @ValueSource(strings = {"", "over ", "at least ", "about ", "almost ", "less than ", "up to "})
    void unit(String hedge) {
        assertEquals(
                Reading.LITERAL.meaning(Figure.parse(hedge + "2 km")),
                Reading.LITERAL.meaning(Figure.parse(hedge + "2000 m")));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a range stands for all between its ends")
    @CsvSource(delimiter = '|', textBlock = """
            2 to 3 km            | [2,3]   | [1.5,3.5] | [1,4]  | [1.5,3.5]
            between 9 and 10 km  | [9,10]  | [8.5,10.5] | [8,15] | [8.5,10.5]
            2.1 to 2.3 km        | [2.1,2.3] | [2.05,2.35] | [2,2.4] | [2.05,2.35]
            """)
    void range(String printed, String literal, String gbif, String wieczorek, String hedged) {
        table(printed, literal, gbif, wieczorek, hedged);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("\"as far as 1.8 km\" reports a maximum that was reached: 1.8, not up to 1.8")
    @CsvSource(delimiter = '|', textBlock = "as far as 1.8 km | [1.8,1.8] | [1.75,1.85] | [1.7,1.9] | [1.75,1.85]")
    void asFarAs(String printed, String literal, String gbif, String wieczorek, String hedged) {
        table(printed, literal, gbif, wieczorek, hedged);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the original unit governs, whatever conversion is printed behind it")
    @EnumSource(Reading.class)
    void conversion(Reading reading) {
        assertEquals(
                reading.meaning(Figure.parse("over 2 kilometers")),
                reading.meaning(Figure.parse("over 2 kilometers (1.2 miles)")));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("no length is below 0, and no figure of 0 is refused")
    @CsvSource(delimiter = '|', textBlock = """
            0 km         | [0,0] | [0,0.5] | [0,1] | [0,0.5]
            about 1 km   | [1,1] | [0.5,1.5] | [0,2] | [0,2]
            0.5 km       | [0.5,0.5] | [0.25,0.75] | [0,1] | [0.45,0.55]
            almost 0 km  | [0,0] | [0,0.5] | [0,1] | [0,0]
            less than 0 m | [0,0] | [0,0] | [0,0] | [0,0]
            """)
    void zero(String printed, String literal, String gbif, String wieczorek, String hedged) {
        assertEquals(literal, stated(Reading.LITERAL, printed));
        assertEquals(hedged, stated(Reading.HEDGED, printed));
        if (!printed.startsWith("less")) {
            assertEquals(gbif, stated(Reading.GBIF_2020, printed));
            assertEquals(wieczorek, stated(Reading.WIECZOREK_2004, printed));
        }
    }

    private static String stated(Reading reading, String printed) {
        return text(reading.meaning(Figure.parse(printed)).stated());
    }

    /** {@code (2,3]} in kilometres, to 12 digits: the ends are sums of decimals in binary. */
    private static String text(LengthInterval interval) {
        return (interval.lowerClosed() ? "[" : "(") + kilometres(interval.lowerMetres()) + ","
                + kilometres(interval.upperMetres()) + (interval.upperClosed() ? "]" : ")");
    }

    private static String kilometres(double metres) {
        return Double.isInfinite(metres)
                ? "inf"
                : new BigDecimal(metres / 1000)
                        .round(new MathContext(12))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
