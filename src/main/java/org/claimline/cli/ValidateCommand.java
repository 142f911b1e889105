package org.claimline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.incident.IncidentFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Reads incident files and says what is wrong with them.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "incident files, or folders of them")
    private List<Path> paths;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        IncidentFiles.Loaded loaded = IncidentFiles.under(paths);
        loaded.problems().forEach(problem -> err.println(problem.text()));
        int problems = loaded.problems().size();
        out.println("incidents that fit the format: " + loaded.incidents().size() + "; problems: " + problems);
        out.flush();
        err.flush();
        return problems == 0 ? 0 : 1;
    }
}
