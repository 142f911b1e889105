package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.geo.LatLon;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * What holds for the regions of any claim: 500 generated ones of one to three clauses of every kind, at borders all over the world, by
 * all four sets: straight and winding ones, an enclave, islands, beyond the polar circle, on both hemispheres, at the antimeridian.
 */
class RegionPropertiesTest {

    private static final int CLAIMS = 500;

    /** Width of what two overlays of the same regions may leave over, metres. */
    private static final double LEFT_OVER = 0.05;

    private static final int ANYWHERE = 12;
    private static final int OUTLINE = 12;

    /** Just beyond the stated error, so that a region that is off by more than it shows. */
    private static final double BEYOND = 1.1;

    /** Beyond every line of a border that a walk from these frames may meet. */
    private static final double FAR_METRES = 300_000;

    private static final List<Scene> SCENES = List.of(
            scene("osm-2026b", 19.952, 2.965, "DZ, ML", 20_000),
            scene("ne-10m", 19.952, 2.965, "DZ, ML", 20_000),
            scene("wdb2", 52.7, 23.9, "PL, BY", 15_000),
            scene("vmap0", 31.6, 74.6, "IN, PK", 20_000),
            scene("vmap0", 51.44, 4.93, "BE, NL", 15_000),
            scene("ne-10m", 39.97, 71.13, "KG, UZ", 20_000),
            scene("vmap0", -9.0, 125.0, "ID, TL", 15_000),
            scene("ne-10m", 69.5, 30.8, "NO, RU", 20_000),
            scene("wdb2", -53.5, -68.6, "AR, CL", 20_000),
            scene("ne-10m", 68.9, 179.98, "RU, US", 20_000));

    private static final List<String> HEDGES =
            List.of("", "over ", "about ", "almost ", "at least ", "up to ", "less than ", "as far as ");

    private static final List<String> NUMBERS = List.of(
            "2 km", "9.5 km", "10 km", "3 to 5 km", "1.36 miles", "2000 m", "0.5 km", "4 nautical miles", "12 km");

    private static final List<String> WINDS = List.of("N", "E", "S", "W", "NE", "SSW", "WNW", "SE");

    private static final int KINDS = 16;

    private static Scene scene(String set, double lat, double lon, String border, double radiusMetres) {
        return Scene.of(Loaded.planar(set), lat, lon, border, radiusMetres);
    }

    /** A generated claim, asserted and denied, and under which variant it is taken. */
    private record Case(Scene scene, List<String> clauses, Variant variant) {
        @Override
        public String toString() {
            return scene + ": " + String.join(", ", clauses) + ", " + variant;
        }

        Incident incident(List<String> some) {
            LatLon at = scene.centre();
            String line =
                    "{id: claimed, claimant: {name: A}, status: claimed, points: [[%s, %s], [%s, %s]], sources: [s1]}"
                            .formatted(
                                    at.latDegrees() - 0.2,
                                    at.lonDegrees() - 0.01,
                                    at.latDegrees() + 0.15,
                                    at.lonDegrees() + 0.01);
            String other = "{at: {lat: %s, lon: %s, radius_m: 400}}".formatted(at.latDegrees() + 0.02, at.lonDegrees());
            String[] told = some.toArray(String[]::new);
            return Told.incident(
                    "{lat: %s, lon: %s, radius_m: 1}".formatted(at.latDegrees(), at.lonDegrees()),
                    scene.border(),
                    List.of(line),
                    List.of(),
                    List.of(
                            Told.claim("asserted", "A", "wreck", told),
                            Told.denial("denied", "A", "wreck", told),
                            Told.claim("other", "B", "wreck", other)));
        }

        Region region(List<String> some) {
            return region(some, "asserted");
        }

        Region region(List<String> some, String id) {
            Incident incident = incident(some);
            return scene.regions(incident).of(Told.claim(incident, id), variant);
        }
    }

    static Stream<Case> cases() {
        return IntStream.range(0, CLAIMS).mapToObj(i -> generated(SCENES.get(i % SCENES.size()), i / SCENES.size()));
    }

    private static Case generated(Scene scene, int seed) {
        Random random = new Random(1000L * scene.name().hashCode() + seed);
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
        double spread = scene.radiusMetres() / 200_000;
        double lon = scene.centre().lonDegrees()
                + spread
                        * random.nextGaussian()
                        / Math.cos(Math.toRadians(scene.centre().latDegrees()));
        String place = "{lat: %.3f, lon: %.3f, radius_m: %d}"
                .formatted(
                        scene.centre().latDegrees() + spread * random.nextGaussian(),
                        LatLon.wrapDegrees(lon),
                        100 + random.nextInt(3000));
        return switch (random.nextInt(KINDS)) {
            case 0 -> "{in: " + country + "}";
            case 1 -> "{in: {country: " + country + ", zone: airspace}}";
            case 2 -> "{near: " + place + ", within: " + figure + "}";
            case 3 -> "{near: " + place + "}";
            case 4 -> "{at: " + place + "}";
            case 5 -> "{offset: {distance: " + figure + heading + ", from: " + place + "}}";
            case 6 -> "{offset: {distance: " + figure + heading + ", from: {claim: other}}}";
            case 7 -> "{crossed: {into: " + country + "}}";
            case 8 -> "{line: claimed, distance: " + figure + "}";
            case 9 -> "{track_inside: {country: " + country + ", distance: " + figure + "}}";
            case 10 ->
                List.of("{duration: \"17 seconds\"}", "{speed: \"980 km/h\"}").get(random.nextInt(2));
            case 11 ->
                List.of(
                                "{coast: " + country + ", distance: " + figure + "}",
                                "{offset: {distance: " + figure + ", from: {phase: impact}}}",
                                "{in: {country: " + country + ", zone: eez}}")
                        .get(random.nextInt(3));
            case 12 -> "{border: [" + scene.border() + "], distance: " + figure + heading + "}";
            default -> "{border: [" + scene.border() + "], side: " + country + ", distance: " + figure + heading + "}";
        };
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @Test
    @DisplayName("the generated claims have clauses of every kind, and most can be evaluated")
    void everyKind() {
        TreeMap<String, Integer> kinds = new TreeMap<>();
        int evaluable = 0;
        for (Case told : cases().toList()) {
            told.clauses().forEach(clause -> kinds.merge(clause.replaceAll("^\\{(\\w+).*", "$1"), 1, Integer::sum));
            evaluable += told.region(told.clauses()).isEvaluable() ? 1 : 0;
        }
        assertEquals(
                List.of(
                        "at",
                        "border",
                        "coast",
                        "crossed",
                        "duration",
                        "in",
                        "line",
                        "near",
                        "offset",
                        "speed",
                        "track_inside"),
                List.copyOf(kinds.keySet()));
        assertTrue(kinds.values().stream().allMatch(count -> count >= 5), kinds::toString);
        assertTrue(evaluable >= CLAIMS * 0.7, "evaluable: " + evaluable);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("a region is valid, lies within each clause's region, and without any one clause it does not shrink")
    void clauses(Case told) {
        Region all = told.region(told.clauses());
        List<Region> each = told.clauses().stream()
                .map(clause -> told.region(List.of(clause)))
                .toList();
        assertEquals(each.stream().allMatch(Region::isEvaluable), all.isEvaluable());
        if (!all.isEvaluable()) {
            return;
        }
        for (Geometry geometry : List.of(all.stated(), all.admitted())) {
            assertTrue(geometry.isValid());
        }
        assertWithin(all.stated(), all.admitted(), "what is stated is admitted");
        for (int i = 0; i < each.size(); i++) {
            assertWithin(all, each.get(i), told.clauses().get(i));
            List<String> others = new ArrayList<>(told.clauses());
            others.remove(i);
            if (!others.isEmpty()) {
                assertWithin(
                        all, told.region(others), "without " + told.clauses().get(i));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("an assertion and its denial as a conjunction share no area and fill the frame")
    void denial(Case told) {
        Region all = told.region(told.clauses());
        Region without = told.region(told.clauses(), "denied");
        Claim denied = Told.claim(told.incident(told.clauses()), "denied");
        if (told.variant().denialOf(denied) != DenialReading.CONJUNCTION) {
            // where only a country is named the denial is never to have been there; of a crossing that is no complement
            assertEquals(1, denied.clauses().size());
            if (!(denied.clauses().get(0) instanceof Clause.In)) {
                return;
            }
        }
        assertEquals(all.isEvaluable(), without.isEvaluable());
        if (!all.isEvaluable()) {
            return;
        }
        assertEquals(Polarity.DENIED, denied.polarity());
        double frame = told.scene().frame().everywhere().getArea();
        double leftOver =
                LEFT_OVER * (all.stated().getLength() + without.stated().getLength());
        assertTrue(without.stated().isValid());
        assertEquals(0, Overlays.intersection(all.stated(), without.stated()).getArea(), leftOver);
        assertEquals(frame, all.stated().getArea() + without.stated().getArea(), leftOver);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName(
            "sampled positions inside satisfy the words by exact geodesics, those outside don't, but for the stated error")
    void exact(Case told) {
        Region region = told.region(told.clauses());
        if (!region.isEvaluable()) {
            return;
        }
        Samples samples = new Samples(told);
        samples.assertExact(region.stated(), false);
        if (region.admitted() != region.stated()) {
            samples.assertExact(region.admitted(), true);
        }
    }

    /** The words of one case, asked position by position. */
    private static final class Samples {

        private final Case told;
        private final Scene scene;
        private final Incident incident;
        private final Claim claim;
        private final double error;
        private final Random random = new Random(20250401);

        Samples(Case told) {
            this.told = told;
            this.scene = told.scene();
            this.incident = told.incident(told.clauses());
            this.claim = Told.claim(incident, "asserted");
            this.error = ViewFrame.errorMetres(ClaimRegions.figures(claim).stream()
                    .map(figure -> told.variant().reading().meaning(figure).stated())
                    .mapToDouble(lengths -> lengths.isUnbounded() ? lengths.lowerMetres() : lengths.upperMetres())
                    .max()
                    .orElse(Assumptions.DEFAULT.nearMetres()));
        }

        void assertExact(Geometry region, boolean admitted) {
            boolean curve = region.getDimension() < 2 && !region.isEmpty();
            List<Coordinate> positions = scene.anywhere(random, ANYWHERE);
            for (Coordinate at : scene.outline(region, random, OUTLINE, 2 * error + 1)) {
                double angle = 2 * Math.PI * random.nextDouble();
                double beyond = curve ? 0 : BEYOND * error;
                positions.add(new Coordinate(at.x + beyond * Math.cos(angle), at.y + beyond * Math.sin(angle)));
            }
            IndexedFacetDistance edge = new IndexedFacetDistance(
                    region.isEmpty() ? scene.frame().everywhere().getBoundary() : region);
            for (Coordinate at : positions) {
                double off = region.isEmpty() ? Double.MAX_VALUE : toEdge(region, edge, at);
                boolean inside = curve ? off <= error : Scene.contains(region, at);
                if (inside != holds(at, admitted)) {
                    assertTrue(
                            off <= (curve ? 3 * error : error) || isUnsure(at) || changesNearby(at, admitted),
                            () -> "%s is %s the region by %.1f m"
                                    .formatted(scene.position(at), inside ? "inside" : "outside", off));
                }
            }
        }

        private static double toEdge(Geometry region, IndexedFacetDistance edge, Coordinate at) {
            return edge.distance(Overlays.FACTORY.createPoint(at));
        }

        private ExactClause exact(Coordinate at, boolean admitted) {
            return new ExactClause(
                    scene.view(),
                    scene.edges(),
                    told.variant(),
                    admitted,
                    scene.position(at),
                    FAR_METRES,
                    incident,
                    error);
        }

        private boolean holds(Coordinate at, boolean admitted) {
            ExactClause exact = exact(at, admitted);
            return claim.clauses().stream().allMatch(clause -> clause.match(exact));
        }

        private boolean changesNearby(Coordinate at, boolean admitted) {
            boolean here = holds(at, admitted);
            for (Wind wind : Wind.values()) {
                double angle = Math.toRadians(wind.azimuthDegrees());
                for (double metres : new double[] {error / 2, error}) {
                    Coordinate there = new Coordinate(at.x + metres * Math.sin(angle), at.y + metres * Math.cos(angle));
                    if (holds(there, admitted) != here) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Where a border runs along the limit of a direction, its regions' edges are as ill defined as the direction. */
        private boolean isUnsure(Coordinate at) {
            ExactClause exact = exact(at, false);
            return claim.clauses().stream()
                    .filter(Clause.Border.class::isInstance)
                    .map(Clause.Border.class::cast)
                    .filter(border -> border.heading().isPresent())
                    .anyMatch(border -> isMeridian()
                            || Math.abs(exact.directionMarginDegrees(
                                            border, border.heading().get()))
                                    <= FootDirections.errorDegrees(
                                            exact.foot(border).distanceMetres(),
                                            told.scene().position(at).latDegrees()));
        }

        /** Where a way along a heading just misses the line its length jumps: RegionTest follows those, curve by curve. */
        private boolean isMeridian() {
            return told.variant()
                            .heading()
                            .filter(HeadingReading.MERIDIAN::equals)
                            .isPresent()
                    && told.variant().reading() == Reading.LITERAL;
        }
    }

    private static void assertWithin(Region inner, Region outer, String what) {
        assertWithin(inner.stated(), outer.stated(), what);
        assertWithin(inner.admitted(), outer.admitted(), what);
    }

    private static void assertWithin(Geometry inner, Geometry outer, String what) {
        Geometry outside = Overlays.difference(inner, outer);
        double wide = inner.getDimension() == 2
                ? outside.getArea() / Math.max(1, outside.getLength())
                : Stream.of(outside.getCoordinates())
                        .mapToDouble(at -> outer.distance(Overlays.FACTORY.createPoint(at)))
                        .max()
                        .orElse(0);
        assertTrue(wide <= LEFT_OVER, () -> what + ": " + outside.getArea() + " m2 outside, " + wide + " m wide");
    }
}
