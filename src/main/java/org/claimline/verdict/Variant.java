package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;

/**
 * One exact meaning of a whole claim: a reading of its figures, of its heading, of its denial and of its miles.
 *
 * @param heading empty where the claim has no heading from a line
 * @param denial empty where the claim is asserted
 * @param mile empty where the words leave no mile open
 */
public record Variant(
        Reading reading, Optional<HeadingReading> heading, Optional<DenialReading> denial, Optional<MileReading> mile) {

    Variant(Reading reading, Optional<HeadingReading> heading, Optional<DenialReading> denial) {
        this(reading, heading, denial, Optional.empty());
    }

    /** Every meaning that a claim has under one reading of its figures; the default one first. */
    static List<Variant> of(Claim claim, Reading reading) {
        return all(reading, denials(claim), headings(claim), miles(claim));
    }

    /** Every meaning of two claims together: both are taken under the same reading of headings, denials and miles. */
    static List<Variant> of(Claim a, Claim b, Reading reading) {
        return all(
                reading, longer(denials(a), denials(b)), longer(headings(a), headings(b)), longer(miles(a), miles(b)));
    }

    private static List<Variant> all(
            Reading reading,
            List<Optional<DenialReading>> denials,
            List<Optional<HeadingReading>> headings,
            List<Optional<MileReading>> miles) {
        List<Variant> variants = new ArrayList<>();
        for (Optional<DenialReading> denial : denials) {
            for (Optional<HeadingReading> heading : headings) {
                for (Optional<MileReading> mile : miles) {
                    variants.add(new Variant(reading, heading, denial, mile));
                }
            }
        }
        return variants;
    }

    /** The lengths, in metres, that a figure means. */
    Reading.Meaning meaning(Figure figure) {
        return reading.meaning(Miles.read(figure, mile));
    }

    private static <T> List<Optional<T>> longer(List<Optional<T>> a, List<Optional<T>> b) {
        boolean aSays = a.get(0).isPresent();
        return aSays && (a.size() >= b.size() || b.get(0).isEmpty()) ? a : b;
    }

    /** In what sense a claim's denial is taken: presence where its words have no sense of this kind. */
    DenialReading denialOf(Claim claim) {
        return denial.filter(reading -> denials(claim).contains(Optional.of(reading)))
                .orElse(DenialReading.PRESENCE);
    }

    /** Whether this is the meaning that headlines use under its reading. */
    public boolean isDefault() {
        return heading.orElse(HeadingReading.NEAREST) == HeadingReading.NEAREST
                && denial.orElse(DenialReading.PRESENCE) == DenialReading.PRESENCE
                && mile.orElse(MileReading.STATUTE) == MileReading.STATUTE;
    }

    /** Whether the claim has figures in miles whose words leave open which. */
    static boolean hasOpenMiles(Claim claim) {
        return miles(claim).get(0).isPresent();
    }

    private static List<Optional<MileReading>> miles(Claim claim) {
        return Miles.readings(ClaimRegions.figures(claim));
    }

    private static List<Optional<HeadingReading>> headings(Claim claim) {
        boolean hasHeading = claim.clauses().stream()
                .anyMatch(clause -> clause instanceof Clause.Border border
                                && border.heading().isPresent()
                        || clause instanceof Clause.Line line && line.heading().isPresent());
        return hasHeading
                ? List.of(
                        Optional.of(HeadingReading.NEAREST),
                        Optional.of(HeadingReading.MERIDIAN),
                        Optional.of(HeadingReading.SECTOR))
                : List.of(Optional.empty());
    }

    private static List<Optional<DenialReading>> denials(Claim claim) {
        if (claim.polarity() == Polarity.ASSERTED) {
            return List.of(Optional.empty());
        }
        List<Optional<DenialReading>> denials = new ArrayList<>(List.of(Optional.of(DenialReading.PRESENCE)));
        if (claim.clauses().stream().anyMatch(Variant::saysHowFar)) {
            denials.add(Optional.of(DenialReading.FIGURE));
        }
        boolean saysOnlyWhere = claim.clauses().size() == 1
                && (claim.clauses().get(0) instanceof Clause.In
                        || claim.clauses().get(0) instanceof Clause.Crossed);
        if (!saysOnlyWhere) {
            denials.add(Optional.of(DenialReading.CONJUNCTION));
        }
        return denials;
    }

    /** Without a length there is no "not so far". */
    private static boolean saysHowFar(Clause clause) {
        return clause instanceof Clause.Border border && border.distance().isPresent()
                || clause instanceof Clause.Line line && line.distance().isPresent()
                || clause instanceof Clause.TrackInside;
    }
}
