package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.geo.Wind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IncidentSchemaTest {

    private static final JsonNode SCHEMA = IncidentSchema.tree();

    @Test
    @DisplayName("the schema itself is a schema of draft 2020-12")
    void metaSchema() {
        assertEquals("urn:claimline:schema:incident:1", SCHEMA.path("$id").asString());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(SCHEMA));
    }

    @Test
    @DisplayName("its words are those of the program")
    void words() {
        assertEquals(ids(Phase.values()), words("/$defs/phase"));
        assertEquals(ids(Claim.Polarity.values()), words("/$defs/claim/properties/polarity"));
        assertEquals(ids(Incident.Kind.values()), words("/properties/kind"));
        assertEquals(ids(Incident.Status.values()), words("/properties/status"));
        assertEquals(ids(Clause.Zone.values()), words("/$defs/clause/properties/in/properties/zone"));
        assertEquals(Arrays.stream(Wind.values()).map(Wind::name).toList(), words("/$defs/heading"));
    }

    @Test
    @DisplayName("every field is described, and every example of a described format fits it")
    void described() {
        List<String> silent = new ArrayList<>();
        walk("", SCHEMA, silent);
        assertEquals(List.of(), silent);
    }

    @Test
    @DisplayName("fields stand in the order of the format")
    void order() {
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "date",
                        "kind",
                        "status",
                        "place",
                        "border",
                        "object",
                        "sources",
                        "lines",
                        "evidence",
                        "claims",
                        "responses",
                        "counts"),
                List.copyOf(SCHEMA.path("properties").propertyNames()));
    }

    private static void walk(String pointer, JsonNode node, List<String> silent) {
        for (String name : node.propertyNames()) {
            JsonNode below = node.get(name);
            if (pointer.matches(".*/properties") && !pointer.contains("/then/") && !hasDescription(below)) {
                silent.add(pointer + "/" + name);
            }
            walk(pointer + "/" + name, below, silent);
        }
        if (node.path("format").asString("").startsWith("claimline-") && node.has("examples")) {
            for (JsonNode example : node.get("examples")) {
                if (example.isString()) {
                    assertTrue(Formats.mistake(node.get("format").asString(), example.asString())
                            .isEmpty());
                }
            }
        }
    }

    private static boolean hasDescription(JsonNode field) {
        JsonNode target =
                field.has("$ref") ? SCHEMA.at(field.get("$ref").asString().substring(1)) : field;
        return field.has("description") || target.has("description");
    }

    private static List<String> ids(Enum<?>[] constants) {
        return Stream.of(constants).map(Words::id).toList();
    }

    private static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        SCHEMA.at(pointer).path("enum").forEach(word -> words.add(word.asString()));
        return words;
    }
}
