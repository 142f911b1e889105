package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The look-up by cells gives what {@link TerritoryIndex} does, which has no cells and takes every edge of the parallel. */
class TerritoryCellsTest {

    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void equalsTheIndexNearLimitsAndAnywhere(View view) {
        Random random = new Random(3600);
        List<LatLon> positions = new ArrayList<>();
        BorderPoints points = new BorderPoints(view.set(), LineFilter.ANY);
        positions.addAll(points.within(1, 2_000, random));
        positions.addAll(points.within(300, 2_000, random));
        positions.addAll(points.within(50_000, 2_000, random));
        for (int i = 0; i < 3_000; i++) {
            positions.add(new LatLon(-90 + 180 * random.nextDouble(), -180 + 360 * random.nextDouble()));
        }
        assertEqualsTheIndex(view, positions);
    }

    /** On vertices, in the middle of edges, a unit of the grid beside them, and on their parallels and meridians. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void equalsTheIndexOnVerticesAndEdges(View view) {
        Topology topology = view.set().topology();
        Random random = new Random(1800);
        List<LatLon> positions = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            int arc = random.nextInt(topology.arcs());
            int edges = topology.arcStart()[arc + 1] - topology.arcStart()[arc] - 1;
            int v = topology.arcStart()[arc] + random.nextInt(Math.max(1, edges));
            double lat = topology.latDegrees(v);
            double lon = topology.lonDegrees(v);
            positions.add(new LatLon(lat, lon));
            positions.add(
                    LatLon.wrapped((lat + topology.latDegrees(v + 1)) / 2, (lon + topology.lonDegrees(v + 1)) / 2));
            positions.add(LatLon.wrapped(Math.min(90, lat + 1e-7), lon));
            positions.add(LatLon.wrapped(lat, lon + 0.04 * random.nextDouble()));
            positions.add(LatLon.wrapped(Math.max(-90, lat - 0.04 * random.nextDouble()), lon));
        }
        assertEqualsTheIndex(view, positions);
    }

    /** Where cells meet, and on the rims of the world. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void equalsTheIndexBetweenCells(View view) {
        Random random = new Random(10);
        List<LatLon> positions = new ArrayList<>();
        for (LatLon near : new BorderPoints(view.set(), LineFilter.ANY).within(5_000, 1_500, random)) {
            double lat = Math.round(near.latDegrees() * 10) / 10.0;
            double lon = Math.round(near.lonDegrees() * 10) / 10.0;
            positions.add(new LatLon(lat, lon));
            positions.add(new LatLon(lat, near.lonDegrees()));
            positions.add(new LatLon(near.latDegrees(), Math.nextDown(lon)));
        }
        for (double degrees = -90; degrees <= 90; degrees += 0.37) {
            positions.add(new LatLon(degrees, 180));
            positions.add(new LatLon(degrees, -180));
            positions.add(new LatLon(90, 2 * degrees));
            positions.add(new LatLon(-90, 2 * degrees));
        }
        assertEqualsTheIndex(view, positions);
    }

    @Test
    void manyAtOnceInTheirOrder() {
        View view = Loaded.SETS.primary().view(EdgeRule.PLANAR);
        double[] lat = {19.952, 51.44, 0, 19.952};
        double[] lon = {2.965, 4.93, -140, 2.965 + 720};
        List<Cover> covers = view.territoriesAtAll(lat, lon);
        for (int i = 0; i < lat.length; i++) {
            assertEquals(view.territoriesAt(LatLon.wrapped(lat[i], lon[i])), covers.get(i));
        }
    }

    private static void assertEqualsTheIndex(View view, List<LatLon> positions) {
        TerritoryIndex index = view.set().territoryIndex();
        TerritoryCells cells = view.set().territoryCells();
        List<String> differences = positions.parallelStream()
                .filter(position -> !cells.cover(position, view.edges()).equals(index.cover(position, view.edges())))
                .map(position -> position.latDegrees() + " " + position.lonDegrees() + ": "
                        + cells.cover(position, view.edges()) + ", by the index " + index.cover(position, view.edges()))
                .toList();
        assertEquals(List.of(), differences, view.id());
    }
}
