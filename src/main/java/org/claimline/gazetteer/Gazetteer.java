package org.claimline.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import org.claimline.geo.LatLon;

/** The places that a name may mean. Immutable; safe for several threads. */
public final class Gazetteer {

    /** Whole orders of magnitude of population; a capital counts two more, a hand-entered place three. Then by population. */
    private static final Comparator<Place> MOST_IMPORTANT_FIRST = Comparator.comparingInt(Gazetteer::importance)
            .thenComparingLong(Place::population)
            .reversed()
            .thenComparing(Place::id);

    private final List<Place> places;
    private final NameIndex index;

    Gazetteer(List<Place> places) {
        this.places = places;
        this.index = new NameIndex(places);
    }

    /** The gazetteer of {@code geodata/places} on the class path; takes about a second. */
    public static Gazetteer load() {
        CompletableFuture<Void> rules = CompletableFuture.runAsync(Romanisation::prepare);
        CompletableFuture<List<Place>> curated = CompletableFuture.supplyAsync(CuratedFile::read);
        List<Place> registry = new ArrayList<>(Tables.world());
        registry.addAll(Tables.provinces());
        rules.join();
        return new Gazetteer(Overlay.merge(curated.join(), registry));
    }

    /** As {@link #find(Query)}, anywhere, ten candidates at most. */
    public List<Candidate> find(String name) {
        return find(Query.of(name));
    }

    /** The places that the name may mean, best first; empty where nothing is alike. The same order every time. */
    public List<Candidate> find(Query query) {
        return new Search(places, index, query).run();
    }

    /**
     * The places whose centres lie in the box, most important first, for labels on a map.
     *
     * @param west degrees of longitude in [-180, 180]; more than {@code east} for a box across the antimeridian
     */
    public List<Candidate> within(double west, double south, double east, double north, int limit) {
        PriorityQueue<Place> kept = new PriorityQueue<>(MOST_IMPORTANT_FIRST.reversed());
        for (Place place : places) {
            if (place.standing() != Place.Standing.OTHER_POSITION
                    && contains(west, south, east, north, place.position())) {
                kept.add(place);
                if (kept.size() > limit) {
                    kept.poll();
                }
            }
        }
        return kept.stream()
                .sorted(MOST_IMPORTANT_FIRST)
                .map(place -> place.candidate(place.name(), 1))
                .toList();
    }

    private static boolean contains(double west, double south, double east, double north, LatLon position) {
        double lon = position.lonDegrees();
        boolean inLongitude = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
        return inLongitude && position.latDegrees() >= south && position.latDegrees() <= north;
    }

    private static int importance(Place place) {
        int curated = place.standing() == Place.Standing.CURATED ? 3 : 0;
        int capital = place.kind() == Kind.CAPITAL ? 2 : 0;
        return (int) Math.log10(1 + place.population()) + curated + capital;
    }
}
