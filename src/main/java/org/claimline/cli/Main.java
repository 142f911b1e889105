package org.claimline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.claimline.verdict.Checker;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code claimline} command. Exit status: 0 done, 1 the input was wrong, 2 wrong usage. */
@Command(
        name = "claimline",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Maps border incidents and checks the geometry of what is claimed about them.",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            MeasureCommand.class,
            GeocodeCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            BordersCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /** Runs a command; gives its exit status. What it writes is UTF-8 whatever the machine's locale, as JSON has to be. */
    static int run(OutputStream out, OutputStream err, String... args) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setExecutionExceptionHandler(Main::inputWasWrong)
                .execute(args);
    }

    /** A wrong input is one line on standard error; a fault of ours keeps its trace. */
    private static int inputWasWrong(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
        if (error instanceof WrongInput || error instanceof Checker.UnknownPlaceException) {
            command.getErr().println("claimline: " + error.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        error.printStackTrace(command.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version that the jar's manifest carries. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"claimline " + (version == null ? "(built from source)" : version)};
        }
    }
}
