package org.claimline.border;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gzipped, quantised TopoJSON: the arcs by {@link ArcReader}, all else as a tree. A file on another grid than ours is brought to 1e-7
 * degrees.
 */
final class TopologyReader {

    private static final ObjectMapper JSON = JsonMapper.shared();

    private int[] x = {};
    private int[] y = {};
    private int[] arcStart = {0};
    private JsonNode objects;
    private JsonNode transform;

    private TopologyReader() {}

    static Topology read(InputStream gzipped) throws IOException {
        try (InputStream in = new GZIPInputStream(gzipped, 1 << 16)) {
            return new TopologyReader().document(in);
        } catch (JacksonException | ArithmeticException | IllegalArgumentException e) {
            throw new IOException("not a topology that can be read: " + e.getMessage(), e);
        }
    }

    private Topology document(InputStream in) throws IOException {
        members(in);
        if (objects == null || transform == null || arcs() == 0) {
            throw new IOException("not a quantised topology: it has no objects, no transform or no arcs");
        }
        if (!isOnGrid(transform)) {
            toGrid(transform);
        }
        Map<String, Territory> territories = new HashMap<>();
        List<Topology.Shape> shapes = shapes(territories);
        return new Topology(x, y, arcStart, shapes, lines(territories));
    }

    private int arcs() {
        return arcStart.length - 1;
    }

    private void members(InputStream in) throws IOException {
        JsonParser parser = JSON.createParser(in);
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("arcs") && value == JsonToken.START_ARRAY) {
                members(behindArcs(parser, in));
                return;
            }
            switch (name) {
                case "transform" -> transform = parser.readValueAsTree();
                case "objects" -> objects = parser.readValueAsTree();
                default -> parser.skipChildren();
            }
        }
    }

    /** Reads the arcs, at which the parser stands; gives the rest of the document as one of its own. */
    private InputStream behindArcs(JsonParser parser, InputStream in) throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        parser.releaseBuffered(taken);
        ArcReader arcs = new ArcReader(new SequenceInputStream(new ByteArrayInputStream(taken.toByteArray()), in));
        arcs.read();
        x = arcs.x();
        y = arcs.y();
        arcStart = arcs.arcStart();
        InputStream before = new ByteArrayInputStream("{\"arcs\":null".getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(before, arcs.rest());
    }

    /** Brings vertices from the file's own grid to that of 1e-7 degrees. */
    private void toGrid(JsonNode transform) throws IOException {
        double[] scale = pair(transform, "scale");
        double[] translate = pair(transform, "translate");
        for (int i = 0; i < x.length; i++) {
            x[i] = gridded(x[i] * scale[0] + translate[0], 180);
            y[i] = gridded(y[i] * scale[1] + translate[1], 90);
        }
    }

    private static boolean isOnGrid(JsonNode transform) throws IOException {
        double[] scale = pair(transform, "scale");
        double[] translate = pair(transform, "translate");
        double unit = 1 / Topology.PER_DEGREE;
        return scale[0] == unit && scale[1] == unit && translate[0] == 0 && translate[1] == 0;
    }

    private static double[] pair(JsonNode transform, String name) throws IOException {
        JsonNode pair = transform.path(name);
        if (pair.size() != 2 || !pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IOException("the topology's transform has no " + name + " of two numbers");
        }
        return new double[] {pair.path(0).asDouble(), pair.path(1).asDouble()};
    }

    private static int gridded(double degrees, double most) throws IOException {
        if (!(Math.abs(degrees) <= most)) {
            throw new IOException("a vertex lies at " + degrees + " degrees, beyond " + most);
        }
        return (int) Math.round(degrees * Topology.PER_DEGREE);
    }

    private List<Topology.Shape> shapes(Map<String, Territory> territories) {
        List<Topology.Shape> shapes = new ArrayList<>();
        String object = objects.has("territories") ? "territories" : "land";
        for (JsonNode geometry : objects.path(object).path("geometries")) {
            Territory territory = territory(geometry.path("properties"), "code", "name")
                    .orElse(new Territory(Optional.empty(), object));
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
            if (Topology.arcOf(reference[i]) >= arcs()) {
                throw new IllegalArgumentException("a reference to arc " + reference[i] + " of " + arcs());
            }
        }
        return reference;
    }
}
