package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.claimline.incident.Claim;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bare miles: 1,609.344 m (international agreement of 1959) or 1,852 m (first hydrographic conference, 1929). */
class MilesTest {

    private static final String CLAUSE = "{border: [DZ, ML], side: DZ, distance: \"%s\"}";
    private static final String PLACE = Worlds.place(20.05, 5);

    @ParameterizedTest(name = "{0}: statute {1} m, nautical {2} m")
    @CsvSource({
        "2 miles,                         3218.688, 3704",
        "1.36 miles,                      2188.70784, 2518.72",
        "2 statute miles,                 3218.688, -",
        "2 nautical miles,                3704, -",
        "2 miles (3.2 km),                3218.688, -",
        "2 miles (3.7 km),                3704, -",
        "3.2 km (2 miles),                3200, -",
        "2 km,                            2000, -"
    })
    @DisplayName("two readings where the words leave the mile open, one where they or a conversion settle it")
    void lengths(String printed, double first, String second) {
        List<Variant> variants = Variant.of(claim(printed), Reading.LITERAL);
        assertEquals(second.equals("-") ? 1 : 2, variants.size(), variants.toString());
        assertEquals(first, metres(printed, variants.get(0)), 1e-9);
        if (variants.size() == 2) {
            assertEquals(Optional.of(MileReading.STATUTE), variants.get(0).mile());
            assertTrue(variants.get(0).isDefault());
            assertFalse(variants.get(1).isDefault());
            assertEquals(Double.parseDouble(second), metres(printed, variants.get(1)), 1e-9);
        }
    }

    @Test
    @DisplayName("what holds in one mile only is said to depend on the mile")
    void pairs() {
        Incident incident = Told.incident(
                PLACE,
                "DZ, ML",
                Told.claim("a", "A", "wreck", CLAUSE.formatted("2 miles")),
                Told.claim("b", "B", "wreck", CLAUSE.formatted("4.3 km")));
        PairCheck pair = Worlds.check(incident, Worlds.parallel("parallel", 20, Worlds.UNSTATED))
                .pairs()
                .get(0);
        assertEquals(Relation.INCOMPATIBLE.id(), pair.headline().outcome());
        assertTrue(
                pair.headline().dependsOn().contains("mile_reading"),
                pair.headline().toString());
        for (PairCheck.Result result : pair.results()) {
            if (result.variant().reading() == Reading.HEDGED) {
                boolean nautical = result.variant().mile().orElseThrow() == MileReading.NAUTICAL;
                assertEquals(nautical ? Relation.COMPATIBLE : Relation.INCOMPATIBLE, result.relation());
            }
        }
    }

    private static double metres(String printed, Variant variant) {
        return variant.meaning(Figure.parse(printed)).stated().lowerMetres();
    }

    private static Claim claim(String printed) {
        return Told.incident(PLACE, "DZ, ML", Told.claim("a", "A", "wreck", CLAUSE.formatted(printed)))
                .claims()
                .get(0);
    }
}
