package org.claimline.incident;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Clauses from a tree that has passed the schema. */
final class ClauseTree {

    private ClauseTree() {}

    static Clause clause(JsonNode node) {
        if (node.has("in")) {
            return in(node.get("in"));
        }
        if (node.has("crossed")) {
            return new Clause.Crossed(Tree.text(node.get("crossed"), "into"));
        }
        if (node.has("border")) {
            return new Clause.Border(
                    Tree.texts(node, "border"),
                    Tree.findText(node, "side"),
                    Tree.findLength(node, "distance"),
                    Tree.findHeading(node));
        }
        if (node.has("line")) {
            return new Clause.Line(
                    Tree.text(node, "line"),
                    Tree.findText(node, "side"),
                    Tree.findLength(node, "distance"),
                    Tree.findHeading(node));
        }
        if (node.has("coast")) {
            return new Clause.Coast(Tree.text(node, "coast"), Figure.parse(Tree.text(node, "distance")));
        }
        if (node.has("near")) {
            return new Clause.Near(Tree.place(node.get("near")), Tree.findLength(node, "within"));
        }
        return other(node);
    }

    private static Clause other(JsonNode node) {
        if (node.has("offset")) {
            return offset(node.get("offset"));
        }
        if (node.has("at")) {
            return at(node.get("at"));
        }
        if (node.has("duration")) {
            return new Clause.Duration(Quantity.duration(Tree.text(node, "duration")));
        }
        if (node.has("speed")) {
            return new Clause.Speed(Quantity.speed(Tree.text(node, "speed")));
        }
        JsonNode track = node.get("track_inside");
        return new Clause.TrackInside(Tree.text(track, "country"), Figure.parse(Tree.text(track, "distance")));
    }

    private static Clause in(JsonNode node) {
        if (node.isString()) {
            return new Clause.In(node.asString(), Clause.Zone.LAND);
        }
        Clause.Zone zone = node.has("zone") ? Tree.word(node, "zone", Clause.Zone.class) : Clause.Zone.LAND;
        return new Clause.In(Tree.text(node, "country"), zone);
    }

    private static Clause offset(JsonNode node) {
        return new Clause.Offset(
                Figure.parse(Tree.text(node, "distance")), Tree.findHeading(node), origin(node.get("from")));
    }

    private static Clause.Origin origin(JsonNode from) {
        if (from.has("phase")) {
            return new Clause.Origin.OfPhase(Tree.word(from, "phase", Phase.class));
        }
        return from.has("claim")
                ? new Clause.Origin.OfClaim(Tree.text(from, "claim"))
                : new Clause.Origin.OfPlace(Tree.place(from));
    }

    private static Clause at(JsonNode node) {
        Optional<String> printed = Tree.findText(node, "printed");
        return new Clause.At(printed.map(PrintedCoordinates::parse).orElseGet(() -> Tree.position(node)), printed);
    }
}
