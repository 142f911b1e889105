package org.claimline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CuratedFileTest {

    private static final Set<String> COUNTRIES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Place> places = CuratedFile.read();

    @Test
    void everyPlaceIsWhole() {
        for (Place place : places) {
            assertTrue(place.radiusMetres() >= 1000, place.id());
            assertTrue(!place.source().isBlank(), place.id());
            assertTrue(!place.countries().isEmpty() && COUNTRIES.containsAll(place.countries()), place.id());
            assertEquals(
                    new HashSet<>(place.spellings()).size(), place.spellings().size(), place.id());
        }
        assertEquals(places.size(), places.stream().map(Place::id).distinct().count());
    }

    @Test
    void everySpellingIsALetterOrMore() {
        places.stream()
                .flatMap(place -> place.spellings().stream())
                .forEach(spelling -> assertTrue(new Spelling(spelling).joined().length() > 1, spelling));
    }

    @Test
    void theTwinTownsShareTheirSpellings() {
        Set<String> malian = Set.copyOf(byId("claimline:tinzaouaten").spellings());
        assertTrue(malian.containsAll(byId("claimline:tin-zaouatine").spellings()));
    }

    private Place byId(String id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
