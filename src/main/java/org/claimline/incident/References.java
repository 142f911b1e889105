package org.claimline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.issue.Problem;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say: ids are unique and name something, a side is one of the border's countries, and the like. */
final class References {

    private final Document document;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> sources;
    private final Set<String> lines;
    private final Set<String> claims;

    private References(Document document) {
        this.document = document;
        this.sources = ids("/sources");
        this.lines = ids("/lines");
        this.claims = ids("/claims");
        ids("/evidence");
    }

    /** Passes over whatever the schema refuses, so that one run reports everything. */
    static List<Problem> problems(Document document) {
        References references = new References(document);
        references.walk("", document.root());
        return List.copyOf(references.problems);
    }

    private Set<String> ids(String list) {
        Set<String> ids = new TreeSet<>();
        int index = 0;
        for (JsonNode item : document.root().at(list)) {
            String id = item.path("id").asString("");
            String pointer = list + "/" + index++ + "/id";
            if (!id.isEmpty() && !ids.add(id)) {
                add(
                        pointer,
                        "duplicate-id",
                        "the id \"" + id + "\" stands twice in " + list.substring(1),
                        "rename one of them");
            }
        }
        return ids;
    }

    private void walk(String pointer, JsonNode node) {
        if (pointer.endsWith("/sources") && node.isArray() && pointer.indexOf('/', 1) > 0) {
            for (int i = 0; i < node.size(); i++) {
                known(pointer + "/" + i, node.get(i), "source", sources);
            }
        }
        if (pointer.matches("/claims/\\d+/clauses/\\d+")) {
            clause(pointer, node);
        }
        if (pointer.matches("/claims/\\d+")) {
            supersedes(pointer, node);
        }
        if (pointer.matches("/responses/\\d+/(by/\\d+|towards)")) {
            actor(pointer, node);
        }
        for (String name : node.propertyNames()) {
            walk(Document.below(pointer, name), node.get(name));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(pointer + "/" + i, node.get(i));
        }
    }

    private void clause(String pointer, JsonNode clause) {
        known(pointer + "/line", clause.path("line"), "line", lines);
        String from = pointer + "/offset/from/claim";
        known(from, document.root().at(from), "claim", claims);
        if (Cycles.leadsBack(document.root(), pointer, References::offsetClaims)) {
            add(
                    from,
                    "offset-from-itself",
                    "by way of other claims' offsets the claim is offset from itself",
                    "name a claim that does not depend on this one, a phase or a place");
        }
        List<String> border = new ArrayList<>();
        clause.path("border").forEach(country -> border.add(country.asString("")));
        String side = text(pointer + "/side");
        if (border.size() == 2 && !side.isEmpty() && Countries.isCode(side) && !border.contains(side)) {
            add(
                    pointer + "/side",
                    "side-not-of-border",
                    side + " is not one of the border's countries",
                    "use " + border.get(0) + " or " + border.get(1));
        }
    }

    private void supersedes(String pointer, JsonNode claim) {
        JsonNode earlier = claim.path("supersedes");
        known(pointer + "/supersedes", earlier, "claim", claims);
        boolean another = false;
        for (JsonNode other : document.root().path("claims")) {
            another |= earlier.isString()
                    && earlier.equals(other.path("id"))
                    && !other.at("/claimant/name").equals(claim.at("/claimant/name"));
        }
        if (another || Cycles.leadsBack(document.root(), pointer, References::earlierClaims)) {
            add(
                    pointer + "/supersedes",
                    "supersedes-another",
                    "a claim supersedes an earlier one of the same claimant only",
                    "name an earlier claim of \"" + text(pointer + "/claimant/name") + "\", or leave it out");
        }
    }

    private static List<String> earlierClaims(JsonNode claim) {
        return claim.has("supersedes") ? List.of(Tree.text(claim, "supersedes")) : List.of();
    }

    private static List<String> offsetClaims(JsonNode claim) {
        return Tree.list(
                claim, "clauses", clause -> clause.at("/offset/from/claim").asString(""));
    }

    /** Two capitals are read as a country, so they must be one: AU is Australia, not the African Union. */
    private void actor(String pointer, JsonNode name) {
        String text = name.asString("");
        if (text.matches("[A-Z]{2}") && !Countries.isCode(text)) {
            add(
                    pointer,
                    "unknown-country",
                    "\"" + text + "\" is no country code",
                    Hints.COUNTRY + "; write the name of a body out");
        }
    }

    private void known(String pointer, JsonNode id, String kind, Set<String> ids) {
        if (id.isString() && !ids.contains(id.asString())) {
            String listed = ids.isEmpty() ? "there is none yet" : "there are " + String.join(", ", ids);
            add(
                    pointer,
                    "unknown-" + kind,
                    "there is no " + kind + " with the id \"" + id.asString() + "\"",
                    Suggestion.prefix(id.asString(), ids) + "add it to " + kind + "s, or name one of them: " + listed);
        }
    }

    private String text(String pointer) {
        return document.root().at(pointer).asString("");
    }

    private void add(String pointer, String rule, String message, String hint) {
        problems.add(document.problem(pointer, rule, message, hint));
    }
}
