package org.claimline.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coordinates as printed: decimal degrees, or degrees, minutes and seconds, with N, S, E, W (O for ouest), either before or
 * behind the numbers, or with signs and latitude first; also 195707N 0025754E. The radius follows from the last printed place.
 */
public final class PrintedCoordinates {

    private static final int LONGEST = 100;
    private static final String ANGLE =
            "([+-]?)(\\d{1,3}(?:\\.\\d{1,12})?)(?:\\s*[°:\\s]\\s*(?:(\\d{1,2}(?:\\.\\d{1,12})?)"
                    + "(?:\\s*[':\\s]\\s*(?:(\\d{1,2}(?:\\.\\d{1,12})?)\\s*\"?)?)?)?)?";
    private static final String APART = "[\\s,;/]*";
    private static final Pattern LETTERS_BEHIND =
            Pattern.compile(ANGLE + "\\s*([NSEW])" + APART + ANGLE + "\\s*([NSEW])");
    private static final Pattern LETTERS_BEFORE =
            Pattern.compile("([NSEW])\\s*" + ANGLE + APART + "([NSEW])\\s*" + ANGLE);
    private static final Pattern SIGNED = Pattern.compile(
            "([+-]?)(\\d{1,3}(?:\\.\\d{1,12})?)\\s*°?(?:\\s*[,;/]\\s*|\\s+)([+-]?)(\\d{1,3}(?:\\.\\d{1,12})?)\\s*°?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}(?:\\.\\d{1,6})?)?\\s*([NS])" + APART
            + "(\\d{3})(\\d{2})(\\d{2}(?:\\.\\d{1,6})?)?\\s*([EW])");

    private final String printed;

    private PrintedCoordinates(String printed) {
        this.printed = printed;
    }

    /**
     * The position, with the radius of its printed precision ({@link CoordinatePrecision}).
     *
     * @throws Unreadable where they are not coordinates in a known notation, with what to mend
     */
    public static PlaceReference.Positioned parse(String printed) {
        return new PrintedCoordinates(printed).position();
    }

    private PlaceReference.Positioned position() {
        if (printed.length() > LONGEST) {
            throw bad("it is over " + LONGEST + " characters long");
        }
        String text = plain(printed);
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return position(
                    angle("", compact.group(1), compact.group(2), compact.group(3), compact.group(4)),
                    angle("", compact.group(5), compact.group(6), compact.group(7), compact.group(8)));
        }
        Matcher behind = LETTERS_BEHIND.matcher(text);
        if (behind.matches()) {
            return position(angle(behind, 1, 5), angle(behind, 6, 10));
        }
        Matcher before = LETTERS_BEFORE.matcher(text);
        if (before.matches()) {
            return position(angle(before, 2, 1), angle(before, 7, 6));
        }
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            return position(
                    angle(signed.group(1), signed.group(2), null, null, "N"),
                    angle(signed.group(3), signed.group(4), null, null, "E"));
        }
        throw bad("this notation is not known");
    }

    private PlaceReference.Positioned position(PrintedAngle first, PrintedAngle second) {
        if (first.isLatitude() == second.isLatitude()) {
            throw bad("it needs one latitude and one longitude");
        }
        PrintedAngle lat = first.isLatitude() ? first : second;
        PrintedAngle lon = first.isLatitude() ? second : first;
        double radius = CoordinatePrecision.radiusMetres(lat.degrees(), lat.precisionDegrees(), lon.precisionDegrees());
        return new PlaceReference.Positioned(lat.degrees(), lon.degrees(), radius, Optional.empty());
    }

    private PrintedAngle angle(Matcher matcher, int sign, int letter) {
        return angle(
                matcher.group(sign),
                matcher.group(sign + 1),
                matcher.group(sign + 2),
                matcher.group(sign + 3),
                matcher.group(letter));
    }

    private PrintedAngle angle(String sign, String degrees, String minutes, String seconds, String letter) {
        return PrintedAngle.find(sign, degrees, minutes, seconds, letter)
                .orElseThrow(() -> bad("degrees, minutes or seconds are out of range"));
    }

    private Unreadable bad(String why) {
        return new Unreadable(
                "coordinates-not-understood", "\"" + printed + "\" is not understood: " + why, Hints.COORDINATES);
    }

    private static String plain(String printed) {
        String text = PrintedText.normal(printed)
                .replaceAll("[\\u2032\\u00b4\\u055a]", "'")
                .replaceAll("[\\u2033\\u201c\\u201d]|''", "\"")
                .replaceAll("[\\u00ba\\u02da]|\\bdeg\\b", "°")
                .replace('\u2212', '-')
                .replaceAll("\\.\\s*$", "")
                .replaceAll("(?i)\\b(latitude|longitude|lat|lon|long)\\b\\.?\\s*[:=]?", " ");
        for (List<String> word : List.of(
                List.of("north|nord", "N"),
                List.of("south|sud", "S"),
                List.of("east|est", "E"),
                List.of("west|ouest", "W"))) {
            text = text.replaceAll("(?i)\\b(" + word.get(0) + ")\\b", word.get(1));
        }
        String upper = text.strip().toUpperCase(Locale.ROOT).replace('O', 'W');
        return upper.matches(".*[NSEW].*") ? upper.replaceAll("(?<=\\d),(?=\\d)", ".") : upper;
    }
}
