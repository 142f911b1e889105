package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;

/**
 * How firmly a headline stands.
 *
 * @param holds in how many of the views and variants the headline's outcome holds
 * @param of how many there are
 * @param exceptions those in which it doesn't
 * @param flips each single assumption that changes the outcome while all others stay
 * @param border least displacement of the line, of every set alike, that changes the headline's outcome
 * @param position least displacement of the evidence or place that does
 */
public record Sensitivity(
        int holds, int of, List<Case> exceptions, List<Flip> flips, BreakEven border, BreakEven position) {

    public Sensitivity {
        exceptions = List.copyOf(exceptions);
        flips = List.copyOf(flips);
    }

    /** One view and variant, and what it gives instead. */
    public record Case(View view, Variant variant, String outcome) {}

    /**
     * A single assumption that changes the outcome of some sets.
     *
     * @param assumption {@code border_set}, {@code edges}, {@code reading}, {@code heading_reading}, {@code denial_reading}, {@code
     *     near}, {@code frame} or {@code border}
     * @param to the other assumption: a reading's or set's id, an edge rule, {@code toward CC} for a border, {@code over} or {@code
     *     under} for a length
     * @param metres the length at which it flips; empty where it isn't one
     * @param sets border sets whose outcome changes
     * @param outcome what it changes to
     */
    public record Flip(
            String assumption, String to, OptionalDouble metres, List<String> sets, String outcome, Sentence text) {
        public Flip {
            sets = List.copyOf(sets);
        }
    }

    /**
     * The least displacement that flips a headline.
     *
     * @param metres 0 or more; empty where none does, or where it has no closed form
     * @param toward in which direction: a country's code; empty without metres, and where no line has a part in it
     * @param reason why there is none; empty with metres
     */
    public record BreakEven(OptionalDouble metres, Optional<String> toward, Optional<Sentence> reason) {

        static BreakEven none(String reason) {
            return new BreakEven(
                    OptionalDouble.empty(), Optional.empty(), Optional.of(Sentence.of("break-even." + reason)));
        }

        static BreakEven of(double metres, Optional<String> toward) {
            return new BreakEven(OptionalDouble.of(metres), toward, Optional.empty());
        }
    }

    /** Of a claim's headline under a reading. */
    public static Sensitivity of(Check check, ClaimCheck claim, Reading reading) {
        return new ClaimSensitivity(check, claim, reading).sensitivity();
    }

    /** Of a pair's headline under a reading. */
    public static Sensitivity of(Check check, PairCheck pair, Reading reading) {
        return new PairSensitivity(check, pair, reading).sensitivity();
    }

    /** In one sentence for each part. */
    public List<Sentence> text() {
        return SensitivityWording.text(this);
    }
}
