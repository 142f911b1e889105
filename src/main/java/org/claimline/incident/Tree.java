package org.claimline.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.claimline.geo.Wind;
import tools.jackson.databind.JsonNode;

/** Fields of a tree that has passed the schema; what is missing here was optional there. */
final class Tree {

    private Tree() {}

    static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }

    static Optional<String> findText(JsonNode node, String field) {
        return node.has(field) ? Optional.of(text(node, field)) : Optional.empty();
    }

    static Optional<EdtfDate> findDate(JsonNode node, String field) {
        return findText(node, field).map(EdtfDate::parse);
    }

    static Optional<Figure> findLength(JsonNode node, String field) {
        return findText(node, field).map(Figure::parse);
    }

    static Optional<Wind> findHeading(JsonNode node) {
        return findText(node, "heading").flatMap(Wind::find);
    }

    static List<String> texts(JsonNode node, String field) {
        return list(node, field, JsonNode::asString);
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(read)
                .toList();
    }

    /** The constant whose word stands in that field. */
    static <E extends Enum<E>> E word(JsonNode node, String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.id(constant).equals(text(node, field)))
                .findFirst()
                .orElseThrow();
    }

    static PlaceReference place(JsonNode node) {
        return node.isString() ? new PlaceReference.Named(node.asString()) : position(node);
    }

    static PlaceReference.Positioned position(JsonNode node) {
        return new PlaceReference.Positioned(
                node.path("lat").asDouble(),
                node.path("lon").asDouble(),
                node.path("radius_m").asDouble(),
                findText(node, "name"));
    }

    static Claimant claimant(JsonNode node) {
        return new Claimant(text(node.path("claimant"), "name"), findText(node.path("claimant"), "country"));
    }
}
