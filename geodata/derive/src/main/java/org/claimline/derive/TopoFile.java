package org.claimline.derive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A derived file read back, from its bytes alone: what a loader sees. Rings and lines as packed vertices. */
final class TopoFile {
    /** Polygons of one territory, each a list of closed rings, the shell first. */
    record Area(String id, List<List<long[]>> polygons) {}

    /** One line: sides by code or name, null for nobody. */
    record Border(String left, String right, String lineClass, List<long[]> arcs) {}

    final List<Area> areas = new ArrayList<>();
    final List<Border> borders = new ArrayList<>();

    private final List<long[]> arcs = new ArrayList<>();

    TopoFile(Path gz) throws IOException {
        JsonNode root;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(gz), 1 << 16)) {
            root = JsonMapper.shared().readTree(in);
        }
        root.get("arcs").forEach(arc -> arcs.add(decoded(arc)));
        for (JsonNode territory : root.get("objects").get("territories").get("geometries")) {
            List<List<long[]>> polygons = new ArrayList<>();
            for (JsonNode polygon : territory.get("arcs")) {
                List<long[]> rings = new ArrayList<>();
                polygon.forEach(ring -> rings.add(joined(ring)));
                polygons.add(rings);
            }
            areas.add(new Area(territory.get("id").asString(), polygons));
        }
        for (JsonNode line : root.get("objects").get("lines").get("geometries")) {
            List<long[]> parts = new ArrayList<>();
            line.get("arcs").forEach(part -> parts.add(joined(part)));
            JsonNode properties = line.get("properties");
            borders.add(new Border(side(properties, "left"), side(properties, "right"), properties.get("class").asString(), parts));
        }
    }

    private static String side(JsonNode properties, String side) {
        JsonNode code = properties.get(side);
        JsonNode name = properties.get(side + "_name");
        return !code.isNull() ? code.asString() : name == null ? null : name.asString();
    }

    /** Deltas are longs: an edge along the South Pole takes a step of 360 degrees, 3.6e9 units. */
    private static long[] decoded(JsonNode arc) {
        long[] points = new long[arc.size()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.length; i++) {
            x += arc.get(i).get(0).asLong();
            y += arc.get(i).get(1).asLong();
            points[i] = Grid.pack((int) x, (int) y);
        }
        return points;
    }

    private long[] joined(JsonNode references) {
        List<Long> points = new ArrayList<>();
        for (JsonNode reference : references) {
            int index = reference.asInt();
            long[] arc = arcs.get(index >= 0 ? index : ~index);
            for (int i = points.isEmpty() ? 0 : 1; i < arc.length; i++) {
                points.add(arc[index >= 0 ? i : arc.length - 1 - i]);
            }
        }
        return points.stream().mapToLong(Long::longValue).toArray();
    }

    /** The ids of the territories with an odd number of ring edges east of the position. */
    List<String> at(double latDegrees, double lonDegrees) {
        double x = lonDegrees * Grid.UNITS_PER_DEGREE;
        double y = latDegrees * Grid.UNITS_PER_DEGREE;
        return areas.stream()
                .filter(area -> area.polygons().stream().anyMatch(rings -> rings.stream().filter(ring -> odd(ring, x, y)).count() % 2 == 1))
                .map(Area::id)
                .toList();
    }

    private static boolean odd(long[] ring, double x, double y) {
        boolean odd = false;
        for (int i = 1; i < ring.length; i++) {
            double ax = Grid.x(ring[i - 1]);
            double ay = Grid.y(ring[i - 1]);
            double bx = Grid.x(ring[i]);
            double by = Grid.y(ring[i]);
            odd ^= (ay <= y) != (by <= y) && x < ax + (y - ay) / (by - ay) * (bx - ax);
        }
        return odd;
    }

    /** Arcs of the lines between two territories, overlaps of one with the other included. */
    List<long[]> between(String a, String b) {
        return borders.stream()
                .filter(line -> a.equals(line.left()) && b.equals(line.right()) || b.equals(line.left()) && a.equals(line.right()))
                .flatMap(line -> line.arcs().stream())
                .toList();
    }
}
