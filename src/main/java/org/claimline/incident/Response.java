package org.claimline.incident;

import java.util.List;
import java.util.Optional;

/**
 * What followed, or what went before and is told as context.
 *
 * @param by who acted: country codes or names of bodies
 * @param towards at whom; empty where at nobody in particular
 */
public record Response(EdtfDate date, List<String> by, Optional<String> towards, String what, List<String> sources) {
    public Response {
        by = List.copyOf(by);
        sources = List.copyOf(sources);
    }
}
