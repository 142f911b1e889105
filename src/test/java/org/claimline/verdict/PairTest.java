package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.border.BorderSet;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LocalProjection;
import org.claimline.incident.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;

/** The drone of 1 April 2025 by every published border set, and relations where every answer is known. */
class PairTest {

    private static final Check DRONE = Loaded.Incidents.check("2025-04-01-tin-zaouatine-drone");

    private static final Set<String> SETS = Set.of("osm-2026b", "vmap0", "ne-10m", "wdb2");

    @ParameterizedTest(name = "{0}: {1} km")
    @DisplayName("from over 2 km inside Algeria to the wreck 9.5 km south of the line, by the line of every set")
    @CsvSource({"LITERAL, 11.50", "HEDGED, 11.45", "GBIF_2020, 10.75", "WIECZOREK_2004, 10.00"})
    void leastPath(Reading reading, double kilometres) {
        List<PairCheck.Result> results = nearest("dz-depth", "ml-wreck", reading);
        assertEquals(SETS, sets(results));
        for (PairCheck.Result result : results) {
            assertEquals(
                    kilometres,
                    result.minPathMetres().orElseThrow() / 1000,
                    0.02,
                    result.view().id());
            assertEquals(Relation.NOT_COMPARABLE, result.relation());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Reading.class)
    @DisplayName(
            "the path's ends lie in their regions, as far apart as is printed or short of the proven bound by the error")
    void witnesses(Reading reading) {
        LocalProjection projection = LocalProjection.centredOn(DRONE.frame().centre());
        for (PairCheck.Result result : nearest("dz-depth", "ml-wreck", reading)) {
            double error = ViewFrame.errorMetres(10_000);
            double apart = Geodesics.distanceMetres(
                    result.witness().get(0), result.witness().get(1));
            double path = result.minPathMetres().orElseThrow();
            assertTrue(path >= apart && path <= apart + 2 * error, result.view().id() + ": " + path + " and " + apart);
            List<Geometry> regions = List.of(region("dz-depth", result), region("ml-wreck", result));
            for (int end = 0; end < 2; end++) {
                Geometry point = Overlays.FACTORY.createPoint(
                        projection.project(result.witness().get(end)));
                assertTrue(
                        regions.get(end).distance(point) <= error, result.view().id());
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} m")
    @DisplayName(
            "\"over 2 km inside Algeria\" and \"never left Mali\" exclude each other in every set, by the depth's lower end")
    @CsvSource({"LITERAL, 2000", "HEDGED, 2000", "GBIF_2020, 1500", "WIECZOREK_2004, 1000"})
    void excluded(Reading reading, double metres) {
        List<PairCheck.Result> results = nearest("dz-depth", "ml-never-left", reading);
        assertEquals(SETS, sets(results));
        for (PairCheck.Result result : results) {
            assertEquals(Relation.INCOMPATIBLE, result.relation(), result.view().id());
            assertEquals(
                    metres,
                    result.gapMetres().orElseThrow(),
                    ViewFrame.errorMetres(metres),
                    result.view().id());
        }
    }

    @Test
    @DisplayName("no two claims about different phases are ever incompatible, in any bundled incident")
    void differentPhases() {
        int seen = 0;
        for (Check check : Loaded.Incidents.CHECKS) {
            for (PairCheck pair : check.pairs()) {
                for (PairCheck.Result result : pair.results()) {
                    Phase a = PairRelations.boundPhase(pair.a(), result.variant());
                    Phase b = PairRelations.boundPhase(pair.b(), result.variant());
                    if (a != b && a != Phase.THROUGHOUT && b != Phase.THROUGHOUT) {
                        seen++;
                        assertNotEquals(
                                Relation.INCOMPATIBLE,
                                result.relation(),
                                pair.headline().text().toString());
                        assertTrue(result.gapMetres().isEmpty(), "a gap only excludes at one moment");
                    }
                }
            }
        }
        assertTrue(seen > 0);
    }

    private static final BorderSet WORLD = Worlds.parallel("parallel", 20, Worlds.UNSTATED);

    @ParameterizedTest(name = "{0}")
    @EnumSource(Phase.class)
    @DisplayName("\"at every moment\" binds every phase")
    void throughout(Phase phase) {
        assertEquals(
                Set.of(Relation.INCOMPATIBLE),
                relations(
                        Told.claim("a", "A", "throughout", "{in: ML}"),
                        Told.claim("b", "B", phase.id(), "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}")));
    }

    @ParameterizedTest(name = "{0} and {1}, {2}: {3}")
    @DisplayName("two claims, apart or not, about phases")
    @CsvSource({
        "wreck,         wreck,         apart,    INCOMPATIBLE",
        "wreck,         wreck,         together, COMPATIBLE",
        "deepest-point, wreck,         apart,    NOT_COMPARABLE",
        "deepest-point, wreck,         together, NOT_COMPARABLE",
        "unspecified,   wreck,         apart,    CONDITIONAL",
        "wreck,         unspecified,   apart,    CONDITIONAL",
        "unspecified,   unspecified,   apart,    CONDITIONAL",
        "unspecified,   wreck,         together, COMPATIBLE",
        "throughout,    unspecified,   apart,    INCOMPATIBLE",
        "throughout,    throughout,    together, COMPATIBLE",
    })
    void phases(String phaseA, String phaseB, String where, Relation relation) {
        String side = where.equals("apart") ? "ML" : "DZ";
        assertEquals(
                Set.of(relation),
                relations(
                        Told.claim("a", "A", phaseA, "{border: [DZ, ML], side: DZ, distance: \"2 to 4 km\"}"),
                        Told.claim(
                                "b",
                                "B",
                                phaseB,
                                "{border: [DZ, ML], side: %s, distance: \"3 to 5 km\"}".formatted(side))));
    }

    @Test
    @DisplayName("claims with a phase each and no position in the frame do not exclude each other")
    void nowhere() {
        assertEquals(
                Set.of(Relation.NOT_COMPARABLE),
                relations(
                        Told.claim("a", "A", "deepest-point", "{border: [DZ, ML], side: DZ, distance: \"3000 km\"}"),
                        Told.claim("b", "B", "wreck", "{in: ML}")));
    }

    @ParameterizedTest(name = "{0}: presence {1}, figure {2}, conjunction {3}")
    @DisplayName("what a denial of \"over 2 km inside Algeria\" leaves to other claims")
    @CsvSource(delimiter = '|', textBlock = """
            {border: [DZ, ML], side: DZ, distance: "5 km"}      | INCOMPATIBLE | INCOMPATIBLE | INCOMPATIBLE
            {border: [DZ, ML], side: DZ, distance: "up to 1 km"} | INCOMPATIBLE | COMPATIBLE  | COMPATIBLE
            {border: [DZ, ML], side: ML, distance: "9.5 km"}    | COMPATIBLE   | INCOMPATIBLE | COMPATIBLE
            """)
    void denials(String clause, Relation presence, Relation figure, Relation conjunction) {
        Check check = check(
                Told.denial(
                        "a", "A", "deepest-point", "{in: DZ}", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
                Told.claim("b", "B", "deepest-point", clause));
        for (PairCheck.Result result : check.pairs().get(0).results()) {
            if (result.variant().reading() == Reading.LITERAL) {
                Relation expected = switch (result.variant().denial().orElseThrow()) {
                    case PRESENCE -> presence;
                    case FIGURE -> figure;
                    case CONJUNCTION -> conjunction;
                };
                assertEquals(expected, result.relation(), result.variant().toString());
            }
        }
    }

    /** 2026-11-22: "did not cross" was also read as "was there, but not so far", and so as having been there. */
    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a denial has the readings that its words allow: without a length there is no \"not so far\"")
    @CsvSource(delimiter = '|', textBlock = """
            {in: DZ}                                          | PRESENCE
            {crossed: {into: DZ}}                             | PRESENCE
            {in: DZ}, {near: {lat: 20, lon: 5, radius_m: 10}} | PRESENCE CONJUNCTION
            {border: [DZ, ML], side: DZ}                      | PRESENCE CONJUNCTION
            {border: [DZ, ML], side: DZ, distance: "2 km"}    | PRESENCE FIGURE CONJUNCTION
            {track_inside: {country: DZ, distance: "2 km"}}   | PRESENCE FIGURE CONJUNCTION
            """)
    void denialReadings(String clauses, String readings) {
        ClaimCheck denial =
                check(Told.denial("a", "A", "wreck", clauses)).claims().get(0);
        assertEquals(
                readings,
                denial.results().stream()
                        .map(result -> result.variant().denial().orElseThrow().name())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("beside a denial of a length, one of mere presence keeps its own reading")
    void presenceBesideFigure() {
        Check check = check(
                Told.denial("a", "A", "wreck", "{in: DZ}"),
                Told.denial("b", "B", "wreck", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"));
        for (PairCheck.Result result : check.pairs().get(0).results()) {
            boolean notSoFar = result.variant().denial().orElseThrow() == DenialReading.FIGURE;
            assertEquals(!notSoFar, result.relation() == Relation.COMPATIBLE, result::toString);
            assertFalse(result.witness().isEmpty(), "both have positions");
        }
    }

    @Test
    @DisplayName(
            "an assertion and the denial of just that exclude each other under every reading, by no sliver of area")
    void assertionAndDenial() {
        String[] clauses = {"{in: DZ}", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"};
        Stream.of(Loaded.planar("osm-2026b"), Loaded.planar("vmap0")).forEach(view -> {
            Scene scene = Scene.of(view, 19.952, 2.965, "DZ, ML", 25_000);
            var incident = scene.incident(
                    Told.claim("a", "A", "deepest-point", clauses), Told.denial("b", "B", "deepest-point", clauses));
            PairRelations relations = new PairRelations(scene.regions(incident));
            for (Reading reading : List.of(Reading.LITERAL, Reading.GBIF_2020, Reading.WIECZOREK_2004)) {
                for (DenialReading denial : DenialReading.values()) {
                    PairCheck.Result result = relations.relate(
                            incident.claims().get(0), incident.claims().get(1), Scene.variant(reading, denial));
                    assertEquals(Relation.INCOMPATIBLE, result.relation(), view.id() + " " + result.variant());
                }
            }
        });
    }

    private static Check check(String... claims) {
        return Worlds.check(Told.incident(Worlds.place(20, 5), "DZ, ML", claims), WORLD);
    }

    private static Set<Relation> relations(String... claims) {
        return check(claims).pairs().get(0).results().stream()
                .map(PairCheck.Result::relation)
                .collect(Collectors.toSet());
    }

    /** The answers of planar views with headings read as to the nearest border point and denials as of presence. */
    private static List<PairCheck.Result> nearest(String a, String b, Reading reading) {
        List<PairCheck.Result> results = Worlds.pair(DRONE, a, b).results().stream()
                .filter(result -> result.variant().reading() == reading
                        && result.variant().isDefault())
                .toList();
        assertFalse(results.isEmpty());
        return results;
    }

    private static Set<String> sets(List<PairCheck.Result> results) {
        return results.stream().map(result -> result.view().set().info().id()).collect(Collectors.toSet());
    }

    private static Geometry region(String claim, PairCheck.Result pair) {
        Optional<HeadingReading> heading = pair.variant().heading();
        return Worlds.claim(DRONE, claim).results().stream()
                .filter(result -> result.view() == pair.view()
                        && result.variant().reading() == pair.variant().reading()
                        && (result.variant().heading().isEmpty()
                                || result.variant().heading().equals(heading)))
                .findFirst()
                .orElseThrow()
                .region()
                .inFrame();
    }
}
