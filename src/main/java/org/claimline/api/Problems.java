package org.claimline.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.claimline.export.ProblemDocument;
import org.claimline.issue.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors as problem+json (RFC 9457): a client's error is explained, our own is logged and hidden. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void add(JavalinConfig config) {
        config.routes.exception(
                BadRequest.class,
                (error, context) -> answer(context, HttpStatus.BAD_REQUEST, error.getMessage(), error.problems()));
        config.routes.exception(
                NotFound.class,
                (error, context) -> answer(context, HttpStatus.NOT_FOUND, error.getMessage(), List.of()));
        config.routes.exception(HttpResponseException.class, Problems::refused);
        config.routes.exception(Exception.class, (error, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), error);
            answer(context, HttpStatus.INTERNAL_SERVER_ERROR, "a fault of the server; its log has more", List.of());
        });
        config.routes.error(404, context -> {
            if (context.result() == null || !isProblem(context)) {
                answer(context, HttpStatus.NOT_FOUND, "there is nothing at " + context.path(), List.of());
            }
        });
    }

    /** What the HTTP library itself refuses, in our words. */
    private static void refused(HttpResponseException error, Context context) {
        HttpStatus status = HttpStatus.forStatus(error.getStatus());
        String address = context.method() + " " + context.path();
        switch (status) {
            case NOT_FOUND -> answer(context, status, "there is nothing at " + context.path(), List.of());
            case METHOD_NOT_ALLOWED -> {
                context.header("Allow", error.getDetails().getOrDefault("availableMethods", ""));
                answer(context, status, address + " is not answered", List.of());
            }
            case CONTENT_TOO_LARGE ->
                answer(
                        context,
                        status,
                        "the body of " + address + " may have " + Server.MOST_BODY_BYTES + " bytes at most",
                        List.of());
            default -> answer(context, status, error.getMessage(), List.of());
        }
    }

    private static boolean isProblem(Context context) {
        String type = context.res().getContentType();
        return type != null && type.startsWith(ProblemDocument.MEDIA_TYPE);
    }

    private static void answer(Context context, HttpStatus status, String detail, List<Problem> problems) {
        context.status(status)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .result(ProblemDocument.of(status.getCode(), status.getMessage(), detail, problems)
                        .compactText());
    }
}
