package org.claimline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code claimline} command. */
@Command(
        name = "claimline",
        mixinStandardHelpOptions = true,
        description = "Checks the geometry of claims about borders.")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
