package org.claimline.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;
import org.claimline.incident.Claim;

/**
 * Two claims about different phases with distances from one line, held against the way between their positions.
 */
public record PhaseCheck(Claim a, Claim b, List<Result> results, Headline headline) {

    public PhaseCheck {
        results = List.copyOf(results);
    }

    /** By what two distances are held against one another. */
    public enum Rule {
        /** To the nearest point: they differ by at most the way between the positions, whatever the line. */
        DIFFERENCE,
        /** To the nearest point, from two sides: together they are at most that way, where it crosses the line. */
        SUM,
        /** Along a heading: their difference is that of the line as drawn. */
        DRAWN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Lengths with a sign, from the least to the most, metres.
     *
     * @param mostMetres may be infinite
     */
    public record Span(double leastMetres, double mostMetres) {
        double apartMetres(Span other) {
            return Math.max(0, Math.max(leastMetres - other.mostMetres, other.leastMetres - mostMetres));
        }
    }

    /**
     * One view's and one variant's answer.
     *
     * @param stated difference of the first claim's distance less the second's, or their sum under {@link Rule#SUM}
     * @param allowed what it can be
     * @param wayMetres the greatest distance between the two positions by what is stated; empty under {@link Rule#DRAWN}
     * @param by what says how far apart the positions lie, step by step
     * @param missMetres by how much at least the stated lies outside of the allowed, after all roundings
     * @param tolerance by which an exclusion has to be surpassed; none where it holds for every line
     */
    public record Result(
            View view,
            Variant variant,
            Rule rule,
            Agreement agreement,
            Optional<Span> stated,
            Optional<Span> allowed,
            OptionalDouble wayMetres,
            List<Sentence> by,
            double missMetres,
            List<Tolerance> tolerance,
            Optional<Sentence> reason) {

        public Result {
            by = List.copyOf(by);
            tolerance = List.copyOf(tolerance);
        }
    }
}
