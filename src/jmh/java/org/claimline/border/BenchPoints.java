package org.claimline.border;

import java.util.List;
import java.util.Random;
import org.claimline.geo.LatLon;

/** Seeded positions within 50 km of a set's border lines, in random order: the same for every benchmark and peer. */
final class BenchPoints {

    static final double MOST_METRES = 50_000;
    private static final long SEED = 20260625;

    final double[] lat;
    final double[] lon;

    BenchPoints(BorderSet set, int count) {
        List<LatLon> positions =
                new BorderPoints(set, LineFilter.ANY).within(MOST_METRES, count, new Random(SEED));
        lat = positions.stream().mapToDouble(LatLon::latDegrees).toArray();
        lon = positions.stream().mapToDouble(LatLon::lonDegrees).toArray();
    }

    LatLon at(int i) {
        return new LatLon(lat[i], lon[i]);
    }
}
