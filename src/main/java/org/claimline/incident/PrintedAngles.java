package org.claimline.incident;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A latitude and a longitude as printed in degrees, degrees and minutes, or degrees, minutes and seconds. Hemispheres by letter or word in
 * English, French (O, ouest) or Arabic, before or behind the numbers; or signs with latitude first; also 195707N 0025754E.
 */
final class PrintedAngles {

    private static final String ANGLE =
            "([+-]?)(\\d{1,3}(?:\\.\\d{1,12})?)(?:\\s*[°:\\s]\\s*(?:(\\d{1,2}(?:\\.\\d{1,12})?)"
                    + "(?:\\s*[':\\s]\\s*(?:(\\d{1,2}(?:\\.\\d{1,12})?)\\s*\"?)?)?)?)?";
    private static final String MARKED_ANGLE =
            "([+-]?)(\\d{1,3})\\s*°\\s*(\\d{1,2}(?:\\.\\d{1,12})?)\\s*'(?:\\s*(\\d{1,2}(?:\\.\\d{1,12})?)\\s*\")?";
    private static final String APART = "[\\s,;/]*";
    private static final Pattern LETTERS_BEHIND =
            Pattern.compile(ANGLE + "\\s*([NSEW])" + APART + ANGLE + "\\s*([NSEW])");
    private static final Pattern LETTERS_BEFORE =
            Pattern.compile("([NSEW])\\s*" + ANGLE + APART + "([NSEW])\\s*" + ANGLE);
    private static final Pattern SIGNED = Pattern.compile(
            "([+-]?)(\\d{1,3}(?:\\.\\d{1,12})?)\\s*°?(?:\\s*[,;/]\\s*|\\s+)([+-]?)(\\d{1,3}(?:\\.\\d{1,12})?)\\s*°?");
    private static final Pattern SIGNED_MARKED = Pattern.compile(MARKED_ANGLE + APART + MARKED_ANGLE);
    private static final Pattern DECIMAL_COMMAS = Pattern.compile(
            "([+-]?\\d{1,3}),(\\d{1,12})\\s*°?(?:\\s*[;/]\\s*|,\\s+|\\s+)([+-]?\\d{1,3}),(\\d{1,12})\\s*°?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}(?:\\.\\d{1,6})?)?\\s*([NS])" + APART
            + "(\\d{3})(\\d{2})(\\d{2}(?:\\.\\d{1,6})?)?\\s*([EW])");

    /** Words and signs by what they stand for, in {@link PrintedText}'s form, which has no accents and no vowel signs. */
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        word("latitudes?|longitudes?|lat|lon|long|و?(?:خط|دائرة)?\\s*(?:ال)?(?:عرض|طول)", " ", "\\.?\\s*[:=]?");
        word("deg|degrees?|degres?|درجة|درجات", "°", "\\.?");
        word("minutes?|min|دقيقة|دقائق", "'", "\\.?");
        word("seconds?|secondes?|sec|ثانية|ثوان|ثواني", "\"", "\\.?");
        word("north|nord|شمال|شمالا|الشمال|شمالي|ش", "N", "");
        word("south|sud|جنوب|جنوبا|الجنوب|جنوبي|ج", "S", "");
        word("east|est|شرق|شرقا|الشرق|شرقي|ق", "E", "");
        word("west|ouest|غرب|غربا|الغرب|غربي|غ", "W", "");
        word("and|et|و", " ", "");
    }

    private PrintedAngles() {}

    /**
     * The position; empty where no two angles are printed so.
     *
     * @param printed for messages, as it was before {@link PrintedText#normal}
     * @throws Unreadable where there are two angles, but none that a position can have
     */
    static Optional<PrintedCoordinates.Read> find(String printed) {
        return new Reader(printed).find();
    }

    private record Reader(String printed) {

        Optional<PrintedCoordinates.Read> find() {
            String text = plain(printed);
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(position(
                        angle("", compact.group(1), compact.group(2), compact.group(3), compact.group(4)),
                        angle("", compact.group(5), compact.group(6), compact.group(7), compact.group(8))));
            }
            Matcher behind = LETTERS_BEHIND.matcher(text);
            if (behind.matches()) {
                return Optional.of(position(angle(behind, 1, behind.group(5)), angle(behind, 6, behind.group(10))));
            }
            Matcher before = LETTERS_BEFORE.matcher(text);
            if (before.matches()) {
                return Optional.of(position(angle(before, 2, before.group(1)), angle(before, 7, before.group(6))));
            }
            Matcher marked = SIGNED_MARKED.matcher(text);
            if (marked.matches()) {
                return Optional.of(position(angle(marked, 1, "N"), angle(marked, 5, "E")));
            }
            Matcher commas = DECIMAL_COMMAS.matcher(text);
            Matcher signed = SIGNED.matcher(commas.matches() ? commas.replaceAll("$1.$2 $3.$4") : text);
            if (signed.matches()) {
                return Optional.of(position(
                        angle(signed.group(1), signed.group(2), null, null, "N"),
                        angle(signed.group(3), signed.group(4), null, null, "E")));
            }
            return Optional.empty();
        }

        private PrintedCoordinates.Read position(PrintedAngle first, PrintedAngle second) {
            if (first.isLatitude() == second.isLatitude()) {
                throw PrintedCoordinates.bad(
                        "coordinates-one-sided", printed, "it needs one latitude and one longitude");
            }
            PrintedAngle lat = first.isLatitude() ? first : second;
            PrintedAngle lon = first.isLatitude() ? second : first;
            double radius =
                    CoordinatePrecision.radiusMetres(lat.degrees(), lat.precisionDegrees(), lon.precisionDegrees());
            PrintedCoordinates.Notation notation =
                    lat.notation().compareTo(lon.notation()) > 0 ? lat.notation() : lon.notation();
            return PrintedCoordinates.Read.of(notation, lat.degrees(), lon.degrees(), radius);
        }

        private PrintedAngle angle(Matcher matcher, int sign, String letter) {
            return angle(
                    matcher.group(sign),
                    matcher.group(sign + 1),
                    matcher.group(sign + 2),
                    matcher.group(sign + 3),
                    letter);
        }

        private PrintedAngle angle(String sign, String degrees, String minutes, String seconds, String letter) {
            return PrintedAngle.find(sign, degrees, minutes, seconds, letter)
                    .orElseThrow(() -> PrintedCoordinates.bad(
                            "coordinates-out-of-range", printed, "degrees, minutes or seconds are out of range"));
        }
    }

    private static String plain(String printed) {
        String text = PrintedText.normal(printed)
                .replaceAll("[\\u2032\\u00b4\\u055a]", "'")
                .replaceAll("[\\u2033\\u201c\\u201d]|''", "\"")
                .replaceAll("[\\u00ba\\u02da]", "°")
                .replace('\u2212', '-')
                .replaceAll("\\.\\s*$", "");
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            text = word.getKey().matcher(text).replaceAll(word.getValue());
        }
        String upper = text.strip().toUpperCase(Locale.ROOT).replace('O', 'W');
        return upper.matches(".*[NSEW].*") ? upper.replaceAll("(?<=\\d),(?=\\d)", ".") : upper;
    }

    private static void word(String words, String sign, String behind) {
        WORDS.put(
                Pattern.compile(
                        "(?<![\\p{L}])(?:" + PrintedText.normal(words) + ")(?![\\p{L}])" + behind,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                sign);
    }
}
