package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimline.border.LineFilter;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Regions against exact geodesics, position by position: inside the region the words hold, outside they don't, except within
 * the stated error of its edge.
 */
class RegionTest {

    private static final int ANYWHERE = 60;
    private static final int OUTLINE = 120;

    /** Just beyond the stated error, so that a region that is off by more than it shows. */
    private static final double BEYOND = 1.1;

    private static final List<Scene> SCENES = List.of(
            Scene.of(Loaded.planar("osm-2026b"), 19.952, 2.965, "DZ, ML", 40_000),
            Scene.of(Loaded.planar("ne-10m"), 19.952, 2.965, "DZ, ML", 40_000),
            Scene.of(Loaded.planar("osm-2026b"), 52.7, 23.9, "PL, BY", 40_000),
            Scene.of(Loaded.planar("ne-10m"), 31.6, 74.6, "IN, PK", 40_000),
            Scene.of(Loaded.planar("osm-2026b"), 19.952, 2.965, "DZ, ML", 150_000));

    /** A and B stand for the border's two countries, P for the middle of the frame. */
    private static final String CLAUSES = """
            {in: A}
            {in: B}
            {border: [A, B], distance: "2 km"}
            {border: [A, B], side: A, distance: "2 km"}
            {border: [A, B], side: B, distance: "9.5 km"}
            {border: [A, B], side: A, distance: "over 2 km"}
            {border: [A, B], side: B, distance: "about 10 km"}
            {border: [A, B], side: A, distance: "almost 10 km"}
            {border: [A, B], side: B, distance: "at least 2 km"}
            {border: [A, B], side: A, distance: "up to 3 km"}
            {border: [A, B], side: B, distance: "2 to 3 km"}
            {near: {lat: P, lon: Q, radius_m: 1500}}
            {near: {lat: P, lon: Q, radius_m: 1500}, within: "about 8 km"}
            {at: {lat: P, lon: Q, radius_m: 750}}
            {offset: {distance: "9 km", from: {lat: P, lon: Q, radius_m: 1500}}}
            {offset: {distance: "9 km", heading: SW, from: {lat: P, lon: Q, radius_m: 1500}}}
            {offset: {distance: "over 9 km", heading: N, from: {lat: P, lon: Q, radius_m: 1500}}}
            """;

    private static final String HEADINGS = """
            {border: [A, B], side: B, distance: "9.5 km", heading: S}
            {border: [A, B], distance: "9.5 km", heading: W}
            {border: [A, B], side: A, distance: "over 2 km", heading: NE}
            {border: [A, B], distance: "almost 10 km", heading: S}
            """;

    static Stream<Arguments> clauses() {
        return SCENES.stream()
                .flatMap(scene -> CLAUSES.lines().map(clause -> Arguments.of(scene, told(scene, clause))));
    }

    static Stream<Arguments> headings() {
        return SCENES.stream()
                .flatMap(scene -> HEADINGS.lines()
                        .flatMap(clause -> Arrays.stream(HeadingReading.values())
                                .map(heading -> Arguments.of(scene, told(scene, clause), heading))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("clauses")
    @DisplayName("a clause's region, under each reading of its figure")
    void clause(Scene scene, String clause) {
        for (Reading reading : Reading.values()) {
            assertExact(scene, clause, Scene.variant(reading));
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("headings")
    @DisplayName("a heading from the border, under each reading of it")
    void heading(Scene scene, String clause, HeadingReading heading) {
        for (Reading reading : Reading.values()) {
            assertExact(scene, clause, Scene.variant(reading, heading));
        }
    }

    private static String told(Scene scene, String clause) {
        String[] countries = scene.border().split(", ");
        return clause.replaceAll("\\bA\\b", countries[0])
                .replaceAll("\\bB\\b", countries[1])
                .replaceAll("\\bP\\b", scene.centre().latDegrees() + 0.03 + "")
                .replaceAll("\\bQ\\b", scene.centre().lonDegrees() + 0.02 + "");
    }

    private static void assertExact(Scene scene, String clause, Variant variant) {
        Claim claim = scene.claim(clause);
        Region region = scene.region(variant, clause);
        assertTrue(region.isEvaluable(), () -> clause + ": " + region.reason());
        double error = ViewFrame.errorMetres(longest(claim, variant));
        Random random = new Random(20250401);
        assertExact(scene, claim, variant, region.stated(), false, error, random);
        if (region.admitted() != region.stated()) {
            assertExact(scene, claim, variant, region.admitted(), true, error, random);
        }
    }

    private static void assertExact(
            Scene scene, Claim claim, Variant variant, Geometry region, boolean admitted, double error, Random random) {
        assertTrue(region.isValid(), () -> claim.statement() + " " + variant);
        assertFalse(region.isEmpty(), () -> claim.statement() + " " + variant);
        if (region.getDimension() < 2) {
            assertCurve(scene, claim, variant, region, error, random);
            return;
        }
        IndexedFacetDistance edge = new IndexedFacetDistance(region.getBoundary());
        List<Coordinate> positions = scene.anywhere(random, ANYWHERE);
        for (Coordinate at : scene.outline(region, random, OUTLINE, 2 * error + 1)) {
            double angle = 2 * Math.PI * random.nextDouble();
            positions.add(
                    new Coordinate(at.x + BEYOND * error * Math.cos(angle), at.y + BEYOND * error * Math.sin(angle)));
        }
        for (Coordinate at : positions) {
            boolean inside = Scene.contains(region, at);
            if (inside != holds(scene, claim, variant, admitted, at)) {
                double off = edge.distance(Overlays.FACTORY.createPoint(at));
                assertTrue(
                        off <= error,
                        () -> "%s under %s: %s is %s the region by %.1f m"
                                .formatted(
                                        claim.statement(),
                                        variant,
                                        scene.position(at),
                                        inside ? "inside" : "outside",
                                        off));
            }
        }
    }

    /** A single length leaves a curve: each of its points lies at that distance, and each such position lies on it. */
    private static void assertCurve(
            Scene scene, Claim claim, Variant variant, Geometry curve, double error, Random random) {
        Clause.Border border = (Clause.Border) claim.clauses().get(0);
        double length = variant.reading()
                .meaning(border.distance().orElseThrow())
                .stated()
                .lowerMetres();
        for (Coordinate at : scene.outline(curve, random, OUTLINE, error)) {
            LatLon position = scene.position(at);
            ExactClause exact = exact(scene, variant, false, position);
            double distance = isMeridian(variant)
                    ? exact.along(border, border.heading().orElseThrow(), length + 100)
                            .orElse(Double.NaN)
                    : exact.foot(border).distanceMetres();
            assertEquals(length, distance, error, () -> claim.statement() + " " + variant + " at " + position);
        }
        for (LatLon position : atLength(scene, border, length, random)) {
            Coordinate at = scene.frame().projection().project(position);
            boolean inside = scene.isWithin(at, 1)
                    && Math.abs(exact(scene, variant, false, position)
                                            .foot(border)
                                            .distanceMetres()
                                    - length)
                            < 1e-3;
            if (inside && !isMeridian(variant) && onSideAndHeading(scene, variant, border, position)) {
                double off = curve.distance(Overlays.FACTORY.createPoint(at));
                assertTrue(off <= error, () -> claim.statement() + ": misses " + position + " by " + off);
            }
        }
    }

    private static boolean onSideAndHeading(Scene scene, Variant variant, Clause.Border border, LatLon position) {
        Clause.Border anywhere =
                new Clause.Border(border.countries(), border.side(), java.util.Optional.empty(), border.heading());
        return exact(scene, variant, false, position).border(anywhere);
    }

    /** Positions at that distance from feet all along the border. */
    private static List<LatLon> atLength(Scene scene, Clause.Border border, double length, Random random) {
        List<LatLon> positions = new ArrayList<>();
        for (Coordinate at : scene.anywhere(random, OUTLINE)) {
            LatLon from = scene.position(at);
            var foot = scene.view()
                    .nearest(
                            from,
                            LineFilter.between(
                                    border.countries().get(0),
                                    border.countries().get(1)))
                    .orElseThrow();
            double back = Geodesics.inverse(foot.position(), from).azimuthDegrees();
            positions.add(Geodesics.destination(foot.position(), back, length));
        }
        return positions;
    }

    private static boolean holds(Scene scene, Claim claim, Variant variant, boolean admitted, Coordinate at) {
        ExactClause exact = exact(scene, variant, admitted, scene.position(at));
        return claim.clauses().stream().allMatch(clause -> clause.match(exact));
    }

    private static ExactClause exact(Scene scene, Variant variant, boolean admitted, LatLon position) {
        return new ExactClause(scene.view(), variant, admitted, position, 2 * scene.radiusMetres());
    }

    private static boolean isMeridian(Variant variant) {
        return variant.heading().filter(HeadingReading.MERIDIAN::equals).isPresent();
    }

    /** The longest finite length that the claim's figures mean. */
    private static double longest(Claim claim, Variant variant) {
        return ClaimRegions.figures(claim).stream()
                .map(figure -> variant.reading().meaning(figure).stated())
                .mapToDouble(lengths -> lengths.isUnbounded() ? lengths.lowerMetres() : lengths.upperMetres())
                .max()
                .orElse(Assumptions.DEFAULT.nearMetres());
    }
}
