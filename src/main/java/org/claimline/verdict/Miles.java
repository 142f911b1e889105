package org.claimline.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.incident.Figure;
import org.claimline.incident.Figure.Unit;

/**
 * Which mile a figure in "miles" is given in. Navies and air forces mean the nautical one and often leave the word out, and whose figure
 * it was first is seldom printed. So both are computed, unless the words say "statute" or a bracketed conversion agrees with one alone.
 */
final class Miles {

    private Miles() {}

    /** The miles to compute with: both as soon as one of the figures leaves it open; a single empty one where none does. */
    static List<Optional<MileReading>> readings(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> meant(figure).size() > 1)
                ? List.of(Optional.of(MileReading.STATUTE), Optional.of(MileReading.NAUTICAL))
                : List.of(Optional.empty());
    }

    /** A figure in the mile that it means, which is that of the reading where its words leave it open. */
    static Figure read(Figure figure, Optional<MileReading> mile) {
        Set<MileReading> meant = meant(figure);
        Optional<MileReading> taken = meant.size() == 1 ? meant.stream().findFirst() : mile;
        return meant.isEmpty() ? figure : taken.map(one -> in(figure, one)).orElse(figure);
    }

    /** Empty where the figure isn't in miles. */
    private static Set<MileReading> meant(Figure figure) {
        if (figure.unit() != Unit.STATUTE_MILE) {
            return EnumSet.noneOf(MileReading.class);
        }
        if (figure.printed().toLowerCase(Locale.ROOT).contains("statute")) {
            return EnumSet.of(MileReading.STATUTE);
        }
        return only(figure, Miles::isConverted)
                .or(() -> only(figure, Figure::conversionAgrees))
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(MileReading.class));
    }

    /** The one mile for which a test holds; empty where it holds for both or for neither. */
    private static Optional<MileReading> only(Figure figure, Predicate<Figure> test) {
        boolean statute = test.test(in(figure, MileReading.STATUTE));
        boolean nautical = test.test(in(figure, MileReading.NAUTICAL));
        return statute == nautical
                ? Optional.empty()
                : Optional.of(statute ? MileReading.STATUTE : MileReading.NAUTICAL);
    }

    /** Whether the conversion is the printed number itself in its unit, but for its own rounding: "2 miles (3.2 km)" are statute. */
    private static boolean isConverted(Figure figure) {
        return figure.converted()
                .filter(other -> Math.abs(metres(figure) - metres(other))
                        <= FigurePrecision.step(other.value())
                                / 2
                                * other.unit().metres())
                .isPresent();
    }

    private static double metres(Figure figure) {
        return figure.value().doubleValue() * figure.unit().metres();
    }

    private static Figure in(Figure figure, MileReading mile) {
        Unit unit = mile == MileReading.NAUTICAL ? Unit.NAUTICAL_MILE : Unit.STATUTE_MILE;
        return new Figure(
                figure.printed(), figure.value(), figure.valueMax(), unit, figure.hedge(), figure.conversion());
    }
}
