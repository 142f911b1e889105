package org.claimline.derive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The country of a polygon by another set's territories: the one that covers most of up to 20 by 20 positions spread within it. */
final class CountryFinder {
    private static final int SAMPLES = 20;
    private final Segments segments;
    private final WindingIndex index;

    CountryFinder(List<Zone> zones) {
        segments = new Segments(zones);
        index = new WindingIndex(segments);
    }

    Optional<Territory> find(Polygon polygon) {
        Map<Territory, Integer> hits = new HashMap<>();
        count(polygon.getInteriorPoint().getCoordinate(), hits);
        Envelope box = polygon.getEnvelopeInternal();
        if (box.getWidth() + box.getHeight() > Grid.UNITS_PER_DEGREE / 5) {
            IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(polygon);
            for (int i = 0; i < SAMPLES * SAMPLES; i++) {
                Coordinate position = new Coordinate(
                        box.getMinX() + box.getWidth() * (i % SAMPLES + 0.5) / SAMPLES + 0.25,
                        box.getMinY() + box.getHeight() * (i / SAMPLES + 0.5) / SAMPLES + 0.25);
                if (locator.locate(position) == Location.INTERIOR) {
                    count(position, hits);
                }
            }
        }
        return hits.entrySet().stream()
                .max(Map.Entry.<Territory, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private void count(Coordinate position, Map<Territory, Integer> hits) {
        int[] windings = new int[segments.territories.size()];
        index.addWindings(position.x + 0.125, position.y + 0.125, windings);
        for (int t = 0; t < windings.length; t++) {
            if (windings[t] > 0) {
                hits.merge(segments.territories.get(t), 1, Integer::sum);
            }
        }
    }
}
