package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernel against {@link BruteForce}, and what must hold of distances whatever the borders are. */
class KernelTest {

    private static double allowed(double distanceMetres) {
        return distanceMetres <= 100_000 ? 1e-6 : 1e-3;
    }

    private static void assertEqualsOracle(View view, BruteForce oracle, List<LatLon> positions) {
        List<String> wrong = positions.parallelStream()
                .map(position -> {
                    double expected = oracle.distanceMetres(position);
                    double found = view.nearest(position, oracle.filter())
                            .orElseThrow()
                            .distanceMetres();
                    return Math.abs(found - expected) <= allowed(expected)
                            ? ""
                            : view.id() + " at " + position.latDegrees() + " " + position.lonDegrees() + ": " + found
                                    + " m, by the oracle " + expected;
                })
                .filter(text -> !text.isEmpty())
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** 270 positions of each of the eight views, 2,160 in all. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void near(View view) {
        Random random = new Random(50);
        List<LatLon> positions = new BorderPoints(view.set(), LineFilter.ANY).within(50_000, 270, random);
        assertEqualsOracle(view, Loaded.oracle(view), positions);
    }

    /** 500 positions to 5,000 km from one border, and 100 to the other side of the earth, under each edge rule. */
    @ParameterizedTest
    @EnumSource(EdgeRule.class)
    void far(EdgeRule rule) {
        View view = Loaded.SETS.primary().view(rule);
        LineFilter filter = LineFilter.between("DZ", "ML");
        Random random = new Random(5000);
        BorderPoints points = new BorderPoints(view.set(), filter);
        List<LatLon> positions = new ArrayList<>(points.within(5_000_000, 500, random));
        positions.addAll(points.within(20_000_000, 100, random));
        assertEqualsOracle(view, new BruteForce(view, filter), positions);
    }

    /** Far from a short border at 65 to 70 degrees north and across the antimeridian: other curvatures, other azimuths. */
    @ParameterizedTest
    @CsvSource({"NO, RU, osm-2026b", "RU, US, osm-2026b", "AR, CL, wdb2", "CA, US, vmap0"})
    void farFromOtherBorders(String code, String otherCode, String set) {
        View view = Loaded.set(set).view(EdgeRule.PLANAR);
        LineFilter filter = LineFilter.between(code, otherCode);
        List<LatLon> positions = new BorderPoints(view.set(), filter).within(5_000_000, 120, new Random(70));
        assertEqualsOracle(view, new BruteForce(view, filter), positions);
    }

    /** On vertices, on the middle of edges, and a millimetre off them. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void onVerticesOnEdgesAndAMillimetreOff(View view) {
        Topology topology = view.set().topology();
        Random random = new Random(1);
        List<LatLon> positions = new ArrayList<>();
        while (positions.size() < 150) {
            Topology.Line line =
                    topology.lines().get(random.nextInt(topology.lines().size()));
            if (line.line().borderClass() == BorderClass.OUTER) {
                continue;
            }
            int arc = Topology.arcOf(line.parts().get(0)[0]);
            int edges = topology.arcStart()[arc + 1] - topology.arcStart()[arc] - 1;
            int v = topology.arcStart()[arc] + random.nextInt(edges);
            CutEdge edge = CutEdge.of(
                    view.edges(),
                    topology.latDegrees(v),
                    topology.lonDegrees(v),
                    topology.latDegrees(v + 1),
                    topology.lonDegrees(v + 1));
            LatLon on = edge.at(random.nextDouble());
            positions.add(edge.vertex(0));
            positions.add(on);
            positions.add(Geodesics.destination(on, 360 * random.nextDouble(), 1e-3));
        }
        assertEqualsOracle(view, Loaded.oracle(view), positions);
    }

    /** Vertices put into the middle of every planar edge, where the grid has a place for them, change no distance by more than the cut may. */
    @Test
    void subdividedEdges() {
        Topology even = even(Loaded.set("ne-10m").topology());
        NearestLine whole = new NearestLine(even);
        NearestLine halved = new NearestLine(halved(even));
        List<LatLon> positions =
                new BorderPoints(Loaded.set("ne-10m"), LineFilter.ANY).within(50_000, 2_000, new Random(2));
        for (LatLon position : positions) {
            double before = distance(whole, position);
            assertEquals(before, distance(halved, position), 2 * CutEdge.PLANAR_DEPARTURE_METRES, position.toString());
        }
    }

    /** The world turned under its grid: distances stay, also where borders now cross the antimeridian. */
    @ParameterizedTest
    @CsvSource({"90", "180", "-77.1234567", "164.5"})
    void turnedWorld(double degrees) {
        Topology topology = Loaded.set("ne-10m").topology();
        NearestLine here = Loaded.set("ne-10m").nearestLine();
        NearestLine turned = new NearestLine(turned(topology, degrees));
        List<LatLon> positions =
                new BorderPoints(Loaded.set("ne-10m"), LineFilter.ANY).within(50_000, 2_000, new Random(3));
        for (LatLon position : positions) {
            double before = distance(here, position);
            LatLon moved = LatLon.wrapped(position.latDegrees(), position.lonDegrees() + degrees);
            assertEquals(before, distance(turned, moved), 1e-6, position.toString());
        }
    }

    private static double distance(NearestLine lines, LatLon position) {
        return lines.find(position, EdgeRule.PLANAR, LineFilter.ANY)
                .orElseThrow()
                .distanceMetres();
    }

    private static Topology even(Topology topology) {
        return with(topology, topology.x().clone(), topology.y().clone(), topology.arcStart(), true);
    }

    private static Topology with(Topology topology, int[] x, int[] y, int[] arcStart, boolean even) {
        for (int i = 0; even && i < x.length; i++) {
            x[i] = x[i] / 2 * 2;
            y[i] = y[i] / 2 * 2;
        }
        return new Topology(x, y, arcStart, topology.shapes(), topology.lines());
    }

    private static Topology halved(Topology topology) {
        int arcs = topology.arcs();
        int size = 2 * topology.x().length - arcs;
        int[] x = new int[size];
        int[] y = new int[size];
        int[] arcStart = new int[arcs + 1];
        int count = 0;
        for (int arc = 0; arc < arcs; arc++) {
            arcStart[arc] = count;
            for (int v = topology.arcStart()[arc]; v < topology.arcStart()[arc + 1]; v++) {
                x[count] = topology.x()[v];
                y[count++] = topology.y()[v];
                if (v + 1 < topology.arcStart()[arc + 1]) {
                    // x may be 3.6e9 apart where an edge runs along a pole; such edges are in no border line
                    x[count] = (int) (((long) topology.x()[v] + topology.x()[v + 1]) / 2);
                    y[count++] = (topology.y()[v] + topology.y()[v + 1]) / 2;
                }
            }
        }
        arcStart[arcs] = count;
        return with(topology, x, y, arcStart, false);
    }

    private static Topology turned(Topology topology, double degrees) {
        int[] x = topology.x().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] = (int) Math.round(LatLon.wrapDegrees((x[i] / Topology.PER_DEGREE) + degrees) * Topology.PER_DEGREE);
        }
        return with(topology, x, topology.y().clone(), topology.arcStart(), false);
    }

    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void batchesGiveWhatSingleQuestionsDo(View view) {
        List<LatLon> positions =
                new ArrayList<>(new BorderPoints(view.set(), LineFilter.ANY).within(300_000, 9_000, new Random(4)));
        positions.add(new LatLon(90, 0));
        positions.add(new LatLon(-90, 13));
        positions.add(new LatLon(0, -180));
        double[] lat = positions.stream().mapToDouble(LatLon::latDegrees).toArray();
        double[] lon = positions.stream().mapToDouble(LatLon::lonDegrees).toArray();
        NearestPoints all = view.nearestAll(lat, lon, LineFilter.ANY);
        assertEquals(positions.size(), all.size());
        for (int i = 0; i < all.size(); i++) {
            Foot foot = view.nearest(positions.get(i), LineFilter.ANY).orElseThrow();
            assertEquals(foot.distanceMetres(), all.distanceMetres()[i], 1e-9);
            LatLon found = new LatLon(all.latDegrees()[i], all.lonDegrees()[i]);
            double expected = Geodesics.distanceMetres(positions.get(i), found);
            assertEquals(expected, all.distanceMetres()[i], allowed(expected));
            assertTrue(all.line(i, view.set()).isPresent());
        }
    }

    @Test
    void noLineForAnyOfABatch() {
        View view = Loaded.SETS.primary().view(EdgeRule.PLANAR);
        NearestPoints none =
                view.nearestAll(new double[] {10, 20}, new double[] {0, 0}, LineFilter.between("DZ", "FJ"));
        assertEquals(Double.POSITIVE_INFINITY, none.distanceMetres()[1]);
        assertTrue(
                Double.isNaN(none.latDegrees()[0]) && none.line(0, view.set()).isEmpty());
        assertEquals(
                0, view.nearestAll(new double[0], new double[0], LineFilter.ANY).size());
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "91, 0", "-90.0001, 0", "Infinity, 0", "0, NaN", "0, Infinity", "0, -Infinity"})
    void noPositions(double lat, double lon) {
        View view = Loaded.SETS.primary().view(EdgeRule.PLANAR);
        double[] latitudes = {0, lat};
        double[] longitudes = {0, lon};
        String words = assertThrows(
                        IllegalArgumentException.class, () -> view.nearestAll(latitudes, longitudes, LineFilter.ANY))
                .getMessage();
        assertTrue(words.startsWith("position 1 is none"), words);
        assertThrows(IllegalArgumentException.class, () -> view.territoriesAtAll(latitudes, longitudes));
        assertThrows(IllegalArgumentException.class, () -> new LatLon(lat, lon));
        assertThrows(IllegalArgumentException.class, () -> view.within(new LatLon(0, 0), LineFilter.ANY, Double.NaN));
    }

    /** Longitude 540 is 180. */
    @Test
    void longitudesGoRound() {
        View view = Loaded.SETS.primary().view(EdgeRule.PLANAR);
        NearestPoints found = view.nearestAll(new double[] {-16.6, -16.6}, new double[] {540, 180}, LineFilter.ANY);
        assertEquals(found.distanceMetres()[1], found.distanceMetres()[0]);
        assertThrows(IllegalArgumentException.class, () -> new LatLon(-16.6, 540));
    }

    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void everyBorderWithinADistance(View view) {
        double metres = 60_000;
        for (LatLon position : new BorderPoints(view.set(), LineFilter.of("CH")).within(40_000, 10, new Random(6))) {
            List<Foot> within = view.within(position, LineFilter.ANY, metres);
            assertEquals(
                    view.nearest(position, LineFilter.ANY).orElseThrow().distanceMetres(),
                    within.get(0).distanceMetres(),
                    1e-9);
            assertEquals(
                    within.stream()
                            .sorted(Comparator.comparingDouble(Foot::distanceMetres))
                            .toList(),
                    within);
            for (BorderLine line : view.set().lines()) {
                LineFilter only = new LineFilter("one line", line::equals);
                OptionalDouble expected = view.nearest(position, only).stream()
                        .mapToDouble(Foot::distanceMetres)
                        .filter(distance -> distance <= metres)
                        .findFirst();
                OptionalDouble found = within.stream()
                        .filter(foot -> foot.line().equals(line))
                        .mapToDouble(Foot::distanceMetres)
                        .findFirst();
                assertEquals(expected, found, view.id() + " at " + position + " " + line);
            }
        }
    }

    /** Bordj Badji Mokhtar lies in Algeria, Tessalit in Mali, Niamey in neither. */
    @ParameterizedTest
    @CsvSource({"21.329, 0.946, DZ, 1", "20.199, 1.011, DZ, -1", "20.199, 1.011, ML, 1", "13.51, 2.11, DZ, -1"})
    void depthIsPositiveInsideAndNegativeOutside(double lat, double lon, String code, int sign) {
        LatLon position = new LatLon(lat, lon);
        Loaded.views().forEach(view -> {
            double distance =
                    view.nearest(position, LineFilter.of(code)).orElseThrow().distanceMetres();
            assertEquals(sign * distance, view.depthMetres(position, code).orElseThrow());
        });
    }

    @Test
    void noDepthWithoutABorder() {
        View view = Loaded.SETS.primary().view(EdgeRule.PLANAR);
        assertTrue(view.depthMetres(new LatLon(-41, 174), "XX").isEmpty());
    }

    /** Neighbours along the curve are neighbours in the plane, and no cell comes twice. */
    @Test
    void hilbertCurve() {
        List<int[]> cells = new ArrayList<>();
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 64; y++) {
                cells.add(new int[] {x, y});
            }
        }
        cells.sort(Comparator.comparingLong(cell -> Hilbert.along(cell[0], cell[1])));
        for (int i = 1; i < cells.size(); i++) {
            int[] here = cells.get(i);
            int[] before = cells.get(i - 1);
            assertEquals(1, Math.abs(here[0] - before[0]) + Math.abs(here[1] - before[1]));
            assertEquals(1, Hilbert.along(here[0], here[1]) - Hilbert.along(before[0], before[1]));
        }
    }
}
