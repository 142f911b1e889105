package org.claimline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Loaded.GAZETTEER;

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "'", "xqzvb", "qwrtpsdfg", "...", "؟", "Zzyzxqwk", "brzdlmptk", "𞤄𞤢𞤥", "1"})
    void nothingIsFoundForNoName(String text) {
        assertEquals(List.of(), GAZETTEER.find(text));
    }

    /** Words of news about incidents. Villages called Drone and Border exist, so exact matches aren't asked about here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "missile",
                "airspace",
                "wreckage",
                "ministry",
                "soldiers",
                "denied",
                "kilometres",
                "army",
                "wreck",
                "shot down",
                "sovereignty",
                "Tuareg rebels",
                "طائرة",
                "الحدود",
                "граница",
                "fsdkl",
                "abcd"
            })
    void anotherWordIsNeverAFirmMatch(String word) {
        List<Candidate> found = GAZETTEER.find(word);
        assertTrue(found.stream().allMatch(c -> c.score() < 0.75), () -> word + " is " + found);
    }

    @Test
    void everyPlaceHasAnOriginARadiusAndAnId() {
        List<Candidate> all = GAZETTEER.within(-180, -90, 180, 90, Integer.MAX_VALUE);
        Set<String> ids = all.stream().map(Candidate::id).collect(Collectors.toSet());
        assertTrue(all.size() > 230_000, () -> all.size() + " places");
        assertEquals(all.size(), ids.size());
        assertTrue(
                all.stream().allMatch(c -> c.radiusMetres() > 0 && !c.source().isBlank()));
        assertTrue(all.stream().allMatch(c -> !c.countries().isEmpty()));
    }

    @Test
    void twinTownsStayTwoAndTheOtherPositionsRankLast() {
        List<String> ids =
                GAZETTEER.find("Tinzaouatène").stream().map(Candidate::id).toList();
        assertEquals(
                List.of(
                        "claimline:tin-zaouatine",
                        "claimline:tinzaouaten",
                        "claimline:tin-zaouatine#2",
                        "claimline:tinzaouaten#2"),
                ids);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Gazetteer again = Gazetteer.load();
        for (String name : List.of("Adrar", "Tinzawaten", "Paris", "San Antonio", "Бор", "كسب", "Balagat")) {
            assertEquals(GAZETTEER.find(name), again.find(name));
        }
    }

    @Test
    void exactBeatsFoldedBeatsSoundBeatsSkeleton() {
        double exact = first("Timiaouine").score();
        double folded = first("Tîmiaouine").score();
        double sound = first("Timyaouine").score();
        double skeleton = first("Tomiaouane").score();
        assertTrue(
                exact > folded && folded > sound && sound > skeleton,
                () -> exact + " " + folded + " " + sound + " " + skeleton);
    }

    @Test
    void aDesignationChoosesAmongPlacesOfOneName() {
        assertEquals("claimline:adrar-wilaya", first("wilaya d'Adrar").id());
        assertEquals("claimline:adrar-wilaya", first("Adrar Province").id());
        assertEquals("claimline:adrar-town", first("ville d'Adrar").id());
        assertEquals(Kind.PROVINCE, first("Kidal Region").kind());
        assertEquals("claimline:kidal", first("Kidal town").id());
        assertEquals("claimline:tigha", first("Tigha base").id());
    }

    @Test
    void allFourPlacesCalledAdrarAreAnswered() {
        Set<String> ids = GAZETTEER.find("Adrar").stream().map(Candidate::id).collect(Collectors.toSet());
        assertTrue(
                ids.containsAll(Set.of(
                        "claimline:adrar-town",
                        "claimline:adrar-wilaya",
                        "claimline:adrar-mr",
                        "claimline:adrar-des-ifoghas")),
                ids::toString);
    }

    @Test
    void countryLeavesOutTheOtherSide() {
        List<Candidate> found = GAZETTEER.find(new Query("Tin Zaouatine", Optional.of("ml"), Optional.empty(), 10));
        assertEquals("claimline:tinzaouaten", found.get(0).id());
        assertTrue(found.stream().allMatch(c -> c.countries().contains("ML")));
    }

    @Test
    void nearDecidesAmongPlacesOfOneName() {
        LatLon nearChad = new LatLon(9, 14);
        Candidate found = GAZETTEER
                .find(new Query("Léré", Optional.empty(), Optional.of(nearChad), 10))
                .get(0);
        assertEquals(Optional.of("TD"), found.country());
    }

    @Test
    void anAreaLiesInSeveralCountries() {
        Candidate area = first("Liptako-Gourma");
        assertEquals(List.of("ML", "BF", "NE"), area.countries());
        assertEquals(Optional.empty(), area.country());
        assertEquals(Kind.REGION, area.kind());
    }

    @Test
    void limitIsKept() {
        assertEquals(
                3,
                GAZETTEER
                        .find(new Query("San Antonio", Optional.empty(), Optional.empty(), 3))
                        .size());
        assertThrows(IllegalArgumentException.class, () -> new Query("Gao", Optional.empty(), Optional.empty(), 0));
    }

    @Test
    void registryPositionsWithinTheRadiusAreNotASecondCandidate() {
        assertEquals(
                1,
                GAZETTEER.find("Kidal").stream()
                        .filter(c -> c.countries().contains("ML") && c.kind() == Kind.TOWN)
                        .count());
    }

    @Test
    void withinGivesTheMostImportantFirst() {
        List<Candidate> labels = GAZETTEER.within(0, 18, 4, 22, 12);
        assertEquals(12, labels.size());
        Set<String> ids = labels.stream().map(Candidate::id).collect(Collectors.toSet());
        assertTrue(ids.containsAll(Set.of("claimline:kidal", "claimline:bordj-badji-mokhtar")), () -> "labels: " + ids);
        assertTrue(labels.stream()
                .allMatch(c -> c.position().lonDegrees() >= 0 && c.position().latDegrees() <= 22));
    }

    @Test
    void withinCrossesTheAntimeridian() {
        List<Candidate> labels = GAZETTEER.within(177, -20, -177, -15, 50);
        assertFalse(labels.isEmpty());
        assertTrue(labels.stream().allMatch(c -> Math.abs(c.position().lonDegrees()) >= 177));
    }

    private static Candidate first(String name) {
        return GAZETTEER.find(name).get(0);
    }
}
