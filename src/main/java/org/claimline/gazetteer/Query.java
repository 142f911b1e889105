package org.claimline.gazetteer;

import java.util.Locale;
import java.util.Optional;
import org.claimline.geo.LatLon;

/**
 * What is asked of the gazetteer.
 *
 * @param name as written, in any script
 * @param country keeps only places in this country, ISO 3166-1 alpha-2 in either case
 * @param near prefers places close to this position among those that match equally well
 * @param limit the most candidates to answer, at least 1
 */
public record Query(String name, Optional<String> country, Optional<LatLon> near, int limit) {

    static final int DEFAULT_LIMIT = 10;

    public Query {
        country = country.map(code -> code.toUpperCase(Locale.ROOT));
        if (limit < 1) {
            throw new IllegalArgumentException("the limit must be at least 1, not " + limit);
        }
    }

    public static Query of(String name) {
        return new Query(name, Optional.empty(), Optional.empty(), DEFAULT_LIMIT);
    }
}
