package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.claimline.border.BorderSets;
import org.claimline.export.IncidentGeoJson;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Incidents with their regions, to take elsewhere.")
final class ExportCommand implements Callable<Integer> {

    /** The formats that can be written. */
    enum Format {
        geojson
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE", arity = "0..*", description = "incidents; all bundled ones where none is named")
    private List<String> idsOrFiles = new ArrayList<>();

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    private Format format;

    @Option(
            names = "--border-set",
            paramLabel = "ID",
            description = "regions by this set (default: the primary one); may be repeated")
    private List<String> borderSets = new ArrayList<>();

    @Option(
            names = "--reading",
            paramLabel = "NAME",
            converter = ReadingOption.class,
            description = "regions under this reading (default hedged)")
    private Optional<Reading> reading = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "file to write; standard output where none is named")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        IncidentFiles.Loaded loaded =
                Inputs.chosen(idsOrFiles, spec.commandLine().getErr());
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load);
        BorderSets sets = BorderSets.load();
        Inputs.checkBorderSets(borderSets, sets);
        Checker checker = new Checker(sets, gazetteer.join());
        Reading drawn = reading.orElse(Reading.DEFAULT);
        List<String> drawnSets =
                borderSets.isEmpty() ? List.of(sets.primary().info().id()) : borderSets;
        Checker.Request request = new Checker.Request(drawnSets, drawn, Assumptions.DEFAULT);
        IncidentGeoJson geoJson = new IncidentGeoJson();
        List<Check> checks = Inputs.checks(
                loaded.incidents(), checker, request, spec.commandLine().getErr());
        checks.forEach(check -> geoJson.add(check, drawnSets, List.of(drawn.id())));
        String text = geoJson.document().text();
        if (file.isPresent()) {
            Files.writeString(file.get(), text, StandardCharsets.UTF_8);
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
        return loaded.problems().isEmpty()
                        && checks.size() == loaded.incidents().size()
                ? 0
                : 1;
    }
}
