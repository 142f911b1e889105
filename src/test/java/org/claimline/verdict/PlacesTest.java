package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        gazetteer = Gazetteer.load();
    }

    /** 2026-11-22: a made-up name was taken for the town that it is least unlike, and regions were drawn round it. */
    @Test
    void aNameThatIsOnlyAlikeMeansNoPlace() {
        assertTrue(places("Qqxyzzyqq").isEmpty());
        assertTrue(!gazetteer.find("Qqxyzzyqq").isEmpty(), "the gazetteer does offer guesses for it");
    }

    @Test
    void aSpellingKeepsTheTownsOnBothSidesOfTheBorder() {
        TreeSet<String> countries = new TreeSet<>();
        places("Tinzaouatène").forEach(disc -> countries.addAll(disc.countries()));
        assertEquals(new TreeSet<>(List.of("DZ", "ML")), countries);
    }

    /** 2026-11-22: "3 km from El Palmar" at the river Putumayo was excluded because El Palmar lies in Mexico. */
    @Test
    void aNamesakeInAnotherCountryIsAnotherPlace() {
        Incident incident = Told.incident(
                "{lat: 0.37694, lon: -77.13, radius_m: 1000}",
                "CO, EC",
                Told.claim("near", "A", "wreck", "{near: El Palmar}"),
                Told.claim("offset", "A", "wreck", "{offset: {distance: \"3 km\", from: El Palmar}}"),
                Told.claim("capital", "A", "wreck", "{near: Quito}"));
        Checker checker = new Checker(Loaded.SETS, gazetteer);
        Checker.Request request = new Checker.Request(
                List.of("ne-10m"), Reading.DEFAULT, new Assumptions(20_000, 25_000, Optional.empty()));
        List<ClaimCheck.Result> results = checker.check(incident, request).claims().stream()
                .map(claim -> claim.results().get(0))
                .toList();
        String unknown =
                "unknown-place: the gazetteer knows no position of El Palmar in the incident’s countries or in the frame";
        assertEquals(Optional.of(unknown), results.get(0).reason().map(Sentence::toString));
        assertEquals(Optional.of(unknown), results.get(1).reason().map(Sentence::toString));
        assertEquals(Verdict.INFEASIBLE, results.get(2).verdict(), "Quito is known, and farther away");
    }

    private static List<PlaceDisc> places(String name) {
        return new Places(gazetteer, List.of("DZ", "ML")).find(new PlaceReference.Named(name));
    }
}
