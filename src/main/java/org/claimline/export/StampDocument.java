package org.claimline.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.incident.Incident;
import org.claimline.verdict.Check;
import org.claimline.verdict.PlaceDisc;
import org.claimline.verdict.Stamp;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What everything that is served rests on: a digest of each input, and one of all, so that a reader of old results can name what changed. */
public final class StampDocument {

    private StampDocument() {}

    /** @param places of each incident, the likeliest first */
    public static Document of(
            List<Incident> incidents, Function<Incident, List<PlaceDisc>> places, BorderSets borderSets) {
        List<String> digests = new ArrayList<>();
        ObjectNode document = Json.object();
        document.put("method_version", Check.METHOD_VERSION);
        document.putNull("inputs_sha256"); // its place in the document; it rests on all that follows
        ArrayNode list = document.putArray("incidents");
        incidents.stream().sorted(Comparator.comparing(Incident::id)).forEach(incident -> {
            ObjectNode node = list.addObject();
            node.put("id", incident.id());
            digests.add(incident.id());
            put(node, "incident_sha256", Stamp.ofIncident(incident), digests);
            put(node, "place_sha256", Stamp.ofPlace(places.apply(incident)), digests);
        });
        ArrayNode sets = document.putArray("border_sets");
        for (BorderSet set : borderSets.list()) {
            ObjectNode node = sets.addObject();
            node.put("id", set.info().id());
            digests.add(set.info().id());
            put(node, "sha256", set.info().sha256().orElse(""), digests);
        }
        document.put("inputs_sha256", Stamp.ofAll(digests));
        return new Document(document);
    }

    private static void put(ObjectNode node, String name, String digest, List<String> digests) {
        node.put(name, digest);
        digests.add(digest);
    }
}
