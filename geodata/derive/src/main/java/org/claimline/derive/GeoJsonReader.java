package org.claimline.derive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads GeoJSON text sequences as ogr2ogr writes them: one feature a line. */
final class GeoJsonReader {
    private static final ObjectMapper MAPPER = JsonMapper.shared();

    /** One feature: its properties and its rings (polygons) or its runs of vertices (lines). */
    record Feature(JsonNode properties, JsonNode geometry) {

        String text(String property) {
            JsonNode value = properties.get(property);
            if (value == null) {
                throw new IllegalArgumentException("feature without property " + property + ": " + properties);
            }
            return value.isNull() ? "" : value.asString();
        }

        /** Shells counter-clockwise, holes clockwise, whatever the winding in the file. */
        List<Ring> rings() {
            List<Ring> rings = new ArrayList<>();
            String type = geometry.get("type").asString();
            JsonNode coordinates = geometry.get("coordinates");
            if (type.equals("Polygon")) {
                addPolygon(coordinates, rings);
            } else if (type.equals("MultiPolygon")) {
                coordinates.forEach(polygon -> addPolygon(polygon, rings));
            } else {
                throw new IllegalArgumentException("polygons expected, found " + type + ": " + properties);
            }
            return rings;
        }

        List<long[]> lines() {
            List<long[]> lines = new ArrayList<>();
            if (geometry.get("type").asString().equals("LineString")) {
                lines.add(points(geometry.get("coordinates")));
            } else {
                geometry.get("coordinates").forEach(line -> lines.add(points(line)));
            }
            return lines;
        }

        private static void addPolygon(JsonNode polygon, List<Ring> rings) {
            boolean shell = true;
            for (JsonNode ring : polygon) {
                rings.add(Ring.of(points(ring), shell));
                shell = false;
            }
        }

        private static long[] points(JsonNode positions) {
            long[] points = new long[positions.size()];
            for (int i = 0; i < points.length; i++) {
                JsonNode position = positions.get(i);
                points[i] = Grid.pack(Grid.unit(position.get(0).asDouble()), Grid.unit(position.get(1).asDouble()));
            }
            return points;
        }
    }

    private GeoJsonReader() {}

    static List<Feature> read(Path file) throws IOException {
        List<Feature> features = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode feature = MAPPER.readTree(line);
                features.add(new Feature(feature.get("properties"), feature.get("geometry")));
            }
        }
        return features;
    }
}
