package org.claimline.verdict;

import java.util.List;
import org.claimline.geo.LatLon;

/**
 * A disc that a place reference may mean.
 *
 * @param name to print
 * @param radiusMetres the radial, over 0
 * @param countries ISO 3166-1 alpha-2, as the origin has it; empty where it doesn't say
 * @param origin where the position comes from
 */
public record PlaceDisc(String name, LatLon centre, double radiusMetres, List<String> countries, String origin) {
    public PlaceDisc {
        countries = List.copyOf(countries);
    }
}
