package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("a date means all days from its earliest to its latest")
    @CsvSource({
        "2025-04-01,            2025-04-01, 2025-04-01, false",
        "2025-02,               2025-02-01, 2025-02-28, false",
        "2024-02,               2024-02-01, 2024-02-29, false",
        "2025,                  2025-01-01, 2025-12-31, false",
        "2025-XX,               2025-01-01, 2025-12-31, false",
        "2025-XX-XX,            2025-01-01, 2025-12-31, false",
        "2025-04-XX,            2025-04-01, 2025-04-30, false",
        "202X,                  2020-01-01, 2029-12-31, false",
        "19XX,                  1900-01-01, 1999-12-31, false",
        "2025-01~,              2025-01-01, 2025-01-31, true",
        "2025-01-05?,           2025-01-05, 2025-01-05, true",
        "2025%,                 2025-01-01, 2025-12-31, true",
        "2025-03-31/2025-04-01, 2025-03-31, 2025-04-01, false",
        "2024/2025-04,          2024-01-01, 2025-04-30, false",
        "2024-12~/2025-01,      2024-12-01, 2025-01-31, true"
    })
    void dates(String text, LocalDate earliest, LocalDate latest, boolean uncertain) {
        assertEquals(new EdtfDate(text, earliest, latest, uncertain), EdtfDate.parse(text));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an open end has no day")
    @CsvSource({"../2025", "/2025"})
    void openStart(String text) {
        EdtfDate date = EdtfDate.parse(text);
        assertEquals(LocalDate.MIN, date.earliest());
        assertEquals(LocalDate.of(2025, 12, 31), date.latest());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2025/..", "2025/"})
    void openEnd(String text) {
        EdtfDate date = EdtfDate.parse(text);
        assertEquals(LocalDate.of(2025, 1, 1), date.earliest());
        assertEquals(LocalDate.MAX, date.latest());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is no date says why and how to write one")
    @CsvSource(delimiter = '|', textBlock = """
            1 April 2025          | "1 April 2025" is no date
            01/04/2025            | an interval has two ends
            2025-4-1              | "2025-4-1" is no date
            2025-13               | the calendar has no such day
            2025-02-29            | the calendar has no such day
            2025-04-31            | the calendar has no such day
            2025-21               | seasons are not read
            202X-04               | X may only stand for the last digits of a date
            2025-XX-01            | X may only stand for the last digits of a date
            2025-04-02/2025-04-01 | it ends before it starts
            ../..                 | an interval that is open at both ends names no date
            2025-04-01T10:00      | "2025-04-01T10:00" is no date
            """)
    void refused(String text, String why) {
        Unreadable error = assertThrows(Unreadable.class, () -> EdtfDate.parse(text));
        assertEquals("bad-date", error.rule());
        assertEquals("\"" + text + "\" is not a date: " + why, error.getMessage());
        assertEquals(Hints.DATE, error.hint());
    }
}
