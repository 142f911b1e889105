package org.claimline.verdict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;

/**
 * A what-if: another radial of a place, for each disc that its name may mean.
 *
 * @param place its name as the incident file has it; empty for the incident's own place
 * @param metres over 0, to 1,000,000
 */
public record PlaceRadius(Optional<String> place, double metres) {

    public PlaceRadius {
        if (!(metres > 0 && metres <= 1_000_000)) {
            throw new BadOverrideException("a place's radius is over 0 and to 1,000 km, not " + metres + " m");
        }
    }

    /** Reads {@code 5 km} (of the incident's place) or {@code Tin Zaouatine=5 km}. */
    public static PlaceRadius parse(String text) {
        int parting = text.lastIndexOf('=');
        Optional<String> place = parting < 0
                ? Optional.empty()
                : Optional.of(text.substring(0, parting).strip());
        return new PlaceRadius(place, OverrideLengths.metres(text.substring(parting + 1)));
    }

    /** Refuses an incident that names no such place. */
    void checkFits(Incident incident) {
        Set<String> names = names(incident);
        if (place.isPresent() && !names.contains(place.get())) {
            throw new BadOverrideException(incident.id() + " names no place " + place.get() + ": "
                    + (names.isEmpty() ? "its places have no names" : String.join(", ", names)));
        }
    }

    boolean concerns(PlaceReference reference, PlaceReference incidentPlace) {
        return place.map(name -> name(reference).filter(name::equals).isPresent())
                .orElseGet(() -> reference.equals(incidentPlace));
    }

    private static Set<String> names(Incident incident) {
        Set<String> names = new LinkedHashSet<>();
        name(incident.place()).ifPresent(names::add);
        for (Claim claim : incident.claims()) {
            for (Clause clause : claim.clauses()) {
                if (clause instanceof Clause.Near near) {
                    name(near.place()).ifPresent(names::add);
                } else if (clause instanceof Clause.Offset offset
                        && offset.from() instanceof Clause.Origin.OfPlace origin) {
                    name(origin.place()).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Optional<String> name(PlaceReference reference) {
        return reference instanceof PlaceReference.Named named
                ? Optional.of(named.name())
                : ((PlaceReference.Positioned) reference).name();
    }
}
