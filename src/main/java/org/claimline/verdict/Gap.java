package org.claimline.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Bidi;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import org.claimline.incident.Claimant;
import org.claimline.incident.EdtfDate;
import org.claimline.incident.Figure;

/** What fills a gap of a template. Numbers are written as the language writes them; what others wrote is never changed. */
public sealed interface Gap
        permits Sentence,
                Gap.Listed,
                Gap.Length,
                Gap.LengthAsSet,
                Gap.Area,
                Gap.Duration,
                Gap.Speed,
                Gap.Count,
                Gap.Country,
                Gap.Verbatim,
                PrintedFigure {

    /** The text in a language, or the number itself for {@link Count}, by which a template may choose its words. */
    Object fill(Language language);

    /** Parts in a row, such as "a, b and c". */
    static Gap list(Join join, List<? extends Gap> parts) {
        return new Listed(join, List.copyOf(parts));
    }

    /** {@link #list} of ids. */
    static Gap ids(List<String> ids) {
        return list(Join.AND, ids.stream().map(Verbatim::new).toList());
    }

    /** Metres, printed as "213 m" and, from 1,000 m on, as "11.50 km". */
    static Gap length(double metres) {
        return new Length(metres);
    }

    /** Metres as somebody set them, with no more decimals than were set: "150 km". */
    static Gap lengthAsSet(double metres) {
        return new LengthAsSet(metres);
    }

    /** Square kilometres, to three significant digits. */
    static Gap area(double km2) {
        return new Area(km2);
    }

    /** Seconds, printed as "17 s", "3.5 min" or "2.0 h". */
    static Gap duration(double seconds) {
        return new Duration(seconds);
    }

    /** Metres a second, printed in km/h to three significant digits. */
    static Gap speed(double metresPerSecond) {
        return new Speed(metresPerSecond, SpeedUnit.KILOMETRES_AN_HOUR);
    }

    /** Metres a second, printed so, to three significant digits. */
    static Gap metresASecond(double metresPerSecond) {
        return new Speed(metresPerSecond, SpeedUnit.METRES_A_SECOND);
    }

    /** Metres a second, printed in knots to three significant digits. */
    static Gap knots(double metresPerSecond) {
        return new Speed(metresPerSecond, SpeedUnit.KNOTS);
    }

    /** A number of things; a template can choose by it: {@code {0,choice,1#one claim|1<{0} claims}}. */
    static Gap count(long count) {
        return new Count(count);
    }

    static Gap date(EdtfDate date) {
        return new Verbatim(date.text());
    }

    /** A country by its code, with its article where the language has one: "Algeria", "l’Algérie". What is no code stays as it is. */
    static Gap country(String code) {
        return new Country(code, true);
    }

    /** A country without article, as in "Algeria-Mali". */
    static Gap countryName(String code) {
        return new Country(code, false);
    }

    /** The country where a claimant bears no other name than its own, otherwise the name as the incident file has it. */
    static Gap claimant(Claimant claimant) {
        return claimant.country()
                .filter(code -> CountryNames.bare(code, Language.ENGLISH).equals(claimant.name()))
                .map(Gap::country)
                .orElse(new Verbatim(claimant.name()));
    }

    /** A figure as printed in English, and in the words of the other languages. */
    static Gap figure(Figure figure) {
        return new PrintedFigure(figure);
    }

    /** Ids, names, words of others: in no language of ours. */
    static Gap verbatim(String text) {
        return new Verbatim(text);
    }

    record Listed(Join join, List<Gap> parts) implements Gap {

        public Listed {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a row of nothing fills no gap");
            }
        }

        @Override
        public String fill(Language language) {
            return join.row(
                    parts.stream().map(part -> part.fill(language).toString()).toList(), language);
        }
    }

    record Length(double metres) implements Gap {
        @Override
        public String fill(Language language) {
            return metres < 1000
                    ? unit("m", decimals(metres, 0, language), language)
                    : unit("km", decimals(metres / 1000, 2, language), language);
        }
    }

    record LengthAsSet(double metres) implements Gap {
        @Override
        public String fill(Language language) {
            boolean inKilometres = metres >= 1000;
            NumberFormat format = numbers(language);
            return unit(inKilometres ? "km" : "m", format.format(inKilometres ? metres / 1000 : metres), language);
        }
    }

    record Area(double km2) implements Gap {
        @Override
        public String fill(Language language) {
            return unit("km2", significant(km2, language), language);
        }
    }

    record Duration(double seconds) implements Gap {
        @Override
        public String fill(Language language) {
            return seconds < 120
                    ? unit("s", significant(seconds, language), language)
                    : seconds < 7200
                            ? unit("min", decimals(seconds / 60, 1, language), language)
                            : unit("h", decimals(seconds / 3600, 1, language), language);
        }
    }

    record Speed(double metresPerSecond, SpeedUnit printedIn) implements Gap {
        @Override
        public String fill(Language language) {
            return unit(printedIn.key, significant(metresPerSecond * printedIn.toOneMetreASecond, language), language);
        }
    }

    enum SpeedUnit {
        KILOMETRES_AN_HOUR("km_h", 3.6),
        METRES_A_SECOND("m_s", 1),
        /** A nautical mile of 1,852 m an hour. */
        KNOTS("kn", 3600 / 1852.0);

        private final String key;
        private final double toOneMetreASecond;

        SpeedUnit(String key, double toOneMetreASecond) {
            this.key = key;
            this.toOneMetreASecond = toOneMetreASecond;
        }
    }

    record Count(long count) implements Gap {
        @Override
        public Long fill(Language language) {
            return count;
        }
    }

    record Country(String code, boolean withArticle) implements Gap {
        @Override
        public String fill(Language language) {
            return !CountryNames.isCode(code)
                    ? new Verbatim(code).fill(language)
                    : Contractions.marked(
                            withArticle ? CountryNames.withArticle(code, language) : CountryNames.bare(code, language),
                            language);
        }
    }

    record Verbatim(String text) implements Gap {

        private static final char FIRST_STRONG_ISOLATE = '\u2068';
        private static final char POP_ISOLATE = '\u2069';

        /** Isolated where it may run the other way than the sentence, so that it can't disturb its order (UAX 9, section 6.3). */
        @Override
        public String fill(Language language) {
            boolean mayRunOtherwise =
                    language == Language.ARABIC || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            return Contractions.marked(mayRunOtherwise ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text, language);
        }
    }

    private static String unit(String unit, String number, Language language) {
        return MessageFormat.format(language.template("unit." + unit), number);
    }

    static String decimals(double value, int decimals, Language language) {
        NumberFormat format = numbers(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** The language's digits and decimal sign. Thousands stand apart by a space in Arabic, where a full stop could be taken for the decimal sign. */
    private static NumberFormat numbers(Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        if (language == Language.ARABIC && format instanceof DecimalFormat decimal) {
            DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
            symbols.setGroupingSeparator('\u202f');
            decimal.setDecimalFormatSymbols(symbols);
        }
        return format;
    }

    /** Three significant digits. */
    private static String significant(double value, Language language) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        return decimals(rounded.doubleValue(), Math.max(0, rounded.scale()), language);
    }
}
