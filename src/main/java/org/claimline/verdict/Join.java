package org.claimline.verdict;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** How parts stand in a row; the bundles have the words. */
public enum Join {
    /** "a, b and c" */
    AND,
    /** "a, b or c" */
    OR,
    /** "a, b, c" */
    COMMAS,
    /** "a; b; c" */
    ITEMS,
    /** One sentence after the other. */
    SENTENCES;

    String row(List<String> parts, Language language) {
        String row = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            String template = "join." + name().toLowerCase(Locale.ROOT) + (i == parts.size() - 1 ? ".last" : ".next");
            row = MessageFormat.format(language.template(template), row, parts.get(i));
        }
        return row;
    }
}
