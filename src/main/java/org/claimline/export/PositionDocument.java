package org.claimline.export;

import java.util.Optional;
import org.claimline.gazetteer.Candidate;
import org.claimline.incident.PrintedCoordinates;
import org.claimline.verdict.Language;
import tools.jackson.databind.node.ObjectNode;

/** What printed coordinates mean: the notation, the position, and the radius that their precision leaves. */
public final class PositionDocument {

    private PositionDocument() {}

    /** @param reference the place that a short Plus Code was counted from; empty where there was none */
    public static Document of(
            String query, PrintedCoordinates.Read read, Optional<Candidate> reference, Language language) {
        ObjectNode document = Json.object();
        document.put("query", query);
        document.put("notation", read.notation().id());
        document.set("lat", Json.degrees(read.position().latDegrees()));
        document.set("lon", Json.degrees(read.position().lonDegrees()));
        Json.putMetres(document, "radius_m", read.position().radiusMetres());
        document.set(
                "reference",
                reference
                        .map(place -> GeocodeDocument.candidate(place, language))
                        .orElse(null));
        return new Document(document);
    }
}
