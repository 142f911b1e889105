package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.Phase;

/**
 * What two claims' words exclude between them at one moment before anything is measured off a drawing, where closed geometries
 * would touch: lengths from one line that have none in common, one country against another or against a denial of it, a claim
 * against the denial of just that.
 */
final class Exclusion {

    private final ViewFrame frame;
    private final Variant variant;

    Exclusion(ViewFrame frame, Variant variant) {
        this.frame = frame;
        this.variant = variant;
    }

    /**
     * A claim's distance from a line, in one direction of measuring.
     *
     * @param line the two countries' codes in their order, or the claimed line's id
     * @param ofSet whether it is a line of the border set, not one that a party claims
     * @param side the country on whose side; empty where the claim doesn't say
     * @param measure {@code nearest}, or the heading along which it is measured
     */
    record Length(String line, boolean ofSet, Optional<String> side, String measure, LengthInterval metres) {

        boolean isOfSameKind(Length other) {
            return ofSet == other.ofSet && line.equals(other.line) && measure.equals(other.measure);
        }

        /** As behind the words "the line". */
        Gap name() {
            return ofSet ? LineNames.printed(line) : Gap.verbatim(line);
        }

        boolean isNearest() {
            return measure.equals(NEAREST);
        }
    }

    private static final String NEAREST = "nearest";

    /** Why the two can't hold together at one moment, with a fixed leading code; empty where their words leave it open. */
    Optional<Sentence> between(Claim a, Claim b) {
        return noCommonLength(a, b)
                .or(() -> noCommonCountry(a, b))
                .or(() -> crossing(a, b))
                .or(() -> crossing(b, a))
                .or(() -> denialOfJustThat(a, b))
                .or(() -> denialOfJustThat(b, a));
    }

    private Optional<Sentence> noCommonLength(Claim a, Claim b) {
        for (Length lengthA : lengths(a)) {
            for (Length lengthB : lengths(b)) {
                if (lengthA.isOfSameKind(lengthB) && !share(lengthA.metres(), lengthB.metres())) {
                    return Optional.of(Sentence.of(
                            "reason.no-common-length",
                            words(lengthA.metres()),
                            words(lengthB.metres()),
                            lengthA.name()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Two countries that share no part of the frame, or one country and the denial of any presence in it. Whether a set lets the
     * two overlap somewhere beyond the frame is not asked.
     */
    private Optional<Sentence> noCommonCountry(Claim a, Claim b) {
        for (String country : in(a)) {
            for (String other : in(b)) {
                if (areApart(country, other)) {
                    return Optional.of(
                            Sentence.of("reason.no-common-country", Gap.country(country), Gap.country(other)));
                }
            }
        }
        TreeSet<String> denied = new TreeSet<>(in(a));
        denied.retainAll(outside(b));
        TreeSet<String> deniedByA = new TreeSet<>(in(b));
        deniedByA.retainAll(outside(a));
        denied.addAll(deniedByA);
        return denied.stream()
                .findFirst()
                .map(country -> Sentence.of("reason.no-common-country.outside", Gap.country(country)));
    }

    /** Who crosses into a country is in it at some moment, so never outside it at every moment. */
    private Optional<Sentence> crossing(Claim a, Claim b) {
        if (a.polarity() == Polarity.DENIED || PairRelations.boundPhase(b, variant) != Phase.THROUGHOUT) {
            return Optional.empty();
        }
        return a.clauses().stream()
                .filter(Clause.Crossed.class::isInstance)
                .map(clause -> ((Clause.Crossed) clause).into())
                .filter(into ->
                        outside(b).contains(into) || in(b).stream().anyMatch(country -> areApart(into, country)))
                .findFirst()
                .map(into -> Sentence.of("reason.no-common-country.crossing", Gap.country(into)));
    }

    private boolean areApart(String country, String other) {
        return !country.equals(other) && frame.shared(country, other).isEmpty();
    }

    /** An assertion of all that the other denies as a conjunction, where it means no more than is denied. */
    private Optional<Sentence> denialOfJustThat(Claim asserted, Claim denied) {
        boolean conjunction = denied.polarity() == Polarity.DENIED
                && variant.denial().filter(DenialReading.CONJUNCTION::equals).isPresent();
        return conjunction
                        && asserted.polarity() == Polarity.ASSERTED
                        && !denied.clauses().isEmpty()
                        && asserted.clauses().containsAll(denied.clauses())
                        && ClaimRegions.figures(denied).stream().allMatch(this::meansWhatIsStated)
                ? Optional.of(Sentence.of("reason.denied"))
                : Optional.empty();
    }

    private boolean meansWhatIsStated(Figure figure) {
        Reading.Meaning meaning = variant.meaning(figure);
        return meaning.stated().equals(meaning.admitted());
    }

    /** The distances from lines that every position of a claim has. */
    List<Length> lengths(Claim claim) {
        boolean denied = claim.polarity() == Polarity.DENIED;
        if (denied && variant.denial().filter(DenialReading.FIGURE::equals).isEmpty()) {
            return List.of();
        }
        List<Length> lengths = new ArrayList<>();
        for (Clause clause : claim.clauses()) {
            if (clause instanceof Clause.Border border && isNumber(border.distance())) {
                Figure figure = border.distance().orElseThrow();
                lengthOf(claim, figure)
                        .map(metres -> new Length(
                                String.join("-", new TreeSet<>(border.countries())),
                                true,
                                border.side(),
                                denied ? NEAREST : measure(border.heading().map(Enum::name)),
                                metres))
                        .ifPresent(lengths::add);
            } else if (!denied && clause instanceof Clause.Line line && isNumber(line.distance())) {
                lengths.add(new Length(
                        line.lineId(),
                        false,
                        line.side(),
                        measure(line.heading().map(Enum::name)),
                        variant.meaning(line.distance().orElseThrow()).admitted()));
            }
        }
        return lengths;
    }

    /** As asserted; "was there, but not so far" leaves what lies below the least length that is denied. */
    private Optional<LengthInterval> lengthOf(Claim claim, Figure figure) {
        Reading.Meaning meaning = variant.meaning(figure);
        if (claim.polarity() == Polarity.ASSERTED) {
            return Optional.of(meaning.admitted());
        }
        double least = meaning.stated().lowerMetres();
        boolean leastIsDenied = meaning.stated().lowerClosed() && isOneDistance(claim);
        return ClaimRegions.countries(claim).isEmpty() || least == 0
                ? Optional.empty()
                : Optional.of(new LengthInterval(0, true, least, !leastIsDenied));
    }

    /** Whether a claim gives one distance from a border, in every direction, and otherwise only countries. */
    private static boolean isOneDistance(Claim claim) {
        List<Clause> others = claim.clauses().stream()
                .filter(clause -> !(clause instanceof Clause.In))
                .toList();
        return others.size() == 1
                && others.get(0) instanceof Clause.Border border
                && border.heading().isEmpty();
    }

    private static boolean isNumber(Optional<Figure> figure) {
        return figure.filter(f -> f.hedge() != Figure.Hedge.FEW).isPresent();
    }

    private String measure(Optional<String> heading) {
        boolean along =
                variant.heading().filter(HeadingReading.MERIDIAN::equals).isPresent();
        return along ? heading.map(wind -> "along " + wind).orElse(NEAREST) : NEAREST;
    }

    /** The countries in which every position of a claim lies: as asserted, or "was there, but not so far". */
    private Set<String> in(Claim claim) {
        boolean figure = variant.denial().filter(DenialReading.FIGURE::equals).isPresent();
        if (claim.polarity() == Polarity.DENIED) {
            return figure ? ClaimRegions.countries(claim) : Set.of();
        }
        TreeSet<String> countries = new TreeSet<>();
        for (Clause clause : claim.clauses()) {
            if (clause instanceof Clause.In in) {
                countries.add(in.country());
            } else if (clause instanceof Clause.TrackInside track) {
                countries.add(track.country());
            } else if (clause instanceof Clause.Border border) {
                border.side().ifPresent(countries::add);
            }
        }
        return countries;
    }

    /** The countries outside which every position of a claim lies. */
    private Set<String> outside(Claim claim) {
        boolean presence = claim.polarity() == Polarity.DENIED
                && variant.denial().orElse(DenialReading.PRESENCE) == DenialReading.PRESENCE;
        return presence ? ClaimRegions.countries(claim) : Set.of();
    }

    /**
     * A length that lies between every position of the one claim and every one of the other: distances to one line differ by no
     * more than the distance between the positions. Metres; 0 where nothing follows.
     */
    double leastApartMetres(Claim a, Claim b) {
        double least = 0;
        for (Length lengthA : lengths(a)) {
            for (Length lengthB : lengths(b)) {
                if (lengthA.isOfSameKind(lengthB) && lengthA.isNearest()) {
                    least = Math.max(least, between(lengthA.metres(), lengthB.metres()));
                }
            }
        }
        return least;
    }

    private static double between(LengthInterval a, LengthInterval b) {
        return Math.max(0, Math.max(a.lowerMetres() - b.upperMetres(), b.lowerMetres() - a.upperMetres()));
    }

    /**
     * A path from depth d1 on one side of a line to distance d2 on its other side crosses the line, so it is at least d1 + d2
     * long, if it can't go round the line's end; so is one from depth d1 in a country to any position outside it, with d2 = 0.
     * Metres; 0 where the claims aren't of that kind.
     */
    double acrossMetres(Claim a, Claim b) {
        return Math.max(across(a, b), across(b, a));
    }

    private double across(Claim a, Claim b) {
        double most = 0;
        for (Length deep : lengths(a)) {
            if (a.polarity() == Polarity.ASSERTED
                    && deep.ofSet()
                    && deep.isNearest()
                    && deep.side().isPresent()) {
                String side = deep.side().get();
                boolean leaves = outside(b).contains(side)
                        || in(b).stream().anyMatch(country -> deep.line().contains(country) && areApart(side, country));
                most = Math.max(most, leaves ? deep.metres().lowerMetres() + beyond(deep, b) : 0);
            }
        }
        return most;
    }

    /** The distance from the same line on its other side. */
    private double beyond(Length deep, Claim claim) {
        return lengths(claim).stream()
                .filter(length -> claim.polarity() == Polarity.ASSERTED && length.isOfSameKind(deep))
                .filter(length -> length.side().isPresent() && !length.side().equals(deep.side()))
                .mapToDouble(length -> length.metres().lowerMetres())
                .max()
                .orElse(0);
    }

    /**
     * Whether both speak of nothing but distances from one line, on one side and in one direction: then their lengths alone decide
     * whether they can hold together.
     */
    boolean onlyLengthsDecide(Claim a, Claim b) {
        return a.polarity() == Polarity.ASSERTED
                && b.polarity() == Polarity.ASSERTED
                && only(a).isPresent()
                && only(a).equals(only(b))
                && lengths(a).get(0).isOfSameKind(lengths(b).get(0));
    }

    private Optional<List<?>> only(Claim claim) {
        return claim.clauses().size() == 1 && lengths(claim).size() == 1
                ? Optional.of(
                        claim.clauses().get(0) instanceof Clause.Border border
                                ? List.of(border.side(), border.heading())
                                : List.of(
                                        ((Clause.Line) claim.clauses().get(0)).side(),
                                        ((Clause.Line) claim.clauses().get(0)).heading()))
                : Optional.empty();
    }

    private static boolean share(LengthInterval a, LengthInterval b) {
        double lower = Math.max(a.lowerMetres(), b.lowerMetres());
        double upper = Math.min(a.upperMetres(), b.upperMetres());
        return lower < upper || lower == upper && a.contains(lower) && b.contains(lower);
    }

    private static Sentence words(LengthInterval metres) {
        Gap lower = Gap.length(metres.lowerMetres());
        if (metres.isSingle()) {
            return Sentence.of("lengths.exactly", lower);
        }
        if (metres.isUnbounded()) {
            return Sentence.of(metres.lowerClosed() ? "lengths.at-least" : "lengths.over", lower);
        }
        String ends = (metres.lowerClosed() ? "closed" : "open") + (metres.upperClosed() ? ".closed" : ".open");
        return Sentence.of("lengths." + ends, lower, Gap.length(metres.upperMetres()));
    }
}
