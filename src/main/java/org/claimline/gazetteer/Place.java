package org.claimline.gazetteer;

import java.util.List;
import org.claimline.geo.LatLon;

/**
 * A place of the files.
 *
 * @param spellings every spelling, the usual name first
 */
record Place(
        String id,
        List<String> spellings,
        List<String> countries,
        Kind kind,
        LatLon position,
        double radiusMetres,
        long population,
        String source,
        Standing standing) {

    /** The order among places that match equally well. */
    enum Standing {
        /** Entered by hand for the sake of border incidents: first. */
        CURATED,
        REGISTRY,
        /** A position that another origin gives for a curated place: after all others. */
        OTHER_POSITION
    }

    String name() {
        return spellings.get(0);
    }

    boolean liesIn(String country) {
        return countries.contains(country);
    }

    Candidate candidate(String matched, double score) {
        return new Candidate(
                name(),
                matched,
                countries,
                kind,
                position,
                radiusMetres,
                score,
                source,
                id,
                population,
                ArabicName.of(spellings, standing == Standing.CURATED));
    }
}
