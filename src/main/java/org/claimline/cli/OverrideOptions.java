package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.verdict.Assumptions;
import picocli.CommandLine.Option;

/** What-if options: each replaces an assumption of the check. */
final class OverrideOptions {

    @Option(
            names = "--move-border",
            paramLabel = "\"LENGTH toward CC\"",
            description =
                    "what if the line of the incident's border ran so much nearer to a country: \"500 m toward ML\"")
    private Optional<String> moveBorder = Optional.empty();

    @Option(
            names = "--place-radius",
            paramLabel = "[PLACE=]LENGTH",
            description =
                    "what if the incident's place, or the named one, had another radius: 5km, \"Tin Zaouatine=5km\"")
    private List<String> placeRadii = new ArrayList<>();

    @Option(
            names = "--near",
            paramLabel = "LENGTH",
            description = "how far \"near\" reaches beyond a place's radius (default 25 km)")
    private Optional<String> near = Optional.empty();

    @Option(names = "--frame", paramLabel = "LENGTH", description = "radius of the frame (default and most 150 km)")
    private Optional<String> frame = Optional.empty();

    Assumptions assumptions() {
        return Assumptions.DEFAULT.with(moveBorder, placeRadii, near, frame);
    }
}
