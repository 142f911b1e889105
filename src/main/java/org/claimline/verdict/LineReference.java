package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import org.claimline.border.LineFilter;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.ClaimedLine;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;

/**
 * A distance from a line, as a clause states it.
 *
 * @param line the border of two countries, or a line that a party claims
 * @param side the country on whose side; empty where the words don't say
 * @param figure with a number
 */
record LineReference(
        LineFilter line, Optional<ClaimedLine> claimed, Optional<String> side, Figure figure, Optional<Wind> heading) {

    /** The distances from lines that an asserted claim states in numbers, in its order. */
    static List<LineReference> of(Claim claim, Incident incident) {
        return claim.clauses().stream()
                .map(clause -> of(claim, clause, incident))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where the clause states no such distance, or the claim denies it. */
    static Optional<LineReference> of(Claim claim, Clause clause, Incident incident) {
        return claim.polarity() == Claim.Polarity.DENIED ? Optional.empty() : of(clause, incident);
    }

    private static Optional<LineReference> of(Clause clause, Incident incident) {
        if (clause instanceof Clause.Border border) {
            List<String> countries = border.countries().stream().sorted().toList();
            LineFilter line = LineFilter.between(countries.get(0), countries.get(1));
            return border.distance()
                    .filter(figure -> figure.number().isPresent())
                    .map(figure -> new LineReference(line, Optional.empty(), border.side(), figure, border.heading()));
        }
        if (clause instanceof Clause.Line line) {
            ClaimedLine claimed = incident.lines().stream()
                    .filter(one -> one.id().equals(line.lineId()))
                    .findFirst()
                    .orElseThrow();
            LineFilter name = new LineFilter("claimed: " + claimed.id(), l -> false);
            return line.distance()
                    .filter(figure -> figure.number().isPresent())
                    .map(figure -> new LineReference(name, Optional.of(claimed), line.side(), figure, line.heading()));
        }
        return Optional.empty();
    }

    /** What the line is called behind the words "the line". */
    Sentence lineName() {
        return claimed.map(LineNames::of).orElseGet(() -> LineNames.printed(line.text()));
    }

    /** The lengths that the words admit under a reading. */
    LengthInterval lengths(Reading reading) {
        return reading.meaning(figure).admitted();
    }

    /** The country in which a position has to lie; a line that a party claims has sides that are no country's area. */
    Optional<String> sideCountry() {
        return claimed.isPresent() ? Optional.empty() : side;
    }

    /** Whether both measure from one line. */
    boolean isOfSameLine(LineReference other) {
        return line.text().equals(other.line.text());
    }

    /** Whether both lie, by their own words, on different sides of that line. */
    boolean isAcross(LineReference other) {
        return side.isPresent() && other.side.isPresent() && !side.equals(other.side);
    }

    /** How the distance is measured under a variant: to the nearest point unless a heading is read otherwise. */
    HeadingReading measuredBy(Variant variant) {
        return heading.isEmpty() ? HeadingReading.NEAREST : variant.heading().orElse(HeadingReading.NEAREST);
    }
}
