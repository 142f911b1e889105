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
        LatLon position = new LatLon(lat, lon);
        Measurement measurement = Measurement.of(BorderSets.load(), position, radiusMetres);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? MeasureDocument.of(measurement).text() : MeasureText.of(measurement));
        out.flush();
        return 0;
    }
}
