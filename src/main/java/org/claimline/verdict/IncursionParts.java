package org.claimline.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Claimant;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.Phase;
import org.claimline.incident.Quantity;
import org.claimline.verdict.Incursion.Measure;
import org.claimline.verdict.Incursion.Together;

/**
 * Which depths, tracks, durations and speeds of an incident's claims are about one intrusion.
 *
 * <p>Only asserted claims count, and none that its claimant replaced by a later one. Claims are about one intrusion where claimant, country
 * entered and crossing ({@code leg}) are the same. A claim that names no country (a duration alone) is about the one country that its
 * claimant's other claims of that crossing name, if there is just one. A quantity that a claim doesn't give itself is taken from
 * the others, where exactly one of them gives it.
 */
final class IncursionParts {

    /** Phases of which a distance inside is a depth that was reached. */
    private static final Set<Phase> INSIDE = Set.of(
            Phase.DEEPEST_POINT,
            Phase.PRESENCE,
            Phase.UNSPECIFIED,
            Phase.ENGAGEMENT,
            Phase.LOSS_OF_CONTACT,
            Phase.IMPACT,
            Phase.WRECK,
            Phase.SEIZURE);

    private IncursionParts() {}

    /**
     * A quantity and the claim that gives it.
     *
     * @param figure of a depth or track
     * @param quantity of a duration or speed
     * @param from the line from which a depth was measured
     */
    record Given(
            Measure measure, Claim claim, Optional<Figure> figure, Optional<Quantity> quantity, Optional<Line> from) {

        String printed() {
            return figure.map(Figure::printed)
                    .or(() -> quantity.map(Quantity::printed))
                    .orElseThrow();
        }

        /** A distance at another moment than the deepest point is a least depth. */
        boolean isLeast() {
            return measure == Measure.DEPTH && claim.phase() != Phase.DEEPEST_POINT;
        }

        private boolean hasNumber() {
            return figure.map(f -> f.number().isPresent()).orElse(true)
                    && quantity.map(q -> q.most() > 0).orElse(true);
        }
    }

    /**
     * A line that depths are measured from.
     *
     * @param countries whose border it is, in alphabetical order; none where a party claims it
     * @param claimedId id of a line that a party claims
     */
    record Line(List<String> countries, Optional<String> claimedId) {

        String text() {
            return claimedId.orElseGet(() -> String.join("-", countries));
        }
    }

    /** One intrusion's quantities, at most one of each measure. */
    record Group(
            Claimant claimant,
            String country,
            Optional<Integer> leg,
            Together together,
            EnumMap<Measure, Given> given,
            boolean cameOut,
            List<Sentence> leftOut) {

        Optional<Given> find(Measure measure) {
            return Optional.ofNullable(given.get(measure));
        }

        /** In the order of the measures. */
        Stream<Given> inOrder() {
            return given.values().stream();
        }
    }

    private record Key(Claimant claimant, String country, Optional<Integer> leg) {}

    /** In the order in which the incident names them. */
    static List<Group> of(List<Claim> claims) {
        Set<String> replaced =
                claims.stream().flatMap(claim -> claim.supersedes().stream()).collect(Collectors.toSet());
        List<Claim> standing = claims.stream()
                .filter(claim -> claim.polarity() == Polarity.ASSERTED && !replaced.contains(claim.id()))
                .toList();
        Map<Key, List<Claim>> byIntrusion = new LinkedHashMap<>();
        for (Claim claim : standing) {
            for (String country : countries(claim, standing)) {
                Key key = new Key(claim.claimant(), country, claim.leg());
                byIntrusion.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
            }
        }
        List<Group> groups = new ArrayList<>();
        byIntrusion.forEach((key, own) -> groups.addAll(groups(key, own, cameOut(key, standing))));
        return groups;
    }

    /** The countries that a claim is about; where it names none, the one that its claimant's others of that crossing name. */
    private static Set<String> countries(Claim claim, List<Claim> standing) {
        Set<String> named = ClaimRegions.countries(claim);
        if (!named.isEmpty() || claim.clauses().isEmpty()) {
            return named;
        }
        Set<String> others = standing.stream()
                .filter(other ->
                        other.claimant().equals(claim.claimant()) && other.leg().equals(claim.leg()))
                .filter(other -> other.clauses().stream().anyMatch(IncursionParts::isSpatial))
                .flatMap(other -> ClaimRegions.countries(other).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return others.size() == 1 ? others : Set.of();
    }

    private static boolean isSpatial(Clause clause) {
        return clause instanceof Clause.Border border && border.distance().isPresent()
                || clause instanceof Clause.Line line && line.distance().isPresent()
                || clause instanceof Clause.TrackInside;
    }

    /** A crossing out may be told as a crossing into the neighbour, so it is asked of the claimant and crossing alone. */
    private static boolean cameOut(Key key, List<Claim> standing) {
        return standing.stream()
                .anyMatch(claim -> claim.phase() == Phase.CROSSING_OUT
                        && claim.claimant().equals(key.claimant())
                        && claim.leg().equals(key.leg()));
    }

    private static List<Group> groups(Key key, List<Claim> claims, boolean cameOut) {
        List<Sentence> leftOut = new ArrayList<>();
        List<EnumMap<Measure, Given>> own = new ArrayList<>();
        for (Claim claim : claims) {
            EnumMap<Measure, Given> given = new EnumMap<>(Measure.class);
            for (Clause clause : claim.clauses()) {
                given(clause, claim, key.country()).ifPresent(one -> {
                    if (!one.hasNumber()) {
                        leftOut.add(Sentence.of(
                                "incursion.left-out.no-number", Gap.verbatim(claim.id()), Gap.verbatim(one.printed())));
                    } else if (given.putIfAbsent(one.measure(), one) != null) {
                        leftOut.add(Sentence.of(
                                "incursion.left-out.second." + one.measure().id(),
                                Gap.verbatim(claim.id()),
                                Gap.verbatim(one.printed())));
                    }
                });
            }
            if (!given.isEmpty()) {
                own.add(given);
            }
        }
        Map<Measure, List<Given>> all = new EnumMap<>(Measure.class);
        own.forEach(given -> given.forEach((measure, one) ->
                all.computeIfAbsent(measure, m -> new ArrayList<>()).add(one)));
        List<EnumMap<Measure, Given>> joined =
                own.stream().map(given -> joined(given, all)).distinct().toList();
        return joined.stream()
                .filter(given -> joined.stream().noneMatch(other -> isWithin(given, other)))
                .filter(IncursionParts::saysSomething)
                .map(given ->
                        new Group(key.claimant(), key.country(), key.leg(), together(given), given, cameOut, leftOut))
                .toList();
    }

    private static EnumMap<Measure, Given> joined(EnumMap<Measure, Given> own, Map<Measure, List<Given>> all) {
        EnumMap<Measure, Given> joined = new EnumMap<>(own);
        all.forEach((measure, given) -> {
            if (given.size() == 1) {
                joined.putIfAbsent(measure, given.get(0));
            }
        });
        return joined;
    }

    /** Whether another says all that one says, and more. */
    private static boolean isWithin(EnumMap<Measure, Given> one, EnumMap<Measure, Given> other) {
        return other.size() > one.size() && other.entrySet().containsAll(one.entrySet());
    }

    /** A deepest point or a track has consequences alone, a least depth, a duration or a speed with one other quantity. */
    private static boolean saysSomething(EnumMap<Measure, Given> given) {
        boolean deepest =
                given.containsKey(Measure.DEPTH) && !given.get(Measure.DEPTH).isLeast();
        return deepest || given.containsKey(Measure.TRACK) || given.size() > 1;
    }

    private static Together together(EnumMap<Measure, Given> given) {
        Set<Claim> claims = new HashSet<>();
        given.values().forEach(one -> claims.add(one.claim()));
        return claims.size() == 1 ? Together.ONE_CLAIM : Together.SAME_CLAIMANT;
    }

    private static Optional<Given> given(Clause clause, Claim claim, String country) {
        if (clause instanceof Clause.Duration duration) {
            return Optional.of(new Given(
                    Measure.DURATION, claim, Optional.empty(), Optional.of(duration.time()), Optional.empty()));
        }
        if (clause instanceof Clause.Speed speed) {
            return Optional.of(
                    new Given(Measure.SPEED, claim, Optional.empty(), Optional.of(speed.speed()), Optional.empty()));
        }
        if (clause instanceof Clause.TrackInside track && track.country().equals(country)) {
            return Optional.of(
                    new Given(Measure.TRACK, claim, Optional.of(track.distance()), Optional.empty(), Optional.empty()));
        }
        return INSIDE.contains(claim.phase()) ? depth(clause, claim, country) : Optional.empty();
    }

    private static Optional<Given> depth(Clause clause, Claim claim, String country) {
        if (clause instanceof Clause.Border border
                && border.side().filter(country::equals).isPresent()) {
            List<String> countries = border.countries().stream().sorted().toList();
            return depth(border.distance(), claim, new Line(countries, Optional.empty()));
        }
        return clause instanceof Clause.Line line
                        && line.side().filter(country::equals).isPresent()
                ? depth(line.distance(), claim, new Line(List.of(), Optional.of(line.lineId())))
                : Optional.empty();
    }

    private static Optional<Given> depth(Optional<Figure> distance, Claim claim, Line line) {
        return distance.map(
                figure -> new Given(Measure.DEPTH, claim, Optional.of(figure), Optional.empty(), Optional.of(line)));
    }

    /** The claims that say it, each once, in the order of the measures. */
    static List<Claim> claims(List<Incursion.Part> parts) {
        return parts.stream().map(Incursion.Part::claim).distinct().toList();
    }
}
