package org.claimline.derive;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Natural Earth's land (world-atlas land-10m.json), which tells an enclosed gap on land from one at sea. Lakes are land there, the
 * Caspian Sea is not. Its quantisation (0.0036 by 0.0017 degrees) is far below the size of what it has to tell apart.
 */
final class Land {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int SAMPLES = 40;
    private final List<Polygon> polygons = new ArrayList<>();

    Land(Path topojson) throws java.io.IOException {
        JsonNode root;
        try (InputStream in = Files.newInputStream(topojson)) {
            root = JsonMapper.shared().readTree(in);
        }
        List<Coordinate[]> arcs = new ArrayList<>();
        for (JsonNode arc : root.get("arcs")) {
            arcs.add(decode(arc, root.get("transform")));
        }
        for (JsonNode geometry : root.get("objects").get("land").get("geometries")) {
            for (JsonNode polygon : geometry.get("arcs")) {
                List<LinearRing> rings = new ArrayList<>();
                polygon.forEach(ring -> rings.add(ring(ring, arcs)));
                polygons.add(FACTORY.createPolygon(
                        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
            }
        }
    }

    private static Coordinate[] decode(JsonNode arc, JsonNode transform) {
        Coordinate[] points = new Coordinate[arc.size()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.length; i++) {
            x += arc.get(i).get(0).asLong();
            y += arc.get(i).get(1).asLong();
            double lon = x * transform.get("scale").get(0).asDouble() + transform.get("translate").get(0).asDouble();
            double lat = y * transform.get("scale").get(1).asDouble() + transform.get("translate").get(1).asDouble();
            points[i] = new Coordinate(lon * Grid.UNITS_PER_DEGREE, lat * Grid.UNITS_PER_DEGREE);
        }
        return points;
    }

    private static LinearRing ring(JsonNode references, List<Coordinate[]> arcs) {
        List<Coordinate> points = new ArrayList<>();
        for (JsonNode reference : references) {
            int arc = reference.asInt();
            Coordinate[] part = arcs.get(arc >= 0 ? arc : ~arc);
            for (int i = 0; i < part.length - 1; i++) {
                points.add(part[arc >= 0 ? i : part.length - 1 - i]);
            }
        }
        points.add(points.get(0));
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    /** The share of the polygon that is land, 0 to 1, by a lattice of up to 40 by 40 positions within it (one for the thinnest). */
    double share(Polygon gap) {
        Envelope box = gap.getEnvelopeInternal();
        List<Coordinate> inside = new ArrayList<>();
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(gap);
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            Coordinate position = new Coordinate(
                    box.getMinX() + box.getWidth() * (i % SAMPLES + 0.5) / SAMPLES,
                    box.getMinY() + box.getHeight() * (i / SAMPLES + 0.5) / SAMPLES);
            if (locator.locate(position) == Location.INTERIOR) {
                inside.add(position);
            }
        }
        if (inside.isEmpty()) {
            inside.add(gap.getInteriorPoint().getCoordinate());
        }
        return inside.stream().filter(this::covers).count() / (double) inside.size();
    }

    /** Even-odd rule, so that rings which the quantisation made touch don't matter. */
    private boolean covers(Coordinate position) {
        for (int i = 0; i < polygons.size(); i++) {
            if (polygons.get(i).getEnvelopeInternal().contains(position)
                    && SimplePointInAreaLocator.locate(position, polygons.get(i)) != Location.EXTERIOR) {
                return true;
            }
        }
        return false;
    }
}
