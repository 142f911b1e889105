package org.claimline.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Incident;
import org.claimline.incident.Phase;

/**
 * Where claims put their object by coordinates, by a place or by an offset, under one reading of their figures. An offset from a
 * phase or from another claim is followed to a position that is stated, through as many claims as it takes.
 */
final class StatedPositions {

    private final Incident incident;
    private final Places places;
    private final Assumptions assumptions;
    private final Reading reading;

    StatedPositions(Incident incident, Places places, Assumptions assumptions, Reading reading) {
        this.incident = incident;
        this.places = places;
        this.assumptions = assumptions;
        this.reading = reading;
    }

    /**
     * One clause that states a position.
     *
     * @param rings in one of which the position lies: several where a name may mean several places
     */
    record Stated(Clause clause, List<StatedRing> rings) {}

    /** The clauses of an asserted claim that lead to a position, in its order. */
    List<Stated> of(Claim claim) {
        return of(claim, new HashSet<>());
    }

    private List<Stated> of(Claim claim, Set<String> visited) {
        List<Stated> stated = new ArrayList<>();
        if (claim.polarity() == Claim.Polarity.ASSERTED && visited.add(claim.id())) {
            for (Clause clause : claim.clauses()) {
                List<StatedRing> rings = rings(claim, clause, visited);
                if (!rings.isEmpty()) {
                    stated.add(new Stated(clause, rings));
                }
            }
            visited.remove(claim.id());
        }
        return stated;
    }

    private List<StatedRing> rings(Claim claim, Clause clause, Set<String> visited) {
        if (clause instanceof Clause.At at) {
            return discs(places.find(at.position()), 0);
        }
        if (clause instanceof Clause.Near near) {
            double within = near.within()
                    .map(figure -> reading.meaning(figure).admitted().upperMetres())
                    .orElse(assumptions.nearMetres());
            return Double.isInfinite(within) ? List.of() : discs(places.find(near.place()), within);
        }
        if (clause instanceof Clause.Offset offset) {
            LengthInterval lengths = reading.meaning(offset.distance()).admitted();
            return lengths.isUnbounded()
                    ? List.of()
                    : origins(claim, offset.from(), visited).stream()
                            .map(ring -> ring.widened(lengths.lowerMetres(), lengths.upperMetres()))
                            .toList();
        }
        return List.of();
    }

    private List<StatedRing> origins(Claim claim, Clause.Origin from, Set<String> visited) {
        if (from instanceof Clause.Origin.OfPlace place) {
            return discs(places.find(place.place()), 0);
        }
        return origins(claim, from, incident).stream()
                .flatMap(origin -> of(origin, visited).stream())
                .flatMap(stated -> stated.rings().stream())
                .toList();
    }

    /** The claims from whose position an offset is measured: the one that it names, or those of its own claimant about a phase. */
    static List<Claim> origins(Claim claim, Clause.Origin from, Incident incident) {
        if (from instanceof Clause.Origin.OfClaim other) {
            return incident.claims().stream()
                    .filter(one -> one.id().equals(other.claimId()))
                    .toList();
        }
        return from instanceof Clause.Origin.OfPhase phase
                ? incident.claims().stream()
                        .filter(one -> one.claimant().equals(claim.claimant()) && one.phase() == phase.phase())
                        .filter(one ->
                                one.leg().equals(claim.leg()) && !one.id().equals(claim.id()))
                        .toList()
                : List.of();
    }

    /** Whether two claims speak of one position by one claimant's account. */
    static boolean isOneAccount(Claim a, Claim b) {
        return a.claimant().equals(b.claimant())
                && a.phase() == b.phase()
                && a.leg().equals(b.leg())
                && a.phase() != Phase.UNSPECIFIED
                && a.phase() != Phase.THROUGHOUT;
    }

    private static List<StatedRing> discs(List<PlaceDisc> discs, double beyondMetres) {
        return discs.stream()
                .map(disc -> new StatedRing(disc.centre(), 0, disc.radiusMetres() + beyondMetres))
                .toList();
    }

    /** No two positions of the rings lie farther apart, metres: the rings of either list may be meant. */
    static double mostApartMetres(List<StatedRing> a, List<StatedRing> b) {
        double most = 0;
        for (StatedRing one : a) {
            for (StatedRing other : b) {
                double centres = distance(one.centre(), other.centre());
                most = Math.max(most, centres + one.outerMetres() + other.outerMetres());
            }
        }
        return most;
    }

    private static double distance(LatLon a, LatLon b) {
        return Geodesics.distanceMetres(a, b);
    }
}
