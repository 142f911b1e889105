package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The nearest border equals {@link BruteForce} to 1 micrometre within 100 km and 1 mm at any distance: DESIGN rule 4. */
class NearestLineTest {

    private static final double NEAR_METRES = 100_000;

    /** How far one answer is from the oracle and from the second method, metres. */
    private record Difference(LatLon position, double fromOracle, double fromProjection, double distance) {

        /** 1 where it is as much as rule 4 allows. */
        double ofAllowed() {
            return Math.max(fromOracle / allowed(distance), fromProjection / View.AGREEMENT_METRES);
        }
    }

    private static double allowed(double distanceMetres) {
        return distanceMetres <= NEAR_METRES ? 1e-6 : 1e-3;
    }

    /** 300 positions within 100 km of Algeria's borders, by the account of every view. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void within100KmOfAlgeria(View view) {
        List<LatLon> positions = new BorderPoints(Loaded.SETS.primary(), LineFilter.of("DZ"))
                .within(NEAR_METRES, 300, new Random(20250401));
        assertAllowed(view, positions);
    }

    /** 40 positions anywhere on the earth, most of them at sea. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void anywhere(View view) {
        Random random = new Random(5_000_000);
        List<LatLon> positions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double lat = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
            positions.add(new LatLon(lat, -180 + 360 * random.nextDouble()));
        }
        assertAllowed(view, positions);
    }

    /** The straight borders: edges of up to 630 km, where the two edge rules part and pieces are many. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void besideTheLongestEdges(View view) {
        Topology topology = view.set().topology();
        List<LatLon> positions = new ArrayList<>();
        Random random = new Random(630);
        for (int v : LongEdges.of(topology, line -> true, 12)) {
            for (double metres : new double[] {0, 0.5, 30, 4_000, 90_000}) {
                double t = random.nextDouble();
                LatLon on = LatLon.wrapped(
                        topology.latDegrees(v) + t * (topology.latDegrees(v + 1) - topology.latDegrees(v)),
                        topology.lonDegrees(v) + t * (topology.lonDegrees(v + 1) - topology.lonDegrees(v)));
                positions.add(Geodesics.destination(on, 360 * random.nextDouble(), metres));
            }
        }
        assertAllowed(view, positions);
    }

    /**
     * Where two stretches of border are equally near to centimetres, so that a search which excludes one of them by a bound
     * that is a little too tight answers wrongly.
     */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void midwayBetweenTwoStretches(View view) {
        Random random = new Random(2);
        List<LatLon> positions = new ArrayList<>();
        for (LatLon start : new BorderPoints(view.set(), LineFilter.ANY).within(60_000, 40, random)) {
            double azimuth = 360 * random.nextDouble();
            double low = 0;
            double high = 20_000;
            LatLon foot = footFrom(view, start, azimuth, low);
            while (high - low > 0.01) {
                double middle = (low + high) / 2;
                LatLon other = footFrom(view, start, azimuth, middle);
                if (Geodesics.distanceMetres(foot, other) < middle - low + 1000) {
                    low = middle;
                    foot = other;
                } else {
                    high = middle;
                }
            }
            for (double metres : new double[] {low - 0.05, low, high, high + 0.05}) {
                positions.add(Geodesics.destination(start, azimuth, metres));
            }
        }
        assertAllowed(view, positions);
    }

    private static LatLon footFrom(View view, LatLon start, double azimuth, double metres) {
        LatLon position = Geodesics.destination(start, azimuth, metres);
        return view.nearest(position, LineFilter.ANY).orElseThrow().position();
    }

    private static void assertAllowed(View view, List<LatLon> positions) {
        BruteForce oracle = Loaded.oracle(view);
        List<Difference> differences = positions.parallelStream()
                .map(position -> difference(view, oracle, position))
                .toList();
        Difference worst = differences.stream()
                .max(Comparator.comparingDouble(Difference::ofAllowed))
                .orElseThrow();
        assertTrue(
                worst.ofAllowed() <= 1, view.id() + ": the largest difference of " + differences.size() + ": " + worst);
    }

    private static Difference difference(View view, BruteForce oracle, LatLon position) {
        Foot foot = view.nearest(position, oracle.filter()).orElseThrow();
        double distance = oracle.distanceMetres(position);
        assertEquals(
                foot.distanceMetres(),
                Geodesics.distanceMetres(position, foot.position()),
                allowed(distance),
                view.id() + " at " + position + ": the foot lies as far as it says");
        double projected = view.distanceByProjection(position, oracle.filter()).orElse(Double.POSITIVE_INFINITY);
        boolean inReach = distance < ProjectedSearch.MOST_METRES - 1;
        return new Difference(
                position,
                Math.abs(foot.distanceMetres() - distance),
                inReach ? Math.abs(projected - distance) : 0,
                distance);
    }

    /** Tin Zaouatine and Bordj Badji Mokhtar, as computed independently from the same publications, to 1 m. */
    @ParameterizedTest
    @CsvSource({
        "osm-2026b, 19.952, 2.965, 99.3",
        "vmap0, 19.952, 2.965, 181.5",
        "wdb2, 19.952, 2.965, 221.8",
        "ne-10m, 19.952, 2.965, 1850.4",
        "osm-2026b, 21.329, 0.948, 6483.4",
        "vmap0, 21.329, 0.948, 6925.1",
        "wdb2, 21.329, 0.948, 8297.5",
        "ne-10m, 21.329, 0.948, 8852.1"
    })
    void publishedFigures(String set, double lat, double lon, double metres) {
        View view = Loaded.set(set).view(EdgeRule.PLANAR);
        Foot foot = view.nearest(new LatLon(lat, lon), LineFilter.ANY).orElseThrow();
        assertEquals(metres, foot.distanceMetres(), 1.0);
        assertTrue(foot.line().isBetween("DZ", "ML"), foot.line().toString());
    }

    /** A distance changes by no more than the way between two positions, whatever line is nearest to either. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void distancesDifferByNoMoreThanTheWay(View view) {
        Random random = new Random(1);
        List<LatLon> positions = new BorderPoints(view.set(), LineFilter.ANY).within(300_000, 150, random);
        for (LatLon position : positions) {
            double way = 1e-3 * Math.pow(1e9, random.nextDouble());
            LatLon other = Geodesics.destination(position, 360 * random.nextDouble(), way);
            double here = view.nearest(position, LineFilter.ANY).orElseThrow().distanceMetres();
            double there = view.nearest(other, LineFilter.ANY).orElseThrow().distanceMetres();
            assertTrue(
                    Math.abs(here - there) <= way + 2 * allowed(Math.max(here, there)),
                    view.id() + ": " + here + " m at " + position + ", " + there + " m at " + other);
        }
    }

    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void linesOfOneCountryAndBetweenTwo(BorderSet set) {
        View view = set.view(EdgeRule.PLANAR);
        LineFilter algeria =
                new LineFilter("lines beside DZ", line -> codes(line).contains("DZ"));
        LineFilter algeriaMali =
                new LineFilter("lines beside DZ and ML", line -> codes(line).containsAll(List.of("DZ", "ML")));
        List<LatLon> positions = new BorderPoints(set, LineFilter.of("ML")).within(NEAR_METRES, 40, new Random(40));
        BruteForce ofAlgeria = new BruteForce(view, algeria);
        BruteForce betweenBoth = new BruteForce(view, algeriaMali);
        for (LatLon position : positions) {
            double any = view.nearest(position, LineFilter.ANY).orElseThrow().distanceMetres();
            Foot one = view.nearest(position, LineFilter.of("DZ")).orElseThrow();
            Foot both = view.nearest(position, LineFilter.between("ML", "DZ")).orElseThrow();
            double expectedOne = ofAlgeria.distanceMetres(position);
            double expectedBoth = betweenBoth.distanceMetres(position);
            assertEquals(expectedOne, one.distanceMetres(), allowed(expectedOne));
            assertEquals(expectedBoth, both.distanceMetres(), allowed(expectedBoth));
            assertEquals(
                    expectedBoth,
                    view.distanceByProjection(position, LineFilter.between("DZ", "ML"))
                            .orElseThrow(),
                    View.AGREEMENT_METRES);
            assertTrue(codes(one.line()).contains("DZ") && codes(both.line()).containsAll(List.of("DZ", "ML")));
            assertTrue(any <= one.distanceMetres() && one.distanceMetres() <= both.distanceMetres());
        }
    }

    @Test
    void noSuchLine() {
        View view = Loaded.SETS.primary().view(EdgeRule.PLANAR);
        LatLon position = new LatLon(19.952, 2.965);
        assertEquals(Optional.empty(), view.nearest(position, LineFilter.between("DZ", "FJ")));
        assertTrue(view.distanceByProjection(position, LineFilter.of("FJ")).isEmpty());
    }

    private static List<String> codes(BorderLine line) {
        return List.of(line.left(), line.right()).stream()
                .flatMap(Optional::stream)
                .flatMap(territory -> territory.code().stream())
                .toList();
    }
}
