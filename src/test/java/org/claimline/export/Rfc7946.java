package org.claimline.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader of GeoJSON that takes RFC 7946 at its word and notes every breach, with the feature it is in. It shares no code with the
 * writer. Stricter than the RFC in three points of ours: 7 decimals at most, a bbox, and an id for every feature.
 */
final class Rfc7946 {

    static final int MOST_DECIMALS = 7;

    /** Numbers keep the decimals that the text has. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final GeometryFactory PLANE = new GeometryFactory();

    private final List<String> breaches = new ArrayList<>();
    private final List<Coordinate> positions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String where = "collection";

    private Rfc7946() {}

    /** Every breach in the text of a FeatureCollection; none if it is sound. */
    static List<String> breaches(String text) {
        Rfc7946 reader = new Rfc7946();
        reader.collection(JSON.readTree(text));
        return reader.breaches;
    }

    private void collection(JsonNode root) {
        expect(root.path("type").asString("").equals("FeatureCollection"), "not a FeatureCollection");
        expect(root.findValues("crs").isEmpty(), "a crs, which section 4 has removed");
        expect(root.path("features").isArray(), "no array of features");
        root.path("features").forEach(this::feature);
        where = "collection";
        bbox(root.path("bbox"));
    }

    private void feature(JsonNode feature) {
        where = feature.path("id").asString("a feature without an id");
        expect(feature.path("type").asString("").equals("Feature"), "not a Feature");
        expect(feature.hasNonNull("id") && ids.add(where), "no id of its own");
        expect(feature.path("properties").isObject(), "no properties");
        expect(feature.path("geometry").isObject(), "no geometry");
        geometry(feature.path("geometry"));
    }

    private void geometry(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Point" -> position(coordinates);
            case "MultiPoint" -> coordinates.forEach(this::position);
            case "LineString" -> line(coordinates);
            case "MultiLineString" -> coordinates.forEach(this::line);
            case "Polygon" -> valid(polygon(coordinates));
            case "MultiPolygon" -> multiPolygon(coordinates);
            case "GeometryCollection" -> {
                expect(!geometry.path("geometries").isEmpty(), "an empty GeometryCollection");
                geometry.path("geometries").forEach(this::geometry);
            }
            default -> expect(false, "no geometry type of section 3.1: " + geometry.path("type"));
        }
    }

    private void multiPolygon(JsonNode coordinates) {
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(rings -> polygons.add(polygon(rings)));
        MultiPolygon all = PLANE.createMultiPolygon(polygons.toArray(Polygon[]::new));
        TopologyValidationError error = new IsValidOp(all).getValidationError();
        expect(error == null, "not valid: " + error);
    }

    private void valid(Polygon polygon) {
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        expect(error == null, "not valid: " + error);
    }

    private Polygon polygon(JsonNode rings) {
        expect(!rings.isEmpty(), "a polygon without rings");
        List<LinearRing> all = new ArrayList<>();
        for (JsonNode ring : rings) {
            boolean exterior = all.isEmpty();
            List<Coordinate> read = positions(ring);
            if (read.size() < 4 || !read.get(0).equals2D(read.get(read.size() - 1))) {
                expect(read.size() >= 4, "a ring of fewer than 4 positions");
                expect(false, "a ring that is not closed");
                return PLANE.createPolygon();
            }
            Coordinate[] corners = read.toArray(Coordinate[]::new);
            expect(
                    Orientation.isCCW(corners) == exterior,
                    (exterior ? "a clockwise exterior" : "an anticlockwise interior") + " ring, against section 3.1.6");
            all.add(PLANE.createLinearRing(corners));
        }
        return all.isEmpty()
                ? PLANE.createPolygon()
                : PLANE.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private void line(JsonNode line) {
        expect(positions(line).size() >= 2, "a line of fewer than 2 positions");
    }

    private List<Coordinate> positions(JsonNode array) {
        List<Coordinate> read = new ArrayList<>();
        for (JsonNode one : array) {
            Coordinate next = position(one);
            if (!read.isEmpty()) {
                double step = Math.abs(next.x - read.get(read.size() - 1).x);
                expect(step <= 180, "a step over the antimeridian, against section 3.1.9");
            }
            read.add(next);
        }
        return read;
    }

    private Coordinate position(JsonNode position) {
        expect(
                position.isArray() && position.size() == 2,
                "a position that is not longitude and latitude: " + position);
        double lon = number(position.path(0), 180, "longitude");
        double lat = number(position.path(1), 90, "latitude");
        Coordinate read = new Coordinate(lon, lat);
        positions.add(read);
        return read;
    }

    private double number(JsonNode node, double most, String name) {
        if (!node.isNumber()) {
            expect(false, "a " + name + " that is not a number: " + node);
            return 0;
        }
        BigDecimal value = node.decimalValue();
        expect(Math.abs(value.doubleValue()) <= most, name + " " + value);
        expect(value.scale() <= MOST_DECIMALS, "more than " + MOST_DECIMALS + " decimals: " + value);
        return value.doubleValue();
    }

    /** West, south, east, north; west is greater than east where the box spans the antimeridian (section 5.2). */
    private void bbox(JsonNode bbox) {
        if (!bbox.isArray() || bbox.size() != 4) {
            expect(false, "no bbox of 4 numbers");
            return;
        }
        double west = number(bbox.get(0), 180, "west of bbox");
        double south = number(bbox.get(1), 90, "south of bbox");
        double east = number(bbox.get(2), 180, "east of bbox");
        double north = number(bbox.get(3), 90, "north of bbox");
        expect(south <= north, "a bbox whose south is north of its north");
        long outside = positions.stream()
                .filter(one -> one.y < south || one.y > north || !between(west, one.x, east))
                .count();
        expect(outside == 0, outside + " positions outside the bbox");
    }

    private static boolean between(double west, double lon, double east) {
        return west <= east ? west <= lon && lon <= east : lon >= west || lon <= east;
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            breaches.add(where + ": " + otherwise);
        }
    }
}
