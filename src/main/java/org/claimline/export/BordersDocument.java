package org.claimline.export;

import org.claimline.border.BorderSet;
import org.claimline.border.BorderSetInfo;
import org.claimline.border.BorderSets;
import org.claimline.border.LineFilter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of {@code borders --json}: which sets are loaded, whose they are and what they are worth. */
public final class BordersDocument {

    private BordersDocument() {}

    public static Document of(BorderSets sets) {
        ObjectNode document = Json.object();
        ArrayNode array = document.putArray("border_sets");
        sets.list().forEach(set -> array.add(set(set)));
        return new Document(document);
    }

    private static ObjectNode set(BorderSet set) {
        BorderSetInfo info = set.info();
        ObjectNode node = Json.object();
        node.put("id", info.id());
        node.put("family", info.family());
        node.put("title", info.title());
        node.put("vintage", info.vintage());
        node.put("licence", info.licence());
        node.put("attribution", info.attribution());
        node.put("origin", info.origin());
        node.put("whose_view", info.whoseView());
        node.put("extent", info.extent());
        Json.putNumber(node, "accuracy_m", info.accuracyMetres(), 1);
        node.put("accuracy_source", info.accuracySource());
        node.put("simplified", info.simplified());
        node.set("edges_shift_m", Json.number(set.edgeShiftMetres(LineFilter.ANY), 1));
        node.put("territories", set.territories().size());
        node.put("lines", set.lines().size());
        Json.putText(node, "sha256", info.sha256());
        return node;
    }
}
