package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.claimline.border.LineFilter;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    /** Beyond every line of a border that a walk may meet. */
    private static final double FAR_METRES = 600_000;

    /** Just beyond the stated error, so that a region that is off by more than it shows. */
    private static final double BEYOND = 1.1;

    private static final List<Scene> SCENES = List.of(
            Scene.of(Loaded.planar("osm-2026b"), 19.952, 2.965, "DZ, ML", 25_000),
            Scene.of(Loaded.planar("ne-10m"), 19.952, 2.965, "DZ, ML", 25_000),
            Scene.of(Loaded.planar("osm-2026b"), 52.7, 23.9, "PL, BY", 15_000),
            Scene.of(Loaded.planar("ne-10m"), 31.6, 74.6, "IN, PK", 25_000));

    private static final Scene WHOLE_FRAME = Scene.of(Loaded.planar("osm-2026b"), 19.952, 2.965, "DZ, ML", 150_000);

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

    /** Where the line runs far from the frame's centre, and where it lies outside the frame. */
    private static final String FAR = """
            {border: [A, B], side: A, distance: "over 2 km"}
            {border: [A, B], side: B, distance: "about 100 km"}
            {border: [A, B], side: B, distance: "9.5 km", heading: S}
            {border: [A, B], side: B, distance: "at least 20 km", heading: S}
            """;

    static Stream<Arguments> far() {
        Scene beyond = Scene.of(Loaded.planar("ne-10m"), 18.6, 2.0, "DZ, ML", 60_000);
        return Stream.of(WHOLE_FRAME, beyond)
                .flatMap(scene -> FAR.lines()
                        .filter(clause -> scene == WHOLE_FRAME || clause.contains("0 km"))
                        .map(clause -> Arguments.of(scene, told(scene, clause))));
    }

    static Stream<Arguments> clauses() {
        return SCENES.stream()
                .flatMap(scene -> CLAUSES.lines()
                        .filter(clause -> !isDense(scene) || !clause.contains("10 km"))
                        .map(clause -> Arguments.of(scene, told(scene, clause))));
    }

    static Stream<Arguments> headings() {
        return SCENES.stream()
                .flatMap(scene -> HEADINGS.lines()
                        .filter(clause -> !isDense(scene) || !clause.contains("10 km"))
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
        for (Reading reading : List.of(Reading.LITERAL, Reading.HEDGED)) {
            assertExact(scene, clause, Scene.variant(reading, heading));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("far")
    @DisplayName("a border that runs far from the middle of the frame, or outside the frame")
    void far(Scene scene, String clause) {
        List<HeadingReading> headings = clause.contains("heading")
                ? List.of(HeadingReading.NEAREST, HeadingReading.MERIDIAN)
                : List.of(HeadingReading.NEAREST);
        for (HeadingReading heading : headings) {
            assertExact(scene, clause, Scene.variant(Reading.HEDGED, heading));
        }
    }

    @Test
    @DisplayName(
            "the azimuths of a geodesic at its two ends differ by no more than the stated convergence, and nearly as much")
    void convergence() {
        Random random = new Random(20250401);
        double nearest = 0;
        for (int i = 0; i < 20_000; i++) {
            LatLon position = new LatLon(170 * random.nextDouble() - 85, 5);
            double metres = 1 + 300_000 * random.nextDouble();
            LatLon foot = Geodesics.destination(position, 360 * random.nextDouble(), metres);
            double there = Geodesics.inverse(position, foot).azimuthDegrees();
            double back = Geodesics.inverse(foot, position).azimuthDegrees();
            double differ = Math.abs(LatLon.wrapDegrees(back + 180 - there));
            double stated = FootDirections.convergenceDegrees(metres, position.latDegrees());
            assertTrue(differ <= stated, position + " " + metres + ": " + differ + " over " + stated);
            nearest = Math.max(nearest, differ / stated);
        }
        assertTrue(nearest > 0.9, "stated " + nearest);
    }

    /** A river border with a vertex every 20 m takes long to draw: it has the shorter lengths only. */
    private static boolean isDense(Scene scene) {
        return scene.border().equals("PL, BY");
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
        assertTrue(region.isValid(), () -> Statements.of(claim) + " " + variant);
        if (isCurve(claim, variant)) {
            assertCurve(scene, claim, variant, region, error, random);
            return;
        }
        IndexedFacetDistance edge = new IndexedFacetDistance(
                region.isEmpty() ? scene.frame().everywhere().getBoundary() : region.getBoundary());
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
                        off <= error
                                || isAtLimitOfDirection(scene, claim, variant, scene.position(at))
                                || changesWithin(error, scene, claim, variant, admitted, at),
                        () -> "%s under %s: %s is %s the region by %.1f m"
                                .formatted(
                                        Statements.of(claim),
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
            double distance = isMeridian(variant)
                    ? alongNear(scene, variant, border, at, length)
                    : foot(scene, variant, border, position);
            assertEquals(length, distance, error, () -> Statements.of(claim) + " " + variant + " at " + position);
            assertTrue(
                    isMeridian(variant)
                            || onSideAndHeading(scene, variant, border, position)
                            || isAtLimitOfDirection(scene, claim, variant, position)
                            || headingChangesWithin(error, scene, variant, border, at),
                    () -> Statements.of(claim) + " " + variant + " heads another way at " + position);
        }
        for (LatLon position : isMeridian(variant) ? List.<LatLon>of() : atLength(scene, border, length, random)) {
            Coordinate at = scene.frame().projection().project(position);
            boolean holds = Math.abs(foot(scene, variant, border, position) - length) < 1e-3
                    && onSideAndHeading(scene, variant, border, position)
                    && !isAtLimitOfDirection(scene, claim, variant, position);
            if (scene.isWithin(at, 1) && holds) {
                double off = curve.distance(Overlays.FACTORY.createPoint(at));
                assertTrue(off <= error, () -> Statements.of(claim) + ": misses " + position + " by " + off);
            }
        }
    }

    private static double foot(Scene scene, Variant variant, Clause.Border border, LatLon position) {
        return exact(scene, variant, false, position).foot(border).distanceMetres();
    }

    /**
     * The length of the way back along the heading, as near to an expected one as it comes within the error of a position. Where the
     * line turns away the way just misses it; where the line runs along the heading the length changes by hundreds of metres a
     * metre, and jumps across the expected one where a stretch lies right in the heading.
     */
    private static double alongNear(Scene scene, Variant variant, Clause.Border border, Coordinate at, double length) {
        Wind heading = border.heading().orElseThrow();
        double across = Math.toRadians(heading.azimuthDegrees());
        double nearest = Double.MAX_VALUE;
        double last = Double.NaN;
        for (double shift = -5; shift <= 5; shift += Math.abs(shift) <= 0.5 ? 0.02 : 0.5) {
            LatLon position =
                    scene.position(new Coordinate(at.x + shift * Math.cos(across), at.y - shift * Math.sin(across)));
            double met = exact(scene, variant, false, position)
                    .along(heading, length + 100)
                    .orElse(Double.MAX_VALUE);
            boolean jumps = (met - length) * (last - length) < 0 && Math.abs(met - last) < 1000;
            nearest = Math.abs(met - length) < Math.abs(nearest - length) ? met : nearest;
            if (jumps || Math.abs(nearest - length) < 1) {
                return jumps ? length : nearest;
            }
            last = met;
        }
        return nearest;
    }

    private static boolean headingChangesWithin(
            double metres, Scene scene, Variant variant, Clause.Border border, Coordinate at) {
        return Arrays.stream(Wind.values()).anyMatch(wind -> {
            double angle = Math.toRadians(wind.azimuthDegrees());
            LatLon there =
                    scene.position(new Coordinate(at.x + metres * Math.sin(angle), at.y + metres * Math.cos(angle)));
            return onSideAndHeading(scene, variant, border, there);
        });
    }

    private static boolean onSideAndHeading(Scene scene, Variant variant, Clause.Border border, LatLon position) {
        Clause.Border anywhere =
                new Clause.Border(border.countries(), border.side(), Optional.empty(), border.heading());
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

    /** Whether the words change their truth within a length of a position, in one of sixteen directions. */
    private static boolean changesWithin(
            double metres, Scene scene, Claim claim, Variant variant, boolean admitted, Coordinate at) {
        boolean here = holds(scene, claim, variant, admitted, at);
        for (Wind wind : Wind.values()) {
            double angle = Math.toRadians(wind.azimuthDegrees());
            Coordinate there = new Coordinate(at.x + metres * Math.sin(angle), at.y + metres * Math.cos(angle));
            if (holds(scene, claim, variant, admitted, there) != here) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCurve(Claim claim, Variant variant) {
        return claim.clauses().get(0) instanceof Clause.Border border
                && border.distance().isPresent()
                && variant.reading().meaning(border.distance().get()).stated().isSingle();
    }

    /** Where a border runs along the limit of a direction, its regions' edges are as ill defined as the direction. */
    private static boolean isAtLimitOfDirection(Scene scene, Claim claim, Variant variant, LatLon position) {
        if (!(claim.clauses().get(0) instanceof Clause.Border border)
                || border.heading().isEmpty()
                || isMeridian(variant)) {
            return false;
        }
        ExactClause exact = exact(scene, variant, false, position);
        double error = FootDirections.errorDegrees(exact.foot(border).distanceMetres(), position.latDegrees());
        return Math.abs(exact.directionMarginDegrees(border, border.heading().get())) <= error;
    }

    private static boolean holds(Scene scene, Claim claim, Variant variant, boolean admitted, Coordinate at) {
        ExactClause exact = exact(scene, variant, admitted, scene.position(at));
        return claim.clauses().stream().allMatch(clause -> clause.match(exact));
    }

    private static ExactClause exact(Scene scene, Variant variant, boolean admitted, LatLon position) {
        return new ExactClause(scene.view(), scene.edges(), variant, admitted, position, FAR_METRES);
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
