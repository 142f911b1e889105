package org.claimline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.geo.LatLon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code curated.json}: the places entered by hand. A place has one or more positions, each with its origin and
 * radius; the first stands for the place, each further one becomes a place of its own that ranks last.
 */
final class CuratedFile {

    private CuratedFile() {}

    static List<Place> read() {
        try (InputStream bytes = Tables.open("curated.json")) {
            List<Place> places = new ArrayList<>();
            for (JsonNode entry : JsonMapper.shared().readTree(bytes).get("places")) {
                addPositions(entry, places);
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException("geodata/places/curated.json cannot be read", e);
        }
    }

    private static void addPositions(JsonNode entry, List<Place> places) {
        JsonNode positions = entry.get("positions");
        for (int i = 0; i < positions.size(); i++) {
            places.add(place(entry, positions.get(i), i));
        }
    }

    private static Place place(JsonNode entry, JsonNode position, int number) {
        String id = "claimline:" + entry.get("id").asString();
        return new Place(
                number == 0 ? id : id + "#" + (number + 1),
                Stream.concat(Stream.of(entry.get("name").asString()), strings(entry.get("spellings")))
                        .distinct()
                        .toList(),
                strings(entry.get("countries")).toList(),
                kind(entry),
                new LatLon(position.get("lat").asDouble(), position.get("lon").asDouble()),
                position.get("radius_m").asDouble(),
                entry.has("population") ? entry.get("population").asLong() : 0,
                position.get("origin").asString(),
                number == 0 ? Place.Standing.CURATED : Place.Standing.OTHER_POSITION);
    }

    private static Kind kind(JsonNode entry) {
        String word = entry.get("kind").asString();
        return Kind.find(word)
                .orElseThrow(() -> new IllegalStateException("geodata/places/curated.json: "
                        + entry.get("id").asString() + " has the unknown kind " + word));
    }

    private static Stream<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }
}
