package org.claimline.export;

import java.util.List;
import org.claimline.issue.Problem;
import tools.jackson.databind.node.ObjectNode;

/** An error as problem details (RFC 9457), with what is wrong in a document that was sent. */
public final class ProblemDocument {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    public static Document of(int status, String title, String detail, List<Problem> problems) {
        ObjectNode document = Json.object();
        document.put("type", "about:blank");
        document.put("title", title);
        document.put("status", status);
        document.put("detail", detail);
        if (!problems.isEmpty()) {
            document.set("problems", IncidentDocument.problems(problems));
        }
        return new Document(document);
    }
}
