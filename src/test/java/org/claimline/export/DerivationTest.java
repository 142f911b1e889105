package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Reading;
import org.claimline.verdict.SpeedRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every number of every check's document has a derivation, and follows from the inputs that it lists. */
class DerivationTest {

    /** With evidence, so that there are margins, break-evens and tolerances. */
    private static final Incident WITH_EVIDENCE =
            IncidentFiles.document("told.yaml", """
                    id: told
                    title: A told incident
                    date: 2025-04-01
                    kind: other
                    status: unverified
                    place: {lat: 19.95, lon: 2.97, radius_m: 1500, name: somewhere}
                    border: [DZ, ML]
                    sources: [{id: s1, publisher: A publisher, title: A report, url: "https://example.org/report"}]
                    evidence: [{id: e1, phase: wreck, lat: 19.9, lon: 2.97, radius_m: 150, sources: [s1]}]
                    claims:
                      - id: wreck
                        claimant: {name: Mali}
                        sources: [s1]
                        phase: wreck
                        polarity: asserted
                        clauses: [{border: [DZ, ML], side: ML, distance: "12 km"}]
                      - id: depth
                        claimant: {name: Algeria}
                        sources: [s1]
                        phase: deepest-point
                        polarity: asserted
                        clauses:
                          - {border: [DZ, ML], side: DZ, distance: "over 2 km"}
                          - {track_inside: {country: DZ, distance: "1.15 miles"}}
                          - {duration: "17 seconds"}
                    """).incidents().get(0);

    static Stream<Check> checks() {
        Check told = Checked.CHECKER.check(WITH_EVIDENCE, Checker.Request.DEFAULT);
        Assumptions moved = Assumptions.DEFAULT
                .with(
                        Optional.of("3 km toward ML"),
                        List.of("somewhere=2 km"),
                        Optional.of("10 km"),
                        Optional.of("60 km"))
                .withSpeed(Optional.of(SpeedRange.parse("400-900 km/h")));
        return Stream.concat(
                IncidentFiles.bundled().incidents().stream()
                        .map(incident -> Checked.CHECKER.check(incident, Checker.Request.DEFAULT)),
                Stream.of(told, Checked.CHECKER.whatIf(told, new Checker.Request(List.of(), Reading.LITERAL, moved))));
    }

    @ParameterizedTest
    @MethodSource("checks")
    @DisplayName("no number without a derivation, and each follows from its inputs")
    void everyNumber(Check check) {
        List<String> readings =
                check.whatIf().map(whatIf -> List.of(whatIf.reading().id())).orElse(List.of());
        Explainer explainer = new Explainer(check, readings);
        List<String> pointers = new ArrayList<>();
        addNumbers(explainer.document(), "", pointers);
        assertFalse(pointers.isEmpty());
        for (String pointer : pointers) {
            Derivation derivation = explainer.explain(pointer);
            assertEquals(explainer.document().at(pointer).decimalValue(), derivation.value(), pointer);
            assertTold(derivation, explainer.document());
            assertFollows(derivation);
        }
    }

    private static void addNumbers(JsonNode node, String pointer, List<String> pointers) {
        if (node.isNumber()) {
            pointers.add(pointer);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addNumbers(node.get(i), pointer + "/" + i, pointers);
            }
        } else {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                addNumbers(property.getValue(), pointer + "/" + property.getKey(), pointers);
            }
        }
    }

    /** Formula, rule, error and inputs are there; inputs from the document are as the document has them. */
    private static void assertTold(Derivation derivation, JsonNode document) {
        String pointer = derivation.pointer();
        Derivation.Account account = derivation.account();
        assertFalse(account.formula().isBlank(), pointer);
        assertFalse(account.rule().isBlank(), pointer);
        assertFalse(account.error().isBlank(), pointer);
        assertFalse(derivation.unit().isBlank(), pointer);
        assertTrue(account.operation() == Operation.COUNT || !account.inputs().isEmpty(), pointer);
        for (Input input : account.inputs()) {
            assertFalse(input.from().isBlank(), pointer);
            if (input.from().startsWith("/")) {
                JsonNode from = document.at(input.from());
                assertFalse(from.isMissingNode(), pointer + " from " + input.from());
                if (from.isNumber()) {
                    assertEquals(
                            from.asDouble(),
                            input.value().orElseThrow().doubleValue(),
                            5e-4,
                            pointer + " from " + input);
                }
            }
        }
        if (pointer.contains("/results/") && !pointer.startsWith("/incursions")) {
            assertTrue(derivation.view().isPresent(), pointer);
            assertTrue(derivation.reading().isPresent(), pointer);
            assertTrue(derivation.sources().size() > 1, pointer);
        }
    }

    private static void assertFollows(Derivation derivation) {
        String pointer = derivation.pointer();
        double value = derivation.value().doubleValue();
        List<Input> inputs = derivation.account().inputs();
        double[] numbers = inputs.stream()
                .flatMap(input -> input.value().stream())
                .mapToDouble(number -> number.doubleValue())
                .toArray();
        // documents round metres to the millimetre
        double rounding = 1.001e-3 * Math.max(1, numbers.length);
        switch (derivation.account().operation()) {
            case STATED -> {
                assertEquals(1, numbers.length, pointer);
                assertEquals(numbers[0], value, rounding, pointer);
            }
            case SUM -> assertEquals(Arrays.stream(numbers).sum(), value, rounding, pointer);
            case DIFFERENCE -> assertEquals(Math.abs(numbers[0] - numbers[1]), value, rounding, pointer);
            // inputs from the document are rounded to a thousandth
            case PRODUCT -> assertEquals(numbers[0] * numbers[1], value, 3e-3 + 1e-4 * value, pointer);
            case QUOTIENT -> assertEquals(numbers[0] / numbers[1], value, 1e-3 + 1e-4 * value, pointer);
            case COUNT -> assertEquals(inputs.size(), value, pointer);
            case LEAST -> assertEquals(Arrays.stream(numbers).min().orElseThrow(), value, rounding, pointer);
            case GREATEST -> assertEquals(Arrays.stream(numbers).max().orElseThrow(), value, rounding, pointer);
            case GEODESIC_LENGTH -> assertEquals(way(numbers).distanceMetres(), value, 0.03, pointer);
            case GEODESIC_BEARING -> assertBearing(way(numbers), value, pointer);
            case MEASURED -> assertFalse(inputs.isEmpty(), pointer);
        }
    }

    private static Geodesics.Inverse way(double... numbers) {
        return Geodesics.inverse(new LatLon(numbers[0], numbers[1]), new LatLon(numbers[2], numbers[3]));
    }

    /** Two positions, each rounded by up to 1 cm, turn the way between them; a way no longer than that may turn anywhere. */
    private static void assertBearing(Geodesics.Inverse way, double bearing, String pointer) {
        double rounding = 0.03;
        double turn =
                way.distanceMetres() <= rounding ? 180 : Math.toDegrees(Math.asin(rounding / way.distanceMetres()));
        assertEquals(0, LatLon.wrapDegrees(way.azimuthDegrees() - bearing), 0.01 + turn, pointer);
    }

    @Test
    @DisplayName("\"over 2 km\" and \"12 km\" are at least 14 km apart, read literally: the sum is shown")
    void leastPath() {
        Check told = Checked.CHECKER.check(WITH_EVIDENCE, Checker.Request.DEFAULT);
        Explainer explainer = new Explainer(told, List.of("literal"));
        Derivation derivation = explainer.explain("/pairs/0/results/0/min_path_m");
        assertEquals(14_000, derivation.value().doubleValue());
        assertEquals(Operation.SUM, derivation.account().operation());
        assertEquals(
                List.of(12_000.0, 2_000.0),
                derivation.account().inputs().stream()
                        .map(input -> input.value().orElseThrow().doubleValue())
                        .toList());
        assertTrue(derivation.sources().get(0).contains("https://example.org/report"));
        assertTrue(derivation.sources().get(1).startsWith("osm-2026b"));
    }

    @Test
    @DisplayName("the text has everything that the JSON has")
    void text() {
        Check told = Checked.CHECKER.check(WITH_EVIDENCE, Checker.Request.DEFAULT);
        Derivation derivation = new Explainer(told, List.of()).explain("/claims/0/results/0/margin_m");
        String text = DerivationDocument.text(derivation);
        for (Input input : derivation.account().inputs()) {
            assertTrue(text.contains(input.name()) && text.contains(input.from()), text);
        }
        assertTrue(text.contains(derivation.account().formula()), text);
        assertTrue(text.contains(derivation.account().error()), text);
        derivation.sources().forEach(source -> assertTrue(text.contains(source), text));
    }

    @Test
    @DisplayName("a pointer to nothing, or to no number, says what is there")
    void noNumber() {
        Explainer explainer = new Explainer(Checked.CHECKER.check(WITH_EVIDENCE, Checker.Request.DEFAULT), List.of());
        assertTrue(assertThrows(NoDerivationException.class, () -> explainer.explain("/claims/7/id"))
                .getMessage()
                .contains("a list of 2"));
        assertThrows(NoDerivationException.class, () -> explainer.explain("/incident"));
        assertThrows(NoDerivationException.class, () -> explainer.explain("claims"));
        assertThrows(NoDerivationException.class, () -> explainer.explain("/claims"));
    }
}
