package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** Positions within a length of a line, against the length itself. */
class BuffersTest {

    /** Of a buffer's edge, to 9.5 km: see {@link Buffers}. */
    private static final double ERROR_METRES = 1.9;

    /** A river's bends, of some 80 m a segment. */
    private static Geometry river() {
        return line(50, 1000, 80, 1);
    }

    /** Turns of a few degrees at most, between segments of 1.5 km. */
    private static Geometry slowBends() {
        return line(51, 100, 1500, 0.02);
    }

    private static Geometry line(int seed, int segments, double metres, double turnRadians) {
        Random random = new Random(seed);
        Coordinate[] corners = new Coordinate[segments + 1];
        double course = 0;
        corners[0] = new Coordinate(-25_000, 0);
        for (int i = 1; i < corners.length; i++) {
            course = 0.9 * course + turnRadians * random.nextGaussian();
            corners[i] = new Coordinate(
                    corners[i - 1].x + metres * Math.cos(course), corners[i - 1].y + metres * Math.sin(course));
        }
        return Overlays.FACTORY.createMultiLineString(new LineString[] {Overlays.FACTORY.createLineString(corners)});
    }

    @ParameterizedTest
    @DisplayName("corners and chords of a buffer's edge are off by no more than is stated")
    @ValueSource(doubles = {50, 441, 2000, 9500})
    void edge(double metres) {
        for (Geometry line : List.of(river(), slowBends())) {
            Coordinate[] edge = Buffers.of(line, metres).getCoordinates();
            for (int i = 1; i < edge.length; i++) {
                if (edge[i].distance(edge[i - 1]) < metres) {
                    Coordinate middle =
                            new Coordinate((edge[i].x + edge[i - 1].x) / 2, (edge[i].y + edge[i - 1].y) / 2);
                    assertEquals(metres, line.distance(Overlays.FACTORY.createPoint(edge[i])), ERROR_METRES);
                    assertEquals(metres, line.distance(Overlays.FACTORY.createPoint(middle)), ERROR_METRES);
                }
            }
        }
    }

    @ParameterizedTest
    @DisplayName("a meandering line's buffer holds what lies within the length, and nothing that lies beyond")
    @ValueSource(doubles = {50, 441, 2000, 9500})
    void againstDistances(double metres) {
        Geometry river = river();
        Geometry buffer = Buffers.of(river, metres);
        Random random = new Random(7);
        int within = 0;
        int beyond = 0;
        while (within < 300 || beyond < 300) {
            Coordinate on = river.getCoordinates()[random.nextInt(river.getNumPoints())];
            double away = metres * (0.9 + 0.2 * random.nextDouble());
            double direction = 2 * Math.PI * random.nextDouble();
            Point at = Overlays.FACTORY.createPoint(
                    new Coordinate(on.x + away * Math.cos(direction), on.y + away * Math.sin(direction)));
            double distance = river.distance(at);
            if (distance < metres - ERROR_METRES) {
                assertTrue(buffer.intersects(at), at + " lies " + distance + " m from the line");
                within++;
            } else if (distance > metres + ERROR_METRES) {
                assertTrue(!buffer.intersects(at), at + " lies " + distance + " m from the line");
                beyond++;
            }
        }
    }

    @Test
    @DisplayName("no line has no buffer, and a point's is a disc")
    void degenerate() {
        assertTrue(Buffers.of(Overlays.FACTORY.createMultiLineString(), 100).isEmpty());
        Geometry disc = Buffers.of(Overlays.FACTORY.createPoint(new Coordinate(1, 2)), 9500);
        assertEquals(Math.PI * 9500 * 9500, disc.getArea(), 2 * Math.PI * 9500 * ERROR_METRES);
    }
}
