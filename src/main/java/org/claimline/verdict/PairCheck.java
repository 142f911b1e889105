package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;

/**
 * How two claims bear on one another, one answer a view and variant.
 *
 * @param mixed the first claim by one set's line and the second by another's, where they exclude each other by a single one
 */
public record PairCheck(Claim a, Claim b, List<Result> results, List<Mixed> mixed, Headline headline) {

    public PairCheck {
        results = List.copyOf(results);
        mixed = List.copyOf(mixed);
    }

    /**
     * One choice of two sets, under one variant.
     *
     * @param relation compatible, incompatible, or conditional where the drawing can't tell
     * @param gapMetres least distance between the regions; empty where they don't exclude each other, and where one is empty
     */
    public record Mixed(View aView, View bView, Variant variant, Relation relation, OptionalDouble gapMetres) {}

    /**
     * One view's and one variant's answer.
     *
     * @param gapMetres least distance between the regions where they don't meet and should
     * @param sharedKm2 what they share, square kilometres; empty where they don't meet or a set can't say
     * @param minPathMetres for different phases: least length of a path from the one region to the other
     * @param witness for regions that meet a point of both, otherwise the two ends of the shortest line between them; empty
     *     where either can't be evaluated
     * @param reason why they are not comparable or exclude each other by their words alone, or on what a conditional answer depends;
     *     it begins with a fixed code and a colon: {@code different-phases}, {@code not-evaluable}, {@code outside-the-frame},
     *     {@code same-moment}, {@code within-the-construction-error}, {@code no-common-length}, {@code no-common-country},
     *     {@code no-position} or {@code denied}
     * @param assumptions those of the check on which the answer rests: {@code near}, {@code frame}
     */
    public record Result(
            View view,
            Variant variant,
            Relation relation,
            OptionalDouble gapMetres,
            OptionalDouble sharedKm2,
            OptionalDouble minPathMetres,
            List<LatLon> witness,
            Optional<Sentence> reason,
            List<String> assumptions) {

        /** The assumption that regions end at the frame. */
        static final String FRAME = "frame";

        /** The assumption of how far "near" reaches where the words don't say. */
        static final String NEAR = "near";

        static final String NO_REGION = "reason.no-region";
        static final String OUTSIDE_THE_FRAME = "reason.outside-the-frame";

        public Result {
            witness = List.copyOf(witness);
            assumptions = List.copyOf(assumptions);
        }

        /** The relation, or {@code not-evaluable} or {@code outside-the-frame} where this view can't say. */
        public String outcome() {
            return reason.map(Sentence::key)
                    .filter(key -> key.equals("reason.not-evaluable") || key.equals(OUTSIDE_THE_FRAME))
                    .map(key -> key.substring("reason.".length()))
                    .orElse(relation.id());
        }

        Result resting(List<String> others) {
            List<String> all = new ArrayList<>(others);
            all.addAll(assumptions);
            return new Result(view, variant, relation, gapMetres, sharedKm2, minPathMetres, witness, reason, all);
        }
    }
}
