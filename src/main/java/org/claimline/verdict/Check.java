package org.claimline.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.geo.LatLon;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;

/**
 * The geometry of an incident's claims, judged.
 *
 * @param frame where regions were drawn
 * @param inputsSha256 of the incident, the border sets and the assumptions: the same inputs give the same result
 * @param incursions depth, track, duration and speed of each intrusion, held against one another
 * @param distances of the incident's places from the border in question
 * @param places what each place that the incident names may mean
 * @param consistency what is stated, held against what is stated
 * @param whatIf what was overridden, and what that changes; empty where nothing was asked to be compared
 */
public record Check(
        Incident incident,
        Frame frame,
        String inputsSha256,
        Assumptions assumptions,
        List<ClaimCheck> claims,
        List<PairCheck> pairs,
        List<Incursion> incursions,
        List<PlaceDistance> distances,
        Map<PlaceReference, List<PlaceDisc>> places,
        Consistency consistency,
        Optional<WhatIf> whatIf) {

    /** Version of the method; another one may give other figures for the same inputs. */
    public static final String METHOD_VERSION = "1";

    public Check {
        claims = List.copyOf(claims);
        pairs = List.copyOf(pairs);
        incursions = List.copyOf(incursions);
        distances = List.copyOf(distances);
        places = Map.copyOf(places);
    }

    public Check(
            Incident incident,
            Frame frame,
            String inputsSha256,
            Assumptions assumptions,
            List<ClaimCheck> claims,
            List<PairCheck> pairs,
            List<Incursion> incursions,
            List<PlaceDistance> distances,
            Map<PlaceReference, List<PlaceDisc>> places,
            Consistency consistency) {
        this(
                incident,
                frame,
                inputsSha256,
                assumptions,
                claims,
                pairs,
                incursions,
                distances,
                places,
                consistency,
                Optional.empty());
    }

    Check with(WhatIf compared) {
        return new Check(
                incident,
                frame,
                inputsSha256,
                assumptions,
                claims,
                pairs,
                incursions,
                distances,
                places,
                consistency,
                Optional.of(compared));
    }

    /** The circle in which regions are drawn, and the place at its centre with its own radius. */
    public record Frame(LatLon centre, double radiusMetres, String place, double placeRadiusMetres) {}
}
