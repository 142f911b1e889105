package org.claimline.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.claimline.border.BorderSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checks of one incident with ten claims by every set, edge rule and reading, on all processors. The borders are loaded and the virtual
 * machine is warm, but for {@link #fresh}; {@code mvn -Pbench -Dbench.args=Check}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
public class CheckBenchmark {

    private static final String ID = "2025-04-01-tin-zaouatine-drone";

    private static final int CLAIMS = 10;

    private static final String TENTH = """

            claims:
              - id: tenth
                claimant: {name: a reporter}
                sources: [s1]
                phase: wreck
                polarity: asserted
                clauses: [{border: [DZ, ML], side: ML, distance: "about 3 km"%s}]
            """;

    /** The incident and the borders. */
    @State(Scope.Benchmark)
    public static class Inputs {

        /**
         * How the tenth claim goes on. A direction from a line, in the whole frame and no place named, is the dearest thing that a claim can say.
         */
        @Param({"", ", heading: SW"})
        String tenth;

        final BorderSets sets = BorderSets.load();
        final Gazetteer gazetteer = Gazetteer.load();
        Incident incident;

        @Setup(Level.Trial)
        public void read() {
            incident = tenClaims(tenth);
        }
    }

    /** A checker that has checked the incident once, with the defaults. */
    @State(Scope.Benchmark)
    public static class Kept {

        /** An override as a user types it: of the border, a place's radius, "near" or the frame. */
        @Param({"", "place 5 km", "near 10 km", "frame 100 km", "move 700 m toward ML"})
        String override;

        Checker checker;
        Check base;
        Checker.Request request;

        @Setup(Level.Trial)
        public void check(Inputs inputs) {
            checker = new Checker(inputs.sets, inputs.gazetteer);
            base = checker.checkAndKeep(inputs.incident, Checker.Request.DEFAULT);
            request = new Checker.Request(
                    List.of(),
                    Reading.DEFAULT,
                    Assumptions.DEFAULT.with(
                            typed("move"), typed("place").stream().toList(), typed("near"), typed("frame")));
        }

        private Optional<String> typed(String name) {
            return override.startsWith(name + " ")
                    ? Optional.of(override.substring(name.length() + 1))
                    : Optional.empty();
        }
    }

    /** Nothing is kept from any check before. */
    @Benchmark
    public Check nothingKept(Inputs inputs) {
        return new Checker(inputs.sets, inputs.gazetteer).check(inputs.incident, Checker.Request.DEFAULT);
    }

    /** Regions and pairs are kept from one check; each what-if is computed anew. */
    @Benchmark
    public Check whatIf(Kept kept, Inputs inputs) {
        return kept.override.isEmpty()
                ? kept.checker.check(inputs.incident, kept.request)
                : kept.checker.whatIf(kept.base, kept.request);
    }

    /** Everything in a fresh virtual machine: loading, indexes, the first check. */
    @Benchmark
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Check fresh() {
        return new Checker(BorderSets.load(), Gazetteer.load()).check(tenClaims(""), Checker.Request.DEFAULT);
    }

    /** The bundled incident with a tenth claim. */
    private static Incident tenClaims(String tenth) {
        try (InputStream file = CheckBenchmark.class.getResourceAsStream("/seeds/" + ID + ".yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\nclaims:\n", TENTH.formatted(tenth));
            Incident incident =
                    IncidentFiles.document(ID, text).incidents().get(0);
            if (incident.claims().size() != CLAIMS) {
                throw new IllegalStateException(ID + " has " + incident.claims().size() + " claims");
            }
            return incident;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
