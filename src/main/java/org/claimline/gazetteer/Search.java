package org.claimline.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What a match loses that leaves out a word of the name. */
    private static final double BARE_NAME = 0.02;

    /** By score, then population, then the order of the files. */
    private static final Comparator<Map.Entry<Integer, Candidate>> BEST_FIRST = Comparator.comparingDouble(
                    (Map.Entry<Integer, Candidate> entry) -> -entry.getValue().score())
            .thenComparingLong(entry -> -entry.getValue().population())
            .thenComparingInt(Map.Entry::getKey);

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
        gather(query.name(), 0, Set.of(Kind.values()));
        Designation.find(query.name()).ifPresent(d -> gather(d.bareName(), BARE_NAME, d.kinds()));
        return bestOfPlace.entrySet().stream()
                .sorted(BEST_FIRST)
                .map(Map.Entry::getValue)
                .filter(candidate -> candidate.score() >= best - WIDEST_GAP)
                .limit(query.limit())
                .toList();
    }

    private void gather(String name, double loss, Set<Kind> kinds) {
        Match match = new Match(name);
        if (!match.isName()) {
            return;
        }
        IntConsumer consider = number -> consider(match, number, loss, kinds);
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

    private void consider(Match match, int number, double loss, Set<Kind> kinds) {
        int placeNumber = index.placeNumber(number);
        Place place = places.get(placeNumber);
        if (query.country().map(place::liesIn).orElse(true)) {
            String spelling = index.spelling(number);
            double grade = match.score(spelling);
            if (grade > 0) {
                double otherKind = kinds.contains(place.kind()) ? 0 : OTHER_KIND;
                double score = grade + ranking.bonus(place, spelling) - loss - otherKind;
                keep(placeNumber, place.candidate(spelling, score));
            }
        }
    }

    private void keep(int placeNumber, Candidate candidate) {
        best = Math.max(best, candidate.score());
        bestOfPlace.merge(placeNumber, candidate, (a, b) -> b.score() > a.score() ? b : a);
    }
}
