package org.claimline.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.EdtfDate;
import org.claimline.incident.Figure;
import org.claimline.incident.Source;

/**
 * Figures of one moment from one line or place that may be one figure, handed on and rounded on the way. A family is suggested by a
 * rule ({@link Families}); it doesn't say that anybody copied from anybody.
 *
 * @param members the dated ones in the order of their dates, then the undated ones in the incident's order
 */
public record Family(List<Member> members, List<Shared> shared, Sentence text) {

    public Family {
        members = List.copyOf(members);
        shared = List.copyOf(shared);
    }

    /**
     * One claim's figure.
     *
     * @param date of the earliest dated source that relays it, otherwise when it was said; empty where neither is known
     * @param source the one of that date; empty where the date is the claim's own, or there is none
     * @param steps what became of the figure since the member before it; none for the first and for undated ones
     */
    public record Member(
            Claim claim, Figure figure, Optional<EdtfDate> date, Optional<Source> source, List<Step> steps) {
        public Member {
            steps = List.copyOf(steps);
        }
    }

    /** What may become of a figure on the way. */
    public enum Step {
        UNCHANGED,
        ROUNDED_UP,
        ROUNDED_DOWN,
        /** More digits than before. */
        MADE_FINER,
        /** Neither is a rounding of the other. */
        NUMBER_CHANGED,
        HEDGE_ADDED,
        HEDGE_DROPPED,
        HEDGE_CHANGED,
        UNIT_CONVERTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Lengths that fit every member under a reading; empty where none does. */
    public record Shared(Reading reading, Optional<LengthInterval> lengths) {}

    /** The earliest dated member; empty where none is dated. */
    public Optional<Member> earliest() {
        return members.stream().filter(member -> member.date().isPresent()).findFirst();
    }

    /** The same, told under another reading. */
    Family reread(Reading reading) {
        return new Family(members, shared, Families.text(members, shared, reading));
    }
}
