package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.claimline.border.BorderSet;
import org.claimline.border.HandMadeWorld;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stated held against what is stated, by exact geodesics and in worlds where every answer is known. */
class ConsistencyTest {

    private static final Check DRONE = Loaded.Incidents.check("2025-04-01-tin-zaouatine-drone");

    /** Algeria east of 5 E, Mali west of it: a meridian is a geodesic, and the nearest point of it is found by one search. */
    private static final BorderSet MERIDIAN = Worlds.meridian("meridian", 5);

    /** The line steps from 0 N to 0.04 N and back: Mali's salient lies between 4.95 and 5.06 E. */
    private static final BorderSet SALIENT = HandMadeWorld.set(
            "salient",
            "salient",
            Worlds.UNSTATED,
            new double[] {0, 4.95, 5.06, 10},
            new double[] {5, 0.04, 0, -5},
            "DZ DZ DZ",
            "DZ ML DZ",
            "ML ML ML");

    // the worked example: 9.5 and 10.2 km south of one line, 441 m apart

    private static final LatLon LOST = new LatLon(19 + 51 / 60.0 + 50.526 / 3600, 2 + 53 / 60.0 + 36.099 / 3600);
    private static final LatLon WRECK = new LatLon(19 + 52 / 60.0 + 4.738 / 3600, 2 + 53 / 60.0 + 38.101 / 3600);

    @Test
    @DisplayName(
            "the drone: 9.5 and 10.2 km from one line to its nearest point, 441 m apart, miss by 600 m less the way between")
    void drone() {
        double way = inverse(LOST, WRECK);
        assertEquals(440.89, way, 0.01);
        // a thousandth of a second of latitude and of longitude at 19.86 N, both positions
        double radii = 2 * Math.hypot(30.75, 29.10) / 1000;
        for (PhaseCheck.Result result : drone(HeadingReading.NEAREST, Reading.HEDGED)) {
            assertEquals(Agreement.EXCLUDED, result.agreement(), result.view().id());
            assertEquals(10_150 - 9_550 - way - radii, result.missMetres(), 1e-3);
            assertTrue(result.missMetres() >= 158, "the figure of the worked example");
            assertEquals(List.of(), result.tolerance());
        }
    }

    @Test
    @DisplayName(
            "the drone, along the meridian: the line of osm-2026b steps by 671.5 m between the two, others by 413 to 449 m")
    void droneAlongTheMeridian() {
        for (PhaseCheck.Result result : drone(HeadingReading.MERIDIAN, Reading.HEDGED)) {
            double drawn = alongMeridian(LOST, result.view()) - alongMeridian(WRECK, result.view());
            assertEquals(drawn, result.allowed().orElseThrow().leastMetres(), 2);
            assertEquals(drawn, result.allowed().orElseThrow().mostMetres(), 2);
            boolean osm = result.view().set().info().id().equals("osm-2026b");
            assertEquals(osm ? Agreement.CONSISTENT : Agreement.UNDETERMINED, result.agreement());
            assertEquals(osm ? 0 : 600 - drawn, result.missMetres(), 2);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the drone, by reading: coarser roundings leave room")
    @CsvSource({"HEDGED, EXCLUDED", "LITERAL, EXCLUDED", "GBIF_2020, CONSISTENT", "WIECZOREK_2004, CONSISTENT"})
    void droneByReading(Reading reading, Agreement agreement) {
        assertEquals(
                Set.of(agreement),
                drone(HeadingReading.NEAREST, reading).stream()
                        .map(PhaseCheck.Result::agreement)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("the drone's sentence says it plainly")
    void droneInWords() {
        Headline headline =
                phases(DRONE.consistency(), "ml-contact-lost", "ml-wreck-at").headline();
        assertEquals("excluded", headline.outcome());
        assertEquals(4, headline.agreeing());
        assertEquals(4, headline.of());
        assertTrue(headline.dependsOn().containsAll(List.of("reading", "heading_reading")));
        String text = headline.text().toString();
        assertTrue(text.contains("at least 159 m"), text);
        assertTrue(text.contains("consistent by the lines of osm-2026b; undetermined by the lines of vmap0"), text);
    }

    private static List<PhaseCheck.Result> drone(HeadingReading heading, Reading reading) {
        List<PhaseCheck.Result> results =
                results(phases(DRONE.consistency(), "ml-contact-lost", "ml-wreck-at"), reading).stream()
                        .filter(result -> result.variant().heading().orElseThrow() == heading)
                        .toList();
        assertTrue(results.size() >= 4);
        return results;
    }

    /** Northward to the first crossing, by bisection of the country: no line is drawn. */
    private static double alongMeridian(LatLon from, View view) {
        double step = 5;
        double metres = 0;
        while (view.territoriesAt(north(from, metres + step)).includes("ML")) {
            metres += step;
        }
        double low = metres;
        double high = metres + step;
        while (high - low > 1e-3) {
            double middle = (low + high) / 2;
            if (view.territoriesAt(north(from, middle)).includes("ML")) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static LatLon north(LatLon from, double metres) {
        var at = Geodesic.WGS84.Direct(from.latDegrees(), from.lonDegrees(), 0, metres);
        return new LatLon(at.lat2, at.lon2);
    }

    private static double inverse(LatLon a, LatLon b) {
        return Geodesic.WGS84.Inverse(a.latDegrees(), a.lonDegrees(), b.latDegrees(), b.lonDegrees()).s12;
    }

    // one claim against itself

    @ParameterizedTest(name = "{0}")
    @EnumSource(Reading.class)
    @DisplayName(
            "a position off a meridian misses its stated distance by the difference less its radius, by exact geodesics")
    void againstItself(Reading reading) {
        Random random = new Random(41);
        for (int i = 0; i < 25; i++) {
            LatLon at = new LatLon(19.8 + 0.4 * random.nextDouble(), 5 + 0.001 + 0.2 * random.nextDouble());
            double radius = Math.pow(10, 3 * random.nextDouble());
            double distance = toMeridian(at, 5);
            String printed = String.format(Locale.ROOT, "%.1f km", random.nextDouble() * 30);
            SelfCheck check = self(check(MERIDIAN, Told.claim("a", "A", "wreck", at(at, radius), dz(printed))), "a");
            for (SelfCheck.Result result : check.results()) {
                if (result.variant().reading() == reading) {
                    double below = result.stated().lowerMetres() - distance;
                    double above = distance - result.stated().upperMetres();
                    double miss = Math.max(0, Math.max(below, above) - radius);
                    assertEquals(
                            miss,
                            result.missMetres(),
                            1e-3,
                            check.headline().text().toString());
                    assertEquals(
                            Math.max(0, distance - radius),
                            result.measured().orElseThrow().lowerMetres(),
                            1e-3);
                    assertEquals(
                            distance + radius, result.measured().orElseThrow().upperMetres(), 1e-3);
                    assertEquals(miss > 0, result.agreement() == Agreement.EXCLUDED, "no other set, so no spread");
                }
            }
        }
    }

    /** The least geodesic distance to a meridian, by golden section over the latitude. */
    private static double toMeridian(LatLon at, double lon) {
        double low = at.latDegrees() - 1;
        double high = at.latDegrees() + 1;
        for (int i = 0; i < 100; i++) {
            double left = low + (high - low) * 0.382;
            double right = low + (high - low) * 0.618;
            if (inverse(at, new LatLon(left, lon)) < inverse(at, new LatLon(right, lon))) {
                high = right;
            } else {
                low = left;
            }
        }
        return inverse(at, new LatLon(low, lon));
    }

    @Test
    @DisplayName("a position on the other side misses by its way to the stated country")
    void otherSide() {
        LatLon at = new LatLon(20, 5.05);
        SelfCheck.Result result = literal(self(
                check(
                        MERIDIAN,
                        Told.claim("a", "A", "wreck", at(at, 10), "{border: [DZ, ML], side: ML, distance: \"5 km\"}")),
                "a"));
        assertEquals(toMeridian(at, 5) - 10, result.missMetres(), 1e-3);
        assertEquals(Agreement.EXCLUDED, result.agreement());
    }

    @Test
    @DisplayName("a position in another direction than stated is excluded without a distance")
    void otherDirection() {
        LatLon at = new LatLon(20, 5.05);
        String metres = String.format(Locale.ROOT, "%.0f m", toMeridian(at, 5));
        List<SelfCheck.Result> results = self(
                        check(
                                MERIDIAN,
                                Told.claim(
                                        "a",
                                        "A",
                                        "wreck",
                                        at(at, 10),
                                        "{border: [DZ, ML], distance: \"%s\", heading: W}".formatted(metres))),
                        "a")
                .results();
        for (SelfCheck.Result result : results) {
            boolean meridian = result.variant().heading().orElseThrow() == HeadingReading.MERIDIAN;
            assertEquals(meridian ? Agreement.UNDETERMINED : Agreement.EXCLUDED, result.agreement());
            assertEquals(0, result.missMetres());
            assertTrue(result.reason().orElseThrow().toString().startsWith(meridian ? "not-met" : "other-direction"));
        }
    }

    @Test
    @DisplayName("a miss within the spread of the sets is undetermined; the tolerance is named")
    void withinTolerance() {
        Consistency check = Worlds.check(
                        Told.incident(
                                Worlds.place(20, 5),
                                "DZ, ML",
                                Told.claim(
                                        "a",
                                        "A",
                                        "wreck",
                                        "{at: {lat: 20.1, lon: 5, radius_m: 1}}",
                                        "{border: [DZ, ML], side: DZ, distance: \"10000 m\"}")),
                        Worlds.parallel("one", 20, Worlds.UNSTATED),
                        Worlds.parallel("other", 20.02, Worlds.UNSTATED))
                .consistency();
        for (SelfCheck.Result result : self(check, "a").results()) {
            if (result.variant().reading() == Reading.LITERAL) {
                boolean one = result.view().set().info().id().equals("one");
                double distance = (one ? 0.1 : 0.08) * Worlds.DEGREE_AT_20_NORTH;
                assertEquals(Math.abs(distance - 10_000) - 1, result.missMetres(), 0.5);
                assertEquals(Agreement.UNDETERMINED, result.agreement());
                assertEquals(
                        0.02 * Worlds.DEGREE_AT_20_NORTH,
                        result.tolerance().get(0).metres(),
                        1);
            }
        }
    }

    @Test
    @DisplayName("\"near\" a place: some of its positions fit, none beyond its reach does")
    void near() {
        String near = "{near: {lat: 20, lon: 5.2, radius_m: 1000}, within: \"4 km\"}";
        double centre = toMeridian(new LatLon(20, 5.2), 5);
        for (double metres : new double[] {centre, centre - 4_500, centre + 4_500}) {
            assertEquals(Agreement.CONSISTENT, literal(selfNear(near, metres)).agreement());
        }
        for (double beyond : new double[] {100, 2_000, 8_000}) {
            SelfCheck.Result result = literal(selfNear(near, centre + 5_000 + beyond));
            assertTrue(result.missMetres() <= beyond + 1, "at least, and no more than it is");
            assertTrue(result.missMetres() >= beyond - 1);
            assertEquals(Agreement.EXCLUDED, result.agreement());
        }
    }

    private static SelfCheck selfNear(String near, double metres) {
        return self(
                check(MERIDIAN, Told.claim("a", "A", "wreck", near, dz(String.format(Locale.ROOT, "%.0f m", metres)))),
                "a");
    }

    @Test
    @DisplayName("a line that a party claims is measured in the same way, and has no tolerance but its own figures")
    void claimedLine() {
        Incident incident = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                List.of(
                        "{id: l1, claimant: {name: A}, status: claimed, points: [[19, 5.1], [21, 5.1]], sources: [s1]}"),
                List.of(),
                List.of(Told.claim(
                        "a", "A", "wreck", at(new LatLon(20, 5.3), 5), "{line: l1, side: ML, distance: \"20 km\"}")));
        SelfCheck.Result result = literal(self(check(MERIDIAN, incident), "a"));
        double distance = toMeridian(new LatLon(20, 5.3), 5.1);
        assertEquals(distance - 20_000 - 5, result.missMetres(), 1e-3);
        assertEquals(List.of(), result.tolerance());
        assertEquals(Agreement.EXCLUDED, result.agreement());
    }

    // across phases

    @Test
    @DisplayName("distances that two positions do have never exclude each other, by the line of any published set")
    void measuredDistancesAreConsistent() {
        Random random = new Random(7);
        for (BorderSet set : Loaded.SETS.list()) {
            View view = Loaded.planar(set.info().id());
            for (int i = 0; i < 12; i++) {
                LatLon a = new LatLon(19.9 + 0.2 * random.nextDouble(), 2.8 + 0.4 * random.nextDouble());
                LatLon b = new LatLon(
                        a.latDegrees() + 0.05 * random.nextGaussian(), a.lonDegrees() + 0.05 * random.nextGaussian());
                double toA = distance(view, a);
                double toB = distance(view, b);
                double way = inverse(a, b);
                assertTrue(Math.abs(toA - toB) <= way + 1e-6, "1-Lipschitz");
                PhaseCheck.Result measured = literal(phases(two(set, a, toA, b, toB), "a", "b"));
                assertEquals(Agreement.CONSISTENT, measured.agreement(), view.id() + " " + a + " " + b);
                PhaseCheck.Result stretched = literal(phases(two(set, a, toB + way + 502, b, toB), "a", "b"));
                assertEquals(Agreement.EXCLUDED, stretched.agreement());
                assertEquals(500, stretched.missMetres(), 1.1, "less the radii of 1 m, and the rounding to metres");
            }
        }
    }

    private static double distance(View view, LatLon at) {
        return view.nearest(at, LineFilter.between("DZ", "ML")).orElseThrow().distanceMetres();
    }

    private static Consistency two(BorderSet set, LatLon a, double metresA, LatLon b, double metresB) {
        return check(
                set,
                Told.claim("a", "A", "impact", at(a, 1), unsided(metresA)),
                Told.claim("b", "A", "wreck", at(b, 1), unsided(metresB)));
    }

    private static String unsided(double metres) {
        return String.format(Locale.ROOT, "{border: [DZ, ML], distance: \"%.3f m\"}", metres);
    }

    @Test
    @DisplayName("on two sides of the line the two distances together are no more than the way that crosses it")
    void acrossTheLine() {
        LatLon east = new LatLon(20, 5.02);
        LatLon west = new LatLon(20, 4.97);
        double way = inverse(east, west);
        PhaseCheck.Result result = literal(phases(
                check(
                        MERIDIAN,
                        Told.claim("a", "A", "deepest-point", at(east, 5), dz("3 km")),
                        Told.claim("b", "B", "wreck", at(west, 5), "{border: [DZ, ML], side: ML, distance: \"4 km\"}")),
                "a",
                "b"));
        assertEquals(PhaseCheck.Rule.SUM, result.rule());
        assertEquals(Agreement.EXCLUDED, result.agreement());
        assertEquals(7_000 - way - 10, result.missMetres(), 1e-3);
    }

    @Test
    @DisplayName("where the way goes round the line's end, the two distances together may be more")
    void roundTheEnd() {
        BorderSet world = HandMadeWorld.set(
                "niger", "niger", Worlds.UNSTATED, new double[] {4, 5, 6}, new double[] {21, 20, 19}, "ML DZ", "NE NE");
        LatLon east = new LatLon(19.99, 5.02);
        LatLon west = new LatLon(19.99, 4.98);
        PhaseCheck.Result result = literal(phases(
                check(
                        world,
                        Told.claim("a", "A", "deepest-point", at(east, 5), dz("3 km")),
                        Told.claim("b", "B", "wreck", at(west, 5), "{border: [DZ, ML], side: ML, distance: \"4 km\"}")),
                "a",
                "b"));
        assertEquals(PhaseCheck.Rule.DIFFERENCE, result.rule());
        assertEquals(Agreement.CONSISTENT, result.agreement());
    }

    @Test
    @DisplayName(
            "along a heading, 100 m aside, the distance differs by the depth of a salient; to the nearest point it can't")
    void alongAHeading() {
        LatLon before = new LatLon(-0.05, 5.0595);
        LatLon beside = new LatLon(-0.05, 5.0605);
        double beforeMetres = 0.09 * Worlds.DEGREE_AT_EQUATOR;
        double besideMetres = 0.05 * Worlds.DEGREE_AT_EQUATOR;
        PhaseCheck check = phases(
                check(
                        SALIENT,
                        Told.claim("a", "A", "impact", at(before, 5), south(beforeMetres)),
                        Told.claim("b", "A", "wreck", at(beside, 5), south(besideMetres))),
                "a",
                "b");
        double way = inverse(before, beside);
        for (PhaseCheck.Result result : results(check, Reading.LITERAL)) {
            boolean meridian = result.variant().heading().orElseThrow() == HeadingReading.MERIDIAN;
            assertEquals(meridian ? Agreement.CONSISTENT : Agreement.EXCLUDED, result.agreement());
            assertEquals(
                    meridian ? 0 : Math.round(beforeMetres) - Math.round(besideMetres) - way - 10,
                    result.missMetres(),
                    0.1);
        }
    }

    @Test
    @DisplayName("within a radius that a salient's edge passes, both distances along the heading occur")
    void cornerWithinTheRadius() {
        SelfCheck.Result result = self(
                        check(SALIENT, Told.claim("a", "A", "wreck", at(new LatLon(-0.05, 5.0601), 100), south(7_000))),
                        "a")
                .results()
                .stream()
                .filter(one -> one.variant().reading() == Reading.LITERAL
                        && one.variant().heading().orElseThrow() == HeadingReading.MERIDIAN)
                .findFirst()
                .orElseThrow();
        assertEquals(
                0.05 * Worlds.DEGREE_AT_EQUATOR - 100,
                result.measured().orElseThrow().lowerMetres(),
                5);
        assertEquals(
                0.09 * Worlds.DEGREE_AT_EQUATOR, result.measured().orElseThrow().upperMetres(), 100);
    }

    private static String south(double metres) {
        return String.format(Locale.ROOT, "{border: [DZ, ML], side: ML, distance: \"%.0f m\", heading: S}", metres);
    }

    // how far apart: offsets, accounts, chains

    @ParameterizedTest(name = "{0}")
    @DisplayName("an offset alone tells how far apart: 441 m, rounded, so that 9.5 and 10.2 km miss by 158.5 m")
    @CsvSource({"{claim: a}", "{phase: loss-of-contact}"})
    void offset(String from) {
        PhaseCheck check = phases(
                check(
                        MERIDIAN,
                        Told.claim("a", "A", "loss-of-contact", "{border: [DZ, ML], distance: \"10.2 km\"}"),
                        Told.claim(
                                "b",
                                "A",
                                "wreck",
                                "{border: [DZ, ML], distance: \"9.5 km\"}",
                                "{offset: {distance: \"441 m\", from: %s}}".formatted(from))),
                "a",
                "b");
        PhaseCheck.Result result = results(check, Reading.HEDGED).get(0);
        assertEquals(158.5, result.missMetres(), 1e-6);
        assertTrue(check.headline().text().toString().contains("at least 158 m"), "rounded down");
    }

    @Test
    @DisplayName("offsets add up over claims, and claims of one claimant about one moment have one position")
    void chain() {
        Consistency check = check(
                MERIDIAN,
                Told.claim("a", "A", "engagement", "{border: [DZ, ML], distance: \"10000 m\"}"),
                Told.claim("b", "A", "impact", "{offset: {distance: \"300 m\", from: {claim: a}}}"),
                Told.claim("c", "A", "wreck", "{offset: {distance: \"500 m\", from: {claim: b}}}"),
                Told.claim("d", "A", "wreck", "{border: [DZ, ML], distance: \"8000 m\"}"),
                Told.claim("e", "B", "wreck", "{border: [DZ, ML], distance: \"1000 m\"}"));
        assertEquals(2_000 - 800, literal(phases(check, "a", "d")).missMetres(), 1e-6);
        assertTrue(
                check.phases().stream().noneMatch(one -> one.b().id().equals("e")),
                "nothing tells where B's wreck lies");
    }

    @Test
    @DisplayName("what a claimant has taken back is not held against what it says now")
    void takenBack() {
        List<String> claims = List.of(
                Told.claim("a", "A", "impact", at(new LatLon(20, 5.1), 1), dz("5 km")),
                Told.claim("b", "A", "wreck", at(new LatLon(20, 5.1), 1), dz("9 km")));
        assertEquals(1, check(MERIDIAN, claims).phases().size());
        String now = Told.claim("c", "A", "impact", dz("9 km")).replace("sources:", "supersedes: a, sources:");
        Consistency check = check(MERIDIAN, claims.get(0), claims.get(1), now);
        assertEquals(List.of(), check.phases());
    }

    // degenerate

    @Test
    @DisplayName(
            "offsets in a circle lead nowhere, figures without a number and without an end say nothing, and nothing fails")
    void degenerate() {
        Consistency check = check(
                MERIDIAN,
                Told.claim("a", "A", "impact", "{offset: {distance: \"1 km\", from: {phase: wreck}}}", dz("over 5 km")),
                Told.claim("b", "A", "wreck", "{offset: {distance: \"1 km\", from: {phase: impact}}}", dz("a few km")),
                Told.claim("c", "A", "seizure", "{offset: {distance: \"over 1 km\", from: {claim: a}}}", dz("2 km")),
                Told.denial("d", "B", "wreck", at(new LatLon(20, 5.1), 1), dz("1 km")),
                Told.claim("e", "B", "take-off", at(new LatLon(20, 5.1), 1), "{border: [NE, TD], distance: \"1 km\"}"));
        assertEquals(
                Set.of("e"),
                check.claims().stream().map(one -> one.claim().id()).collect(Collectors.toSet()));
        assertEquals(
                Set.of(Agreement.NOT_EVALUABLE),
                self(check, "e").results().stream()
                        .map(SelfCheck.Result::agreement)
                        .collect(Collectors.toSet()));
        assertEquals("not-evaluable", self(check, "e").headline().outcome());
        // "over 1 km" has no end but under the readings that ignore hedges
        PhaseCheck bounded = phases(check, "a", "c");
        assertEquals(List.of(bounded), check.phases());
        assertEquals("not-evaluable", bounded.headline().outcome());
        assertEquals(
                Agreement.EXCLUDED, results(bounded, Reading.GBIF_2020).get(0).agreement());
        assertEquals(
                new Consistency(List.of(), List.of(), List.of()),
                check(MERIDIAN, Told.claim("a", "A", "wreck", "{in: DZ}")));
    }

    @Test
    @DisplayName("claims of one moment are a pair, not a test across phases")
    void oneMoment() {
        Consistency check = check(
                MERIDIAN,
                Told.claim("a", "A", "wreck", at(new LatLon(20, 5.1), 1), dz("5 km")),
                Told.claim("b", "B", "wreck", at(new LatLon(20, 5.1), 1), dz("9 km")),
                Told.claim("c", "B", "throughout", at(new LatLon(20, 5.1), 1), dz("1 km")));
        assertEquals(List.of(), check.phases());
    }

    // neutral

    private static final List<String> CLAIMS = List.of(
            Told.claim("lost", "Algeria", "loss-of-contact", at(new LatLon(-0.09, 5.02), 20), south(10_200)),
            Told.claim("wreck", "Mali", "wreck", at(new LatLon(-0.086, 5.021), 30), south(9_500)),
            Told.claim("deep", "Mali", "deepest-point", at(new LatLon(0.06, 5.02), 50), dz("over 2 km")),
            Told.claim("found", "Algeria", "wreck", "{border: [DZ, ML], side: ML, distance: \"10 km\"}"));

    @Test
    @DisplayName("exchanging the claimants' names changes nothing")
    void names() {
        List<String> renamed = CLAIMS.stream()
                .map(claim -> claim.replace("{name: Algeria}", "{name: X}")
                        .replace("{name: Mali}", "{name: Algeria}")
                        .replace("{name: X}", "{name: Mali}"))
                .toList();
        assertEquals(answers(check(SALIENT, CLAIMS)), answers(check(SALIENT, renamed)));
    }

    @Test
    @DisplayName("nor does the order of the claims")
    void order() {
        List<String> reversed = new ArrayList<>(CLAIMS);
        Collections.reverse(reversed);
        assertEquals(answers(check(SALIENT, CLAIMS)), answers(check(SALIENT, reversed)));
    }

    @Test
    @DisplayName("the world upside down and its countries exchanged mirror every answer")
    void mirrored() {
        BorderSet mirror = HandMadeWorld.set(
                "salient",
                "salient",
                Worlds.UNSTATED,
                new double[] {0, 4.95, 5.06, 10},
                new double[] {5, 0, -0.04, -5},
                "DZ DZ DZ",
                "ML DZ ML",
                "ML ML ML");
        List<String> claims = CLAIMS.stream()
                .map(claim -> claim.replace("DZ", "X")
                        .replace("ML", "DZ")
                        .replace("X", "ML")
                        .replace("heading: S}", "heading: N}")
                        .replaceAll("lat: (-?)(\\d)", "lat: -$1$2")
                        .replace("lat: --", "lat: "))
                .toList();
        Set<String> answers = answers(check(SALIENT, CLAIMS));
        assertTrue(answers.size() > 50, answers.size() + " answers");
        assertEquals(answers, answers(check(mirror, claims)));
    }

    /** Every answer, with its miss to the millimetre; a pair in either order. */
    private static Set<String> answers(Consistency check) {
        Stream<String> claims = check.claims().stream()
                .flatMap(one -> one.results().stream()
                        .map(result -> one.claim().id()
                                + result.variant()
                                + result.agreement()
                                + Math.round(result.missMetres() * 1e3)));
        Stream<String> phases = check.phases().stream()
                .flatMap(one -> one.results().stream()
                        .map(result ->
                                Stream.of(one.a().id(), one.b().id()).sorted().toList()
                                        + result.variant().toString()
                                        + result.rule()
                                        + result.agreement()
                                        + Math.round(result.missMetres() * 1e3)));
        Stream<String> families = check.families().stream()
                .map(family -> family.members().stream()
                                .map(member -> member.claim().id())
                                .sorted()
                                .toList()
                        + family.shared().toString());
        return Stream.of(claims, phases, families).flatMap(all -> all).collect(Collectors.toSet());
    }

    // what the tests share

    private static Consistency check(BorderSet set, String... claims) {
        return check(set, Told.incident(Worlds.place(20, 5), "DZ, ML", claims));
    }

    private static Consistency check(BorderSet set, List<String> claims) {
        return check(set, claims.toArray(String[]::new));
    }

    /** By one set alone, so that there is no spread between sets. */
    private static Consistency check(BorderSet set, Incident incident) {
        return new ConsistencyTests(
                        incident,
                        new Places(null, incident.border()),
                        Assumptions.DEFAULT,
                        List.of(set.view(EdgeRule.PLANAR)),
                        0)
                .run(Reading.DEFAULT);
    }

    private static String at(LatLon at, double radiusMetres) {
        return String.format(
                Locale.ROOT,
                "{at: {lat: %.9f, lon: %.9f, radius_m: %.6f}}",
                at.latDegrees(),
                at.lonDegrees(),
                radiusMetres);
    }

    private static String dz(String distance) {
        return "{border: [DZ, ML], side: DZ, distance: \"%s\"}".formatted(distance);
    }

    private static SelfCheck self(Consistency check, String claim) {
        return check.claims().stream()
                .filter(one -> one.claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private static SelfCheck.Result literal(SelfCheck check) {
        return check.results().stream()
                .filter(result -> result.variant().reading() == Reading.LITERAL)
                .findFirst()
                .orElseThrow();
    }

    private static PhaseCheck phases(Consistency check, String a, String b) {
        return check.phases().stream()
                .filter(one -> List.of(one.a().id(), one.b().id()).equals(List.of(a, b)))
                .findFirst()
                .orElseThrow();
    }

    private static List<PhaseCheck.Result> results(PhaseCheck check, Reading reading) {
        List<PhaseCheck.Result> results = check.results().stream()
                .filter(result -> result.variant().reading() == reading)
                .toList();
        assertFalse(results.isEmpty());
        return results;
    }

    private static PhaseCheck.Result literal(PhaseCheck check) {
        return results(check, Reading.LITERAL).get(0);
    }
}
