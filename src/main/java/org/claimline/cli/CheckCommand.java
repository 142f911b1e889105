package org.claimline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.claimline.border.BorderSets;
import org.claimline.export.CheckDocument;
import org.claimline.export.CheckText;
import org.claimline.export.Derivation;
import org.claimline.export.DerivationDocument;
import org.claimline.export.Explainer;
import org.claimline.export.IncidentGeoJson;
import org.claimline.export.NoDerivationException;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.BadOverrideException;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Language;
import org.claimline.verdict.Reading;
import org.claimline.verdict.SpeedRange;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "What geometry says of the claims of incidents, alone and in pairs.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE", arity = "0..*", description = "incidents; all bundled ones where none is named")
    private List<String> idsOrFiles = new ArrayList<>();

    @Option(names = "--border-set", paramLabel = "ID", description = "only this border set; may be repeated")
    private List<String> borderSets = new ArrayList<>();

    @Option(
            names = "--reading",
            paramLabel = "NAME",
            converter = ReadingOption.class,
            description =
                    "hedged (default), literal, gbif-2020, wieczorek-2004: the reading of headlines, and the only one shown")
    private Optional<Reading> reading = Optional.empty();

    @Option(
            names = "--speed",
            paramLabel = "RANGE",
            converter = SpeedOption.class,
            description = "speeds that you hold possible, such as 400-900km/h: gives the times of least paths")
    private Optional<SpeedRange> speed = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = LanguageOption.class,
            description = "en (default), fr or ar: the language of texts; GeoJSON is in English")
    private Language language = Language.DEFAULT;

    @Mixin
    private OverrideOptions overrides = new OverrideOptions();

    @Option(
            names = "--explain",
            paramLabel = "POINTER",
            description =
                    "derive one number of --json, named by its JSON pointer: /claims/0/results/0/area_km2; for one incident")
    private Optional<String> pointer = Optional.empty();

    @ArgGroup
    private Format format = new Format();

    static final class Format {
        @Option(names = "--json", description = "one JSON document on standard output; a list for several incidents")
        private boolean json;

        @Option(names = "--geojson", description = "the regions as GeoJSON")
        private boolean geoJson;
    }

    @Override
    public Integer call() {
        try {
            return check(overrides.assumptions());
        } catch (BadOverrideException | NoDerivationException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private int check(Assumptions assumptions) {
        PrintWriter out = spec.commandLine().getOut();
        IncidentFiles.Loaded loaded =
                Inputs.chosen(idsOrFiles, spec.commandLine().getErr());
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load);
        BorderSets sets = BorderSets.load();
        Inputs.checkBorderSets(borderSets, sets);
        Checker checker = new Checker(sets, gazetteer.join());
        Checker.Request request =
                new Checker.Request(borderSets, reading.orElse(Reading.DEFAULT), assumptions.withSpeed(speed));
        List<Check> checks = Inputs.checks(
                loaded.incidents(), checker, request, spec.commandLine().getErr());
        out.print(text(checks, sets));
        out.flush();
        return loaded.problems().isEmpty()
                        && checks.size() == loaded.incidents().size()
                ? 0
                : 1;
    }

    private String text(List<Check> checks, BorderSets sets) {
        List<String> readings = reading.map(Reading::id).map(List::of).orElse(List.of());
        if (pointer.isPresent()) {
            return explanation(checks, readings);
        }
        if (format.geoJson) {
            IncidentGeoJson geoJson = new IncidentGeoJson();
            List<String> drawnSets = borderSets.isEmpty() ? Inputs.ids(sets) : borderSets;
            List<String> drawn = readings.isEmpty() ? List.of(Reading.DEFAULT.id()) : readings;
            checks.forEach(check -> geoJson.add(check, drawnSets, drawn));
            return geoJson.document().text();
        }
        return format.json
                ? CheckDocument.of(checks, readings, language).text()
                : CheckText.of(checks, readings, language);
    }

    private String explanation(List<Check> checks, List<String> readings) {
        if (checks.size() != 1 || format.geoJson) {
            throw new ParameterException(
                    spec.commandLine(), "--explain is about one number of one incident's --json: name one incident");
        }
        Derivation derivation = new Explainer(checks.get(0), readings).explain(pointer.orElseThrow());
        return format.json ? DerivationDocument.of(derivation).text() : DerivationDocument.text(derivation);
    }
}
