package org.claimline.incident;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.issue.Problem;
import tools.jackson.databind.JsonNode;

/** One error of the schema library, put into our words, with the hint that the schema itself gives for the field. */
final class SchemaProblem {

    static final String UNKNOWN_FIELD = "unknown-field";
    static final String MISPLACED = "misplaced-field";
    static final String PATTERN = "bad-text";

    private final Document document;
    private final Error error;
    private final String pointer;
    private final JsonNode value;
    /** The schema that holds the broken keyword. */
    private final JsonNode schema;

    SchemaProblem(Document document, Error error) {
        this.document = document;
        this.error = error;
        this.pointer = error.getInstanceLocation().toString();
        this.value = document.root().at(pointer);
        String keyword = error.getSchemaLocation().getFragment().toString();
        this.schema = IncidentSchema.tree().at(keyword.substring(0, keyword.lastIndexOf('/')));
    }

    Problem problem() {
        return switch (error.getKeyword()) {
            case "required" -> missing();
            case "additionalProperties" -> unknown();
            case "type" -> type();
            case "enum" -> word();
            case "format" -> format(value.asString()).orElseGet(this::other);
            case "oneOf" -> clauseKind();
            case "pattern" -> pattern();
            case "minItems" -> here("too-few", "\"" + field() + "\" has too few elements", guide());
            case "maxItems" -> here("too-many", "\"" + field() + "\" has too many elements", guide());
            case "uniqueItems" -> here("not-unique", "\"" + field() + "\" names the same twice", guide());
            case "minimum", "maximum", "exclusiveMinimum" -> range();
            default -> other();
        };
    }

    private Problem missing() {
        String name = error.getProperty();
        String what = pointer.isEmpty() ? "the incident" : "\"" + field() + "\"";
        return here(
                "missing-field",
                what + " has no \"" + name + "\"",
                "add " + name + ": "
                        + SchemaGuide.missing(error.getEvaluationPath().toString(), name));
    }

    private Problem unknown() {
        String name = error.getProperty();
        List<String> known = new ArrayList<>(schema.path("properties").propertyNames());
        boolean misplaced = error.getEvaluationPath().toString().contains("/then/");
        String message = misplaced
                ? "\"" + name + "\" does not go with the other fields here"
                : "the field \"" + name + "\" is not known here";
        return document.keyProblem(
                Document.below(pointer, name),
                misplaced ? MISPLACED : UNKNOWN_FIELD,
                message,
                help(name, known, misplaced) + "the fields here are " + String.join(", ", known));
    }

    private String help(String name, List<String> known, boolean misplaced) {
        if (misplaced) {
            return "";
        }
        boolean cutText = name.contains(" ") && value.path(name).isNull();
        return cutText ? "put a text with a comma in quotes; " : Suggestion.prefix(name, known);
    }

    private Problem type() {
        if (value.isNumber()) {
            Optional<Problem> unit = schema.has("format") ? format(value.asString()) : Optional.empty();
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return here("wrong-type", "\"" + field() + "\" is " + kind(value) + ", not " + expectedKinds(), guide());
    }

    private Problem word() {
        List<String> known = new ArrayList<>();
        schema.path("enum").forEach(word -> known.add(word.asString()));
        return here(
                "unknown-" + field(),
                "\"" + value.asString() + "\" is no " + field(),
                Suggestion.prefix(value.asString(), known) + "use one of " + String.join(", ", known));
    }

    private Optional<Problem> format(String text) {
        return Formats.mistake(schema.path("format").asString(), text).map(e -> document.problem(pointer, e));
    }

    private Problem clauseKind() {
        List<String> kinds = new ArrayList<>();
        schema.path("oneOf").forEach(kind -> kinds.add(kind.at("/required/0").asString()));
        return here(
                "clause-kind",
                "a clause is of exactly one kind",
                "use one of " + String.join(", ", kinds) + "; write a second kind as a clause of its own");
    }

    private Problem pattern() {
        return value.asString().isBlank()
                ? here("empty-text", "\"" + field() + "\" is empty", guide())
                : here(PATTERN, "\"" + value.asString() + "\" does not fit as " + field(), guide());
    }

    private Problem range() {
        if (schema.path("format").asString("").equals("claimline-date")) {
            return format(value.asString()).orElseGet(this::other);
        }
        return here("out-of-range", "\"" + field() + "\" " + error.getMessage(), guide());
    }

    private Problem other() {
        return here("schema-" + error.getKeyword(), "\"" + field() + "\" " + error.getMessage(), guide());
    }

    private Problem here(String rule, String message, String hint) {
        return document.problem(pointer, rule, message, hint);
    }

    private String guide() {
        return SchemaGuide.at(error.getEvaluationPath().toString());
    }

    private String field() {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        boolean isElement = !name.isEmpty() && name.chars().allMatch(Character::isDigit);
        return name.isEmpty() ? "the document" : isElement ? pointer.substring(1) : name;
    }

    private String expectedKinds() {
        JsonNode type = schema.path("type");
        List<String> kinds = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(one -> kinds.add(kind(one.asString())));
        return String.join(" or ", kinds);
    }

    private static String kind(String jsonType) {
        return switch (jsonType) {
            case "string" -> "a text";
            case "object" -> "a group of fields";
            case "array" -> "a list";
            case "integer" -> "a whole number";
            default -> "a " + jsonType;
        };
    }

    private static String kind(JsonNode value) {
        return value.isNull() ? "empty" : kind(value.getNodeType().name().toLowerCase(Locale.ROOT));
    }
}
