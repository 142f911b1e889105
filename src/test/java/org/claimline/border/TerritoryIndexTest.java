package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which territories cover a position, against {@link Winding}. */
class TerritoryIndexTest {

    /** 150 positions within 5 km of borders and 50 anywhere. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void equalsTheWindingNumbers(BorderSet set) {
        Random random = new Random(7946);
        List<LatLon> positions = new ArrayList<>(new BorderPoints(set, LineFilter.ANY).within(5_000, 150, random));
        for (int i = 0; i < 50; i++) {
            positions.add(new LatLon(-90 + 180 * random.nextDouble(), -180 + 360 * random.nextDouble()));
        }
        Winding winding = new Winding(set.topology());
        List<String> differences = positions.parallelStream()
                .map(position -> difference(set, winding, position))
                .flatMap(Optional::stream)
                .toList();
        assertEquals(List.of(), differences, set.info().id());
    }

    private static Optional<String> difference(BorderSet set, Winding winding, LatLon position) {
        long x = Math.round(position.lonDegrees() * 1e7);
        long y = Math.round(position.latDegrees() * 1e7);
        Cover cover = set.view(EdgeRule.PLANAR).territoriesAt(new LatLon(y / 1e7, x / 1e7));
        TreeSet<String> expected = winding.labels(x, y);
        return new TreeSet<>(cover.labels()).equals(expected)
                ? Optional.empty()
                : Optional.of(position + ": " + cover.labels() + ", by winding numbers " + expected);
    }

    /** Farther from every border and coast than the edge rules part, both give one answer. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void bothEdgeRulesAgreeAwayFromTheLines(BorderSet set) {
        double shift = set.edgeShiftMetres(LineFilter.ANY);
        View planar = set.view(EdgeRule.PLANAR);
        View geodesic = set.view(EdgeRule.GEODESIC);
        int compared = 0;
        for (LatLon position : new BorderPoints(set, LineFilter.ANY).within(50_000, 400, new Random(2))) {
            Cover cover = planar.territoriesAt(position);
            double distance =
                    planar.nearest(position, LineFilter.ANY).orElseThrow().distanceMetres();
            if (distance > shift && !cover.labels().isEmpty()) {
                assertEquals(cover, geodesic.territoriesAt(position), set.info().id() + " at " + position);
                compared++;
            }
        }
        assertTrue(compared > 200, compared + " compared");
    }

    /**
     * Midway between a long edge's straight line in degrees and its geodesic, the two rules put a position on different sides
     * of it: by planar edges where the geodesic's middle lies, by geodesic edges where the planar middle lies. On a meridian they
     * are one line.
     */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void theEdgeRulesPartOnLongEdges(BorderSet set) {
        Topology topology = set.topology();
        View planar = set.view(EdgeRule.PLANAR);
        View geodesic = set.view(EdgeRule.GEODESIC);
        int parted = 0;
        for (int v : LongEdges.of(topology, line -> line.borderClass() == BorderClass.INTERNATIONAL, 60)) {
            LatLon onLine = middle(topology, v, EdgeRule.PLANAR);
            LatLon onGeodesic = middle(topology, v, EdgeRule.GEODESIC);
            Geodesics.Inverse way = Geodesics.inverse(onLine, onGeodesic);
            if (way.distanceMetres() > 1 && onLine.lonDegrees() != topology.lonDegrees(v)) {
                LatLon between = Geodesics.destination(onLine, way.azimuthDegrees(), way.distanceMetres() / 2);
                LatLon beyond = Geodesics.destination(onGeodesic, way.arrivalAzimuthDegrees(), 1);
                LatLon before = Geodesics.destination(onLine, way.azimuthDegrees(), -1);
                assertEquals(planar.territoriesAt(beyond), planar.territoriesAt(between));
                assertEquals(geodesic.territoriesAt(before), geodesic.territoriesAt(between));
                assertFalse(planar.territoriesAt(between).equals(geodesic.territoriesAt(between)));
                parted++;
            }
        }
        assertTrue(parted >= 10, set.info().id() + ": " + parted);
    }

    private static LatLon middle(Topology topology, int v, EdgeRule rule) {
        return CutEdge.of(
                        rule,
                        topology.latDegrees(v),
                        topology.lonDegrees(v),
                        topology.latDegrees(v + 1),
                        topology.lonDegrees(v + 1))
                .at(0.5);
    }

    /** A position exactly on a published vertex lies in every territory that is drawn with it. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void onThePublishedVertices(View view) {
        Topology topology = view.set().topology();
        Random random = new Random(0);
        for (int i = 0; i < 200; i++) {
            Topology.Line line =
                    topology.lines().get(random.nextInt(topology.lines().size()));
            int arc = Topology.arcOf(line.parts().get(0)[0]);
            int v = topology.arcStart()[arc] + random.nextInt(topology.arcStart()[arc + 1] - topology.arcStart()[arc]);
            LatLon vertex = new LatLon(topology.latDegrees(v), topology.lonDegrees(v));
            Cover cover = view.territoriesAt(vertex);
            assertTrue(cover.onLimit(), view.id() + " at " + vertex);
            for (Topology.Shape shape : topology.shapes()) {
                if (isDrawnWith(shape, arc)) {
                    assertTrue(cover.territories().contains(shape.territory()), view.id() + " at " + vertex + cover);
                }
            }
            if (line.line().borderClass() != BorderClass.OUTER) {
                double distance =
                        view.nearest(vertex, LineFilter.ANY).orElseThrow().distanceMetres();
                assertEquals(0, distance, 1e-8, view.id() + " at " + vertex);
            }
        }
    }

    private static boolean isDrawnWith(Topology.Shape shape, int arc) {
        return shape.polygons().stream()
                .flatMap(List::stream)
                .flatMapToInt(IntStream::of)
                .anyMatch(reference -> (reference < 0 ? ~reference : reference) == arc);
    }
}
