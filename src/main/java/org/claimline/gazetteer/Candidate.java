package org.claimline.gazetteer;

import java.util.List;
import java.util.Optional;
import org.claimline.geo.LatLon;

/**
 * One place that a name may mean.
 *
 * @param name the usual name of the place
 * @param matched the spelling of the place that the name matched; the usual name when the place was not found by name
 * @param countries ISO 3166-1 alpha-2 codes (XK for Kosovo, EH for Western Sahara) as the origin gives them; none for a
 *     place that belongs to no country, several for an area that lies in several
 * @param position the centre
 * @param radiusMetres the radial: distance from the centre within which the whole place lies, metres, above 0
 * @param score how well the name matched, in (0, 1]: see {@link Match}; 1 when the place was not found by name
 * @param source the origin of the position, for a person to read
 * @param id stable within one version of the place files, {@code geonames:2449067} or {@code claimline:kidal}
 * @param population inhabitants; 0 where the origin gives none
 * @param arabicName a spelling in the Arabic alphabet; empty where the origin gives none
 */
public record Candidate(
        String name,
        String matched,
        List<String> countries,
        Kind kind,
        LatLon position,
        double radiusMetres,
        double score,
        String source,
        String id,
        long population,
        Optional<String> arabicName) {

    /** Between the grade of equal sound and that of likeness: see {@link Match}. */
    private static final double LEAST_SCORE_NAMED = 0.8;

    public Candidate {
        countries = List.copyOf(countries);
        if (!(radiusMetres > 0)) {
            throw new IllegalArgumentException("the radius of " + id + " must be above 0 metres");
        }
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("the score of " + id + " must lie in (0, 1], not " + score);
        }
    }

    /** Whether the name matched in spelling or in sound; otherwise the place is merely alike in name: a guess for a person to judge. */
    public boolean isNamed() {
        return score >= LEAST_SCORE_NAMED;
    }

    /** The name in the language, an ISO 639-1 code, where the gazetteer has it; otherwise the usual name. */
    public String nameIn(String language) {
        return language.equals("ar") ? arabicName.orElse(name) : name;
    }

    /** The country, where there is exactly one; {@link #countries} has all. */
    public Optional<String> country() {
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }
}
