package org.claimline.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Figure;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.Reading;

/** Derivations of a pair's results: gap, shared area, least path and their witnesses. */
final class PairRules {

    private static final String RESULT = "/pairs/*/results/*/";

    static final String REGIONS_ERROR =
            "each region's edge is within 5 m for distances to 10 km, beyond that 5 m and 0.02 % of the distance";

    private PairRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put(RESULT + "gap_m", number -> between(number, "least distance between the two regions"));
        rules.put(RESULT + "shared_km2", PairRules::shared);
        rules.put(
                RESULT + "min_path_m",
                number -> between(number, "least distance between the two regions, which no path undercuts"));
        rules.put(RESULT + "min_path_time_s/min", number -> pathTime(number, "max"));
        rules.put(RESULT + "min_path_time_s/max", number -> pathTime(number, "min"));
        rules.put(RESULT + "witness/*/lat", PairRules::witness);
        rules.put(RESULT + "witness/*/lon", PairRules::witness);
        rules.put(
                RESULT + "witness_bearing_deg",
                number -> new Account(
                        Operation.GEODESIC_BEARING,
                        "bearing of the geodesic from the first witness to the second, at the first",
                        ends(number),
                        "geodesics on WGS 84 (Karney 2013)",
                        "the witnesses are rounded to 1e-7 degrees (1 cm)"));
        return rules;
    }

    /**
     * The distance between the regions, or what the words prove: the sum of two distances where the way crosses the line, the
     * difference of two distances from one line, or nothing where words alone exclude each other.
     */
    private static Account between(Number number, String formula) {
        Optional<Account> proven = proven(number);
        if (proven.isPresent()) {
            return proven.get();
        }
        if (number.node(1).path("witness").size() < 2) {
            return new Account(
                    Operation.STATED,
                    formula,
                    List.of(Input.of("distance as drawn", 0, "m", number.near(1, "relation"))),
                    "regions that meet as drawn are at no distance, even where words exclude each other",
                    REGIONS_ERROR);
        }
        return new Account(
                Operation.GEODESIC_LENGTH,
                formula + ": length of the geodesic between its two witnesses",
                ends(number),
                "geodesics on WGS 84 (Karney 2013); the witnesses are the regions' nearest points in the frame's projection (JTS)",
                REGIONS_ERROR + "; the witnesses here are rounded to 1e-7 degrees (1 cm)");
    }

    /** Empty where the value is none of them. */
    private static Optional<Account> proven(Number number) {
        List<Lengths> a = lengths(number, 0);
        List<Lengths> b = lengths(number, 1);
        List<Account> accounts = new ArrayList<>();
        for (Lengths one : a) {
            accounts.add(across(List.of(one.lower())));
            for (Lengths other : b) {
                accounts.add(across(List.of(one.lower(), other.lower())));
                one.upper().ifPresent(upper -> accounts.add(apart(List.of(other.lower(), upper))));
                other.upper().ifPresent(upper -> accounts.add(apart(List.of(one.lower(), upper))));
            }
        }
        b.forEach(other -> accounts.add(across(List.of(other.lower()))));
        return number.value() == 0
                ? Optional.empty()
                : accounts.stream()
                        .filter(account -> Math.abs(result(account) - number.value()) < 1e-3)
                        .findFirst();
    }

    private static double result(Account account) {
        double[] inputs = account.inputs().stream()
                .mapToDouble(input -> input.value().orElseThrow().doubleValue())
                .toArray();
        return account.operation() == Operation.SUM ? Arrays.stream(inputs).sum() : Math.abs(inputs[0] - inputs[1]);
    }

    private static Account across(List<Input> lower) {
        return new Account(
                Operation.SUM,
                "d1 + d2: a path from depth d1 on one side of the line to distance d2 on its other side crosses it",
                lower,
                "least path, from the lower ends of each reading; equality needs a straight line; "
                        + ClaimRules.READINGS,
                "none where no path goes round the line's end: the bound is exact");
    }

    private static Account apart(List<Input> ends) {
        return new Account(
                Operation.DIFFERENCE,
                "d1 - d2: distances to one line differ by at most the distance between the positions",
                ends,
                "least distance, from the nearest ends of each reading; " + ClaimRules.READINGS,
                "none: the bound is exact");
    }

    /** The ends of a length that a claim gives from a line. */
    private record Lengths(Input lower, Optional<Input> upper) {}

    private static List<Lengths> lengths(Number number, int which) {
        Reading reading = number.find("reading").flatMap(Reading::find).orElseThrow();
        Claim claim = number.claims().get(which);
        return ClaimCheck.figures(claim).stream()
                .filter(figure -> figure.hedge() != Figure.Hedge.FEW)
                .map(figure -> {
                    LengthInterval lengths = ClaimCheck.meaning(figure, reading, number.find("mile_reading"))
                            .admitted();
                    String from = "claim " + claim.id() + ", \"" + figure.printed() + "\", reading " + reading.id();
                    return new Lengths(
                            Input.of("least length", lengths.lowerMetres(), "m", from),
                            lengths.isUnbounded()
                                    ? Optional.empty()
                                    : Optional.of(Input.of("greatest length", lengths.upperMetres(), "m", from)));
                })
                .toList();
    }

    private static List<Input> ends(Number number) {
        return List.of(
                PlaceRules.input(number, "latitude of the first witness", 1, "witness/0/lat"),
                PlaceRules.input(number, "longitude of the first witness", 1, "witness/0/lon"),
                PlaceRules.input(number, "latitude of the second witness", 1, "witness/1/lat"),
                PlaceRules.input(number, "longitude of the second witness", 1, "witness/1/lon"));
    }

    private static Account shared(Number number) {
        List<Input> inputs = ClaimRules.lengths(number);
        inputs.add(ClaimRules.frame(number));
        return new Account(
                Operation.MEASURED,
                "area that the two regions share, in the frame's azimuthal equidistant projection",
                inputs,
                "claims are compatible where their regions meet; " + ClaimRules.READINGS,
                REGIONS_ERROR + "; the projection makes areas at most 0.01 % too large");
    }

    private static Account pathTime(Number number, String speed) {
        Number metresPerSecond = new Number(number.check(), number.document(), "/assumptions/speed_mps/" + speed);
        return new Account(
                Operation.QUOTIENT,
                "least path divided by a speed",
                List.of(
                        PlaceRules.input(number, "least path", 2, "min_path_m"),
                        Input.of("speed", metresPerSecond.value(), "m/s", metresPerSecond.pointer())),
                "the speeds are the user's: none are assumed",
                "that of the least path, divided by the speed");
    }

    private static Account witness(Number number) {
        List<Input> inputs = ClaimRules.lengths(number);
        inputs.add(ClaimRules.frame(number));
        return new Account(
                Operation.MEASURED,
                number.node(2).size() < 2
                        ? "a point inside what the two regions share"
                        : "an end of the shortest line between the two regions",
                inputs,
                "every answer about a pair has a witness that can be looked at",
                REGIONS_ERROR);
    }
}
