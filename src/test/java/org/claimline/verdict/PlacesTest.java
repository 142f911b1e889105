package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.claimline.gazetteer.Gazetteer;
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

    private static List<PlaceDisc> places(String name) {
        return new Places(gazetteer, List.of("DZ", "ML")).find(new PlaceReference.Named(name));
    }
}
