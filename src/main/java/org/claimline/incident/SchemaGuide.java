package org.claimline.incident;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the schema says of a field: its description and an example, for hints. */
final class SchemaGuide {

    private SchemaGuide() {}

    /**
     * The guide to the field that a keyword was evaluated at. Where the field refers to a shared definition, its own description
     * goes before that of the definition.
     *
     * @param evaluationPath JSON Pointer through the references, ending with the keyword
     */
    static String at(String evaluationPath) {
        JsonNode node = IncidentSchema.tree();
        JsonNode field = node;
        String[] steps = evaluationPath.split("/");
        for (int i = 1; i < steps.length - 1; i++) {
            boolean isReference = steps[i].equals("$ref");
            node = isReference ? target(node) : step(node, steps[i]);
            field = isReference && field.has("description") ? field : node;
        }
        return guide(field, node);
    }

    /** The guide to a field that is missing: a branch may require what an outer schema of the path describes. */
    static String missing(String evaluationPath, String name) {
        JsonNode node = IncidentSchema.tree();
        JsonNode field = node.path("properties").path(name);
        for (String step : evaluationPath.substring(1).split("/")) {
            node = step.equals("$ref") ? target(node) : step(node, step);
            JsonNode here = node.path("properties").path(name);
            field = here.has("description") || here.has("$ref") ? here : field;
        }
        JsonNode definition = target(field);
        return guide(field.has("description") ? field : definition, field.has("examples") ? field : definition);
    }

    private static JsonNode step(JsonNode node, String step) {
        return node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }

    private static JsonNode target(JsonNode reference) {
        JsonNode ref = reference.path("$ref");
        return ref.isMissingNode()
                ? MissingNode.getInstance()
                : IncidentSchema.tree().at(ref.asString().substring(1));
    }

    private static String guide(JsonNode described, JsonNode exemplified) {
        String text = described.path("description").asString("see the schema, " + IncidentSchema.RESOURCE);
        JsonNode example = exemplified.path("examples").path(0);
        return example.isMissingNode()
                ? text
                : text + " Such as: " + (example.isString() ? example.asString() : example.toString());
    }
}
