package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** What a view draws in a frame. */
class FrameFacesTest {

    private static final LatLon TIN_ZAOUATINE = new LatLon(19.952, 2.965);
    private static final double RADIUS = 150_000;

    /** A circle of 1440 corners has n/2 sin(2 pi/n) r^2 of area. */
    private static final double CIRCLE = 720 * Math.sin(2 * Math.PI / 1440) * RADIUS * RADIUS;

    @ParameterizedTest
    @CsvSource({
        "'Tin Zaouatine', 19.952, 2.965",
        "'Fiji, on the antimeridian', -16.8, 180",
        "'Fiji, just west of it', -16.8, 179.9",
        "'Chukotka, on the antimeridian', 68, 180",
        "'Baarle, within its enclaves', 51.44, 4.93",
        "'Sokh and Vorukh', 39.96, 71.13",
        "'Siachen', 35.4, 77.1",
        "'mid-Atlantic, nothing drawn', 30, -40",
        "'South Pole', -90, 0",
        "'North Pole', 90, 0"
    })
    void facesCoverTheWholeFrame(String name, double lat, double lon) {
        LocalProjection projection = LocalProjection.centredOn(new LatLon(lat, lon));
        Loaded.sets().parallel().forEach(set -> {
            View view = set.view(EdgeRule.PLANAR);
            View.Frame frame = view.frame(projection, RADIUS);
            double nowhere = frame.where(cover -> cover.territories().isEmpty()).getArea();
            double somewhere =
                    frame.where(cover -> !cover.territories().isEmpty()).getArea();
            String where = view.id() + " at " + name;
            assertEquals(CIRCLE, frame.where(cover -> true).getArea(), 1, where);
            assertEquals(CIRCLE, nowhere + somewhere, 1, where);
        });
    }

    /** Each position of a grid lies in the part of the frame that its own cover names. */
    @ParameterizedTest
    @CsvSource({
        "'Tin Zaouatine', 19.952, 2.965",
        "'Fiji, on the antimeridian', -16.8, 180",
        "'Chukotka, on the antimeridian', 68, -180",
        "'South Pole', -90, 0"
    })
    void facesHaveTheCoverOfTheirPositions(String name, double lat, double lon) {
        LocalProjection projection = LocalProjection.centredOn(new LatLon(lat, lon));
        Loaded.sets().parallel().forEach(set -> {
            View view = set.view(EdgeRule.PLANAR);
            View.Frame frame = view.frame(projection, RADIUS);
            for (double x = -91_111; x < 100_000; x += 37_000) {
                for (double y = -93_333; y < 100_000; y += 37_000) {
                    Cover cover = view.territoriesAt(projection.position(new Coordinate(x, y)));
                    Point point = new GeometryFactory().createPoint(new Coordinate(x, y));
                    Geometry part = frame.where(other -> other.labels().equals(cover.labels()));
                    assertTrue(part.contains(point), view.id() + " at " + name + " " + x + " " + y + " " + cover);
                }
            }
        });
    }

    /** The two countries don't overlap by more than 1 m2, and their common edge is the drawn line. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void algeriaAndMaliMeetOnTheLine(View view) {
        LocalProjection projection = LocalProjection.centredOn(TIN_ZAOUATINE);
        View.Frame frame = view.frame(projection, 50_000);
        Geometry algeria = frame.where(cover -> cover.includes("DZ"));
        Geometry mali = frame.where(cover -> cover.includes("ML"));
        assertTrue(algeria.getArea() > 1e9 && mali.getArea() > 1e9);
        assertTrue(algeria.intersection(mali).getArea() < 1);
        Geometry line = view.drawLines(LineFilter.between("DZ", "ML"), projection, 50_000);
        Geometry inside = line.intersection(algeria.union(mali).buffer(-10));
        assertFalse(inside.isEmpty());
        for (Geometry country : List.of(algeria, mali)) {
            IndexedFacetDistance edge = new IndexedFacetDistance(country.getBoundary());
            for (Coordinate vertex : inside.getCoordinates()) {
                Point point = inside.getFactory().createPoint(vertex);
                assertEquals(0, edge.distance(point), 1e-4, view.id() + ": the line is an edge of both");
            }
        }
        double common = algeria.getBoundary()
                .buffer(0.01)
                .intersection(mali.getBoundary())
                .getLength();
        assertEquals(inside.getLength(), common, 30, "they meet nowhere else (the ends lie within 10 m of the circle)");
    }

    /** Drawn edges depart from the cut ones by at most 0.1 m: the line drawn is as far from the centre as the line measured. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void drawnLinesLieWhereTheyAreMeasured(View view) {
        for (LatLon centre : List.of(TIN_ZAOUATINE, new LatLon(21.329, 0.948), new LatLon(24.5, 24.8))) {
            LocalProjection projection = LocalProjection.centredOn(centre);
            Geometry line = view.drawLines(LineFilter.ANY, projection, RADIUS);
            double drawn = line.distance(line.getFactory().createPoint(new Coordinate(0, 0)));
            Foot foot = view.nearest(centre, LineFilter.ANY).orElseThrow();
            assertEquals(foot.distanceMetres(), drawn, 0.1, view.id() + " at " + centre);
            assertEquals(
                    0,
                    line.distance(line.getFactory().createPoint(projection.project(foot.position()))),
                    0.15,
                    view.id() + " at " + centre);
        }
    }

    /** Also where an arc is part of several lines: 20 positions within 10 km of any border. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#views")
    void everyMeasuredLineIsDrawn(View view) {
        for (LatLon centre : new BorderPoints(view.set(), LineFilter.ANY).within(10_000, 20, new Random(11))) {
            Geometry line = view.drawLines(LineFilter.ANY, LocalProjection.centredOn(centre), 20_000);
            double drawn = line.distance(line.getFactory().createPoint(new Coordinate(0, 0)));
            Foot foot = view.nearest(centre, LineFilter.ANY).orElseThrow();
            assertEquals(foot.distanceMetres(), drawn, 0.1, view.id() + " at " + centre);
        }
    }

    /** OSM gives some stretches to three countries: the one arc is part of a line between each two, and is drawn for each. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void anArcOfSeveralLinesIsDrawnForEach(BorderSet set) {
        View view = set.view(EdgeRule.PLANAR);
        Topology topology = set.topology();
        Map<Integer, Topology.Line> lineOfArc = new HashMap<>();
        for (Topology.Line line : topology.lines()) {
            for (int reference :
                    line.parts().stream().flatMapToInt(IntStream::of).toArray()) {
                int arc = reference < 0 ? ~reference : reference;
                Topology.Line other = lineOfArc.put(arc, line);
                if (other != null
                        && other.line().borderClass() != BorderClass.OUTER
                        && line.line().borderClass() != BorderClass.OUTER) {
                    int v = topology.arcStart()[arc];
                    LatLon vertex = new LatLon(topology.latDegrees(v), topology.lonDegrees(v));
                    assertDrawn(view, vertex, line.line());
                    assertDrawn(view, vertex, other.line());
                }
            }
        }
        assertTrue(lineOfArc.size() > 500);
    }

    private static void assertDrawn(View view, LatLon vertex, BorderLine line) {
        LineFilter filter = new LineFilter("one line", line::equals);
        Geometry drawn = view.drawLines(filter, LocalProjection.centredOn(vertex), 1000);
        double distance = drawn.distance(drawn.getFactory().createPoint(new Coordinate(0, 0)));
        assertEquals(0, distance, 1e-4, view.id() + " at " + vertex + " " + line);
    }

    /** Fiji is drawn whole, whichever name of the antimeridian the frame's centre has. */
    @ParameterizedTest
    @MethodSource("org.claimline.border.Loaded#sets")
    void theAntimeridianIsNoLimit(BorderSet set) {
        View view = set.view(EdgeRule.PLANAR);
        double east = fiji(view, 180);
        double west = fiji(view, -180);
        assertEquals(east, west, 10, set.info().id());
        assertTrue(east > 5e8, set.info().id() + ": " + east + " m2");
        Geometry limits = view.drawOuterLimits("FJ", LocalProjection.centredOn(new LatLon(-16.8, 180)), RADIUS);
        TreeSet<Double> alongIt = new TreeSet<>();
        LocalProjection projection = LocalProjection.centredOn(new LatLon(-16.8, 180));
        for (int i = 0; i < limits.getNumGeometries(); i++) {
            Coordinate[] drawn = limits.getGeometryN(i).getCoordinates();
            for (int j = 0; j + 1 < drawn.length; j++) {
                LatLon a = projection.position(drawn[j]);
                LatLon b = projection.position(drawn[j + 1]);
                boolean both = Math.abs(Math.abs(a.lonDegrees()) - 180) < 1e-9
                        && Math.abs(Math.abs(b.lonDegrees()) - 180) < 1e-9;
                if (both) {
                    alongIt.add(Geodesics.distanceMetres(a, b));
                }
            }
        }
        assertEquals(new TreeSet<>(), alongIt, set.info().id() + ": drawn along the antimeridian");
    }

    private static double fiji(View view, double lon) {
        LocalProjection projection = LocalProjection.centredOn(new LatLon(-16.8, lon));
        return view.frame(projection, RADIUS)
                .where(cover -> cover.includes("FJ"))
                .getArea();
    }
}
