package org.claimline.incident;

import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mil.nga.grid.Hemisphere;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.utm.UTM;

/**
 * Positions on the grids of the Universal Transverse Mercator: MGRS, which names a square, and UTM, whose radius is that of the last
 * printed place in both directions. The polar grids (UPS) are not read.
 */
final class GridReferences {

    /** By how much the library's conversion departs from Krüger's series, which GridReferencesTest measures; part of every radius. */
    static final double CONVERSION_METRES = 0.1;

    private static final double BAND_DEGREES = 8;
    /** A square that its band cuts may reach beyond the band by its own side, 100 km. */
    private static final double BEYOND_BAND_DEGREES = 1;

    /** The columns of the 100 km squares, by the zone's number modulo 3. */
    private static final List<String> COLUMNS = List.of("STUVWXYZ", "ABCDEFGH", "JKLMNPQR");

    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final Pattern SQUARE = Pattern.compile(
            "(?:MGRS[:\\s]*)?(\\d{1,2})\\s*([C-HJ-NP-X])\\s*([A-HJ-NP-Z])\\s*([A-HJ-NP-V])\\s*(\\d{0,10}|\\d{1,5}\\s+\\d{1,5})");
    private static final String METRES = "\\s*(?:M(?:ETRES|ETERS)?)?\\s*";
    private static final String ZONE =
            "(?:UTM[:,\\s]*)?(?:(?:ZONE|FUSEAU)\\s*)?(\\d{1,2})\\s*(NORTH|SOUTH|NORD|SUD|[C-HJ-NP-X])";
    private static final String EAST_AND_NORTH = "(?:E(?:ASTING)?[:=\\s]*)?(\\d{6}(?:\\.\\d{1,6})?)" + METRES
            + "E?[,;/\\s]+(?:N(?:ORTHING)?[:=\\s]*)?(\\d{1,8}(?:\\.\\d{1,6})?)" + METRES + "N?";
    private static final Pattern ZONE_FIRST = Pattern.compile(ZONE + "[,;:\\s]+" + EAST_AND_NORTH);
    private static final Pattern ZONE_LAST = Pattern.compile("^(.+?)[,;\\s]+(" + ZONE + ")$");
    /** Digits in groups of three, as French and scientific usage print them. */
    private static final Pattern GROUPS = Pattern.compile("(?<![\\d.])(\\d{1,3}(?: \\d{3})+)(?![\\d])");

    private GridReferences() {}

    static Optional<PrintedCoordinates.Read> find(String printed) {
        String text = PrintedText.normal(printed).toUpperCase(Locale.ROOT);
        Matcher square = SQUARE.matcher(text);
        if (square.matches()) {
            return Optional.of(square(printed, square));
        }
        Matcher grid = ZONE_FIRST.matcher(ZONE_LAST.matcher(joined(text)).replaceFirst("$2 $1"));
        return grid.matches() ? Optional.of(position(printed, grid)) : Optional.empty();
    }

    /** The centre of the square and half its diagonal: digits of MGRS are cut off, not rounded. */
    private static PrintedCoordinates.Read square(String printed, Matcher square) {
        String digits = square.group(5).replaceAll("\\s", "");
        if (digits.length() % 2 != 0 || square.group(5).matches("(\\d+)\\s+(\\d+)") && !evenlySplit(square.group(5))) {
            throw bad(printed, "easting and northing need as many digits each");
        }
        int zone = Integer.parseInt(square.group(1));
        if (zone < 1 || zone > 60 || !COLUMNS.get(zone % 3).contains(square.group(3))) {
            throw noSquare(printed, square);
        }
        int places = digits.length() / 2;
        double sideMetres = Math.pow(10, 5 - places);
        String name = square.group(1) + square.group(2) + square.group(3) + square.group(4);
        MGRS corner = parsed(printed, name + digits);
        if (!isAbout(square.group(2), corner.toPoint().getLatitude())) {
            throw noSquare(printed, square);
        }
        UTM centre = UTM.create(
                corner.getZone(),
                corner.getHemisphere(),
                corner.getUTMEasting() + sideMetres / 2,
                corner.getUTMNorthing() + sideMetres / 2);
        return read(PrintedCoordinates.Notation.MGRS, centre, Math.hypot(sideMetres / 2, sideMetres / 2));
    }

    private static MGRS parsed(String printed, String reference) {
        try {
            return MGRS.parse(reference);
        } catch (ParseException e) {
            throw bad(printed, "there is no such square");
        }
    }

    private static PrintedCoordinates.Read position(String printed, Matcher grid) {
        int zone = Integer.parseInt(grid.group(1));
        double easting = Double.parseDouble(grid.group(3));
        double northing = Double.parseDouble(grid.group(4));
        if (zone < 1 || zone > 60 || easting < 100_000 || easting >= 900_000 || northing > 10_000_000) {
            throw PrintedCoordinates.bad(
                    "coordinates-out-of-range",
                    printed,
                    "zones are 1 to 60, eastings 100,000 to 900,000 m, northings up to 10,000,000 m");
        }
        UTM utm = UTM.create(zone, hemisphere(printed, grid.group(2), northing), easting, northing);
        double precision = Math.hypot(lastPlace(grid.group(3)), lastPlace(grid.group(4)));
        return read(PrintedCoordinates.Notation.UTM, utm, precision);
    }

    /** "31S" may be the band S, which lies north, or the southern hemisphere: the northing says which, except where it fits both. */
    private static Hemisphere hemisphere(String printed, String letter, double northing) {
        if (letter.length() > 1) {
            return letter.equals("NORTH") || letter.equals("NORD") ? Hemisphere.NORTH : Hemisphere.SOUTH;
        }
        if (!letter.equals("S")) {
            return letter.compareTo("N") >= 0 ? Hemisphere.NORTH : Hemisphere.SOUTH;
        }
        double latitude =
                UTM.create(31, Hemisphere.NORTH, 500_000, northing).toPoint().getLatitude();
        if (isAbout("S", latitude)) {
            throw PrintedCoordinates.bad(
                    "utm-letter-s",
                    printed,
                    "S may be the band of 32 to 40 degrees north or the southern hemisphere; write north or south");
        }
        return Hemisphere.SOUTH;
    }

    private static PrintedCoordinates.Read read(PrintedCoordinates.Notation notation, UTM utm, double radiusMetres) {
        Point point = utm.toPoint();
        return PrintedCoordinates.Read.of(
                notation, point.getLatitude(), point.getLongitude(), radiusMetres + CONVERSION_METRES);
    }

    /** Whether a latitude lies in a band or hardly beyond it; X, the northernmost, is 12 degrees high. */
    private static boolean isAbout(String band, double latDegrees) {
        double south = -80 + BAND_DEGREES * BANDS.indexOf(band);
        double north = band.equals("X") ? 84 : south + BAND_DEGREES;
        return latDegrees >= south - BEYOND_BAND_DEGREES && latDegrees <= north + BEYOND_BAND_DEGREES;
    }

    private static boolean evenlySplit(String digits) {
        String[] parts = digits.split("\\s+");
        return parts[0].length() == parts[1].length();
    }

    private static double lastPlace(String number) {
        int dot = number.indexOf('.');
        return dot < 0 ? 1 : Math.pow(10, -(number.length() - dot - 1));
    }

    private static String joined(String text) {
        return GROUPS.matcher(text).replaceAll(group -> group.group(1).replace(" ", ""));
    }

    private static Unreadable noSquare(String printed, Matcher square) {
        String zone = square.group(1) + square.group(2);
        return bad(printed, "there is no square " + square.group(3) + square.group(4) + " in " + zone);
    }

    private static Unreadable bad(String printed, String why) {
        return PrintedCoordinates.bad("grid-square-unknown", printed, why);
    }
}
