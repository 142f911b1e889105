package org.claimline.incident;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations and speeds as printed, in English, French and Arabic, as multiples of the second and of the metre per second. */
final class Quantities {

    private static final int LONGEST = 200;
    private static final Pattern ONE = Pattern.compile(
            Numbers.PATTERN + "\\s*([^\\d,]+?)\\s*(?:,|\\band\\b|\\bet\\b)?\\s*(?=\\d|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ISO = Pattern.compile("PT(?=\\d)(\\d{1,4}H)?(\\d{1,6}M)?(\\d{1,8}(\\.\\d{1,9})?S)?");

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

    /** Seconds; a sum where several units are printed ("1 h 20 min"). The hedge stays in the printed words alone. */
    static double seconds(String printed) {
        return ISO.matcher(printed).matches()
                ? java.time.Duration.parse(printed).toNanos() / 1e9
                : sum(printed, SECONDS, "duration", Hints.DURATION);
    }

    static double metresPerSecond(String printed) {
        return sum(printed, METRES_PER_SECOND, "speed", Hints.SPEED);
    }

    private static double sum(String printed, Map<String, Double> units, String kind, String hint) {
        Unreadable error = new Unreadable(kind + "-not-understood", "\"" + printed + "\" is not a " + kind, hint);
        if (printed.length() > LONGEST) {
            throw error;
        }
        String words = Hedges.strip(PrintedText.key(printed)).rest();
        Matcher one = ONE.matcher(words);
        double sum = 0;
        int end = 0;
        while (end < words.length()) {
            if (!one.find(end) || one.start() != end) {
                throw Numbers.find(words).isPresent()
                        ? new Unreadable(kind + "-without-unit", "\"" + printed + "\" has no unit", hint)
                        : error;
            }
            BigDecimal number = Numbers.find(one.group(1)).orElseThrow(() -> error);
            sum += number.doubleValue()
                    * Optional.ofNullable(units.get(one.group(2).strip())).orElseThrow(() -> error);
            end = one.end();
        }
        if (end == 0) {
            throw error;
        }
        return sum;
    }

    private static void names(Map<String, Double> units, double size, String names) {
        for (String name : names.split("\\|")) {
            units.put(PrintedText.key(name), size);
        }
    }
}
