package org.claimline.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "12, 5, /claims/0/distance, 'drone.yaml:12:5: a distance without a unit (at /claims/0/distance; rule no-unit). Hint: write km'",
        "12, 0, /claims/0/distance, 'drone.yaml:12: a distance without a unit (at /claims/0/distance; rule no-unit). Hint: write km'",
        "0, 0, '', 'drone.yaml: a distance without a unit (rule no-unit). Hint: write km'",
        "0, 5, '', 'drone.yaml: a distance without a unit (rule no-unit). Hint: write km'"
    })
    void text(int line, int column, String place, String text) {
        Problem problem =
                new Problem("drone.yaml", line, column, place, "no-unit", "a distance without a unit", "write km");
        assertEquals(text, problem.text());
    }

    @ParameterizedTest
    @CsvSource({"'', write km", "' ', write km", "a distance without a unit, ''"})
    void saysWhatIsWrongAndHowToMendIt(String message, String hint) {
        assertThrows(
                IllegalArgumentException.class, () -> new Problem("drone.yaml", 1, 1, "", "no-unit", message, hint));
    }
}
