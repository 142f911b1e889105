package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one check has drawn serves others; they say the same as if they had drawn everything themselves. */
class KeptFramesTest {

    private static final Checker.Request PUBLISHED =
            new Checker.Request(List.of("ne-10m"), Reading.DEFAULT, Assumptions.DEFAULT);

    private static Incident incident(List<String> claims) {
        return Told.incident("{lat: 19.952, lon: 2.965, radius_m: 1000, name: A}", "DZ, ML", List.of(), claims);
    }

    private static final List<String> CLAIMS = List.of(
            Told.claim("depth", "Algeria", "deepest-point", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
            Told.claim("south", "Mali", "wreck", "{border: [DZ, ML], side: ML, distance: \"9.5 km\", heading: S}"),
            Told.claim("near", "a reporter", "wreck", "{near: {lat: 19.952, lon: 2.965, radius_m: 1000, name: A}}"),
            Told.denial("never", "Mali", "throughout", "{in: DZ}"));

    private static final Incident INCIDENT = incident(CLAIMS);

    @ParameterizedTest
    @DisplayName("overrides after a kept check give what they give by themselves")
    @CsvSource(
            nullValues = "-",
            value = {"-, -, -", "700 m toward ML, -, -", "-, 10 km, -", "-, -, 100 km", "300 m toward DZ, 5 km, 60 km"})
    void overrides(String moved, String near, String frame) {
        Assumptions assumptions = Assumptions.DEFAULT.with(
                Optional.ofNullable(moved), List.of(), Optional.ofNullable(near), Optional.ofNullable(frame));
        Checker.Request request = new Checker.Request(PUBLISHED.borderSets(), Reading.DEFAULT, assumptions);
        Checker keeping = new Checker(Loaded.SETS, null);
        keeping.checkAndKeep(INCIDENT, PUBLISHED);
        assertSame(new Checker(Loaded.SETS, null).check(INCIDENT, request), keeping.check(INCIDENT, request));
    }

    @Test
    @DisplayName("the overrides of this test change something")
    void overridesMatter() {
        Assumptions moved =
                Assumptions.DEFAULT.with(Optional.of("700 m toward ML"), List.of(), Optional.empty(), Optional.empty());
        Checker checker = new Checker(Loaded.SETS, null);
        assertNotEquals(
                areas(checker.check(INCIDENT, PUBLISHED)),
                areas(checker.check(INCIDENT, new Checker.Request(List.of("ne-10m"), Reading.DEFAULT, moved))));
    }

    @Test
    @DisplayName("another incident at the same place, with claims of the same ids, isn't mixed up with the kept one")
    void anotherIncident() {
        List<String> claims = new ArrayList<>(CLAIMS);
        claims.set(
                1,
                Told.claim("south", "Mali", "wreck", "{border: [DZ, ML], side: ML, distance: \"4 km\", heading: W}"));
        Checker keeping = new Checker(Loaded.SETS, null);
        keeping.checkAndKeep(INCIDENT, PUBLISHED);
        assertSame(
                new Checker(Loaded.SETS, null).check(incident(claims), PUBLISHED),
                keeping.check(incident(claims), PUBLISHED));
    }

    private static void assertSame(Check alone, Check after) {
        assertEquals(areas(alone), areas(after));
        assertEquals(relations(alone), relations(after));
        assertEquals(alone.inputsSha256(), after.inputsSha256());
        assertTrue(areas(alone).stream().anyMatch(area -> area > 0));
    }

    private static List<Double> areas(Check check) {
        return check.claims().stream()
                .flatMap(claim -> claim.results().stream())
                .map(ClaimCheck.Result::areaKm2)
                .toList();
    }

    private static List<PairCheck.Result> relations(Check check) {
        return check.pairs().stream().flatMap(pair -> pair.results().stream()).toList();
    }
}
