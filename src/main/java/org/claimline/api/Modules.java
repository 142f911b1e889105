package org.claimline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's modules, found by their import statements. Told to the browser with the page itself (RFC 8288), they are all asked for at once
 * instead of level by level, which is most of what a cold load waits for.
 */
final class Modules {

    private static final Pattern IMPORT = Pattern.compile("^import [^;]*?from '(\\.[^']*)';", Pattern.MULTILINE);

    private Modules() {}

    /** The header {@code Link} that names the module and all that it imports. */
    static String linkHeader(String module) {
        return from(module).stream()
                .map(path -> "<" + path + ">; rel=modulepreload")
                .collect(Collectors.joining(", "));
    }

    /** A module of the page and all that it imports, each once, by addresses such as {@code /js/main.js}. */
    static Set<String> from(String module) {
        Set<String> found = new LinkedHashSet<>(List.of(module));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            String next = open.remove();
            Matcher imports = IMPORT.matcher(text(next));
            while (imports.find()) {
                String imported = URI.create(next).resolve(imports.group(1)).toString();
                if (found.add(imported)) {
                    open.add(imported);
                }
            }
        }
        return found;
    }

    private static String text(String module) {
        try (InputStream in = Modules.class.getResourceAsStream("/web" + module)) {
            if (in == null) {
                throw new IOException("there is no module " + module);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the page's modules cannot be read", e);
        }
    }
}
