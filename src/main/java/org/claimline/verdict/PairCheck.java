package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;

/** How two claims bear on one another, one answer a view and variant. */
public record PairCheck(Claim a, Claim b, List<Result> results, Headline headline) {

    public PairCheck {
        results = List.copyOf(results);
    }

    /**
     * One view's and one variant's answer.
     *
     * @param gapMetres least distance between the regions where they don't meet and should
     * @param sharedKm2 what they share, square kilometres; empty where they don't meet or a set can't say
     * @param minPathMetres for different phases: least length of a path from the one region to the other
     * @param witness for regions that meet a point of both, otherwise the two ends of the shortest line between them; empty
     *     where either can't be evaluated
     * @param reason why they are not comparable, or on what a conditional answer depends; empty otherwise
     */
    public record Result(
            View view,
            Variant variant,
            Relation relation,
            OptionalDouble gapMetres,
            OptionalDouble sharedKm2,
            OptionalDouble minPathMetres,
            List<LatLon> witness,
            Optional<Sentence> reason) {

        public Result {
            witness = List.copyOf(witness);
        }
    }
}
