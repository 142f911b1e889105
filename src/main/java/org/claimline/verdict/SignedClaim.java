package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.PlaceReference;

/**
 * A claim as far as it is one about signed distances from the line of the incident's border and about at most one place, under the
 * default readings of headings and denials.
 *
 * @param usesLine whether any clause is about that line
 * @param positions discs of the place, any of which it may be; empty without one
 * @param reason why it is more than that; the rest then stands for nothing
 */
record SignedClaim(Spans stated, Spans admitted, boolean usesLine, List<Position> positions, Optional<String> reason) {

    /**
     * @param reachMetres how far from its centre the claim may hold
     * @param isRing whether it doesn't hold everywhere within that
     */
    record Position(LatLon centre, double reachMetres, boolean isRing) {}

    static SignedClaim of(Claim claim, Reading reading, Check check) {
        Reader reader = new Reader(reading, check);
        return claim.polarity() == Polarity.DENIED ? reader.denied(claim) : reader.asserted(claim);
    }

    /** Both at once. */
    SignedClaim and(SignedClaim other) {
        Optional<String> both = reason.or(other::reason);
        if (both.isEmpty() && !positions.isEmpty() && !other.positions.isEmpty()) {
            both = Optional.of("several-places");
        }
        List<Position> either = new ArrayList<>(positions);
        either.addAll(other.positions);
        return new SignedClaim(
                stated.and(other.stated), admitted.and(other.admitted), usesLine || other.usesLine, either, both);
    }

    private static final class Reader implements Clause.Cases<SignedClaim> {

        private final Reading reading;
        private final Check check;
        private final List<String> border;

        Reader(Reading reading, Check check) {
            this.reading = reading;
            this.check = check;
            this.border = check.incident().border();
        }

        SignedClaim asserted(Claim claim) {
            SignedClaim all = anywhere();
            for (Clause clause : claim.clauses()) {
                all = all.and(clause.match(this));
            }
            return claim.clauses().isEmpty() ? unlike("other-clause") : all;
        }

        /** Presence: in none of the countries that the claim names. */
        SignedClaim denied(Claim claim) {
            SignedClaim all = anywhere();
            for (String country : ClaimRegions.countries(claim)) {
                all = all.and(
                        isOfBorder(country)
                                ? spans(Spans.side(!isFirst(country)), Spans.side(!isFirst(country)))
                                : unlike("other-clause"));
            }
            return ClaimRegions.countries(claim).isEmpty() ? unlike("other-clause") : all;
        }

        @Override
        public SignedClaim in(Clause.In clause) {
            return inCountry(clause.country());
        }

        @Override
        public SignedClaim trackInside(Clause.TrackInside clause) {
            return inCountry(clause.country());
        }

        @Override
        public SignedClaim border(Clause.Border clause) {
            boolean sided = clause.side().map(this::isOfBorder).orElse(true);
            if (border.size() != 2 || !border.containsAll(clause.countries()) || !sided) {
                return unlike("other-clause");
            }
            if (clause.heading().isPresent()) {
                return unlike("heading");
            }
            LengthInterval any = LengthInterval.atLeast(0);
            Optional<Reading.Meaning> meaning = clause.distance().map(reading::meaning);
            return spans(
                    lengths(meaning.map(Reading.Meaning::stated).orElse(any), clause.side()),
                    lengths(meaning.map(Reading.Meaning::admitted).orElse(any), clause.side()));
        }

        private Spans lengths(LengthInterval lengths, Optional<String> side) {
            return side.map(country -> Spans.lengths(lengths, isFirst(country)))
                    .orElseGet(() -> Spans.lengths(lengths, true).or(Spans.lengths(lengths, false)));
        }

        @Override
        public SignedClaim near(Clause.Near clause) {
            double within = clause.within()
                    .map(figure -> reading.meaning(figure).stated().upperMetres())
                    .orElse(check.assumptions().nearMetres());
            return place(clause.place(), within, false);
        }

        @Override
        public SignedClaim offset(Clause.Offset clause) {
            Figure distance = clause.distance();
            double upper = reading.meaning(distance).admitted().upperMetres();
            return clause.heading().isEmpty()
                            && distance.hedge() != Figure.Hedge.FEW
                            && Double.isFinite(upper)
                            && clause.from() instanceof Clause.Origin.OfPlace origin
                    ? place(origin.place(), upper, true)
                    : unlike("heading");
        }

        @Override
        public SignedClaim at(Clause.At clause) {
            PlaceReference.Positioned at = clause.position();
            LatLon centre = new LatLon(at.latDegrees(), at.lonDegrees());
            return positions(List.of(new Position(centre, at.radiusMetres(), false)));
        }

        private SignedClaim place(PlaceReference reference, double within, boolean isRing) {
            List<PlaceDisc> discs = check.places().getOrDefault(reference, List.of());
            return positions(discs.stream()
                    .map(disc -> new Position(disc.centre(), disc.radiusMetres() + within, isRing))
                    .toList());
        }

        @Override
        public SignedClaim duration(Clause.Duration clause) {
            return anywhere();
        }

        @Override
        public SignedClaim speed(Clause.Speed clause) {
            return anywhere();
        }

        @Override
        public SignedClaim crossed(Clause.Crossed clause) {
            return unlike("other-clause");
        }

        @Override
        public SignedClaim line(Clause.Line clause) {
            return unlike("other-clause");
        }

        @Override
        public SignedClaim coast(Clause.Coast clause) {
            return unlike("other-clause");
        }

        private SignedClaim inCountry(String country) {
            return isOfBorder(country)
                    ? spans(Spans.side(isFirst(country)), Spans.side(isFirst(country)))
                    : unlike("other-clause");
        }

        private boolean isOfBorder(String country) {
            return border.size() == 2 && border.contains(country);
        }

        private boolean isFirst(String country) {
            return border.get(0).equals(country);
        }

        private static SignedClaim anywhere() {
            return new SignedClaim(Spans.ALL, Spans.ALL, false, List.of(), Optional.empty());
        }

        private static SignedClaim spans(Spans stated, Spans admitted) {
            return new SignedClaim(stated, admitted, true, List.of(), Optional.empty());
        }

        private static SignedClaim positions(List<Position> positions) {
            return positions.isEmpty()
                    ? unlike("other-clause")
                    : new SignedClaim(Spans.ALL, Spans.ALL, false, positions, Optional.empty());
        }

        private static SignedClaim unlike(String reason) {
            return new SignedClaim(Spans.ALL, Spans.ALL, false, List.of(), Optional.of(reason));
        }
    }
}
