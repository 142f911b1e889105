package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimline.incident.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFigureTest {

    @ParameterizedTest
    @DisplayName("a figure said in another language is read as the same figure")
    @ValueSource(
            strings = {
                "2 km",
                "9.50 km",
                "over 2 km",
                "at least 1 km",
                "about 10 km",
                "almost 10 km",
                "less than 3 km",
                "up to 1.8 km",
                "2 to 3 km",
                "441 m",
                "1,200 m",
                "1.36 miles",
                "12 nautical miles",
                "about 5 nautical miles",
                "1 mile",
                "300 yards",
                "30,000 feet",
                "between 9 and 10 km"
            })
    void sameFigure(String printed) {
        Figure figure = Figure.parse(printed);
        for (Language language : Language.values()) {
            Figure again = Figure.parse(spoken(figure, language));
            assertEquals(figure.value(), again.value(), language.id());
            assertEquals(figure.valueMax(), again.valueMax(), language.id());
            assertEquals(figure.unit(), again.unit(), language.id());
            assertEquals(figure.hedge(), again.hedge(), language.id());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over 2 kilometers (1.2 miles) | over 2 kilometers (1.2 miles) | plus de 2 km (1,2 mile) | أكثر من 2 كم (1,2 ميل)",
                "12 nautical miles | 12 nautical miles | 12 milles marins | 12 ميلًا بحريًا",
                "a few metres | a few metres | « a few metres » | «a few metres»",
                "1,200 m | 1,200 m | 1 200 m | 1 200 م"
            })
    @DisplayName("English keeps the words; the others keep the digits, and quote what has none")
    void spoken(String printed, String english, String french, String arabic) {
        Figure figure = Figure.parse(printed);
        assertEquals(english, spoken(figure, Language.ENGLISH));
        assertEquals(french, spoken(figure, Language.FRENCH));
        assertEquals(arabic, spoken(figure, Language.ARABIC));
    }

    /** Plain spaces, and without isolates. */
    private static String spoken(Figure figure, Language language) {
        return Contractions.applied(Gap.figure(figure).fill(language).toString(), language)
                .replaceAll("[\\u00a0\\u202f]", " ")
                .replaceAll("[\\u2068\\u2069]", "");
    }
}
