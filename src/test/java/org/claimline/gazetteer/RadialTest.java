package org.claimline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadialTest {

    /** 1 km of scatter and sqrt(population / 1500 / pi) km. */
    @ParameterizedTest
    @CsvSource({"0, 2030", "500, 1326", "5000, 2030", "86633, 5288", "1297281, 17592"})
    void metresOfAPopulation(long population, double metres) {
        assertEquals(metres, Radial.metres(population));
    }
}
