package org.claimline.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Figure;
import org.claimline.incident.Figure.Unit;
import org.claimline.verdict.Incursion.Mile;

/**
 * Which mile a figure in "miles" is given in. Navies and air forces mean the nautical one and often leave the word out, and whose figure
 * it was first is seldom printed. So both are computed, unless the words say "statute" or a bracketed conversion agrees with one alone.
 */
final class Miles {

    private Miles() {}

    /** The miles to compute with: both as soon as one of the figures leaves it open; a single empty one where none does. */
    static List<Optional<Mile>> readings(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> meant(figure).size() > 1)
                ? List.of(Optional.of(Mile.STATUTE), Optional.of(Mile.NAUTICAL))
                : List.of(Optional.empty());
    }

    /** What doesn't contradict a figure under a reading, metres. */
    static LengthInterval admitted(Figure figure, Reading reading, Optional<Mile> mile) {
        Set<Mile> meant = meant(figure);
        Optional<Mile> taken = meant.size() == 1 ? meant.stream().findFirst() : mile;
        Figure read =
                meant.isEmpty() ? figure : taken.map(one -> in(figure, one)).orElse(figure);
        return reading.meaning(read).admitted();
    }

    /** Empty where the figure isn't in miles. */
    private static Set<Mile> meant(Figure figure) {
        if (figure.unit() != Unit.STATUTE_MILE) {
            return EnumSet.noneOf(Mile.class);
        }
        if (figure.printed().toLowerCase(Locale.ROOT).contains("statute")) {
            return EnumSet.of(Mile.STATUTE);
        }
        boolean statute = figure.conversionAgrees();
        boolean nautical = in(figure, Mile.NAUTICAL).conversionAgrees();
        return statute == nautical ? EnumSet.allOf(Mile.class) : EnumSet.of(statute ? Mile.STATUTE : Mile.NAUTICAL);
    }

    private static Figure in(Figure figure, Mile mile) {
        Unit unit = mile == Mile.NAUTICAL ? Unit.NAUTICAL_MILE : Unit.STATUTE_MILE;
        return new Figure(
                figure.printed(), figure.value(), figure.valueMax(), unit, figure.hedge(), figure.conversion());
    }
}
