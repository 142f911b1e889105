package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The band between the sets' lines against winding numbers of whole rings at sampled positions: nothing of it is shared with faces, noding
 * or indexes.
 */
class BandTest {

    private static final double STEP_DEGREES = 1e-4;
    /** Where a line is drawn within a step of the published one, and faces of a few steps are left out, nothing is asked. */
    private static final double NEAR_LINE_METRES = 60;

    private static final Map<String, Winding> WINDINGS = new HashMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Tin Zaouatine,        2.6, 19.7, 3.2, 20.2",
        "Bug between PL and BY, 23.3, 52.0, 23.9, 52.6",
        "Baarle,               4.85, 51.38, 5.0, 51.48",
        "Hatay,                35.8, 35.8, 36.8, 36.6",
        "Kosovo,               20.6, 42.0, 21.6, 43.0",
        "Galwan,               77.8, 34.2, 78.9, 35.2",
        "Sokh,                 70.9, 39.8, 71.4, 40.1",
        "Kaliningrad's coast,  19.5, 54.3, 20.3, 54.7",
    })
    void bandIsWhereSetsThatAnswerDoNotNameTheSame(String place, double west, double south, double east, double north) {
        List<Disagreement.Patch> patches =
                Disagreement.within(PublishedSets.SETS, west, south, east, north, STEP_DEGREES);
        Random random = new Random(20250401);
        int asked = 0;
        int inside = 0;
        while (asked < 120) {
            long x = Math.round((west + random.nextDouble() * (east - west)) * 1e7);
            long y = Math.round((south + random.nextDouble() * (north - south)) * 1e7);
            LatLon position = new LatLon(y / 1e7, x / 1e7);
            if (isNearALine(position)) {
                continue;
            }
            asked++;
            Map<String, List<String>> names = names(x, y);
            Optional<Disagreement.Patch> patch = patches.stream()
                    .filter(one -> contains(one, x / 1e7, y / 1e7))
                    .findFirst();
            boolean differ = names.values().stream()
                            .filter(one -> !one.isEmpty())
                            .distinct()
                            .count()
                    > 1;
            assertEquals(differ, patch.isPresent(), place + " at " + position + ": " + names);
            if (patch.isPresent()) {
                inside++;
                assertEquals(names, patch.get().names(), place + " at " + position);
            }
        }
        assertTrue(inside > 0 && inside < asked, place + ": " + inside + " of " + asked + " positions lie in the band");
    }

    @Test
    void landGivenToNobodyIsAnAnswer() {
        Disagreement.Patch patch =
                Disagreement.within(PublishedSets.SETS, 18.8, 45.6, 19.1, 45.95, STEP_DEGREES).stream()
                        .filter(one -> contains(one, 18.875, 45.768))
                        .findFirst()
                        .orElseThrow();
        for (BorderSet set : PublishedSets.SETS.list()) {
            TreeSet<String> labels = winding(set).labels(188_750_000, 457_680_000);
            assertEquals(
                    labels.isEmpty() ? List.of(Disagreement.NOBODY) : List.copyOf(labels),
                    patch.names().get(set.info().id()),
                    "Gornja Siga by " + set.info().id());
        }
    }

    /** OSM's countries reach into the sea, the other sets' end at the coast: no disagreement about a border. */
    @Test
    void watersBeyondACoastAreNoBand() {
        assertEquals(List.of(), Disagreement.within(PublishedSets.SETS, -1, 36, 0, 36.3, STEP_DEGREES));
    }

    @Test
    void partOfAStateWithACodeOfItsOwnIsNoBand() {
        assertEquals(List.of(), Disagreement.within(PublishedSets.SETS, -53.5, 3.5, -53, 4, STEP_DEGREES));
    }

    private static Map<String, List<String>> names(long x, long y) {
        Map<String, List<String>> names = new HashMap<>();
        PublishedSets.SETS
                .list()
                .forEach(set ->
                        names.put(set.info().id(), List.copyOf(winding(set).labels(x, y))));
        return names;
    }

    private static Winding winding(BorderSet set) {
        return WINDINGS.computeIfAbsent(set.info().id(), id -> new Winding(set.topology()));
    }

    private static boolean isNearALine(LatLon position) {
        return PublishedSets.SETS.list().stream()
                .anyMatch(set -> set.view(EdgeRule.PLANAR)
                                .nearest(position, LineFilter.ANY)
                                .filter(foot -> foot.distanceMetres() < NEAR_LINE_METRES)
                                .isPresent()
                        || touchesOuter(set, position));
    }

    private static boolean touchesOuter(BorderSet set, LatLon position) {
        double reach = NEAR_LINE_METRES / 111_000 * 2;
        List<BorderLine> found = new ArrayList<>();
        set.drawing()
                .within(
                        position.lonDegrees() - reach,
                        position.latDegrees() - reach,
                        position.lonDegrees() + reach,
                        position.latDegrees() + reach,
                        0,
                        (line, points) -> found.add(line));
        return !found.isEmpty();
    }

    /** By the parity of crossings of a ray due east. */
    private static boolean contains(Disagreement.Patch patch, double x, double y) {
        boolean inside = false;
        for (List<List<LatLon>> rings : patch.polygons()) {
            for (List<LatLon> ring : rings) {
                for (int i = 1; i < ring.size(); i++) {
                    LatLon a = ring.get(i - 1);
                    LatLon b = ring.get(i);
                    if (a.latDegrees() > y != b.latDegrees() > y
                            && x
                                    < a.lonDegrees()
                                            + (y - a.latDegrees())
                                                    / (b.latDegrees() - a.latDegrees())
                                                    * (b.lonDegrees() - a.lonDegrees())) {
                        inside = !inside;
                    }
                }
            }
        }
        return inside;
    }
}
