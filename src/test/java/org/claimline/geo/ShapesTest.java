package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Shapes as RFC 7946 wants them. */
class ShapesTest {

    private static final LatLon TIN_ZAOUATINE = new LatLon(19.952, 2.965);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON ((0 0, 0 9000, 9000 9000, 9000 0, 0 0), (2000 2000, 4000 2000, 4000 4000, 2000 4000, 2000 2000))",
                "POLYGON ((0 0, 9000 0, 9000 9000, 0 9000, 0 0), (2000 2000, 2000 4000, 4000 4000, 4000 2000, 2000 2000))"
            })
    void exteriorsTurnLeftAndHolesRight(String wkt) throws ParseException {
        Shape shape = Shapes.of(read(wkt), LocalProjection.centredOn(TIN_ZAOUATINE));
        assertEquals(1, shape.polygons().size());
        List<List<LatLon>> rings = shape.polygons().get(0);
        assertTrue(squareDegrees(rings.get(0)) > 0);
        assertTrue(squareDegrees(rings.get(1)) < 0);
        for (List<LatLon> ring : rings) {
            assertEquals(ring.get(0), ring.get(ring.size() - 1), "closed");
        }
    }

    @Test
    void sevenDecimals() {
        Geometry circle =
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(9500, 64);
        Shape shape = Shapes.of(circle, LocalProjection.centredOn(TIN_ZAOUATINE));
        positions(shape).forEach(position -> {
            assertTrue(decimals(position.latDegrees()) <= 7, position.latDegrees() + "");
            assertTrue(decimals(position.lonDegrees()) <= 7, position.lonDegrees() + "");
        });
    }

    /** Leaving out vertices moves no point by more than 0.5 m, and the grid of 1e-7 degrees none by more than 1 cm. */
    @Test
    void staysWhereItWas() {
        Geometry circle =
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(9500, 256);
        Shape shape = Shapes.of(circle, LocalProjection.centredOn(TIN_ZAOUATINE));
        List<LatLon> ring = shape.polygons().get(0).get(0);
        for (int i = 0; i + 1 < ring.size(); i++) {
            LatLon middle =
                    CutEdge.of(EdgeRule.PLANAR, ring.get(i), ring.get(i + 1)).at(0.5);
            assertEquals(9500, Geodesics.distanceMetres(TIN_ZAOUATINE, ring.get(i)), 0.52);
            assertEquals(9500, Geodesics.distanceMetres(TIN_ZAOUATINE, middle), 1.0);
        }
    }

    /** A circle of 50 km at Fiji, on the antimeridian by both of its names, and east and west of it. */
    @ParameterizedTest
    @CsvSource({"-16.8, 180", "-16.8, -180", "-16.8, 179.9", "-16.8, -179.9", "68, 180"})
    void cutAtTheAntimeridian(double lat, double lon) {
        LatLon centre = new LatLon(lat, lon);
        Geometry circle =
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(50_000, 64);
        Shape shape = Shapes.of(circle, LocalProjection.centredOn(centre));
        assertEquals(2, shape.polygons().size());
        double area = 0;
        for (List<List<LatLon>> polygon : shape.polygons()) {
            double[] lons =
                    polygon.get(0).stream().mapToDouble(LatLon::lonDegrees).toArray();
            boolean east = Stream.of(polygon.get(0).get(0)).allMatch(p -> p.lonDegrees() > 0);
            for (double each : lons) {
                assertTrue(east ? each > 178 : each < -178, "one side only: " + each);
            }
            assertTrue(squareDegrees(polygon.get(0)) > 0);
            area += squareDegrees(polygon.get(0));
        }
        Shape elsewhere = Shapes.of(circle, LocalProjection.centredOn(new LatLon(lat, 100)));
        assertEquals(squareDegrees(elsewhere.polygons().get(0).get(0)), area, 1e-4);
    }

    @Test
    void linesArePartedAtTheAntimeridian() throws ParseException {
        Shape shape =
                Shapes.of(read("LINESTRING (-30000 0, 30000 0)"), LocalProjection.centredOn(new LatLon(-16.8, 180)));
        assertEquals(2, shape.lines().size());
        assertTrue(positions(shape).anyMatch(p -> p.lonDegrees() == 180));
        assertTrue(positions(shape).anyMatch(p -> p.lonDegrees() == -180));
    }

    @Test
    void nothingIsAShapeToo() throws ParseException {
        assertTrue(Shapes.of(read("POLYGON EMPTY"), LocalProjection.centredOn(TIN_ZAOUATINE))
                .isEmpty());
    }

    private static Geometry read(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }

    private static Stream<LatLon> positions(Shape shape) {
        List<LatLon> all = new ArrayList<>(shape.points());
        shape.lines().forEach(all::addAll);
        shape.polygons().forEach(polygon -> polygon.forEach(all::addAll));
        return all.stream();
    }

    private static int decimals(double degrees) {
        return Math.max(
                0, new BigDecimal(Double.toString(degrees)).stripTrailingZeros().scale());
    }

    /** Twice the signed area, positive where the ring turns left (the shoelace formula). */
    private static double squareDegrees(List<LatLon> ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            LatLon a = ring.get(i);
            LatLon b = ring.get(i + 1);
            sum += (a.lonDegrees() - ring.get(0).lonDegrees()) * (b.latDegrees() - a.latDegrees())
                    - (b.lonDegrees() - a.lonDegrees())
                            * (a.latDegrees() - ring.get(0).latDegrees());
        }
        return sum;
    }
}
