package org.claimline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The spellings of {@code border-places.csv}: how many lead to the published position among the first two candidates. */
class BorderPlacesTest {

    /** At least nine in ten. */
    private static final double LEAST_SHARE = 0.9;

    @Test
    void rightPlaceAmongTheFirstTwo() throws IOException {
        List<String[]> rows = rows();
        List<String> missed = rows.stream()
                .filter(row -> !isFound(row))
                .map(row -> row[0] + " (" + row[1] + ")")
                .toList();
        assertEquals(46, rows.size());
        assertTrue(missed.size() <= rows.size() * (1 - LEAST_SHARE), () -> "missed: " + missed);
    }

    private static boolean isFound(String[] row) {
        return Loaded.GAZETTEER.find(row[0]).stream()
                .limit(2)
                .anyMatch(c -> c.countries().contains(row[2])
                        && Loaded.isAt(
                                c, Double.parseDouble(row[3]), Double.parseDouble(row[4]), Double.parseDouble(row[5])));
    }

    private static List<String[]> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BorderPlacesTest.class.getResourceAsStream("border-places.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        }
    }
}
