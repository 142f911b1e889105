package org.claimline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.export.GeocodeDocument;
import org.claimline.gazetteer.Candidate;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.gazetteer.Query;
import org.claimline.geo.LatLon;
import org.claimline.verdict.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "geocode",
        mixinStandardHelpOptions = true,
        description = "The places that a name may mean, best first.")
final class GeocodeCommand implements Callable<Integer> {

    private static final int MOST_CANDIDATES = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "the name, in any script")
    private List<String> name;

    @Option(names = "--country", paramLabel = "CC", description = "ISO 3166-1 alpha-2 of the country")
    private Optional<String> country = Optional.empty();

    @Option(names = "--near", paramLabel = "LAT,LON", description = "prefer places near this position")
    private Optional<String> near = Optional.empty();

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Integer call() {
        String query = String.join(" ", name);
        List<Candidate> found =
                Gazetteer.load().find(new Query(query, country, near.map(GeocodeCommand::position), MOST_CANDIDATES));
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? GeocodeDocument.of(query, found, Language.DEFAULT).text() : text(query, found));
        out.flush();
        return 0;
    }

    private static LatLon position(String text) {
        String[] parts = text.split(",", -1);
        try {
            return MeasureCommand.position(Double.parseDouble(parts[0].trim()), Double.parseDouble(parts[1].trim()));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new WrongInput("--near is a latitude and a longitude, such as 19.95,2.97, not " + text);
        }
    }

    private static String text(String query, List<Candidate> found) {
        if (found.isEmpty()) {
            return "no place is known by a name like " + query + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (Candidate candidate : found) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-28s %-8s %-9s %10.5f %11.5f  within %,.0f m  score %.2f%n    matched %s; %s%n",
                    candidate.name(),
                    candidate.countries().isEmpty() ? "-" : String.join(",", candidate.countries()),
                    candidate.kind().word(),
                    candidate.position().latDegrees(),
                    candidate.position().lonDegrees(),
                    candidate.radiusMetres(),
                    candidate.score(),
                    candidate.matched(),
                    candidate.source()));
        }
        return text.toString();
    }
}
