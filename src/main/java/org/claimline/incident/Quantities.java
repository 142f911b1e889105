package org.claimline.incident;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations and speeds as printed, in English, French and Arabic. */
final class Quantities {

    private static final int LONGEST = 200;
    private static final Pattern ONE = Pattern.compile(
            Numbers.PATTERN + "\\s*([^\\d,]+?)\\s*(?:,|\\band\\b|\\bet\\b)?\\s*(?=\\d|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ISO =
            Pattern.compile("PT(?=\\d)(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8}(?:\\.\\d{1,9})?)S)?");
    /** Two numbers and one unit: "15 to 20 seconds", "400-900km/h". The first may have the same unit; "and" joins only bare ones. */
    private static final Pattern RANGE = Pattern.compile(
            Numbers.PATTERN + "\\s*(?:([^\\d,]*?)\\s*(?:[-\\u2010-\\u2015]|\\b(?:to|or|a|ou|"
                    + PrintedText.key("إلى|أو") + ")\\b)|\\b(?:and|et)\\b|\\b\\u0648(?=\\d))\\s*" + Numbers.PATTERN
                    + "\\s*([^\\d,]*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Map<String, Double> SECONDS = new HashMap<>();
    private static final Map<String, Double> METRES_PER_SECOND = new HashMap<>();

    static {
        names(SECONDS, 1, "s|sec|sec.|secs|second|seconds|seconde|secondes|ثانية|ثوان|ثواني");
        names(SECONDS, 60, "min|min.|mins|minute|minutes|دقيقة|دقائق");
        names(SECONDS, 3600, "h|hr|hrs|hour|hours|heure|heures|ساعة|ساعات");
        names(
                METRES_PER_SECOND,
                1 / 3.6,
                "km/h|kph|kmh|km/hr|km per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour"
                        + "|km par heure|kilomètres par heure|kilomètres-heure|كم/ساعة|كم/س|كيلومتر في الساعة|كيلومترا في الساعة");
        names(
                METRES_PER_SECOND,
                1,
                "m/s|m/sec|metres per second|meters per second|metres a second|mètres par seconde|م/ث|متر في الثانية");
        names(METRES_PER_SECOND, 1852 / 3600.0, "kn|kt|kts|knot|knots|noeud|noeuds|nœud|nœuds|عقدة");
        names(METRES_PER_SECOND, 1609.344 / 3600, "mph|miles per hour|miles an hour|ميل في الساعة");
    }

    private Quantities() {}

    static Quantity duration(String printed) {
        Matcher iso = ISO.matcher(printed);
        return iso.matches() ? iso(printed, iso) : new Reader(printed, SECONDS, "duration", Hints.DURATION).quantity();
    }

    static Quantity speed(String printed) {
        return new Reader(printed, METRES_PER_SECOND, "speed", Hints.SPEED).quantity();
    }

    private static Quantity iso(String printed, Matcher iso) {
        double[] sizes = {3600, 60, 1};
        double larger = 0;
        Optional<BigDecimal> last = Optional.empty();
        double unit = 1;
        for (int i = 0; i < sizes.length; i++) {
            if (iso.group(i + 1) != null) {
                larger += last.map(BigDecimal::doubleValue).orElse(0.0) * unit;
                last = Optional.of(new BigDecimal(iso.group(i + 1)));
                unit = sizes[i];
            }
        }
        return new Quantity(printed, last.orElseThrow(), Optional.empty(), larger, unit, Figure.Hedge.NONE);
    }

    /** One kind's reader: a range, or a sum where several units are printed ("1 h 20 min"). */
    private record Reader(String printed, Map<String, Double> units, String kind, String hint) {

        Quantity quantity() {
            if (printed.length() > LONGEST) {
                throw notUnderstood();
            }
            Hedges.Hedged hedged = Hedges.strip(PrintedText.key(printed));
            Matcher range = RANGE.matcher(hedged.rest());
            return range.matches() ? range(range, hedged.hedge()) : sum(hedged.rest(), hedged.hedge());
        }

        private Quantity range(Matcher range, Figure.Hedge hedge) {
            BigDecimal low = number(range.group(1));
            BigDecimal high = number(range.group(3));
            if (range.group(4).isBlank()) {
                throw withoutUnit();
            }
            double unit = unit(range.group(4));
            boolean ownUnit = range.group(2) != null && !range.group(2).isBlank();
            if (high.compareTo(low) < 0 || ownUnit && unit(range.group(2)) != unit) {
                throw new Unreadable(
                        kind + "-not-understood",
                        "\"" + printed + "\": a range has its lower end first, and one unit",
                        hint);
            }
            return new Quantity(printed, low, Optional.of(high), 0, unit, hedge);
        }

        private Quantity sum(String words, Figure.Hedge hedge) {
            Matcher one = ONE.matcher(words);
            double larger = 0;
            Optional<BigDecimal> last = Optional.empty();
            double unit = 1;
            int end = 0;
            while (end < words.length()) {
                if (!one.find(end) || one.start() != end) {
                    throw Numbers.find(words).isPresent() ? withoutUnit() : notUnderstood();
                }
                larger += last.map(BigDecimal::doubleValue).orElse(0.0) * unit;
                last = Optional.of(number(one.group(1)));
                unit = unit(one.group(2));
                end = one.end();
            }
            return new Quantity(printed, last.orElseThrow(this::notUnderstood), Optional.empty(), larger, unit, hedge);
        }

        private BigDecimal number(String text) {
            return Numbers.find(text).orElseThrow(this::notUnderstood);
        }

        private double unit(String name) {
            return Optional.ofNullable(units.get(name.strip())).orElseThrow(this::notUnderstood);
        }

        private Unreadable withoutUnit() {
            return new Unreadable(kind + "-without-unit", "\"" + printed + "\" has no unit", hint);
        }

        private Unreadable notUnderstood() {
            return new Unreadable(kind + "-not-understood", "\"" + printed + "\" is not a " + kind, hint);
        }
    }

    private static void names(Map<String, Double> units, double size, String names) {
        for (String name : names.split("\\|")) {
            units.put(PrintedText.key(name), size);
        }
    }
}
