package org.claimline.incident;

import java.util.Optional;

/**
 * One printed latitude or longitude.
 *
 * @param degrees in [-90, 90] or [-180, 180]
 * @param precisionDegrees the unit of its last printed place, over 0
 */
record PrintedAngle(double degrees, double precisionDegrees, boolean isLatitude, PrintedCoordinates.Notation notation) {

    /**
     * Degrees, minutes and seconds put together; empty where they are out of range.
     *
     * @param sign empty, + or -
     * @param minutes null where none are printed
     * @param seconds null where none are printed
     * @param letter N, S, E or W
     */
    static Optional<PrintedAngle> find(String sign, String degrees, String minutes, String seconds, String letter) {
        boolean isLatitude = "NS".contains(letter);
        boolean negative = sign.equals("-") || "SW".contains(letter);
        boolean signedTwice = !sign.isEmpty() && "SW".contains(letter);
        double value = number(degrees) + number(minutes) / 60 + number(seconds) / 3600;
        boolean fits = number(minutes) < 60
                && number(seconds) < 60
                && value <= (isLatitude ? 90 : 180)
                && (minutes == null || !degrees.contains("."))
                && (seconds == null || !minutes.contains("."))
                && !signedTwice;
        double precision = seconds != null
                ? lastPlace(seconds) / 3600
                : minutes != null ? lastPlace(minutes) / 60 : lastPlace(degrees);
        PrintedCoordinates.Notation notation = seconds != null
                ? PrintedCoordinates.Notation.DEGREES_MINUTES_SECONDS
                : minutes != null
                        ? PrintedCoordinates.Notation.DEGREES_MINUTES
                        : PrintedCoordinates.Notation.DECIMAL_DEGREES;
        return fits
                ? Optional.of(new PrintedAngle(negative ? -value : value, precision, isLatitude, notation))
                : Optional.empty();
    }

    private static double number(String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static double lastPlace(String digits) {
        int dot = digits.indexOf('.');
        return dot < 0 ? 1 : Math.pow(10, -(digits.length() - dot - 1));
    }
}
