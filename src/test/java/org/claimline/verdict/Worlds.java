package org.claimline.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.HandMadeWorld;
import org.claimline.incident.Incident;

/** Hand-made worlds, and claims checked in them in a frame of 40 km. */
final class Worlds {

    /** The metres of a degree of a meridian at the equator and at 20 N, WGS 84. */
    static final double DEGREE_AT_EQUATOR = 110_574.3;

    static final double DEGREE_AT_20_NORTH = 110_704.3;

    static final OptionalDouble UNSTATED = OptionalDouble.empty();

    private Worlds() {}

    /** Algeria north of a parallel, Mali south of it; a vertex every tenth of a degree, so that the edge rules hardly part. */
    static BorderSet parallel(String id, String family, double lat, OptionalDouble accuracyMetres) {
        double[] lons = IntStream.rangeClosed(0, 100).mapToDouble(i -> i / 10.0).toArray();
        String north = String.join(" ", Collections.nCopies(100, "DZ"));
        String south = String.join(" ", Collections.nCopies(100, "ML"));
        return HandMadeWorld.set(id, family, accuracyMetres, lons, new double[] {25, lat, 15}, north, south);
    }

    static BorderSet parallel(String id, double lat, OptionalDouble accuracyMetres) {
        return parallel(id, id, lat, accuracyMetres);
    }

    /** Algeria east of a meridian, Mali west of it, 15 to 25 N. */
    static BorderSet meridian(String id, double lon) {
        return HandMadeWorld.set(id, id, UNSTATED, new double[] {0, lon, 10}, new double[] {25, 15}, "ML DZ");
    }

    static Check check(Incident incident, BorderSet... sets) {
        return check(HandMadeWorld.sets(sets), incident, Reading.DEFAULT);
    }

    static Check check(BorderSets sets, Incident incident, Reading reading) {
        Assumptions assumptions = new Assumptions(40_000, Assumptions.DEFAULT.nearMetres(), Optional.empty());
        return new Checker(sets, null).check(incident, new Checker.Request(List.of(), reading, assumptions));
    }

    static String place(double lat, double lon) {
        return "{lat: %s, lon: %s, radius_m: 1, name: the place}".formatted(lat, lon);
    }

    static ClaimCheck claim(Check check, String id) {
        return check.claims().stream()
                .filter(claim -> claim.claim().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static PairCheck pair(Check check, String a, String b) {
        return check.pairs().stream()
                .filter(pair -> List.of(pair.a().id(), pair.b().id()).containsAll(List.of(a, b)))
                .findFirst()
                .orElseThrow();
    }
}
