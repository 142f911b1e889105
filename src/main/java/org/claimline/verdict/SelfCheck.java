package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import org.claimline.border.View;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;

/**
 * A claim that gives both a position and a distance from a line, held against itself.
 *
 * @param position the clause that gives the position
 * @param distance the clause that gives the distance
 */
public record SelfCheck(Claim claim, Clause position, Clause distance, List<Result> results, Headline headline) {

    public SelfCheck {
        results = List.copyOf(results);
    }

    /**
     * One view's and one variant's answer.
     *
     * @param measured the distances of the stated positions from the line as drawn, as the variant measures; empty where the line
     *     isn't drawn or isn't met along the heading
     * @param stated the lengths that the printed distance admits
     * @param missMetres how far at least the position or the line would have to move, after the rounding of both; along the heading
     *     for {@link HeadingReading#MERIDIAN}; 0 where nothing is excluded or only the direction is
     * @param tolerance by which an exclusion has to be surpassed
     */
    public record Result(
            View view,
            Variant variant,
            Agreement agreement,
            Optional<LengthInterval> measured,
            LengthInterval stated,
            double missMetres,
            List<Tolerance> tolerance,
            Optional<Sentence> reason) {

        public Result {
            tolerance = List.copyOf(tolerance);
        }
    }
}
