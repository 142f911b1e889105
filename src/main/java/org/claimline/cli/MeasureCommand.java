package org.claimline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimline.border.BorderSets;
import org.claimline.border.Measurement;
import org.claimline.export.MeasureDocument;
import org.claimline.export.MeasureText;
import org.claimline.geo.LatLon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = "Country, nearest border and distance of a position, by every border set.")
final class MeasureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LAT", description = "latitude, degrees north")
    private double lat;

    @Parameters(paramLabel = "LON", description = "longitude, degrees east")
    private double lon;

    @Option(names = "--radius", paramLabel = "M", description = "the place's radius, metres")
    private double radiusMetres;

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Integer call() {
        LatLon position = position(lat, lon);
        if (!(radiusMetres >= 0 && radiusMetres <= 1_000_000)) {
            throw new WrongInput("--radius is 0 to 1,000,000 metres, not " + radiusMetres);
        }
        Measurement measurement = Measurement.of(BorderSets.load(), position, radiusMetres);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? MeasureDocument.of(measurement).text() : MeasureText.of(measurement));
        out.flush();
        return 0;
    }

    /** A position as typed; a wrong one is the user's. */
    static LatLon position(double lat, double lon) {
        try {
            return new LatLon(lat, lon);
        } catch (IllegalArgumentException e) {
            throw new WrongInput(e.getMessage());
        }
    }
}
