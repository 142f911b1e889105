package org.claimline.export;

import java.util.List;
import org.claimline.gazetteer.Candidate;
import org.claimline.verdict.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of {@code geocode --json}. */
public final class GeocodeDocument {

    private GeocodeDocument() {}

    /** @param language of the labels */
    public static Document of(String query, List<Candidate> candidates, Language language) {
        ObjectNode document = Json.object();
        document.put("query", query);
        ArrayNode array = document.putArray("candidates");
        candidates.forEach(candidate -> array.add(candidate(candidate, language)));
        return new Document(document);
    }

    static ObjectNode candidate(Candidate candidate, Language language) {
        ObjectNode node = Json.object();
        node.put("name", candidate.name());
        node.put("label", candidate.nameIn(language.id()));
        node.put("matched", candidate.matched());
        if (candidate.countries().size() > 1) {
            node.set("country", Json.texts(candidate.countries()));
        } else {
            Json.putText(node, "country", candidate.country());
        }
        node.put("kind", candidate.kind().word());
        Json.putPosition(node, candidate.position());
        node.set("radius_m", Json.number(candidate.radiusMetres(), 0));
        node.set("score", Json.number(candidate.score(), 3));
        node.put("source", candidate.source());
        node.put("id", candidate.id());
        return node;
    }
}
