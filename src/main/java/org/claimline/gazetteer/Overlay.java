package org.claimline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.geo.Geodesics;

/**
 * Puts the curated places over those of the registries. A registry's settlement that shares a spelling with a curated
 * settlement of the same country and lies within its radius is the same place: the curated one keeps its position and takes
 * over the spellings and the population. One that lies further off stays, since origins that disagree are both shown.
 */
final class Overlay {

    private final Map<String, Place> curated = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByName = new HashMap<>();
    private final Set<Long> cells = new HashSet<>();

    private Overlay(List<Place> places) {
        for (Place place : places) {
            curated.put(place.id(), place);
            if (place.kind().settlement() && place.standing() == Place.Standing.CURATED) {
                place.spellings()
                        .forEach(s -> idsByName
                                .computeIfAbsent(new Spelling(s).joined(), name -> new ArrayList<>())
                                .add(place.id()));
                addCells(place);
            }
        }
    }

    static List<Place> merge(List<Place> curated, List<Place> registry) {
        Overlay overlay = new Overlay(curated);
        List<Place> kept = new ArrayList<>(curated.size() + registry.size());
        for (Place place : registry) {
            if (!overlay.absorbs(place)) {
                kept.add(place);
            }
        }
        kept.addAll(0, overlay.curated.values());
        return kept;
    }

    private boolean absorbs(Place place) {
        if (!place.kind().settlement() || !cells.contains(cell(place, 0, 0))) {
            return false;
        }
        Optional<Place> same = place.spellings().stream()
                .flatMap(s -> idsByName.getOrDefault(new Spelling(s).joined(), List.of()).stream())
                .map(curated::get)
                .filter(c -> c.countries().equals(place.countries()))
                .filter(c -> Geodesics.distanceMetres(c.position(), place.position()) <= c.radiusMetres())
                .findFirst();
        same.ifPresent(c -> curated.put(c.id(), joined(c, place)));
        return same.isPresent();
    }

    private static Place joined(Place curated, Place place) {
        Set<String> spellings = new LinkedHashSet<>(curated.spellings());
        spellings.addAll(place.spellings());
        return new Place(
                curated.id(),
                List.copyOf(spellings),
                curated.countries(),
                curated.kind(),
                curated.position(),
                curated.radiusMetres(),
                Math.max(curated.population(), place.population()),
                curated.source(),
                curated.standing());
    }

    /** Cells of one degree, a quick way to pass over places far from all curated ones; no curated settlement is wider. */
    private void addCells(Place place) {
        for (int y = -1; y <= 1; y++) {
            for (int x = -1; x <= 1; x++) {
                cells.add(cell(place, y, x));
            }
        }
    }

    private static long cell(Place place, int y, int x) {
        long row = (long) Math.floor(place.position().latDegrees()) + y;
        return row * 1000 + (long) Math.floor(place.position().lonDegrees()) + x;
    }
}
