package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cutting adds at most 0.1 mm: DESIGN rule 3. */
class CutEdgeTest {

    private static final int FINER = 10;

    /** An edge, latitude first, degrees; the longitudes as published, so that the short way may cross the antimeridian. */
    private record Edge(double lat1, double lon1, double lat2, double lon2) {

        CutEdge cut(EdgeRule rule) {
            return CutEdge.of(rule, lat1, lon1, lat2, lon2);
        }

        /** Straight in degrees, the short way round. */
        LatLon straightAt(double fraction) {
            double span = lon2 - lon1;
            span += span > 180 ? -360 : span < -180 ? 360 : 0;
            return LatLon.wrapped(lat1 + fraction * (lat2 - lat1), lon1 + fraction * span);
        }
    }

    /** All over the world to latitude 85, from 10 m to 750 km long, in every direction; every tenth over the antimeridian. */
    private static List<Edge> edges() {
        Random random = new Random(85);
        List<Edge> edges = new ArrayList<>();
        while (edges.size() < 400) {
            double lat = -85 + 170 * random.nextDouble();
            double lon = edges.size() % 10 == 0 ? 179.9999 : -180 + 360 * random.nextDouble();
            double metres = 10 * Math.pow(75_000, random.nextDouble());
            LatLon end = Geodesics.destination(new LatLon(lat, lon), 360 * random.nextDouble(), metres);
            if (Math.abs(end.latDegrees()) <= 85) {
                edges.add(new Edge(lat, lon, end.latDegrees(), end.lonDegrees()));
            }
        }
        return edges;
    }

    /** Against the same edges cut ten times finer. */
    @Test
    void planarPiecesDepartBy100Micrometres() {
        double worst = 0;
        for (Edge edge : edges()) {
            worst = Math.max(worst, departureMetres(edge));
        }
        assertTrue(worst <= 1e-4, "cutting adds up to " + worst + " m");
        assertTrue(worst > 5e-5, "cut at least twice as finely as need be: " + worst + " m");
    }

    @ParameterizedTest
    @CsvSource({
        "'Algeria-Mali in OSM, 738 km',        25.0,    -4.8333, 21.17747, 1.07215",
        "'Canada-USA, along 49 N',             49,      -123,    49,       -116",
        "'Alaska, a meridian',                 69.6448, -141,    65,       -141",
        "'Egypt-Libya in VMAP0, a meridian',   21.9992, 25,      27.6663,  25",
        "'along the equator',                  0,       30,      0,        36.7",
        "'across the equator',                 -3,      -70,     3,        -66",
        "'over the antimeridian',              65,      178,     66,       -178",
        "'over the antimeridian, westward',    -17,     -179.5,  -16,      179.5",
        "'at 85 N, 750 km',                    85,      10,      85,       87",
        "'at 85 S over the antimeridian',      -84.9,   170,     -85,      -140",
        "'a meridian into the north pole',     89.5,    33,      90,       33",
        "'a meridian out of the south pole',   -90,     0,       -89.9,    0",
        "'a spiral into the north pole',       89.9,    10,      90,       100",
        "'a spiral out of the south pole',     -90,     -170,    -89.99,   130",
        "'round the pole, 112 m from it',      89.999,  170,     89.999,   -60",
        "'round the pole, 11 km from it',      -89.9,   100,     -89.9,    -90",
        "'along the pole itself',              90,      -30,     90,       110"
    })
    void planarPiecesDepartBy100Micrometres(String name, double lat1, double lon1, double lat2, double lon2) {
        double departure = departureMetres(new Edge(lat1, lon1, lat2, lon2));
        assertTrue(departure <= 1e-4, name + ": " + departure + " m");
    }

    /** What measures to a piece relies on it: the chord of 500 m lies 5 mm deep, that of 630 km 7.8 km. */
    @Test
    void piecesAreAtMost500Metres() {
        List<Edge> edges = new ArrayList<>(edges());
        edges.add(new Edge(21.9991951, 25, 27.6663132, 25));
        edges.add(new Edge(0, 30, 0, 36.7));
        for (Edge edge : edges) {
            for (EdgeRule rule : EdgeRule.values()) {
                CutEdge cut = edge.cut(rule);
                int step = Math.max(1, cut.pieces() / 50);
                for (int i = 0; i < cut.pieces(); i += step) {
                    double metres = Geodesics.distanceMetres(cut.vertex(i), cut.vertex(i + 1));
                    assertTrue(metres <= 500 + 1e-6, rule + " " + edge + " piece " + i + ": " + metres + " m");
                }
            }
        }
    }

    @Test
    void endsAreThePublishedOnes() {
        for (Edge edge : edges()) {
            for (EdgeRule rule : EdgeRule.values()) {
                CutEdge cut = edge.cut(rule);
                assertEquals(new LatLon(edge.lat1(), edge.lon1()), cut.vertex(0));
                assertEquals(new LatLon(edge.lat2(), edge.lon2()), cut.vertex(cut.pieces()));
            }
        }
    }

    /** A geodesic edge doesn't move by being cut: its pieces are as long together as the whole, to 1 micrometre. */
    @Test
    void geodesicPiecesLieOnTheGeodesic() {
        for (Edge edge : edges()) {
            CutEdge cut = edge.cut(EdgeRule.GEODESIC);
            double sum = 0;
            for (int i = 0; i < cut.pieces(); i++) {
                sum += Geodesics.distanceMetres(cut.vertex(i), cut.vertex(i + 1));
            }
            double whole = Geodesics.distanceMetres(cut.vertex(0), cut.vertex(cut.pieces()));
            assertEquals(whole, sum, 1e-6, edge.toString());
        }
    }

    @Test
    void noEdgeIsLongerThanItsBound() {
        for (Edge edge : edges()) {
            double metres = 0;
            for (int i = 0; i < 1000; i++) {
                metres += Geodesics.distanceMetres(edge.straightAt(i / 1000.0), edge.straightAt((i + 1) / 1000.0));
            }
            double most = edge.cut(EdgeRule.PLANAR).mostLengthMetres();
            assertTrue(most >= metres - 1e-6, edge + ": " + metres + " m, bound " + most);
            assertTrue(metres > 10_000 || most < 1.012 * metres, edge + ": " + metres + " m, bound " + most);
        }
    }

    /** The greatest departure of finely sampled points of the straight line in degrees from the geodesics of its pieces. */
    private static double departureMetres(Edge edge) {
        CutEdge cut = edge.cut(EdgeRule.PLANAR);
        double most = 0;
        for (int i = 0; i < cut.pieces(); i++) {
            LatLon from = cut.vertex(i);
            double along = Geodesics.inverse(from, cut.vertex(i + 1)).azimuthDegrees();
            for (int j = 1; j < FINER; j++) {
                most = Math.max(
                        most, offsetMetres(from, along, edge.straightAt((i + (double) j / FINER) / cut.pieces())));
            }
        }
        return most;
    }

    /** Distance of a point from a geodesic that it lies near to: the reduced length turned by the angle between the two. */
    private static double offsetMetres(LatLon from, double azimuth, LatLon point) {
        GeodesicData g = Geodesic.WGS84.Inverse(
                from.latDegrees(),
                from.lonDegrees(),
                point.latDegrees(),
                point.lonDegrees(),
                GeodesicMask.AZIMUTH | GeodesicMask.REDUCEDLENGTH);
        return Math.abs(g.m12 * Math.sin(Math.toRadians(g.azi1 - azimuth)));
    }
}
