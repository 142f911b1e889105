package org.claimline.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.View;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.geo.EdgeRule;
import org.claimline.incident.Claim;
import org.claimline.incident.Incident;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.PairCheck;
import org.claimline.verdict.PlaceDistance;
import org.claimline.verdict.Variant;
import org.claimline.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every incident's check against the numbers beside it, within their stated errors; and some of those numbers computed anew. */
class ExpectedTest {

    private static final BorderSets SETS = BorderSets.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Checker CHECKER = new Checker(SETS, GAZETTEER);

    /**
     * How far the edge of a drawn region may lie off on the average, metres. A tenth of what is stated for any one position (5 m): only
     * round stretches are drawn by chords, which lie 1.9 m inside at most.
     */
    private static final double DRAWN_METRES = 0.5;

    /** Two regions, each drawn to 5 m. */
    private static final double BOTH_DRAWN_METRES = 10;

    /** Areas are stored to 0.001 km2. */
    private static final double ROUNDING_KM2 = 0.0005;

    static Stream<Incident> incidents() {
        return Expected.incidents().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    @DisplayName("areas, margins, gaps, least paths, shared areas and distances are those of the oracle")
    void numbers(Incident incident) {
        JsonNode expected = Expected.read(incident);
        Check check = CHECKER.check(incident, Checker.Request.DEFAULT);
        List<String> wrong = new ArrayList<>();
        expected.get("distances").forEach(number -> compareDistance(check, number, wrong));
        expected.get("claims").forEach(number -> compareClaim(check, number, wrong));
        expected.get("pairs").forEach(number -> comparePair(check, number, wrong));
        assertEquals(List.of(), wrong);
        long known = incident.claims().stream().filter(Meanings::has).count();
        assertTrue(expected.get("claims").size() >= SETS.list().size() * known, "too few claims");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    @DisplayName("the numbers are the oracle's: one claim by one set, and the distances by it, computed anew")
    void computedAnew(Incident incident) {
        assertTrue(Files.exists(Expected.file(incident)));
        JsonNode stored = Expected.read(incident);
        Random random = new Random(incident.id().hashCode());
        BorderSet set = SETS.list().get(random.nextInt(SETS.list().size()));
        Expected oracle = new Expected(incident, SETS, GAZETTEER);
        List<Claim> known = incident.claims().stream().filter(Meanings::has).toList();
        if (!known.isEmpty()) {
            String claim = known.get(random.nextInt(known.size())).id();
            assertEquals(
                    strings(
                            stored.get("claims"),
                            node -> isOf(node, set) && text(node, "claim").equals(claim)),
                    strings(oracle.claim(claim, set), node -> true));
        }
        assertEquals(
                strings(stored.get("distances"), node -> isOf(node, set)),
                strings(oracle.distances(set), node -> true));
    }

    private static boolean isOf(JsonNode node, BorderSet set) {
        return text(node, "border_set").equals(set.info().id());
    }

    private static List<String> strings(JsonNode numbers, Predicate<JsonNode> some) {
        List<String> strings = new ArrayList<>();
        numbers.forEach(number -> {
            if (some.test(number)) {
                strings.add(number.toString());
            }
        });
        return strings;
    }

    private static void compareDistance(Check check, JsonNode number, List<String> wrong) {
        PlaceDistance distance = check.distances().stream()
                .filter(one -> isView(one.view(), number)
                        && one.position().latDegrees() == number.get("lat").asDouble()
                        && one.position().lonDegrees() == number.get("lon").asDouble())
                .findFirst()
                .orElseThrow();
        OptionalDouble metres = distance.foot()
                .map(foot -> OptionalDouble.of(foot.distanceMetres()))
                .orElse(OptionalDouble.empty());
        require(metres.isPresent() == number.get("distance_m").isNumber(), number, metres, wrong);
        if (metres.isPresent()) {
            require(near(metres.getAsDouble(), number, "distance_m", View.AGREEMENT_METRES), number, metres, wrong);
        }
    }

    private static void compareClaim(Check check, JsonNode number, List<String> wrong) {
        ClaimCheck.Result result = check.claims().stream()
                .filter(claim -> claim.claim().id().equals(text(number, "claim")))
                .flatMap(claim -> claim.results().stream())
                .filter(one -> isView(one.view(), number) && isVariant(one.variant(), number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result for " + number));
        boolean evaluable = result.verdict() != Verdict.NOT_EVALUABLE;
        require(evaluable == number.get("area_km2").isNumber(), number, result.verdict(), wrong);
        if (evaluable && number.get("area_km2").isNumber()) {
            require(near(result.areaKm2(), number, "area_km2", areaError(number)), number, result.areaKm2(), wrong);
        }
        if (number.has("margin_m")) {
            double margin = result.marginMetres().orElse(Double.NaN);
            require(near(margin, number, "margin_m", BOTH_DRAWN_METRES / 2), number, margin, wrong);
        }
    }

    private static void comparePair(Check check, JsonNode number, List<String> wrong) {
        PairCheck.Result result = check.pairs().stream()
                .filter(pair ->
                        pair.a().id().equals(text(number, "a")) && pair.b().id().equals(text(number, "b")))
                .flatMap(pair -> pair.results().stream())
                .filter(one -> isView(one.view(), number) && isDefault(one.variant(), text(number, "reading")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result for " + number));
        double shared = result.sharedKm2().orElse(0);
        require(near(shared, number, "shared_km2", areaError(number)), number, result, wrong);
        OptionalDouble apart = result.gapMetres().isPresent() ? result.gapMetres() : result.minPathMetres();
        if (number.has("apart_m") && (apart.isPresent() || shared > 0)) {
            double error = number.get("error_m").asDouble() + BOTH_DRAWN_METRES;
            require(near(apart.orElse(0), number, "apart_m", error), number, result, wrong);
        }
    }

    private static double areaError(JsonNode number) {
        return ROUNDING_KM2
                + number.get("error_km2").asDouble()
                + number.get("edge_km").asDouble() * DRAWN_METRES / 1000;
    }

    private static boolean near(double value, JsonNode number, String field, double error) {
        return Math.abs(value - number.get(field).asDouble()) <= error;
    }

    private static void require(boolean right, JsonNode number, Object answer, List<String> wrong) {
        if (!right) {
            wrong.add(number + " but the answer is " + answer);
        }
    }

    private static boolean isView(View view, JsonNode number) {
        return view.edges() == EdgeRule.PLANAR && view.set().info().id().equals(text(number, "border_set"));
    }

    private static boolean isVariant(Variant variant, JsonNode number) {
        return variant.reading().id().equals(text(number, "reading"))
                && variant.heading().map(one -> one.id()).equals(optional(number, "heading_reading"))
                && variant.denial().map(one -> one.id()).equals(optional(number, "denial_reading"));
    }

    private static boolean isDefault(Variant variant, String reading) {
        return variant.reading().id().equals(reading)
                && variant.heading().map(one -> one.id()).orElse("nearest").equals("nearest")
                && variant.denial().map(one -> one.id()).orElse("presence").equals("presence");
    }

    private static Optional<String> optional(JsonNode number, String field) {
        return number.has(field) ? Optional.of(text(number, field)) : Optional.empty();
    }

    private static String text(JsonNode number, String field) {
        return number.get(field).asString();
    }
}
