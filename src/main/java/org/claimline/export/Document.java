package org.claimline.export;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A finished JSON document. The same content gives the same characters every time. */
public final class Document {

    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper COMPACT = JsonMapper.shared();

    private final ObjectNode root;

    Document(ObjectNode root) {
        this.root = root;
    }

    ObjectNode root() {
        return root;
    }

    /** Indented, for people; ends with a line feed. */
    public String text() {
        return INDENTED.writeValueAsString(root) + "\n";
    }

    /** Without white space, for programs. */
    public String compactText() {
        return COMPACT.writeValueAsString(root);
    }
}
