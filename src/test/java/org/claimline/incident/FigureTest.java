package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("a printed length becomes hedge, value with its decimals, and unit")
    @CsvSource(delimiter = '|', textBlock = """
            9.5 km                      | none     | 9.5  | km
            9.50 km                     | none     | 9.50 | km
            2km                         | none     | 2    | km
            2-kilometre                 | none     | 2    | km
            over 2 km                   | over     | 2    | km
            > 2 km                      | over     | 2    | km
            more than 250 km            | over     | 250  | km
            just over 2 km              | over     | 2    | km
            almost 10 km                | almost   | 10   | km
            nearly 10 kilometers        | almost   | 10   | km
            at least 2 km               | at_least | 2    | km
            2 km or more                | at_least | 2    | km
            up to 3 km                  | at_most  | 3    | km
            as much as 3 km             | at_most  | 3    | km
            within 25 km                | at_most  | 25   | km
            at a maximum distance of 35 kilometers | at_most | 35 | km
            up to about 3 km            | at_most  | 3    | km
            less than 10 kilometers     | under    | 10   | km
            about 10 km                 | about    | 10   | km
            around five km              | about    | 5    | km
            approximately 34 kilometers | about    | 34   | km
            ~10 km                      | about    | 10   | km
            some 10 km                  | about    | 10   | km
            as far as 1.8 km            | none     | 1.8  | km
            only 9.5 km                 | none     | 9.5  | km
            two kilometres              | none     | 2    | km
            a kilometre                 | none     | 1    | km
            423 metres                  | none     | 423  | m
            1,200 m                     | none     | 1200 | m
            1 200 m                     | none     | 1200 | m
            1,200.5 m                   | none     | 1200.5 | m
            0,250 km                    | none     | 0.250 | km
            2,5 km                      | none     | 2.5  | km
            1.36 miles                  | none     | 1.36 | mi
            12 nautical miles           | none     | 12   | nmi
            12 nmi                      | none     | 12   | nmi
            12 NM                       | none     | 12   | nmi
            300 yards                   | none     | 300  | yd
            500 feet                    | none     | 500  | ft
            plus de 2 km                | over     | 2    | km
            environ 2,5 kilomètres      | about    | 2.5  | km
            près de 10 km               | almost   | 10   | km
            à près de 10 km             | almost   | 10   | km
            presque 10 km               | almost   | 10   | km
            au moins 2 km               | at_least | 2    | km
            jusqu’à 1,6 km              | at_most  | 1.6  | km
            à 2 km                      | none     | 2    | km
            deux kilomètres             | none     | 2    | km
            une dizaine de kilomètres   | about    | 10   | km
            3 milles marins             | none     | 3    | nmi
            أكثر من 2 كم                | over     | 2    | km
            حوالي 120 كم                | about    | 120  | km
            نحو ١٠ كيلومترات            | about    | 10   | km
            ما يقارب 10 كلم             | about    | 10   | km
            على الأقل 2 كم              | at_least | 2    | km
            2 كم على الأقل              | at_least | 2    | km
            أقل من ٩٫٥ كيلومتر          | under    | 9.5  | km
            على بعد 9,5 كيلومتراً       | none     | 9.5  | km
            أكثر من كيلومترين           | over     | 2    | km
            خمسة كيلومترات              | none     | 5    | km
            12 ميلا بحريا               | none     | 12   | nmi
            """)
    void lengths(String printed, String hedge, String value, String unit) {
        Figure figure = Figure.parse(printed);
        assertEquals(hedge, figure.hedge().id().orElse("none"));
        assertEquals(value, figure.value().toPlainString());
        assertEquals(unit, figure.unit().symbol());
        assertEquals(printed, figure.printed());
        assertTrue(figure.valueMax().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a printed range keeps both ends")
    @CsvSource(delimiter = '|', textBlock = """
            2 to 3 km                    | none    | 2..3 km
            2-3 km                       | none    | 2..3 km
            2–3 km                       | none    | 2..3 km
            2 km to 3 km                 | none    | 2..3 km
            between 9 and 10 km          | none    | 9..10 km
            about 25 to 30 km            | about   | 25..30 km
            within three to four miles   | at_most | 3..4 mi
            entre 9 et 10 km             | none    | 9..10 km
            de 2 à 3 km                  | none    | 2..3 km
            1,5 à 2,5 km                 | none    | 1.5..2.5 km
            بين 9 و10 كيلومترات          | none    | 9..10 km
            من 2 إلى 3 كم                | none    | 2..3 km
            """)
    void ranges(String printed, String hedge, String expected) {
        Figure figure = Figure.parse(printed);
        assertEquals(hedge, figure.hedge().id().orElse("none"));
        assertEquals(
                expected,
                figure.value() + ".." + figure.valueMax().orElseThrow() + " "
                        + figure.unit().symbol());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("words without a number give none")
    @CsvSource(delimiter = '|', textBlock = """
            a few metres          | m
            only a few metres     | m
            several kilometres    | km
            some kilometres       | km
            a few hundred metres  | m
            hundreds of metres    | m
            quelques mètres       | m
            quelques centaines de mètres | m
            plusieurs kilomètres  | km
            بضعة كيلومترات        | km
            """)
    void few(String printed, String unit) {
        Figure figure = Figure.parse(printed);
        assertEquals(Figure.Hedge.FEW, figure.hedge());
        assertTrue(figure.number().isEmpty());
        assertEquals(unit, figure.unit().symbol());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the original unit governs, the conversion is kept and compared")
    @CsvSource(delimiter = '|', textBlock = """
            2 kilometers (1.2 miles)           | 2   | 1.2 miles | true
            over 2 kilometers (1.2 miles)      | 2   | 1.2 miles | true
            as far as 1.8 kilometers (1 mile)  | 1.8 | 1 mile    | true
            almost 10 kilometers (6 miles)     | 10  | 6 miles   | true
            100 km (60 miles)                  | 100 | 60 miles  | true
            7 kilometers (4 miles)             | 7   | 4 miles   | true
            2 kilometers (12 miles)            | 2   | 12 miles  | false
            9.5 km [5.9 mi]                    | 9.5 | 5.9 mi    | true
            9.5 km (5.1 nautical miles)        | 9.5 | 5.1 nautical miles | true
            """)
    void conversions(String printed, String value, String conversion, boolean agrees) {
        Figure figure = Figure.parse(printed);
        assertEquals(value, figure.value().toPlainString());
        assertEquals(conversion, figure.conversion().orElseThrow());
        assertEquals(agrees, figure.conversionAgrees());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is no length says why and how to mend it")
    @CsvSource(delimiter = '|', textBlock = """
            9.5             | distance-without-unit   | "9.5" has no unit
            over 2          | distance-without-unit   | "over 2" has no unit
            km              | distance-without-number | "km" has no number
            over km         | distance-without-number | "over km" has no number
            9.5 leagues     | unknown-unit            | "9.5 leagues": "leagues" is no unit of length
            12 nm           | unknown-unit            | "12 nm": "nm" is no unit of length
            2 km deep       | unknown-unit            | "2 km deep": "km deep" is no unit of length
            far             | distance-not-understood | "far" is not understood: it is not a hedge, a number and a unit
            -2 km           | distance-not-understood | "-2 km" is not understood: it is not a hedge, a number and a unit
            1.2.3 km        | distance-not-understood | "1.2.3 km" is not understood: "1.2.3" is not a number
            3 to 2 km       | distance-not-understood | "3 to 2 km" is not understood: its upper end is below its lower end
            2 km to 3 miles | distance-not-understood | "2 km to 3 miles" is not understood: its two ends have different units
            2 km (north)    | distance-not-understood | "north" is not understood: it is not a hedge, a number and a unit
            """)
    void refused(String printed, String rule, String message) {
        Unreadable error = assertThrows(Unreadable.class, () -> Figure.parse(printed));
        assertEquals(rule, error.rule());
        assertEquals(message, error.getMessage());
        assertTrue(error.hint().contains("\"over 2 km\""), error.hint());
    }

    @Test
    @DisplayName("a very long text is refused at once")
    void longText() {
        String printed = "over ".repeat(100_000) + "2 km";
        assertEquals(
                "distance-not-understood",
                assertThrows(Unreadable.class, () -> Figure.parse(printed)).rule());
    }

    @Test
    @DisplayName("units have their exact sizes")
    void units() {
        assertEquals(
                "m 1.0, km 1000.0, mi 1609.344, nmi 1852.0, yd 0.9144, ft 0.3048",
                Arrays.stream(Figure.Unit.values())
                        .map(unit -> unit.symbol() + " " + unit.metres())
                        .collect(Collectors.joining(", ")));
    }
}
