package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The largest shift between the edge rules, against sampling of the longest edges at every percent. */
class EdgeShiftTest {

    /** On Algeria-Mali: 3.3 m for osm-2026b, a few metres or less for the others. */
    @ParameterizedTest
    @CsvSource({"osm-2026b, 3, 4", "vmap0, 1, 10", "ne-10m, 1, 10", "wdb2, 0, 10"})
    void algeriaMali(String id, double least, double most) {
        BorderSet set = Loaded.set(id);
        double shift = set.edgeShiftMetres(LineFilter.between("DZ", "ML"));
        double sampled = sampled(set.topology(), LineFilter.between("DZ", "ML"), 60);
        assertEquals(sampled, shift, 0.01 * sampled + 0.002);
        assertTrue(shift >= least && shift <= most, shift + " m");
        assertEquals(shift, set.edgeShiftMetres(LineFilter.between("ML", "DZ")));
    }

    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void anyBorder(BorderSet set) {
        double sampled = sampled(set.topology(), LineFilter.ANY, 30);
        assertEquals(sampled, set.edgeShiftMetres(LineFilter.ANY), 0.01 * sampled);
    }

    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void noLineNoShift(BorderSet set) {
        assertEquals(0, set.edgeShiftMetres(LineFilter.between("DZ", "FJ")));
    }

    private static double sampled(Topology topology, LineFilter filter, int edges) {
        double most = 0;
        for (int v : LongEdges.of(topology, filter.accepts(), edges)) {
            CutEdge edge = CutEdge.of(
                    EdgeRule.GEODESIC,
                    topology.latDegrees(v),
                    topology.lonDegrees(v),
                    topology.latDegrees(v + 1),
                    topology.lonDegrees(v + 1));
            LatLon from = edge.vertex(0);
            LatLon to = edge.vertex(edge.pieces());
            for (int percent = 5; percent < 100; percent += 5) {
                double t = percent / 100.0;
                LatLon straight = new LatLon(
                        from.latDegrees() + t * (to.latDegrees() - from.latDegrees()),
                        from.lonDegrees() + t * (to.lonDegrees() - from.lonDegrees()));
                most = Math.max(most, BruteForce.toPiece(straight, from, to));
            }
        }
        return most;
    }
}
