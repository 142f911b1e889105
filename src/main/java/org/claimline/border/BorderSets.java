package org.claimline.border;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.claimline.geo.EdgeRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published border sets that are loaded, the primary one first. */
public final class BorderSets {

    /** Ids that others script against; the first is the primary set. */
    private static final List<String> IDS = List.of("osm-2026b", "vmap0", "ne-10m", "wdb2");

    private final List<BorderSet> sets;

    BorderSets(List<BorderSet> sets) {
        this.sets = List.copyOf(sets);
    }

    /** Loads every set from the class path, with the indexes that measuring a position needs, side by side. */
    public static BorderSets load() {
        return load(IDS);
    }

    static BorderSets load(List<String> ids) {
        return new BorderSets(ids.parallelStream().map(BorderSets::read).toList());
    }

    public List<BorderSet> list() {
        return sets;
    }

    public BorderSet primary() {
        return sets.get(0);
    }

    public Optional<BorderSet> find(String id) {
        return sets.stream().filter(set -> set.info().id().equals(id)).findFirst();
    }

    /** Every set under both edge rules, planar first. */
    public List<View> views() {
        List<View> views = new ArrayList<>();
        for (BorderSet set : sets) {
            for (EdgeRule rule : EdgeRule.values()) {
                views.add(set.view(rule));
            }
        }
        return views;
    }

    private static BorderSet read(String id) {
        String folder = "/geodata/borders/" + id + "/";
        try (InputStream info = resource(folder + "set.json");
                InputStream lines = resource(folder + "borders.topojson.gz")) {
            BorderSet set = new BorderSet(info(JsonMapper.shared().readTree(info)), TopologyReader.read(lines));
            Stream.<Runnable>of(() -> buildTrees(set), set::territoryIndex)
                    .parallel()
                    .forEach(Runnable::run);
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException("border set " + id + " cannot be read", e);
        }
    }

    private static void buildTrees(BorderSet set) {
        for (EdgeRule rule : EdgeRule.values()) {
            set.nearestLine().tree(rule, LineFilter.ANY);
        }
    }

    static InputStream resource(String name) throws IOException {
        InputStream in = BorderSets.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return in;
    }

    private static BorderSetInfo info(JsonNode json) {
        return new BorderSetInfo(
                json.path("id").asString(),
                json.path("family").asString(),
                json.path("title").asString(),
                json.path("vintage").asString(),
                json.path("licence").asString(),
                json.path("attribution").asString(),
                json.path("origin").asString(),
                json.path("whose_view").asString(),
                json.path("extent").asString(),
                json.path("accuracy_m").isNumber()
                        ? OptionalDouble.of(json.path("accuracy_m").asDouble())
                        : OptionalDouble.empty(),
                json.path("accuracy_source").asString(),
                json.path("simplified").asString(),
                Optional.of(json.path("sha256").asString("")).filter(text -> !text.isEmpty()));
    }
}
