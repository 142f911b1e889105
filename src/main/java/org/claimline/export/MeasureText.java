package org.claimline.export;

import java.util.List;
import java.util.Locale;
import org.claimline.border.Foot;
import org.claimline.border.Measurement;
import org.claimline.geo.Geodesics;

/** A measurement as a table for a terminal. */
public final class MeasureText {

    private MeasureText() {}

    public static String of(Measurement measurement) {
        StringBuilder text = new StringBuilder();
        text.append("Position ").append(measurement.position());
        if (measurement.radiusMetres() > 0) {
            text.append(String.format(Locale.ROOT, ", radius %.0f m", measurement.radiusMetres()));
        }
        text.append(String.format(
                "%n%n%-12s %-9s %-8s %-8s %14s  %-8s %s%n",
                "border set", "edges", "country", "line", "distance", "bearing", "nearest point of the set's line"));
        measurement.answers().forEach(answer -> text.append(row(answer)));
        measurement
                .leastMetres()
                .ifPresent(least -> text.append(String.format(
                        Locale.ROOT,
                        "%nThe sets put the nearest border %s to %s away, and the position in %s.%n",
                        metres(least),
                        metres(measurement.greatestMetres().orElseThrow()),
                        measurement.countries().isEmpty()
                                ? "no country"
                                : String.join(", ", measurement.countries()))));
        text.append("No set is ground truth. Each distance was computed by two methods, which agree to 1 mm");
        return text.append(" unless it says so.\n").toString();
    }

    private static String row(Measurement.Answer answer) {
        List<String> countries = answer.cover().labels();
        String country = countries.isEmpty() ? "-" : String.join(",", countries);
        String set = String.format(
                "%-12s %-9s %-8s ",
                answer.view().set().info().id(), answer.view().edges().id(), country);
        if (answer.nearest().isEmpty()) {
            return set + "the set draws no border line\n";
        }
        Foot foot = answer.nearest().get();
        String marks = (answer.cover().onLimit() ? "  on the line" : "")
                + (answer.straddles() ? "  straddles" : "")
                + (answer.agrees() ? "" : "  THE TWO METHODS DIFFER: do not use this distance");
        return set
                + String.format(
                        Locale.ROOT,
                        "%-8s %14s  %6.1f   %s%s%n",
                        MeasureDocument.sides(foot.line()),
                        metres(foot.distanceMetres()),
                        Geodesics.bearingDegrees(foot.azimuthDegrees()),
                        foot.position(),
                        marks);
    }

    private static String metres(double metres) {
        return String.format(Locale.ROOT, "%,.1f m", metres);
    }
}
