package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;

/**
 * How far a position must move to leave or reach a claim's region, by exact geodesics, where these decide it. Each clause gives a
 * length below which no move changes it (distances to a line or a place change by no more than the move) and a move that surely
 * does (straight toward the foot, or away from the place); where the least of the ones equals the least of the others, that is
 * the margin. Elsewhere, as where the way to a region goes round a bend of the line, the drawn region gives it.
 *
 * <p>The exact margin must agree with the drawn one within the construction error: where a set's lines are not the edges of
 * its territories, the drawn one stands.
 */
final class ExactMargin {

    /** Ten times the agreement of the kernel with its oracle at any distance, and far below what is printed. */
    static final double ERROR_METRES = 1e-2;

    private final ClaimRegions regions;
    private final Claim claim;
    private final Variant variant;

    ExactMargin(ClaimRegions regions, Claim claim, Variant variant) {
        this.regions = regions;
        this.claim = claim;
        this.variant = variant;
    }

    /**
     * A clause and a position.
     *
     * @param holds whether the position satisfies the clause's stated words
     * @param leastMetres no shorter move changes that
     * @param enoughMetres a move of this length changes it; infinite where none is known
     */
    private record Bounds(boolean holds, double leastMetres, double enoughMetres) {

        /** Nothing is known of the clause; no margin that rests on it is exact. */
        static final Bounds NONE = new Bounds(true, 0, Double.POSITIVE_INFINITY);

        static Bounds exactly(boolean holds, double metres) {
            return new Bounds(holds, metres, metres);
        }
    }

    /**
     * Empty where nothing is exact, as with a line that is moved.
     *
     * @param drawnMetres the margin in the frame's projection, to within an error, metres
     */
    OptionalDouble find(LatLon position, double drawnMetres, double errorMetres) {
        boolean moved = regions.assumptions()
                .borderShift()
                .filter(shift -> shift.metres() > 0)
                .isPresent();
        if (moved || claim.polarity() == Polarity.DENIED) {
            return OptionalDouble.empty();
        }
        Finder finder = new Finder(position);
        List<Bounds> bounds =
                claim.clauses().stream().map(clause -> clause.match(finder)).toList();
        boolean all = bounds.stream().allMatch(Bounds::holds);
        if (!all && bounds.size() > 1) {
            return OptionalDouble.empty();
        }
        double least = bounds.stream().mapToDouble(Bounds::leastMetres).min().orElse(0);
        double enough = bounds.stream().mapToDouble(Bounds::enoughMetres).min().orElse(Double.POSITIVE_INFINITY);
        return enough <= least && Math.abs(enough - drawnMetres) <= errorMetres
                ? OptionalDouble.of(enough)
                : OptionalDouble.empty();
    }

    private final class Finder implements Clause.Cases<Bounds> {

        private final LatLon position;
        private final View view = regions.frame().view();

        Finder(LatLon position) {
            this.position = position;
        }

        @Override
        public Bounds in(Clause.In clause) {
            return toLimit(clause.country())
                    .map(limit -> Bounds.exactly(isIn(clause.country()), limit))
                    .orElse(Bounds.NONE);
        }

        /** The distance to a country's nearest limit; empty where it has a coast in the frame, for which there are no lines. */
        private Optional<Double> toLimit(String country) {
            return regions.frame().hasOuterLimit(country)
                    ? Optional.empty()
                    : view.nearest(position, LineFilter.of(country)).map(foot -> foot.distanceMetres());
        }

        @Override
        public Bounds border(Clause.Border clause) {
            LineFilter filter = LineFilter.between(
                    clause.countries().get(0), clause.countries().get(1));
            Optional<Double> distance = view.nearest(position, filter).map(foot -> foot.distanceMetres());
            Optional<Double> toSide = clause.side().isPresent()
                    ? clause.side().flatMap(this::toLimit)
                    : Optional.of(Double.POSITIVE_INFINITY);
            if (clause.heading().isPresent() || clause.distance().isEmpty() || distance.isEmpty() || toSide.isEmpty()) {
                return Bounds.NONE;
            }
            if (!clause.side().map(this::isIn).orElse(true)) {
                return new Bounds(false, 0, Double.POSITIVE_INFINITY);
            }
            LengthInterval lengths = variant.meaning(clause.distance().get()).stated();
            return fromLine(lengths, distance.get(), toSide.get());
        }

        /** Toward the foot the distance shrinks by just the move, as long as no limit of the side's country is crossed. */
        private Bounds fromLine(LengthInterval lengths, double distance, double toSide) {
            if (distance > lengths.upperMetres()) {
                double move = distance - lengths.upperMetres();
                return new Bounds(false, move, move <= toSide ? move : Double.POSITIVE_INFINITY);
            }
            if (distance < lengths.lowerMetres()) {
                return new Bounds(false, lengths.lowerMetres() - distance, Double.POSITIVE_INFINITY);
            }
            double toLower = lengths.lowerMetres() > 0 ? distance - lengths.lowerMetres() : Double.POSITIVE_INFINITY;
            double toUpper = lengths.upperMetres() - distance;
            return new Bounds(true, Math.min(toSide, Math.min(toLower, toUpper)), Math.min(toSide, toLower));
        }

        @Override
        public Bounds near(Clause.Near clause) {
            double within = clause.within()
                    .map(figure -> variant.meaning(figure).stated().upperMetres())
                    .orElse(regions.assumptions().nearMetres());
            return round(clause, within);
        }

        @Override
        public Bounds at(Clause.At clause) {
            return round(clause, 0);
        }

        /** One disc only: of several the nearest may not be the one that is left or reached first. */
        private Bounds round(Clause clause, double beyondMetres) {
            List<PlaceDisc> discs = regions.discs(clause, variant);
            if (discs.size() != 1) {
                return Bounds.NONE;
            }
            double inside = discs.get(0).radiusMetres()
                    + beyondMetres
                    - Geodesics.distanceMetres(discs.get(0).centre(), position);
            return Bounds.exactly(inside >= 0, Math.abs(inside));
        }

        private boolean isIn(String country) {
            return view.territoriesAt(position).includes(country);
        }

        @Override
        public Bounds crossed(Clause.Crossed clause) {
            return Bounds.NONE;
        }

        @Override
        public Bounds line(Clause.Line clause) {
            return Bounds.NONE;
        }

        @Override
        public Bounds coast(Clause.Coast clause) {
            return Bounds.NONE;
        }

        @Override
        public Bounds offset(Clause.Offset clause) {
            return Bounds.NONE;
        }

        @Override
        public Bounds duration(Clause.Duration clause) {
            return Bounds.exactly(true, Double.POSITIVE_INFINITY);
        }

        @Override
        public Bounds speed(Clause.Speed clause) {
            return Bounds.exactly(true, Double.POSITIVE_INFINITY);
        }

        @Override
        public Bounds trackInside(Clause.TrackInside clause) {
            return Bounds.NONE;
        }
    }
}
