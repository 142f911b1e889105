package org.claimline.incident;

/**
 * Tabs between the tokens of JSON, which JSON allows and the YAML library does not, become single spaces; every column stays
 * what it was. Text in double quotes is not touched.
 */
final class JsonTabs {

    private JsonTabs() {}

    static String toSpaces(String text) {
        if (!text.stripLeading().startsWith("{") || text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '\t' && !quoted) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
