package org.claimline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimline.border.BorderSets;
import org.claimline.export.BordersDocument;
import org.claimline.export.BordersText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "borders",
        mixinStandardHelpOptions = true,
        description = "Which border sets are loaded, and what each is worth.")
final class BordersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Integer call() {
        BorderSets sets = BorderSets.load();
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? BordersDocument.of(sets).text() : BordersText.of(sets));
        out.flush();
        return 0;
    }
}
