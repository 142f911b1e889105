package org.claimline.incident;

import java.util.Optional;
import org.claimline.geo.LatLon;
import tools.jackson.databind.JsonNode;

/** An incident from a tree that has passed the schema and the references' check. */
final class IncidentTree {

    private IncidentTree() {}

    static Incident incident(Document document) {
        JsonNode root = document.root();
        return new Incident(
                Tree.text(root, "id"),
                Tree.text(root, "title"),
                EdtfDate.parse(Tree.text(root, "date")),
                Tree.word(root, "kind", Incident.Kind.class),
                Tree.word(root, "status", Incident.Status.class),
                Tree.place(root.get("place")),
                Tree.texts(root, "border"),
                Tree.findText(root.path("object"), "name"),
                Tree.list(root, "sources", IncidentTree::source),
                Tree.list(root, "lines", IncidentTree::line),
                Tree.list(root, "evidence", IncidentTree::evidence),
                Tree.list(root, "claims", IncidentTree::claim),
                Tree.list(root, "responses", IncidentTree::response),
                Tree.list(root, "counts", IncidentTree::count),
                document.name());
    }

    private static Source source(JsonNode node) {
        return new Source(
                Tree.text(node, "id"),
                Tree.text(node, "publisher"),
                Tree.text(node, "title"),
                Tree.findDate(node, "date"),
                Tree.findText(node, "url"),
                Tree.findText(node, "language"));
    }

    private static ClaimedLine line(JsonNode node) {
        return new ClaimedLine(
                Tree.text(node, "id"),
                Tree.claimant(node),
                Tree.text(node, "status"),
                Tree.list(
                        node,
                        "points",
                        point ->
                                new LatLon(point.get(0).asDouble(), point.get(1).asDouble())),
                Tree.texts(node, "sources"));
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                Tree.text(node, "id"),
                Tree.word(node, "phase", Phase.class),
                Tree.position(node),
                Tree.texts(node, "sources"));
    }

    private static Claim claim(JsonNode node) {
        return new Claim(
                Tree.text(node, "id"),
                Tree.claimant(node),
                Tree.findText(node, "relayed_by"),
                Tree.findDate(node, "stated"),
                Tree.findText(node, "supersedes"),
                Tree.texts(node, "sources"),
                Tree.word(node, "phase", Phase.class),
                node.has("leg") ? Optional.of(node.get("leg").asInt()) : Optional.empty(),
                Tree.word(node, "polarity", Claim.Polarity.class),
                Tree.list(node, "clauses", ClauseTree::clause));
    }

    private static Response response(JsonNode node) {
        return new Response(
                EdtfDate.parse(Tree.text(node, "date")),
                Tree.texts(node, "by"),
                Tree.findText(node, "towards"),
                Tree.text(node, "what"),
                Tree.texts(node, "sources"));
    }

    private static Count count(JsonNode node) {
        return new Count(
                Tree.text(node, "what"), Tree.text(node, "value"), Tree.claimant(node), Tree.texts(node, "sources"));
    }
}
