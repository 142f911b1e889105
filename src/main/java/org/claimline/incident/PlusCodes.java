package org.claimline.incident;

import com.google.openlocationcode.OpenLocationCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;

/** Plus Codes (Open Location Code): cells of a grid of degrees. The position is the cell's centre, the radius reaches its corners. */
final class PlusCodes {

    private static final Pattern CODE = Pattern.compile(
            "([23456789CFGHJMPQRVWX0]{2,8}\\+[23456789CFGHJMPQRVWX]{0,7})(?:[\\s,]+(.+))?", Pattern.CASE_INSENSITIVE);

    private PlusCodes() {}

    static Optional<PrintedCoordinates.Read> find(String printed) {
        Matcher code = CODE.matcher(PrintedText.normal(printed));
        return code.matches() && OpenLocationCode.isFullCode(upper(code))
                ? Optional.of(cell(upper(code)))
                : Optional.empty();
    }

    static Optional<PrintedCoordinates.ShortCode> findShort(String printed) {
        Matcher code = CODE.matcher(PrintedText.normal(printed));
        return code.matches() && OpenLocationCode.isShortCode(upper(code))
                ? Optional.of(new PrintedCoordinates.ShortCode(upper(code), code.group(2) == null ? "" : code.group(2)))
                : Optional.empty();
    }

    static PrintedCoordinates.Read near(String code, LatLon position) {
        return cell(new OpenLocationCode(code)
                .recover(position.latDegrees(), position.lonDegrees())
                .getCode());
    }

    private static PrintedCoordinates.Read cell(String code) {
        OpenLocationCode.CodeArea area = new OpenLocationCode(code).decode();
        LatLon centre = new LatLon(area.getCenterLatitude(), area.getCenterLongitude());
        // of the four corners the two toward the equator lie furthest
        double toEquator = Math.abs(area.getSouthLatitude()) < Math.abs(area.getNorthLatitude())
                ? area.getSouthLatitude()
                : area.getNorthLatitude();
        double radius = Geodesics.distanceMetres(centre, new LatLon(toEquator, area.getEastLongitude()));
        return PrintedCoordinates.Read.of(
                PrintedCoordinates.Notation.PLUS_CODE, centre.latDegrees(), centre.lonDegrees(), radius);
    }

    private static String upper(Matcher code) {
        return code.group(1).toUpperCase(Locale.ROOT);
    }
}
