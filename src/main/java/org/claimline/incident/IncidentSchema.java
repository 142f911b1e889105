package org.claimline.incident;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schema of incident files (draft 2020-12), with its own formats checked. */
final class IncidentSchema {

    static final String RESOURCE = "/schema/incident.schema.json";
    private static final JsonNode TREE = load();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    dialect(),
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(TREE);

    private IncidentSchema() {}

    static List<Error> errors(JsonNode root) {
        return SCHEMA.validate(root);
    }

    /** The schema's own text, as a tree. */
    static JsonNode tree() {
        return TREE;
    }

    private static JsonNode load() {
        try (InputStream in = IncidentSchema.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .formats(Formats.names().stream().map(IncidentSchema::format).toList())
                .build();
    }

    private static Format format(String name) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return Formats.mistake(name, value).isEmpty();
            }
        };
    }
}
