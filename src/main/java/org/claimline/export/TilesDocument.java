package org.claimline.export;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Which background tiles the page may offer; null where none was chosen at the start. */
public final class TilesDocument {

    private TilesDocument() {}

    public static Document none() {
        ObjectNode document = Json.object();
        Json.putText(document, "url", Optional.empty());
        return new Document(document);
    }

    public static Document of(String url, String host, String attribution) {
        ObjectNode document = Json.object();
        document.put("url", url);
        document.put("host", host);
        document.put("attribution", attribution);
        return new Document(document);
    }
}
