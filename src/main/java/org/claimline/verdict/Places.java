package org.claimline.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.claimline.gazetteer.Candidate;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.gazetteer.Query;
import org.claimline.geo.LatLon;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;

/**
 * The discs that a place reference may mean. Of a name's candidates those are kept that match in spelling or sound, nearly as well
 * as the best one, and lie in the countries of the incident: a spelling doesn't tell on which side of a border a twin town is meant.
 */
final class Places {

    /** Candidates whose score is at least this share of the best one's are kept. */
    private static final double NEARLY_AS_GOOD = 0.9;

    private static final int MOST_CANDIDATES = 10;

    private final Gazetteer gazetteer;
    private final List<String> countries;
    private final Function<PlaceReference, Optional<Double>> ownRadius;
    private final Map<PlaceReference, List<PlaceDisc>> found = new ConcurrentHashMap<>();

    /** @param countries those of the incident's border, ISO 3166-1 alpha-2; none where the incident names none */
    Places(Gazetteer gazetteer, List<String> countries) {
        this(gazetteer, countries, reference -> Optional.empty());
    }

    /** The places of an incident, with the radials that stand in for those of the gazetteer or the incident file. */
    Places(Gazetteer gazetteer, Incident incident, List<PlaceRadius> radii) {
        this(
                gazetteer,
                incident.border(),
                reference -> radii.stream()
                        .filter(radius -> radius.concerns(reference, incident.place()))
                        .map(PlaceRadius::metres)
                        .reduce((first, second) -> second));
    }

    private Places(Gazetteer gazetteer, List<String> countries, Function<PlaceReference, Optional<Double>> ownRadius) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.ownRadius = ownRadius;
    }

    /** The discs, the likeliest first; empty where the gazetteer knows no such name. */
    List<PlaceDisc> find(PlaceReference reference) {
        return found.computeIfAbsent(reference, this::withOwnRadius);
    }

    private List<PlaceDisc> withOwnRadius(PlaceReference reference) {
        List<PlaceDisc> discs = search(reference);
        return ownRadius
                .apply(reference)
                .map(metres -> discs.stream()
                        .map(disc -> new PlaceDisc(disc.name(), disc.centre(), metres, disc.countries(), disc.origin()))
                        .toList())
                .orElse(discs);
    }

    /** Everything that has been looked up. */
    Map<PlaceReference, List<PlaceDisc>> resolved() {
        return Map.copyOf(found);
    }

    private List<PlaceDisc> search(PlaceReference reference) {
        if (reference instanceof PlaceReference.Positioned position) {
            LatLon centre = new LatLon(position.latDegrees(), position.lonDegrees());
            String name = position.name().orElse(centre.toString());
            return List.of(new PlaceDisc(name, centre, position.radiusMetres(), List.of(), "the incident file"));
        }
        String name = ((PlaceReference.Named) reference).name();
        List<Candidate> found =
                gazetteer.find(new Query(name, Optional.empty(), Optional.empty(), MOST_CANDIDATES)).stream()
                        .filter(Candidate::isNamed)
                        .toList();
        List<Candidate> inCountries = found.stream().filter(this::isInCountries).toList();
        List<Candidate> considered = inCountries.isEmpty() ? found : inCountries;
        return considered.stream()
                .filter(candidate ->
                        candidate.score() >= NEARLY_AS_GOOD * considered.get(0).score())
                .map(candidate -> new PlaceDisc(
                        candidate.name(),
                        candidate.position(),
                        candidate.radiusMetres(),
                        candidate.countries(),
                        candidate.source()))
                .toList();
    }

    private boolean isInCountries(Candidate candidate) {
        return candidate.countries().stream().anyMatch(countries::contains);
    }
}
