package org.claimline.verdict;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Figure;
import org.claimline.incident.Figure.Hedge;
import org.claimline.incident.Quantity;

/**
 * From words to an interval: one exact meaning of a printed figure. All are computed; the default is {@link #HEDGED}.
 *
 * <p>{@link #GBIF_2020} and {@link #WIECZOREK_2004} publish a plus-or-minus only and say that hedges change nothing.
 */
public enum Reading {
    /**
     * Ours. A bare figure stands for all lengths that round to it; "about" for twice that width; "almost" for the last step
     * below it; "over" for what lies beyond it, and as a report of a maximum for the next step.
     */
    HEDGED {
        @Override
        Meaning of(PrintedNumber number) {
            double value = number.value();
            double step = FigurePrecision.step(number.digits());
            double upper = number.upper();
            return switch (number.hedge()) {
                case NONE, FEW -> Meaning.only(between(value - step / 2, upper + step / 2));
                case ABOUT -> Meaning.only(between(value - step, upper + step));
                case ALMOST -> Meaning.only(below(Math.max(0, value - step), upper));
                case OVER ->
                    new Meaning(
                            new LengthInterval(value, false, upper + step, true),
                            new LengthInterval(value, false, Double.POSITIVE_INFINITY, false));
                case AT_LEAST -> Meaning.only(LengthInterval.atLeast(value));
                case UNDER -> Meaning.only(below(0, upper));
                case AT_MOST -> Meaning.only(LengthInterval.closed(0, upper));
            };
        }
    },
    /** The number itself, and its hedge as mathematics has it. */
    LITERAL {
        @Override
        Meaning of(PrintedNumber number) {
            double value = number.value();
            double upper = number.upper();
            return Meaning.only(
                    switch (number.hedge()) {
                        case NONE, FEW, ABOUT -> LengthInterval.closed(value, upper);
                        case ALMOST, UNDER -> below(0, upper);
                        case OVER -> LengthInterval.over(value);
                        case AT_LEAST -> LengthInterval.atLeast(value);
                        case AT_MOST -> LengthInterval.closed(0, upper);
                    });
        }
    },
    /** Chapman and Wieczorek, Georeferencing Best Practices, GBIF 2020: half of the implied precision. */
    GBIF_2020 {
        @Override
        Meaning of(PrintedNumber number) {
            return plusOrMinus(number, FigurePrecision::gbif2020);
        }
    },
    /** Wieczorek, Guo and Hijmans, IJGIS 18(8), 2004: the implied precision. */
    WIECZOREK_2004 {
        @Override
        Meaning of(PrintedNumber number) {
            return plusOrMinus(number, FigurePrecision::wieczorek2004);
        }
    };

    /** The reading that headlines use unless the user asks for another. */
    public static final Reading DEFAULT = HEDGED;

    /**
     * What a figure means under a reading, in metres.
     *
     * @param stated the lengths that the words stand for; regions are drawn from them
     * @param admitted the lengths that don't contradict the words; wider only for "over" in {@link #HEDGED}, where a length
     *     beyond the next step weakens the claim and never contradicts it
     */
    public record Meaning(LengthInterval stated, LengthInterval admitted) {
        static Meaning only(LengthInterval interval) {
            return new Meaning(interval, interval);
        }
    }

    /** The word in results, such as {@code gbif-2020}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reading> find(String id) {
        return Arrays.stream(values())
                .filter(reading -> reading.id().equals(id))
                .findFirst();
    }

    /** The lengths, in metres, that a figure means. */
    public Meaning meaning(Figure figure) {
        Meaning printed = of(PrintedNumber.of(figure));
        double metres = figure.unit().metres();
        return new Meaning(scaled(printed.stated(), metres), scaled(printed.admitted(), metres));
    }

    /**
     * The numbers that don't contradict a printed duration or speed, in seconds or metres per second: the same rules as for lengths. The
     * published ones are of distances; they rest on printed digits alone, which say as much of a duration.
     */
    Interval admitted(Quantity quantity) {
        return Interval.of(of(PrintedNumber.of(quantity)).admitted()).times(quantity.unit());
    }

    /** The numbers in the unit in which they are printed; "metres" in the result's names are of that unit. */
    abstract Meaning of(PrintedNumber number);

    private static Meaning plusOrMinus(PrintedNumber number, ToDoubleFunction<BigDecimal> precision) {
        double lower = number.value() - precision.applyAsDouble(number.digits());
        return Meaning.only(between(lower, number.upper() + precision.applyAsDouble(number.upperDigits())));
    }

    private static LengthInterval between(double lower, double upper) {
        return LengthInterval.closed(Math.max(0, lower), upper);
    }

    /** Open above; "less than 0 km" leaves nothing but 0. */
    private static LengthInterval below(double lower, double upper) {
        return lower < upper ? new LengthInterval(lower, true, upper, false) : LengthInterval.exactly(upper);
    }

    private static LengthInterval scaled(LengthInterval interval, double factor) {
        return new LengthInterval(
                interval.lowerMetres() * factor,
                interval.lowerClosed(),
                interval.upperMetres() * factor,
                interval.upperClosed());
    }

    /** Whether a hedge changes the interval under this reading. */
    public boolean heeds(Hedge hedge) {
        return hedge != Hedge.NONE && (this == HEDGED || this == LITERAL);
    }
}
