package org.claimline.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** One search: gathers the spellings that may match, keeps the best of each place, and orders the places. */
final class Search {

    /** Beyond it a text is no name; characters. */
    private static final int LONGEST_NAME = 100;

    /** Fewer consonants than this, one of them changed, say nothing. */
    private static final int LEAST_CONSONANTS_FOR_NEIGHBOURS = 4;

    /** A candidate this far below the best is noise beside it. */
    private static final double WIDEST_GAP = 0.2;

    /** What a place loses that is not of the kind that the name says. */
    private static final double OTHER_KIND = 0.1;

    private final List<Place> places;
    private final NameIndex index;
    private final Query query;
    private final Ranking ranking;
    private final Map<Integer, Candidate> bestOfPlace = new HashMap<>();
    private double best;

    Search(List<Place> places, NameIndex index, Query query) {
        this.places = places;
        this.index = index;
        this.query = query;
        this.ranking = new Ranking(query.near());
    }

    List<Candidate> run() {
        if (query.name().length() > LONGEST_NAME) {
            return List.of();
        }
        Optional<Designation> designation = Designation.find(query.name());
        gather(query.name(), Set.of(Kind.values()));
        designation.ifPresent(d -> gather(d.bareName(), d.kinds()));
        return bestOfPlace.values().stream()
                .filter(candidate -> candidate.score() >= best - WIDEST_GAP)
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingLong(Candidate::population).reversed())
                        .thenComparing(Candidate::id))
                .limit(query.limit())
                .toList();
    }

    private void gather(String name, Set<Kind> kinds) {
        Match match = new Match(name);
        if (match.sound().isEmpty()) {
            return;
        }
        IntConsumer consider = number -> consider(match, number, kinds);
        index.forSound(match.sound(), consider);
        if (match.skeleton().length() > 1) {
            index.forSkeleton(match.skeleton(), consider);
        }
        if (best < Match.SOUND && match.skeleton().length() >= LEAST_CONSONANTS_FOR_NEIGHBOURS) {
            Set<String> neighbours = new TreeSet<>();
            NameIndex.forNeighbours(match.skeleton(), neighbours::add);
            neighbours.forEach(skeleton -> index.forSkeleton(skeleton, consider));
        }
    }

    private void consider(Match match, int number, Set<Kind> kinds) {
        int placeNumber = index.placeNumber(number);
        Place place = places.get(placeNumber);
        if (query.country().map(place::liesIn).orElse(true)) {
            String spelling = index.spelling(number);
            double grade = match.score(spelling);
            if (grade > 0) {
                double score = grade + ranking.bonus(place, spelling) - (kinds.contains(place.kind()) ? 0 : OTHER_KIND);
                keep(placeNumber, place.candidate(spelling, score));
            }
        }
    }

    private void keep(int placeNumber, Candidate candidate) {
        best = Math.max(best, candidate.score());
        bestOfPlace.merge(placeNumber, candidate, (a, b) -> b.score() > a.score() ? b : a);
    }
}
