package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;
import org.claimline.geo.LatLon;
import org.claimline.incident.Claim;
import org.claimline.incident.Claimant;

/**
 * Depth, length of track inside, duration and speed that one claimant gives for one intrusion into one country: what follows from
 * them together, and what strains.
 *
 * <p>Numbers alone are compared. They fit where some numbers within their intervals do, and strain where none do; the words stand
 * for each interval under a {@link Reading}, durations and speeds by the same rules of precision as lengths. Border sets are
 * asked for {@link AxisDepth} alone.
 *
 * @param country that was entered, as an ISO 3166-1 alpha-2 code
 * @param leg which crossing, where the claims number them
 * @param parts what was said, in the order depth, track, duration, speed; at most one of each
 * @param cameOut whether the claimant says of this crossing that it ended with a crossing out
 * @param axisDepths where a depth is conditional on the axis; empty otherwise, and where the line is one that a party claims
 * @param leftOut figures of these claims that can't be computed with, each with the reason
 */
public record Incursion(
        Claimant claimant,
        String country,
        Optional<Integer> leg,
        Together together,
        List<Part> parts,
        boolean cameOut,
        List<Sentence> leftOut,
        List<Result> results,
        List<AxisDepth> axisDepths,
        Finding finding) {

    public Incursion {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
        results = List.copyOf(results);
        axisDepths = List.copyOf(axisDepths);
    }

    /** With what border sets have along an axis, and with sentences about it behind the others. */
    Incursion with(List<AxisDepth> depths, List<Sentence> more) {
        List<Sentence> sentences = new ArrayList<>(more);
        sentences.add(0, finding.text());
        return new Incursion(
                claimant,
                country,
                leg,
                together,
                parts,
                cameOut,
                leftOut,
                results,
                depths,
                new Finding(finding.outcome(), finding.dependsOn(), Sentence.sequence(sentences)));
    }

    /** By which rule the parts are taken to be about one intrusion. */
    public enum Together {
        /** All are clauses of one claim. */
        ONE_CLAIM,
        /**
         * What a claim doesn't give itself is taken from the same claimant's other claims about the same country and crossing, where
         * exactly one gives it.
         */
        SAME_CLAIMANT;

        public String id() {
            return Incursion.id(this);
        }
    }

    /** What is linked: a depth, a length of track inside, a duration inside, a mean speed inside. */
    public enum Measure {
        DEPTH,
        TRACK,
        DURATION,
        SPEED;

        public String id() {
            return Incursion.id(this);
        }
    }

    /**
     * One quantity as it was said.
     *
     * @param printed the words of the figure
     * @param line from which a depth was measured, such as {@code SY-TR}, or the id of a line that a party claims; empty for others
     */
    public record Part(Measure measure, Claim claim, String printed, Optional<String> line) {}

    /** What a depth is measured to. */
    public enum DepthReading {
        /** From the deepest position to the nearest point of the border of the country entered. */
        NEAREST,
        /** Along the direction of flight or a named heading. */
        AXIS;

        public String id() {
            return Incursion.id(this);
        }
    }

    /** Which way a track inside has to have gone at least. */
    public enum Passage {
        /** From the line to the depth: it may have ended inside. */
        IN(1),
        /** And as far back to the line. */
        IN_AND_OUT(2);

        private final int depths;

        Passage(int depths) {
            this.depths = depths;
        }

        /** How many times the nearest depth a track of this passage is at least. */
        int depths() {
            return depths;
        }

        public String id() {
            return Incursion.id(this);
        }
    }

    public enum Outcome {
        /** Only bounds follow: no two quantities are there that could strain one another. */
        BOUNDS,
        /** Some numbers within the intervals hold together. */
        FITS,
        /** Whether they hold together depends on an assumption, such as what the depth is measured to. */
        CONDITIONAL,
        /** No numbers within the intervals hold together. */
        STRAINED;

        public String id() {
            return Incursion.id(this);
        }
    }

    /**
     * Under one reading of the figures and one of "miles".
     *
     * @param mile empty where no figure is in bare miles
     * @param depth metres; of another moment than the deepest point a least depth, unbounded above
     * @param track metres
     * @param duration seconds
     * @param speed metres per second, as stated
     * @param entered speeds that the user holds possible, metres per second
     */
    public record Result(
            Reading reading,
            Optional<MileReading> mile,
            Optional<Interval> depth,
            Optional<Interval> track,
            Optional<Interval> duration,
            Optional<Interval> speed,
            Optional<Interval> entered,
            List<Derived> derived,
            List<Comparison> comparisons) {

        public Result {
            derived = List.copyOf(derived);
            comparisons = List.copyOf(comparisons);
        }
    }

    /** What follows from other quantities. */
    public enum Consequence {
        /** The track that a nearest depth takes: at least the depth, or twice. */
        LEAST_TRACK(Measure.TRACK),
        /** Stated or entered speed times duration. */
        IMPLIED_TRACK(Measure.TRACK),
        /** Track by duration. */
        IMPLIED_SPEED(Measure.SPEED),
        /** Nearest depth, or twice, by duration: the mean speed was at least one of these. */
        LEAST_SPEED(Measure.SPEED),
        /** Track by stated or entered speed. */
        IMPLIED_DURATION(Measure.DURATION),
        /** Nearest depth, or twice, by stated or entered speed: it was inside for at least one of these. */
        LEAST_DURATION(Measure.DURATION);

        private final Measure measure;

        Consequence(Measure measure) {
            this.measure = measure;
        }

        /** What it is: its numbers are metres, seconds or metres per second. */
        public Measure measure() {
            return measure;
        }

        public String id() {
            return Incursion.id(this);
        }
    }

    /**
     * @param passage where it rests on a nearest depth
     * @param byEntered whether it rests on the speeds that the user entered
     */
    public record Derived(Consequence consequence, Optional<Passage> passage, boolean byEntered, Interval interval) {}

    /** What is held against what. */
    public enum Kind {
        /** The stated track against the depth. */
        TRACK_FOR_DEPTH,
        /** Stated speed times duration against the depth. */
        SPEED_FOR_DEPTH,
        /** Stated speed times duration against the stated track. */
        SPEED_FOR_TRACK,
        /** Entered speeds times duration against the depth. */
        ENTERED_SPEED_FOR_DEPTH,
        /** Entered speeds times duration against the stated track. */
        ENTERED_SPEED_FOR_TRACK,
        /** The stated speed against the entered ones. */
        ENTERED_SPEED_FOR_SPEED;

        /** In what they miss each other: a track in metres, or a speed in metres per second. */
        public Measure measure() {
            return this == ENTERED_SPEED_FOR_SPEED ? Measure.SPEED : Measure.TRACK;
        }

        public String id() {
            return Incursion.id(this);
        }
    }

    /**
     * One thing held against another.
     *
     * @param depthReading where a depth is held against something
     * @param passage likewise
     * @param gap by how much they miss each other, in metres of track, or for two speeds in metres per second; 0 where they fit, and
     *     where they miss each other by no more than an end that isn't reached
     * @param breakEvens by how much one number alone would have to differ for them to fit; empty where they do
     */
    public record Comparison(
            Kind kind,
            Optional<DepthReading> depthReading,
            Optional<Passage> passage,
            Outcome outcome,
            double gap,
            List<BreakEven> breakEvens) {

        public Comparison {
            breakEvens = List.copyOf(breakEvens);
        }
    }

    /**
     * The least change of one quantity, all others as they are, for a strain to vanish.
     *
     * @param by in metres, seconds or metres per second, greater where over 0 and less where under; empty where no change of it alone
     *     can do
     */
    public record BreakEven(Measure measure, OptionalDouble by) {}

    /**
     * What the line of one set has near the incident's place for a track that is too short for its depth to the nearest border point.
     *
     * @param withinMetres of the frame's centre
     * @param salient the deepest that a straight track of that length cuts off; empty where it cuts off none
     * @param reaches whether that is as deep as the depth at its least
     */
    public record AxisDepth(
            View view,
            Reading reading,
            Optional<MileReading> mile,
            double withinMetres,
            Optional<Salient> salient,
            boolean reaches) {}

    /**
     * A part of the country that a straight track cuts off.
     *
     * @param depthMetres from the track, at right angles, to the tip
     * @param stepMetres between two samples of the line: a part that is deeper by about as much may have been missed
     */
    public record Salient(double depthMetres, double stepMetres, LatLon in, LatLon out, LatLon tip) {}

    /**
     * What it comes to, under the reading of the headlines.
     *
     * @param dependsOn {@code reading}, {@code mile}, {@code depth_reading}, {@code passage}
     */
    public record Finding(Outcome outcome, List<String> dependsOn, Sentence text) {
        public Finding {
            dependsOn = List.copyOf(dependsOn);
        }
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
