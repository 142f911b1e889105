package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.claimline.border.BorderSet;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 9: claims against a position established independently, by a border along the parallel of 20 N stated to 100 m. */
class AgainstEvidenceTest {

    private static final BorderSet STATED = Worlds.parallel("stated", 20, OptionalDouble.of(100));

    /** 5,535 m north of the other line. */
    private static final BorderSet UNSTATED = Worlds.parallel("unstated", 20.05, OptionalDouble.empty());

    private static final String OVER_2_KM = "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}";

    @ParameterizedTest(name = "{2} at {0} m, radius {1} m, {3}: {4}")
    @DisplayName("\"over 2 km inside Algeria\" and evidence so far north of the line; tolerance 105 m and the radius")
    @CsvSource({
        " 5000, 200, deepest-point, LITERAL, supported,    3000",
        " 2310, 200, deepest-point, LITERAL, supported,     310",
        " 2300, 200, deepest-point, LITERAL, undetermined,  300",
        " 2000, 200, deepest-point, LITERAL, undetermined,    0",
        " 1700, 200, deepest-point, LITERAL, undetermined,  300",
        " 1690, 200, deepest-point, LITERAL, contradicted,  310",
        "-1000, 200, deepest-point, LITERAL, contradicted, 3000",
        " 2500, 200, deepest-point, HEDGED,  supported,     500",
        " 2800, 200, deepest-point, HEDGED,  undetermined,  200",
        " 5000, 200, deepest-point, HEDGED,  undetermined, 2000",
        "30000, 200, deepest-point, HEDGED,  undetermined, 10000",
        " 1000, 200, deepest-point, HEDGED,  contradicted, 1000",
        " 2000, 200, deepest-point, GBIF_2020,      supported,    500",
        " 5000, 200, deepest-point, WIECZOREK_2004, contradicted, 2000",
    })
    void overTwoKilometres(
            double north, double radius, String phase, Reading reading, String verdict, double marginMetres) {
        ClaimCheck.Result result =
                result(check(north, radius, Told.claim("a", "Algeria", phase, OVER_2_KM), STATED), reading);
        assertEquals(verdict, result.verdict().id());
        assertEquals(marginMetres, result.marginMetres().orElseThrow(), 5);
        assertEquals(result.marginMetres(), result.breakEvenMetres(), "a single border clause");
    }

    @Test
    @DisplayName("the tolerance is the sum of its named parts")
    void tolerance() {
        Check check = check(5000, 200, Told.claim("a", "A", "deepest-point", OVER_2_KM), STATED);
        assertEquals(
                "border accuracy stated by the publisher 100, radius of the evidence 200, construction 5",
                tolerances(result(check, Reading.LITERAL)));
    }

    @Test
    @DisplayName("a set that states no accuracy decides only what survives the spread of the families")
    void spread() {
        String claim = Told.claim("a", "A", "deepest-point", OVER_2_KM);
        Check check = check(8000, 10, claim, STATED, UNSTATED);
        ClaimCheck.Result unstated = check.claims().get(0).results().stream()
                .filter(result -> result.view().set() == UNSTATED)
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .findFirst()
                .orElseThrow();
        double apart = 0.05 * Worlds.DEGREE_AT_20_NORTH;
        assertEquals(apart, unstated.tolerance().get(0).metres(), 10);
        assertTrue(unstated.tolerance().get(0).name().toString().startsWith("local spread"));
        assertEquals(Verdict.UNDETERMINED, unstated.verdict());
        assertEquals(
                Verdict.SUPPORTED, result(check, Reading.LITERAL).verdict(), "by the set that states its accuracy");
    }

    @Test
    @DisplayName("between two lines that pass on either side of a place, the spread is the sum of both distances")
    void spreadAcross() {
        Incident incident =
                incident(0.025 * Worlds.DEGREE_AT_20_NORTH, 10, Told.claim("a", "A", "deepest-point", OVER_2_KM));
        Check check = Worlds.check(incident, STATED, UNSTATED);
        assertEquals(0.05 * Worlds.DEGREE_AT_20_NORTH, PlaceDistances.spreadMetres(check.distances()), 10);
    }

    @Test
    @DisplayName("the break-even is null where another clause decides")
    void breakEven() {
        Check check = check(
                5000,
                200,
                Told.claim("a", "A", "deepest-point", OVER_2_KM, "{near: {lat: 20, lon: 5, radius_m: 100}}"),
                STATED);
        ClaimCheck.Result result = result(check, Reading.LITERAL);
        assertEquals(OptionalDouble.empty(), result.breakEvenMetres());
        assertEquals(3000, result.marginMetres().orElseThrow(), 5);
    }

    @Test
    @DisplayName("evidence of another phase says nothing of a claim")
    void anotherPhase() {
        ClaimCheck.Result result =
                result(check(5000, 200, Told.claim("a", "A", "wreck", OVER_2_KM), STATED), Reading.LITERAL);
        assertEquals(Verdict.FEASIBLE, result.verdict());
        assertEquals(OptionalDouble.empty(), result.marginMetres());
    }

    @ParameterizedTest(name = "{0} m north: {1}")
    @DisplayName("one position may contradict \"at every moment\", and never supports it")
    @CsvSource({"5000, undetermined", "-5000, contradicted", "50, undetermined"})
    void everyMoment(double north, String verdict) {
        Check check = check(north, 200, Told.claim("a", "A", "throughout", "{in: DZ}"), STATED);
        assertEquals(verdict, result(check, Reading.HEDGED).verdict().id());
    }

    @ParameterizedTest(name = "{0} m north")
    @DisplayName("evidence outside the frame, where nothing is drawn, decides nothing")
    @ValueSource(doubles = {40_100, 60_000, -60_000, 39_900})
    void outsideTheFrame(double north) {
        for (String clause : List.of("{in: DZ}", "{in: ML}", OVER_2_KM)) {
            Check check = check(north, 200, Told.claim("a", "A", "deepest-point", clause), STATED);
            assertEquals(Verdict.UNDETERMINED, result(check, Reading.LITERAL).verdict(), clause);
        }
    }

    @ParameterizedTest(name = "{0} m north")
    @DisplayName("\"over 2 km\" as hedged is never contradicted by more")
    @ValueSource(doubles = {2_001, 3_000, 3_001, 5_000, 20_000, 39_000})
    void weakened(double north) {
        Check check = check(north, 1, Told.claim("a", "A", "deepest-point", OVER_2_KM), STATED);
        assertNotEquals(Verdict.CONTRADICTED, result(check, Reading.HEDGED).verdict());
    }

    private static Check check(double north, double radius, String claim, BorderSet... sets) {
        return Worlds.check(incident(north, radius, claim), sets);
    }

    private static Incident incident(double north, double radius, String claim) {
        double lat = 20 + north / Worlds.DEGREE_AT_20_NORTH;
        return Told.incident(
                Worlds.place(20, 5), "DZ, ML", List.of(Told.evidence("deepest-point", lat, 5, radius)), List.of(claim));
    }

    private static ClaimCheck.Result result(Check check, Reading reading) {
        return check.claims().get(0).results().stream()
                .filter(result -> result.variant().reading() == reading)
                .findFirst()
                .orElseThrow();
    }

    private static String tolerances(ClaimCheck.Result result) {
        return result.tolerance().stream()
                .map(part -> part.name() + " " + Math.round(part.metres()))
                .collect(Collectors.joining(", "));
    }
}
