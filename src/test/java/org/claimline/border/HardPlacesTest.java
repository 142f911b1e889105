package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Places where border software goes wrong. What a set says there is compared with the oracles, never with opinion. */
class HardPlacesTest {

    /** {@code differ}: whether the sets name different countries there, which is a fact to be shown and no mistake. */
    @ParameterizedTest
    @CsvSource({
        "'Bir Tawil',                    21.87,    33.73,    true",
        "'Halaib',                       22.6,     35.9,     true",
        "'Baarle-Hertog',                51.44,    4.93,     true",
        "'Sokh',                         39.96,    71.13,    false",
        "'Llivia',                       42.464,   1.98,     true",
        "'Oecusse',                      -9.35,    124.35,   false",
        "'Chukotka, east of 180',        67,       -179,     false",
        "'Fiji, west of 180',            -16.6,    179.3,    false",
        "'mid-Atlantic',                 30,       -40,      false",
        "'Siachen',                      35.4,     77.1,     true",
        "'Cyprus, at Dhekelia',          35.1,     33.9,     true",
        "'Western Sahara',               25.4,     -14,      true",
        "'near the South Pole',          -89.99,   33,       false",
        "'Tin Zaouatine',                19.952,   2.965,    false"
    })
    void eachSetByItsOwnAccount(String name, double lat, double lon, boolean differ) {
        LatLon position = new LatLon(lat, lon);
        List<Set<String>> answers = new ArrayList<>();
        for (BorderSet set : Loaded.SETS.list()) {
            Set<String> expected = new Winding(set.topology()).labels(Math.round(lon * 1e7), Math.round(lat * 1e7));
            Cover cover = set.view(EdgeRule.PLANAR).territoriesAt(position);
            assertEquals(expected, new TreeSet<>(cover.labels()), set.info().id() + " at " + name);
            answers.add(expected);
            for (EdgeRule rule : EdgeRule.values()) {
                assertNearest(set.view(rule), position, name);
            }
        }
        assertEquals(differ, answers.stream().distinct().count() > 1, name + ": " + answers);
    }

    @ParameterizedTest
    @CsvSource({"'Fiji', -16.8, 180", "'Chukotka', 68, 180", "'South Pole', -90, 0", "'North Pole', 90, 0"})
    void nearestAtTheEdgesOfTheMap(String name, double lat, double lon) {
        Loaded.views().forEach(view -> assertNearest(view, new LatLon(lat, lon), name));
    }

    private static void assertNearest(View view, LatLon position, String name) {
        double expected = Loaded.oracle(view).distanceMetres(position);
        double found = view.nearest(position, LineFilter.ANY).orElseThrow().distanceMetres();
        assertEquals(expected, found, expected < 100_000 ? 1e-6 : 1e-3, view.id() + " at " + name);
    }

    /** The antimeridian has two names, and a pole any longitude. */
    @ParameterizedTest
    @CsvSource({
        "-16.8, 180, -180",
        "-16.5, 180, -180",
        "68, 180, -180",
        "71, 180, -180",
        "0, 180, -180",
        "90, 0, 90",
        "90, 0, -180"
    })
    void oneAnswerByEitherName(double lat, double lon, double otherLon) {
        Loaded.views().forEach(view -> {
            Cover one = view.territoriesAt(new LatLon(lat, lon));
            Cover other = view.territoriesAt(new LatLon(lat, otherLon));
            assertEquals(one, other, view.id());
            assertEquals(
                    view.nearest(new LatLon(lat, lon), LineFilter.ANY)
                            .orElseThrow()
                            .distanceMetres(),
                    view.nearest(new LatLon(lat, otherLon), LineFilter.ANY)
                            .orElseThrow()
                            .distanceMetres(),
                    1e-3,
                    view.id());
        });
    }

    /** Polygons are cut at the antimeridian; the cut is no limit, so Taveuni and Chukotka lie on none there. */
    @ParameterizedTest
    @CsvSource({"-16.8, 180, FJ", "-16.8, -180, FJ", "68, 180, RU", "68, -180, RU"})
    void theAntimeridianIsNoLimit(double lat, double lon, String code) {
        Loaded.views().forEach(view -> {
            Cover cover = view.territoriesAt(new LatLon(lat, lon));
            assertEquals(false, cover.onLimit(), view.id());
            assertTrue(cover.labels().isEmpty() || cover.labels().equals(List.of(code)), view.id() + cover);
        });
    }

    @Test
    void noCountryIsAnAnswer() {
        Loaded.views()
                .forEach(view ->
                        assertEquals(new Cover(List.of(), false), view.territoriesAt(new LatLon(30, -40)), view.id()));
    }

    /** Where Algeria, Mali and Mauritania meet, all three are named, and the border is 0 m away. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void tripointOfAlgeriaMaliAndMauritania(View view) {
        Topology topology = view.set().topology();
        Set<LatLon> algeriaMali = ends(topology, "DZ", "ML");
        algeriaMali.retainAll(ends(topology, "DZ", "MR"));
        algeriaMali.retainAll(ends(topology, "ML", "MR"));
        assertEquals(1, algeriaMali.size(), view.id());
        LatLon tripoint = algeriaMali.iterator().next();
        Cover cover = view.territoriesAt(tripoint);
        assertTrue(cover.onLimit());
        assertEquals(Set.of("DZ", "ML", "MR"), Set.copyOf(cover.labels()));
        assertEquals(0, distance(view, tripoint), 1e-8);
    }

    private static Set<LatLon> ends(Topology topology, String code, String otherCode) {
        return topology.lines().stream()
                .filter(line ->
                        line.line().isBetween(code, otherCode) && line.line().borderClass() != BorderClass.OUTER)
                .flatMap(line -> line.parts().stream())
                .flatMap(part -> IntStream.of(part).boxed())
                .map(Topology::arcOf)
                .flatMap(arc -> List.of(topology.arcStart()[arc], topology.arcStart()[arc + 1] - 1).stream())
                .map(v -> new LatLon(topology.latDegrees(v), topology.lonDegrees(v)))
                .collect(Collectors.toSet());
    }

    /** VMAP0's limit between Egypt and Libya is one edge of 628 km along 25 E; each side of it, and on it. */
    @ParameterizedTest
    @CsvSource({"22.5", "24", "26", "27.6"})
    void besideAndOnAMeridian(double lat) {
        for (EdgeRule rule : EdgeRule.values()) {
            View view = Loaded.set("vmap0").view(rule);
            LatLon on = new LatLon(lat, 25);
            assertEquals(0, distance(view, on), 1e-6);
            assertEquals(Optional.of("EG"), only(view, Geodesics.destination(on, 90, 0.001)));
            assertEquals(Optional.of("LY"), only(view, Geodesics.destination(on, -90, 0.001)));
            for (double metres : new double[] {0.001, 1, 1000, 50_000}) {
                assertEquals(metres, distance(view, Geodesics.destination(on, 90, metres)), 1e-6, rule.id());
            }
        }
        assertTrue(Loaded.set("vmap0")
                .view(EdgeRule.PLANAR)
                .territoriesAt(new LatLon(lat, 25))
                .onLimit());
    }

    /** Oman-Saudi Arabia in VMAP0, from 19 N 52 E to 20 N 55 E: its middle is exactly on the line, by planar edges only. */
    @Test
    void onASlantedEdge() {
        View planar = Loaded.set("vmap0").view(EdgeRule.PLANAR);
        LatLon middle = new LatLon(19.5, 53.5);
        assertEquals(Set.of("OM", "SA"), Set.copyOf(planar.territoriesAt(middle).labels()));
        assertTrue(planar.territoriesAt(middle).onLimit());
        assertEquals(0, distance(planar, middle), 1e-4, "the pieces depart by at most 0.1 mm");
        LatLon north = Geodesics.destination(middle, 0, 0.01);
        LatLon south = Geodesics.destination(middle, 180, 0.01);
        assertEquals(Optional.of("SA"), only(planar, north));
        assertEquals(Optional.of("OM"), only(planar, south));
        View geodesic = Loaded.set("vmap0").view(EdgeRule.GEODESIC);
        assertEquals(Optional.of("OM"), only(geodesic, north), "the geodesic runs north of it");
        assertTrue(distance(geodesic, middle) > 50, "by " + distance(geodesic, middle) + " m");
    }

    private static double distance(View view, LatLon position) {
        return view.nearest(position, LineFilter.ANY).orElseThrow().distanceMetres();
    }

    /** The code of the one territory there; empty where there is none, several, or a limit. */
    private static Optional<String> only(View view, LatLon position) {
        Cover cover = view.territoriesAt(position);
        return cover.onLimit() || cover.territories().size() != 1
                ? Optional.empty()
                : cover.territories().get(0).code();
    }
}
