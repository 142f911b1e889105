package org.claimline.border;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gzipped TopoJSON with a scale of 1e-7 degrees and no offset. The arcs, nearly all of the file, are streamed; the
 * objects are read as a tree.
 */
final class TopologyReader {

    private static final ObjectMapper JSON = JsonMapper.shared();

    private int[] x = new int[1 << 20];
    private int[] y = new int[1 << 20];
    private int vertices;
    private int[] arcStart = new int[1 << 12];
    private int arcs;
    private JsonNode objects;
    private boolean transformed;

    private TopologyReader() {}

    static Topology read(InputStream gzipped) throws IOException {
        try (InputStream in = new GZIPInputStream(gzipped, 1 << 16);
                JsonParser parser = JSON.createParser(in)) {
            return new TopologyReader().document(parser);
        } catch (JacksonException | ArithmeticException | IllegalArgumentException | NoSuchElementException e) {
            throw new IOException("not a topology that can be read: " + e.getMessage(), e);
        }
    }

    private Topology document(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "transform" -> {
                    checkTransform(parser.readValueAsTree());
                    transformed = true;
                }
                case "objects" -> objects = parser.readValueAsTree();
                case "arcs" -> arcs(parser);
                default -> parser.skipChildren();
            }
        }
        if (objects == null || arcs == 0 || !transformed) {
            throw new IOException("not a topology: it has no transform, no objects or no arcs");
        }
        arcStart = Arrays.copyOf(arcStart, arcs + 1);
        arcStart[arcs] = vertices;
        Map<String, Territory> territories = new HashMap<>();
        List<Topology.Shape> shapes = shapes(territories);
        return new Topology(
                Arrays.copyOf(x, vertices), Arrays.copyOf(y, vertices), arcStart, shapes, lines(territories));
    }

    private static void checkTransform(JsonNode transform) throws IOException {
        for (int axis = 0; axis < 2; axis++) {
            if (transform.path("scale").path(axis).asDouble() != 1 / Topology.PER_DEGREE
                    || transform.path("translate").path(axis).asDouble() != 0) {
                throw new IOException("the topology's transform must be a scale of 1e-7 without an offset");
            }
        }
    }

    private void arcs(JsonParser parser) {
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            if (arcs + 1 >= arcStart.length) {
                arcStart = Arrays.copyOf(arcStart, 2 * arcStart.length);
            }
            arcStart[arcs++] = vertices;
            long lastX = 0;
            long lastY = 0;
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                lastX += parser.nextLongValue(0);
                lastY += parser.nextLongValue(0);
                parser.nextToken();
                add(Math.toIntExact(lastX), Math.toIntExact(lastY));
            }
        }
    }

    private void add(int lon, int lat) {
        if (vertices == x.length) {
            x = Arrays.copyOf(x, 2 * vertices);
            y = Arrays.copyOf(y, 2 * vertices);
        }
        x[vertices] = lon;
        y[vertices++] = lat;
    }

    private List<Topology.Shape> shapes(Map<String, Territory> territories) {
        List<Topology.Shape> shapes = new ArrayList<>();
        for (JsonNode geometry : objects.path("territories").path("geometries")) {
            Territory territory = territory(geometry.path("properties"), "code", "name")
                    .orElseThrow(() -> new NoSuchElementException("a territory without a code and a name"));
            territories.putIfAbsent(territory.label(), territory);
            List<List<int[]>> polygons = new ArrayList<>();
            boolean single = geometry.path("type").asString().equals("Polygon");
            for (JsonNode polygon : single ? List.of(geometry.path("arcs")) : geometry.path("arcs")) {
                polygons.add(references(polygon));
            }
            shapes.add(new Topology.Shape(territory, polygons));
        }
        return List.copyOf(shapes);
    }

    private List<Topology.Line> lines(Map<String, Territory> territories) {
        List<Topology.Line> lines = new ArrayList<>();
        for (JsonNode geometry : objects.path("lines").path("geometries")) {
            JsonNode properties = geometry.path("properties");
            BorderLine line = new BorderLine(
                    territory(properties, "left", "left_name").map(t -> territories.getOrDefault(t.label(), t)),
                    territory(properties, "right", "right_name").map(t -> territories.getOrDefault(t.label(), t)),
                    BorderClass.ofId(properties.path("class").asString()));
            boolean single = geometry.path("type").asString().equals("LineString");
            List<int[]> parts = single ? List.of(reference(geometry.path("arcs"))) : references(geometry.path("arcs"));
            lines.add(new Topology.Line(line, parts));
        }
        return List.copyOf(lines);
    }

    private static Optional<Territory> territory(JsonNode properties, String codeField, String nameField) {
        Optional<String> code = text(properties.path(codeField));
        Optional<String> name = text(properties.path(nameField));
        return code.or(() -> name).map(label -> new Territory(code, name.orElse(label)));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private List<int[]> references(JsonNode parts) {
        List<int[]> references = new ArrayList<>();
        for (JsonNode part : parts) {
            references.add(reference(part));
        }
        return List.copyOf(references);
    }

    private int[] reference(JsonNode part) {
        int[] reference = new int[part.size()];
        for (int i = 0; i < reference.length; i++) {
            reference[i] = part.get(i).asInt();
            if (Topology.arcOf(reference[i]) >= arcs) {
                throw new IllegalArgumentException("a reference to arc " + reference[i] + " of " + arcs);
            }
        }
        return reference;
    }
}
