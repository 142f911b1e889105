package org.claimline.incident;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Whether claims that name other claims lead back to where they started. */
final class Cycles {

    private Cycles() {}

    /**
     * Whether a claim can be reached from itself.
     *
     * @param pointer of the claim, or of one of its clauses: then only that clause's own names start the way
     * @param names the ids that a claim names
     */
    static boolean leadsBack(JsonNode root, String pointer, Function<JsonNode, List<String>> names) {
        Map<String, JsonNode> claims = new HashMap<>();
        root.path("claims").forEach(claim -> claims.put(claim.path("id").asString(""), claim));
        boolean isClause = pointer.contains("/clauses/");
        String own = root.at(isClause ? pointer.substring(0, pointer.indexOf("/clauses/")) : pointer)
                .path("id")
                .asString("");
        Deque<String> open = new ArrayDeque<>(
                isClause
                        ? List.of(root.at(pointer + "/offset/from/claim").asString(""))
                        : names.apply(root.at(pointer)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.pop();
            if (id.isEmpty() || !claims.containsKey(id) || !seen.add(id)) {
                continue;
            }
            if (id.equals(own)) {
                return true;
            }
            open.addAll(names.apply(claims.get(id)));
        }
        return false;
    }
}
