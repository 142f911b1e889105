package org.claimline.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An incident as a tree in the format of incident files, its fields in the format's order; what is empty is left out. */
public final class IncidentJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private IncidentJson() {}

    /** The incident in the file format, as one line of JSON: the same text for the same content, whatever file it came from. */
    public static String text(Incident incident) {
        return tree(incident).toString();
    }

    /** The tree; read again, it gives the same incident. */
    public static ObjectNode tree(Incident incident) {
        ObjectNode node = NODES.objectNode();
        node.put("id", incident.id());
        node.put("title", incident.title());
        node.put("date", incident.date().text());
        node.put("kind", incident.kind().id());
        node.put("status", incident.status().id());
        node.set("place", place(incident.place()));
        texts(node, "border", incident.border());
        incident.objectName().ifPresent(name -> node.putObject("object").put("name", name));
        list(node, "sources", incident.sources(), IncidentJson::source);
        list(node, "lines", incident.lines(), IncidentJson::line);
        list(node, "evidence", incident.evidence(), IncidentJson::evidence);
        node.set("claims", array(incident.claims(), IncidentJson::claim));
        list(node, "responses", incident.responses(), IncidentJson::response);
        list(node, "counts", incident.counts(), IncidentJson::count);
        return node;
    }

    static JsonNode place(PlaceReference place) {
        return place instanceof PlaceReference.Named named
                ? NODES.stringNode(named.name())
                : position(NODES.objectNode(), (PlaceReference.Positioned) place);
    }

    static ObjectNode position(ObjectNode node, PlaceReference.Positioned at) {
        node.put("lat", at.latDegrees()).put("lon", at.lonDegrees()).put("radius_m", at.radiusMetres());
        return put(node, "name", at.name());
    }

    static ObjectNode put(ObjectNode node, String field, Optional<String> text) {
        text.ifPresent(value -> node.put(field, value));
        return node;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = NODES.objectNode();
        node.put("id", source.id()).put("publisher", source.publisher()).put("title", source.title());
        put(node, "date", source.date().map(EdtfDate::text));
        put(node, "url", source.url());
        return put(node, "language", source.language());
    }

    private static ObjectNode line(ClaimedLine line) {
        ObjectNode node = NODES.objectNode().put("id", line.id());
        claimant(node, line.claimant());
        node.put("status", line.status());
        list(
                node,
                "points",
                line.points(),
                point -> NODES.arrayNode().add(point.latDegrees()).add(point.lonDegrees()));
        texts(node, "sources", line.sources());
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = NODES.objectNode().put("id", evidence.id());
        node.put("phase", evidence.phase().id());
        position(node, evidence.position());
        texts(node, "sources", evidence.sources());
        return node;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node = NODES.objectNode().put("id", claim.id());
        claimant(node, claim.claimant());
        put(node, "relayed_by", claim.relayedBy());
        put(node, "stated", claim.stated().map(EdtfDate::text));
        put(node, "supersedes", claim.supersedes());
        texts(node, "sources", claim.sources());
        node.put("phase", claim.phase().id());
        claim.leg().ifPresent(leg -> node.put("leg", leg));
        node.put("polarity", claim.polarity().id());
        node.set("clauses", array(claim.clauses(), clause -> clause.match(ClauseJson.CASES)));
        return node;
    }

    private static ObjectNode response(Response response) {
        ObjectNode node = NODES.objectNode().put("date", response.date().text());
        texts(node, "by", response.by());
        put(node, "towards", response.towards());
        node.put("what", response.what());
        texts(node, "sources", response.sources());
        return node;
    }

    private static ObjectNode count(Count count) {
        ObjectNode node = NODES.objectNode().put("what", count.what()).put("value", count.value());
        claimant(node, count.claimant());
        texts(node, "sources", count.sources());
        return node;
    }

    private static void claimant(ObjectNode node, Claimant claimant) {
        put(node.putObject("claimant").put("name", claimant.name()), "country", claimant.country());
    }

    private static void texts(ObjectNode node, String field, List<String> texts) {
        list(node, field, texts, NODES::stringNode);
    }

    private static <T> void list(
            ObjectNode node, String field, Collection<T> items, Function<T, ? extends JsonNode> write) {
        if (!items.isEmpty()) {
            node.set(field, array(items, write));
        }
    }

    private static <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> write) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }
}
