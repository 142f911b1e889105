package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.claimline.border.BorderSet;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A position and a distance that miss one another by less than the set's line may lie elsewhere: DESIGN rule 9. */
class WithinToleranceTest {

    private static final String DISTANCE = "{border: [DZ, ML], side: DZ, distance: \"5 km\"}";

    @ParameterizedTest(name = "{0} km from a line good to {1} m: {2}")
    @DisplayName("what misses by less than the tolerance, 5 m of drawing included, is undetermined, not infeasible")
    @CsvSource({
        "5.0,  100,  FEASIBLE",
        "5.4,  1000, UNDETERMINED",
        "5.9,  1000, UNDETERMINED",
        "6.0,  500,  INFEASIBLE",
        "6.1,  1000, INFEASIBLE",
        "4.1,  1000, UNDETERMINED",
        "3.9,  1000, INFEASIBLE",
        "-0.5, 1000, INFEASIBLE",
        "5.4,  ,     INFEASIBLE"
    })
    void claims(double kilometres, Double accuracy, Verdict verdict) {
        Incident incident = Told.incident(
                Worlds.place(20, 5), "DZ, ML", Told.claim("a", "A", "wreck", "{in: DZ}", DISTANCE, at(kilometres)));
        ClaimCheck claim = Worlds.claim(Worlds.check(incident, world(accuracy)), "a");
        claim.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .forEach(result -> assertEquals(verdict, result.verdict()));
    }

    @ParameterizedTest(name = "{0} km: {1}")
    @DisplayName("a claim that is open leaves a pair open; one that is excluded excludes the pair")
    @CsvSource({"5.4, CONDITIONAL", "6.6, INCOMPATIBLE"})
    void pairs(double kilometres, Relation relation) {
        Incident incident = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                Told.claim("a", "A", "wreck", DISTANCE, at(kilometres)),
                Told.claim("b", "B", "wreck", "{near: {lat: 20.05, lon: 5, radius_m: 9000}}"));
        PairCheck pair = Worlds.pair(Worlds.check(incident, world(1000.0)), "a", "b");
        pair.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .forEach(result -> assertEquals(relation, result.relation()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("no line can lie so that a position has two distances from it, or lies on both its sides")
    @CsvSource(
            delimiter = '|',
            value = {
                "{in: DZ} | {in: ML}",
                "{border: [DZ, ML], side: DZ, distance: \"5 km\"} | {border: [DZ, ML], side: DZ, distance: \"5.5 km\"}"
            })
    void words(String clause, String other) {
        Incident incident = Told.incident(Worlds.place(20, 5), "DZ, ML", Told.claim("a", "A", "wreck", clause, other));
        ClaimCheck claim = Worlds.claim(Worlds.check(incident, world(5000.0)), "a");
        claim.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .forEach(result -> assertEquals(Verdict.INFEASIBLE, result.verdict()));
    }

    private static String at(double kilometres) {
        return "{at: {lat: %s, lon: 5, radius_m: 1}}".formatted(20 + kilometres * 1000 / Worlds.DEGREE_AT_20_NORTH);
    }

    private static BorderSet world(Double accuracy) {
        return Worlds.parallel(
                "parallel", "parallel", 20, accuracy == null ? Worlds.UNSTATED : OptionalDouble.of(accuracy));
    }
}
