package org.claimline.api;

import java.util.List;
import org.claimline.issue.Problem;

/** A request that can't be answered as it is; the message says what to mend. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BadRequest(String message) {
        this(message, List.of());
    }

    /** @param problems of the document that was sent */
    BadRequest(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
