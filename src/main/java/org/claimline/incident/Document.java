package org.claimline.incident;

import java.util.Map;
import org.claimline.issue.Problem;
import tools.jackson.databind.JsonNode;

/**
 * One document as a tree, with the spot in its text of each value and each key, by JSON Pointer (RFC 6901).
 *
 * @param name of the file
 */
record Document(String name, JsonNode root, Map<String, Spot> values, Map<String, Spot> keys) {

    /** A problem with the value at that pointer. */
    Problem problem(String pointer, String rule, String message, String hint) {
        return at(values.getOrDefault(pointer, Spot.START), pointer, rule, message, hint);
    }

    /** A problem with the key at that pointer: it stands at the key, not at the value. */
    Problem keyProblem(String pointer, String rule, String message, String hint) {
        return at(keys.getOrDefault(pointer, Spot.START), pointer, rule, message, hint);
    }

    Problem problem(String pointer, Unreadable error) {
        return problem(pointer, error.rule(), error.getMessage(), error.hint());
    }

    private Problem at(Spot spot, String pointer, String rule, String message, String hint) {
        return new Problem(name, spot.line(), spot.column(), pointer, rule, message, hint);
    }

    /** The pointer to a member or element. */
    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
