package org.claimline.derive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a set as compact TopoJSON, the same bytes for the same set; derive.sh packs it with zopfli, whose header holds no name or time. */
final class TopoWriter {
    private final BorderSet set;
    private final JsonGenerator json;

    private TopoWriter(BorderSet set, JsonGenerator json) {
        this.set = set;
        this.json = json;
    }

    static void write(BorderSet set, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new TopoWriter(set, json).topology();
        }
    }

    private void topology() {
        json.writeStartObject();
        json.writeStringProperty("type", "Topology");
        json.writeName("transform").writeRawValue("{\"scale\":[1e-7,1e-7],\"translate\":[0,0]}");
        json.writeObjectPropertyStart("objects");
        collection("territories", this::territories);
        collection("lines", () -> set.lines.forEach(this::line));
        json.writeEndObject();
        json.writeArrayPropertyStart("arcs");
        set.arcs.forEach(this::arc);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void collection(String name, Runnable geometries) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("type", "GeometryCollection");
        json.writeArrayPropertyStart("geometries");
        geometries.run();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void territories() {
        for (int t = 0; t < set.territories.size(); t++) {
            Territory territory = set.territories.get(t);
            json.writeStartObject();
            json.writeStringProperty("type", "MultiPolygon");
            json.writeStringProperty("id", territory.id());
            json.writeObjectPropertyStart("properties");
            code("code", territory.code());
            json.writeStringProperty("name", territory.name());
            json.writeEndObject();
            json.writeArrayPropertyStart("arcs");
            for (List<List<Integer>> polygon : set.polygons.get(t)) {
                json.writeStartArray();
                polygon.forEach(this::references);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void line(Line line) {
        json.writeStartObject();
        json.writeStringProperty("type", "MultiLineString");
        json.writeObjectPropertyStart("properties");
        Territory left = set.territories.get(line.left());
        Territory right = line.right() < 0 ? null : set.territories.get(line.right());
        code("left", left.code());
        code("right", right == null ? null : right.code());
        if (left.code() == null) {
            json.writeStringProperty("left_name", left.name());
        }
        if (right != null && right.code() == null) {
            json.writeStringProperty("right_name", right.name());
        }
        json.writeStringProperty("class", line.lineClass().word);
        if (!line.sourceStatus().isEmpty()) {
            json.writeStringProperty("source_class", line.sourceStatus());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("arcs");
        line.arcs().forEach(arc -> references(List.of(arc)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void code(String name, String code) {
        if (code == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, code);
        }
    }

    private void references(List<Integer> arcs) {
        json.writeStartArray();
        arcs.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void arc(Arc arc) {
        int x = 0;
        int y = 0;
        json.writeStartArray();
        for (long point : arc.points()) {
            json.writeStartArray();
            json.writeNumber((long) Grid.x(point) - x);
            json.writeNumber((long) Grid.y(point) - y);
            json.writeEndArray();
            x = Grid.x(point);
            y = Grid.y(point);
        }
        json.writeEndArray();
    }
}
