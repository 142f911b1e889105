package org.claimline.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;
import org.claimline.geo.Shape;
import org.claimline.incident.Claim;
import org.claimline.incident.Figure;
import org.locationtech.jts.geom.Geometry;

/** A claim's verdicts, one a view and variant. */
public record ClaimCheck(Claim claim, List<Result> results, Headline headline) {

    public ClaimCheck {
        results = List.copyOf(results);
    }

    /** The lengths that a claim prints, clause by clause. */
    public static List<Figure> figures(Claim claim) {
        return ClaimRegions.figures(claim);
    }

    /**
     * The lengths, in metres, that a figure means under a reading.
     *
     * @param mile id of the reading of bare miles, where they have one
     */
    public static Reading.Meaning meaning(Figure figure, Reading reading, Optional<String> mile) {
        return reading.meaning(Miles.read(
                figure,
                mile.flatMap(id -> Arrays.stream(MileReading.values())
                        .filter(one -> one.id().equals(id))
                        .findFirst())));
    }

    /**
     * One view's and one variant's answer.
     *
     * @param reason why it is not evaluable, or why it is undetermined without evidence
     * @param evidence id of the item of evidence that decides; empty where none concerns the claim
     * @param marginMetres how far that evidence would have to move to reach the region's edge; empty without evidence
     * @param marginErrorMetres how far the margin may be off: the construction error, or 1 cm where exact geodesics decide it
     * @param breakEvenMetres how far the line would have to move; empty where another clause than a single border decides
     * @param areaKm2 of the stated region within the frame, square kilometres; 0 for a curve or point. The projection makes it at
     *     most 0.01 % too large at 150 km from the frame's centre
     * @param touchesFrame whether the region reaches the frame's edge, so that its area means nothing
     * @param tolerance by which the evidence was tested; without evidence, by which an assertion may miss; empty where neither is asked
     * @param assumptions those of the check on which the verdict rests: {@code near}, {@code frame}
     * @param pointRadius the published circle of an offset from one place, under the readings that publish one
     */
    public record Result(
            View view,
            Variant variant,
            Verdict verdict,
            Optional<Sentence> reason,
            Optional<String> evidence,
            OptionalDouble marginMetres,
            OptionalDouble marginErrorMetres,
            OptionalDouble breakEvenMetres,
            double areaKm2,
            boolean touchesFrame,
            List<Tolerance> tolerance,
            List<String> assumptions,
            Optional<PointRadius> pointRadius,
            Drawn region) {

        public Result {
            assumptions = List.copyOf(assumptions);
            tolerance = List.copyOf(tolerance);
        }
    }

    /** A region, drawn when it is asked for. */
    public interface Drawn {
        /** The region on the earth; may be empty. */
        Shape shape();

        /** The region in metres of the frame's projection. */
        Geometry inFrame();
    }
}
