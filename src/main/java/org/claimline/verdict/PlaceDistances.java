package org.claimline.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.claimline.border.Foot;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.LocalProjection;
import org.claimline.incident.Evidence;
import org.claimline.incident.Incident;

/** How far the incident's places and evidence lie from the border in question. */
final class PlaceDistances {

    private PlaceDistances() {}

    static List<PlaceDistance> of(Incident incident, Places places, List<View> views) {
        List<PlaceDisc> discs = new ArrayList<>(places.find(incident.place()));
        for (Evidence evidence : incident.evidence()) {
            discs.addAll(places.find(evidence.position()));
        }
        LineFilter filter = filter(incident);
        return discs.stream()
                .flatMap(disc -> views.stream().map(view -> distance(disc, view, filter)))
                .toList();
    }

    /** The border that the incident names, or any. */
    static LineFilter filter(Incident incident) {
        return incident.border().size() == 2
                ? LineFilter.between(incident.border().get(0), incident.border().get(1))
                : LineFilter.ANY;
    }

    /**
     * How far the sets' lines lie apart at a place under one edge rule, metres, at the place where they do most; 0 where there is none. Where two
     * put it in different countries, their lines pass it on different sides: then the distances add up.
     */
    static double spreadMetres(List<PlaceDistance> distances) {
        double spread = 0;
        for (PlaceDistance a : distances) {
            for (PlaceDistance b : distances) {
                if (a.position().equals(b.position())
                        && a.view().edges() == b.view().edges()
                        && a.foot().isPresent()
                        && b.foot().isPresent()) {
                    spread = Math.max(spread, apart(a, b));
                }
            }
        }
        return spread;
    }

    private static double apart(PlaceDistance a, PlaceDistance b) {
        double toA = a.foot().orElseThrow().distanceMetres();
        double toB = b.foot().orElseThrow().distanceMetres();
        List<String> inA = a.cover().labels();
        List<String> inB = b.cover().labels();
        boolean sameSide = inA.equals(inB) || !Collections.disjoint(inA, inB);
        return sameSide ? Math.abs(toA - toB) : toA + toB;
    }

    private static PlaceDistance distance(PlaceDisc disc, View view, LineFilter filter) {
        Optional<Foot> foot = view.nearest(disc.centre(), filter);
        boolean straddles =
                foot.filter(f -> f.distanceMetres() <= disc.radiusMetres()).isPresent();
        return new PlaceDistance(
                disc.name(),
                disc.centre(),
                disc.radiusMetres(),
                view,
                filter.text(),
                view.territoriesAt(disc.centre()),
                foot,
                view.distanceByProjection(disc.centre(), filter),
                straddles,
                straddles ? sides(disc, view) : List.of(),
                Optional.empty());
    }

    private static List<PlaceDistance.Side> sides(PlaceDisc disc, View view) {
        View.Frame frame = view.frame(LocalProjection.centredOn(disc.centre()), disc.radiusMetres());
        return frame.covers().stream()
                .map(cover -> new PlaceDistance.Side(
                        cover,
                        frame.where(other -> other.labels().equals(cover.labels()))
                                        .getArea()
                                / 1e6))
                .toList();
    }
}
