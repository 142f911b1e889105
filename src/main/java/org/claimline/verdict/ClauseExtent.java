package org.claimline.verdict;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;

/**
 * What bounds a clause's region under one variant.
 *
 * @param longestMetres longest finite length that its drawing measures, with the radials of its places; 0 where it measures none
 * @param reachMetres no position that satisfies the clause lies farther from the frame's centre; infinite where nothing bounds it
 */
record ClauseExtent(double longestMetres, double reachMetres) {

    private static final ClauseExtent UNBOUNDED = new ClauseExtent(0, Double.POSITIVE_INFINITY);

    /** Finds the extent of clauses. */
    static final class Finder implements Clause.Cases<ClauseExtent> {

        private final LatLon centre;
        private final ClauseRegions clauses;
        private final Variant variant;
        private final Assumptions assumptions;

        /** @param centre of the frame: distances from it are true in its projection */
        Finder(LatLon centre, ClauseRegions clauses, Variant variant, Assumptions assumptions) {
            this.centre = centre;
            this.clauses = clauses;
            this.variant = variant;
            this.assumptions = assumptions;
        }

        @Override
        public ClauseExtent in(Clause.In clause) {
            return UNBOUNDED;
        }

        @Override
        public ClauseExtent crossed(Clause.Crossed clause) {
            return UNBOUNDED;
        }

        @Override
        public ClauseExtent border(Clause.Border clause) {
            return clause.distance().map(this::fromLine).orElse(UNBOUNDED);
        }

        @Override
        public ClauseExtent line(Clause.Line clause) {
            return clause.distance().map(this::fromLine).orElse(UNBOUNDED);
        }

        @Override
        public ClauseExtent coast(Clause.Coast clause) {
            return UNBOUNDED;
        }

        @Override
        public ClauseExtent offset(Clause.Offset clause) {
            LengthInterval lengths = variant.meaning(clause.distance()).admitted();
            return round(clauses.discs(clause), lengths);
        }

        @Override
        public ClauseExtent near(Clause.Near clause) {
            LengthInterval within = clause.within()
                    .map(figure -> variant.meaning(figure).stated())
                    .orElse(LengthInterval.closed(0, assumptions.nearMetres()));
            return round(clauses.discs(clause), within);
        }

        @Override
        public ClauseExtent at(Clause.At clause) {
            return round(clauses.discs(clause), LengthInterval.exactly(0));
        }

        @Override
        public ClauseExtent duration(Clause.Duration clause) {
            return UNBOUNDED;
        }

        @Override
        public ClauseExtent speed(Clause.Speed clause) {
            return UNBOUNDED;
        }

        @Override
        public ClauseExtent trackInside(Clause.TrackInside clause) {
            return UNBOUNDED;
        }

        private ClauseExtent fromLine(Figure figure) {
            Reading.Meaning meaning = variant.meaning(figure);
            return new ClauseExtent(
                    Math.max(longest(meaning.stated()), longest(meaning.admitted())), Double.POSITIVE_INFINITY);
        }

        private ClauseExtent round(List<PlaceDisc> discs, LengthInterval lengths) {
            double widest = most(discs, PlaceDisc::radiusMetres);
            double farthest =
                    most(discs, disc -> Geodesics.distanceMetres(centre, disc.centre()) + disc.radiusMetres());
            return new ClauseExtent(
                    widest + longest(lengths),
                    discs.isEmpty() ? Double.POSITIVE_INFINITY : farthest + lengths.upperMetres());
        }

        private static double most(List<PlaceDisc> discs, ToDoubleFunction<PlaceDisc> length) {
            return discs.stream().mapToDouble(length).max().orElse(0);
        }

        private static double longest(LengthInterval lengths) {
            return lengths.isUnbounded() ? lengths.lowerMetres() : lengths.upperMetres();
        }
    }
}
