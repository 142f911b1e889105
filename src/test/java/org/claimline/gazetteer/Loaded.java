package org.claimline.gazetteer;

import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;

/** The whole gazetteer, loaded once for all tests. */
final class Loaded {

    static final Gazetteer GAZETTEER = Gazetteer.load();

    private Loaded() {}

    /** Whether the candidate's centre lies within the published radius of the position, or within 5 km if that is more. */
    static boolean isAt(Candidate candidate, double lat, double lon, double radiusKm) {
        double metres = Geodesics.distanceMetres(candidate.position(), new LatLon(lat, lon));
        return metres <= 1000 * Math.max(5, radiusKm);
    }
}
