package org.claimline.verdict;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.incident.Incident;

/**
 * A what-if: the line between the two countries of an incident, moved toward one of them in every view.
 *
 * <p>Positions in the country toward which it moves have the signed distance {@code +d} from the published line, those in the other
 * country {@code -d}, with d to the nearest point of that line. Moved by s, each signed distance becomes {@code f - s}: the distance is
 * s shorter on the one side and s longer on the other. So the one country keeps what has {@code f > s}, the other gains what lies
 * within s of the line, and the moved line is the curve {@code f = s}. A position in neither keeps its distance.
 *
 * <p>In the country toward which the line moves {@code f - s} is exactly the distance to that curve, for the way to the foot on the
 * published line meets it after {@code f - s}. On the other side it is the distance along the way through that foot, which is
 * exact on straight lines; behind a corner the curve may be farther away, since a corner that turns away becomes an arc and one that turns
 * toward it stays sharp.
 *
 * @param metres 0 to 100,000
 * @param toward ISO 3166-1 alpha-2 of the country that loses ground
 */
public record BorderShift(double metres, String toward) {

    /** Farther than any two published lines lie apart, and within the frame. */
    static final double MOST_METRES = 100_000;

    private static final Pattern TEXT =
            Pattern.compile("\\s*(.+?)(?:\\s+towards?\\s+|\\s*:\\s*)(\\p{Alpha}{2})\\s*", Pattern.CASE_INSENSITIVE);

    public BorderShift {
        if (!(metres >= 0 && metres <= MOST_METRES)) {
            throw new BadOverrideException("a border is moved by 0 to 100 km, not by " + metres + " m");
        }
    }

    /** Reads {@code 500 m toward ML}, or shorter {@code 500m:ML}. */
    public static BorderShift parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new BadOverrideException(
                    "\"" + text + "\" is not a length and a country, such as \"500 m toward ML\"");
        }
        return new BorderShift(
                OverrideLengths.metres(matcher.group(1)), matcher.group(2).toUpperCase(Locale.ROOT));
    }

    /** The other country of the incident's border. */
    String other(Incident incident) {
        List<String> border = incident.border();
        return border.get(0).equals(toward) ? border.get(1) : border.get(0);
    }

    /** Refuses an incident whose border isn't between that country and another. */
    void checkFits(Incident incident) {
        if (incident.border().size() != 2) {
            throw new BadOverrideException("the border of " + incident.id()
                    + " can't be moved: the incident names no border of two countries");
        }
        if (!incident.border().contains(toward)) {
            throw new BadOverrideException("the border of " + incident.id() + " can't be moved toward " + toward
                    + ": it is that of " + String.join(" and ", incident.border()));
        }
    }
}
