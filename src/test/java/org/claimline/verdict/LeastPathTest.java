package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.border.BorderSet;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LocalProjection;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The least path between claims about different phases, for every pair of the bundled incidents and for generated ones, against a dense
 * sampling of both regions' edges with GeographicLib ({@link SampledDistance}).
 */
class LeastPathTest {

    private static final double WITHIN_METRES = 10;

    private static final int PAIRS_A_SCENE = 12;

    private static final List<Scene> SCENES = List.of(
            Scene.of(Loaded.planar("osm-2026b"), 19.952, 2.965, "DZ, ML", 20_000),
            Scene.of(Loaded.planar("ne-10m"), 52.7, 23.9, "PL, BY", 20_000),
            Scene.of(Loaded.planar("vmap0"), 31.6, 74.6, "IN, PK", 20_000));

    static Stream<Arguments> incidents() {
        return Loaded.Incidents.CHECKS.stream()
                .flatMap(check -> Loaded.SETS.list().stream()
                        .map(set ->
                                Arguments.of(check.incident().id(), set.info().id())));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("incidents")
    @DisplayName("every pair of a bundled incident, by every set and reading")
    void bundled(String id, String setId) {
        Check check = Loaded.Incidents.check(id);
        BorderSet set = Loaded.SETS.find(setId).orElseThrow();
        ViewFrame frame = new ViewFrame(
                set.view(EdgeRule.PLANAR),
                LocalProjection.centredOn(check.frame().centre()),
                check.frame().radiusMetres());
        Incident incident = check.incident();
        Places places = new Places(GAZETTEER, incident.border());
        assertLeastPaths(new ClaimRegions(frame, incident, places, check.assumptions()), incident);
    }

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    /** Two generated claims about two phases. */
    private record Case(Scene scene, List<String> a, List<String> b) {
        @Override
        public String toString() {
            return scene + ": " + a + " and " + b;
        }
    }

    static Stream<Case> generated() {
        return SCENES.stream()
                .flatMap(scene -> IntStream.range(0, PAIRS_A_SCENE).mapToObj(i -> {
                    Random random = new Random(7_000L + i);
                    return new Case(scene, clauses(scene, random), clauses(scene, random));
                }));
    }

    private static List<String> clauses(Scene scene, Random random) {
        String country = scene.border().split(", ")[random.nextInt(2)];
        String figure = List.of("2 km", "over 2 km", "9.5 km", "about 10 km", "3 to 5 km", "at least 6 km")
                .get(random.nextInt(6));
        String place = "{lat: %.3f, lon: %.3f, radius_m: %d}"
                .formatted(
                        scene.centre().latDegrees() + 0.08 * random.nextGaussian(),
                        scene.centre().lonDegrees() + 0.08 * random.nextGaussian(),
                        100 + random.nextInt(2000));
        String border = "{border: [%s], side: %s, distance: \"%s\"}".formatted(scene.border(), country, figure);
        List<String> clauses = new ArrayList<>();
        switch (random.nextInt(4)) {
            case 0 -> clauses.add("{at: " + place + "}");
            case 1 -> {
                clauses.add(border);
                clauses.add("{near: " + place + ", within: \"6 km\"}");
            }
            default -> clauses.add(border);
        }
        return clauses;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generated")
    @DisplayName("generated pairs at three borders, under every reading")
    void generated(Case told) {
        Incident incident = told.scene()
                .incident(
                        Told.claim("a", "A", "deepest-point", told.a().toArray(String[]::new)),
                        Told.claim("b", "B", "wreck", told.b().toArray(String[]::new)));
        assertLeastPaths(told.scene().regions(incident), incident);
    }

    /** The number of paths that were compared. */
    private static int assertLeastPaths(ClaimRegions regions, Incident incident) {
        PairRelations relations = new PairRelations(regions);
        Set<List<Integer>> seen = new HashSet<>();
        int compared = 0;
        for (int i = 0; i < incident.claims().size(); i++) {
            for (int j = i + 1; j < incident.claims().size(); j++) {
                Claim a = incident.claims().get(i);
                Claim b = incident.claims().get(j);
                for (Reading reading : Reading.values()) {
                    for (Variant variant : Variant.of(a, b, reading)) {
                        PairCheck.Result result = relations.relate(a, b, variant);
                        List<Integer> key = List.of(
                                System.identityHashCode(regions.of(a, variant)),
                                System.identityHashCode(regions.of(b, variant)));
                        if (result.minPathMetres().isPresent() && seen.add(key)) {
                            assertLeast(regions, a, b, result);
                            compared++;
                        }
                    }
                }
            }
        }
        return compared;
    }

    private static void assertLeast(ClaimRegions regions, Claim a, Claim b, PairCheck.Result result) {
        Geometry regionA = regions.of(a, result.variant()).admitted();
        Geometry regionB = regions.of(b, result.variant()).admitted();
        String what = a.id() + " and " + b.id() + " under " + result.variant();
        double path = result.minPathMetres().orElseThrow();
        LocalProjection projection = regions.frame().projection();
        Geometry first = point(projection, result, 0);
        Geometry last = point(projection, result, result.witness().size() - 1);
        assertTrue(regionA.distance(first) < 0.01 && regionB.distance(last) < 0.01, what + ": an end lies elsewhere");
        double apart = Geodesics.distanceMetres(
                result.witness().get(0), result.witness().get(result.witness().size() - 1));
        assertTrue(path >= apart && path <= apart + WITHIN_METRES, what + ": " + path + ", its ends " + apart);
        assertFalse(
                new SampledDistance(projection).comeNearerThan(path - WITHIN_METRES, regionA, regionB),
                what + ": the edges come nearer than " + path);
        double sum = bothSides(a, b, result.variant()).orElse(0.0);
        if (apart >= sum - 2 * WITHIN_METRES) {
            assertTrue(path >= sum, what + ": " + path + " is less than " + sum);
        }
    }

    /** The sum of both lower ends, where the two are distances to the nearest point of one line on its two sides. */
    private static Optional<Double> bothSides(Claim a, Claim b, Variant variant) {
        List<Clause.Border> borders = new ArrayList<>();
        for (Claim claim : List.of(a, b)) {
            claim.clauses().stream()
                    .filter(clause -> clause instanceof Clause.Border border
                            && border.side().isPresent()
                            && border.distance().isPresent()
                            && (border.heading().isEmpty()
                                    || variant.heading()
                                            .filter(HeadingReading.MERIDIAN::equals)
                                            .isEmpty()))
                    .map(Clause.Border.class::cast)
                    .findFirst()
                    .ifPresent(borders::add);
        }
        boolean opposite = borders.size() == 2
                && a.polarity() == Polarity.ASSERTED
                && b.polarity() == Polarity.ASSERTED
                && Set.copyOf(borders.get(0).countries())
                        .equals(Set.copyOf(borders.get(1).countries()))
                && !borders.get(0).side().equals(borders.get(1).side());
        return opposite
                ? Optional.of(lower(borders.get(0), variant) + lower(borders.get(1), variant))
                : Optional.empty();
    }

    private static double lower(Clause.Border border, Variant variant) {
        return variant.reading()
                .meaning(border.distance().orElseThrow())
                .admitted()
                .lowerMetres();
    }

    private static Geometry point(LocalProjection projection, PairCheck.Result result, int end) {
        Coordinate at = projection.project(result.witness().get(end));
        assertTrue(
                Geodesics.distanceMetres(projection.centre(), result.witness().get(end)) <= 150_000);
        return Overlays.FACTORY.createPoint(at);
    }
}
