package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;

/** What holds for the regions of any claim: 80 generated ones, at three borders of the world. */
class RegionPropertiesTest {

    private static final int CLAIMS_A_SCENE = 20;

    /** Width of what two overlays of the same regions may leave over, metres. */
    private static final double LEFT_OVER = 0.05;

    private static final List<Scene> SCENES = List.of(
            Scene.of(Loaded.planar("osm-2026b"), 19.952, 2.965, "DZ, ML", 20_000),
            Scene.of(Loaded.planar("ne-10m"), 19.952, 2.965, "DZ, ML", 20_000),
            Scene.of(Loaded.planar("ne-10m"), 52.7, 23.9, "PL, BY", 20_000),
            Scene.of(Loaded.planar("vmap0"), 31.6, 74.6, "IN, PK", 20_000));

    private static final List<String> HEDGES =
            List.of("", "over ", "about ", "almost ", "at least ", "up to ", "less than ", "as far as ");

    private static final List<String> NUMBERS = List.of(
            "2 km", "9.5 km", "10 km", "3 to 5 km", "1.36 miles", "2000 m", "0.5 km", "4 nautical miles", "12 km");

    private static final List<String> WINDS = List.of("N", "E", "S", "W", "NE", "SSW", "WNW", "SE");

    /** A generated claim, and under which variant it is taken. */
    private record Case(Scene scene, List<String> clauses, Variant variant) {
        @Override
        public String toString() {
            return scene + ": " + String.join(", ", clauses) + ", " + variant;
        }
    }

    static Stream<Case> cases() {
        return SCENES.stream()
                .flatMap(scene -> IntStream.range(0, CLAIMS_A_SCENE).mapToObj(i -> generated(scene, i)));
    }

    private static Case generated(Scene scene, int seed) {
        Random random = new Random(1000L * scene.border().hashCode() + seed);
        List<String> clauses = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            clauses.add(clause(scene, random));
        }
        Reading reading = Reading.values()[random.nextInt(Reading.values().length)];
        HeadingReading heading = HeadingReading.values()[random.nextInt(HeadingReading.values().length)];
        return new Case(
                scene, clauses, new Variant(reading, Optional.of(heading), Optional.of(DenialReading.CONJUNCTION)));
    }

    private static String clause(Scene scene, Random random) {
        String country = scene.border().split(", ")[random.nextInt(2)];
        String figure = "\"" + pick(HEDGES, random) + pick(NUMBERS, random) + "\"";
        String heading = random.nextInt(3) == 0 ? ", heading: " + pick(WINDS, random) : "";
        String place = "{lat: %.3f, lon: %.3f, radius_m: %d}"
                .formatted(
                        scene.centre().latDegrees() + 0.1 * random.nextGaussian(),
                        scene.centre().lonDegrees() + 0.1 * random.nextGaussian(),
                        100 + random.nextInt(3000));
        return switch (random.nextInt(8)) {
            case 0 -> "{in: " + country + "}";
            case 1 -> "{near: " + place + ", within: " + figure + "}";
            case 2 -> "{at: " + place + "}";
            case 3 -> "{offset: {distance: " + figure + heading + ", from: " + place + "}}";
            case 4 -> "{border: [" + scene.border() + "], distance: " + figure + heading + "}";
            default -> "{border: [" + scene.border() + "], side: " + country + ", distance: " + figure + heading + "}";
        };
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("a region is valid, lies within each clause's region, and without any one clause it does not shrink")
    void clauses(Case told) {
        Region all = region(told, told.clauses());
        for (Geometry geometry : List.of(all.stated(), all.admitted())) {
            assertTrue(geometry.isValid());
        }
        assertWithin(all.stated(), all.admitted(), "what is stated is admitted");
        for (int i = 0; i < told.clauses().size(); i++) {
            Region one = region(told, List.of(told.clauses().get(i)));
            assertWithin(all.stated(), one.stated(), told.clauses().get(i));
            assertWithin(all.admitted(), one.admitted(), told.clauses().get(i));
            List<String> others = new ArrayList<>(told.clauses());
            others.remove(i);
            if (!others.isEmpty()) {
                Region without = region(told, others);
                assertWithin(
                        all.stated(),
                        without.stated(),
                        "without " + told.clauses().get(i));
                assertWithin(
                        all.admitted(),
                        without.admitted(),
                        "without " + told.clauses().get(i));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("an assertion and its denial as a conjunction share no area and fill the frame")
    void denial(Case told) {
        Geometry asserted = region(told, told.clauses()).stated();
        Geometry denied = told.scene()
                .denied(told.variant(), told.clauses().toArray(String[]::new))
                .stated();
        double frame = told.scene().frame().everywhere().getArea();
        double leftOver = LEFT_OVER * (asserted.getLength() + denied.getLength());
        assertTrue(denied.isValid());
        assertEquals(0, Overlays.intersection(asserted, denied).getArea(), leftOver);
        assertEquals(frame, asserted.getArea() + denied.getArea(), leftOver);
    }

    private static Region region(Case told, List<String> clauses) {
        Region region = told.scene().region(told.variant(), clauses.toArray(String[]::new));
        assertTrue(region.isEvaluable(), () -> region.reason().toString());
        return region;
    }

    private static void assertWithin(Geometry inner, Geometry outer, String what) {
        Geometry outside = Overlays.difference(inner, outer);
        double leftOver =
                inner.getDimension() == 2 ? outside.getArea() / Math.max(1, outside.getLength()) : outside.getLength();
        assertTrue(leftOver <= LEFT_OVER, () -> what + ": " + outside.getArea() + " m2 outside");
    }
}
