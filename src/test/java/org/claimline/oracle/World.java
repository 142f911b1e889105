package org.claimline.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.border.BorderSet;
import org.claimline.border.PublishedNumbers;

/** What one border set draws round a place, with straight edges in degrees: one border, and countries. */
final class World {

    /** Of the frame in which regions are asked for. */
    static final double RADIUS_METRES = 150_000;

    /** Beyond the frame: no figure of the seeds goes farther. */
    private static final double REACH_METRES = RADIUS_METRES + 40_000;

    private final BorderSet set;
    private final Plane plane;
    private final Optional<Edges> line;
    private final Map<String, Edges> limits = new HashMap<>();
    private final Map<String, Rings> rings = new HashMap<>();

    World(BorderSet set, Plane plane, List<String> border) {
        this.set = set;
        this.plane = plane;
        this.line = border.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edges(plane, PublishedNumbers.lines(set, border.get(0), border.get(1)), REACH_METRES))
                        .filter(edges -> !edges.isEmpty());
    }

    Plane plane() {
        return plane;
    }

    Optional<Edges> line() {
        return line;
    }

    boolean draws(String country) {
        return PublishedNumbers.draws(set, country);
    }

    /** All limits of a country, its coasts too. */
    Edges limits(String country) {
        return limits.computeIfAbsent(
                country, code -> new Edges(plane, PublishedNumbers.rings(set, code), REACH_METRES));
    }

    boolean isIn(String country, double lat, double lon) {
        return rings.computeIfAbsent(country, code -> new Rings(plane.latDegrees(), PublishedNumbers.rings(set, code)))
                .contain(lat, lon);
    }
}
