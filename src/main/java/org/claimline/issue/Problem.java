package org.claimline.issue;

/**
 * One thing that is wrong with an input.
 *
 * @param file the input's name, as its user knows it
 * @param line line in the file, from 1; 0 where the problem has no line
 * @param column column in the line, from 1; 0 where the problem has no column
 * @param place where in the document: a JSON Pointer or a name; empty for the whole document
 * @param rule the broken rule's short name, such as {@code distance-without-unit}
 * @param message what is wrong, one sentence without a full stop
 * @param hint how to mend it, one sentence; never empty
 */
public record Problem(String file, int line, int column, String place, String rule, String message, String hint) {

    public Problem {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a problem says what is wrong and how to mend it");
        }
    }

    /** {@code file:line:column: message (at place; rule NAME). Hint: ...} in the form that editors can follow. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(message);
        text.append(place.isEmpty() ? " (" : " (at " + place + "; ")
                .append("rule ")
                .append(rule)
                .append(')');
        return text.append(". Hint: ").append(hint).toString();
    }
}
