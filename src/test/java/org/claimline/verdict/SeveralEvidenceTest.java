package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.claimline.border.BorderSet;
import org.claimline.border.LineFilter;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several items of evidence, whom they concern, and what goes into a margin; a border along 20 N stated to 100 m. */
class SeveralEvidenceTest {

    private static final BorderSet STATED = Worlds.parallel("stated", 20, OptionalDouble.of(100));

    private static final String OVER_2_KM = "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}";

    @ParameterizedTest(name = "evidence {0} m north: {1} by {2}")
    @DisplayName(
            "one item that contradicts is enough, all that concern a claim support it, and the deciding one is named")
    @CsvSource({
        "5000 1000, contradicted, e2",
        "1000 5000, contradicted, e1",
        "1000 500 5000, contradicted, e2",
        "5000 2100, undetermined, e2",
        "2100 5000, undetermined, e1",
        "5000 4000 6000, supported, e2",
        "1000 2100, contradicted, e1",
    })
    void deciding(String norths, String verdict, String evidence) {
        List<String> items = new ArrayList<>();
        for (String north : norths.split(" ")) {
            items.add(item("e" + (items.size() + 1), "deepest-point", Double.parseDouble(north)));
        }
        ClaimCheck.Result result = literal(items, Told.claim("a", "Algeria", "deepest-point", OVER_2_KM))
                .get(0);
        assertEquals(verdict, result.verdict().id());
        assertEquals(Optional.of(evidence), result.evidence());
    }

    @Test
    @DisplayName("items of other phases neither contradict nor decide")
    void others() {
        List<String> items = List.of(item("e1", "wreck", -9000), item("e2", "deepest-point", 5000));
        ClaimCheck.Result result = literal(items, Told.claim("a", "Algeria", "deepest-point", OVER_2_KM))
                .get(0);
        assertEquals(Verdict.SUPPORTED, result.verdict());
        assertEquals(Optional.of("e2"), result.evidence());
    }

    @ParameterizedTest(name = "denied of {0}, evidence of {1} {2} m north: presence {3}, figure {4}, conjunction {5}")
    @DisplayName("a denial of presence binds every moment, \"not so far\" the deepest one, a conjunction its own phase")
    @CsvSource({
        "deepest-point, wreck,         5000, contradicted, feasible,     feasible",
        "deepest-point, wreck,        -5000, undetermined, feasible,     feasible",
        "deepest-point, deepest-point, 1000, contradicted, supported,    supported",
        "throughout,    deepest-point, 5000, contradicted, contradicted, contradicted",
        "throughout,    deepest-point, 1000, contradicted, supported,    undetermined",
        "throughout,    wreck,         1000, contradicted, feasible,     undetermined",
    })
    void denials(String phase, String evidencePhase, double north, String presence, String figure, String conjunction) {
        String denial = Told.denial("a", "Mali", phase, "{in: DZ}", OVER_2_KM);
        for (ClaimCheck.Result result : literal(List.of(item("e1", evidencePhase, north)), denial)) {
            String expected = switch (result.variant().denial().orElseThrow()) {
                case PRESENCE -> presence;
                case FIGURE -> figure;
                case CONJUNCTION -> conjunction;
            };
            assertEquals(expected, result.verdict().id(), result.variant().toString());
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2} m")
    @DisplayName("the construction error is by the longest length that enters the region under the reading at hand")
    @CsvSource(delimiter = '|', textBlock = """
            {border: [DZ, ML], side: DZ, distance: "over 2 km"}                     | LITERAL        | 5
            {border: [DZ, ML], side: DZ, distance: "40 km"}                         | LITERAL        | 13
            {border: [DZ, ML], side: DZ, distance: "40 km"}                         | WIECZOREK_2004 | 14
            {near: {lat: 20, lon: 5, radius_m: 100}}                                | LITERAL        | 10.02
            {near: {lat: 20, lon: 5, radius_m: 20000}, within: "2 km"}              | LITERAL        | 9.4
            {at: {lat: 20, lon: 5, radius_m: 12000}}                                | LITERAL        | 7.4
            {offset: {distance: "9 km", from: {lat: 20, lon: 5, radius_m: 2000}}}   | LITERAL        | 7.2
            """)
    void construction(String clause, Reading reading, double metres) {
        ClaimCheck.Result result = results(
                        List.of(item("e1", "wreck", 5000)), Told.claim("a", "A", "wreck", clause), reading)
                .findFirst()
                .orElseThrow();
        assertEquals(metres, result.tolerance().get(2).metres(), 1e-6);
    }

    @Test
    @DisplayName("a denial of presence measures no length")
    void constructionOfPresence() {
        String denial = Told.denial("a", "A", "wreck", "{border: [DZ, ML], side: DZ, distance: \"40 km\"}");
        for (ClaimCheck.Result result : literal(List.of(item("e1", "wreck", 5000)), denial)) {
            boolean presence = result.variant().denial().orElseThrow() == DenialReading.PRESENCE;
            assertEquals(presence ? 5 : 13, result.tolerance().get(2).metres(), 1e-6);
        }
    }

    @ParameterizedTest(name = "{1} m north, {2} degrees east: {0}")
    @DisplayName("where the distance from the line or a place decides, the margin is that of exact geodesics")
    @CsvSource(delimiter = '|', textBlock = """
            {border: [DZ, ML], side: DZ, distance: "over 2 km"}                           | 25000 | 0.27 | lower
            {border: [DZ, ML], side: DZ, distance: "up to 20 km"}                         | 25000 | 0.27 | upper
            {in: DZ}                                                                      | 25000 | 0.27 | line
            {in: ML}                                                                      | 25000 | 0.27 | line
            {near: {lat: 20.2, lon: 5.1, radius_m: 1000}, within: "2 km"}                 | 1000  | 0.27 | place
            """)
    void exactMargin(String clause, double north, double east, String by) {
        LatLon position = new LatLon(20 + north / Worlds.DEGREE_AT_20_NORTH, 5 + east);
        ClaimCheck.Result result = results(
                        List.of(Told.evidence("wreck", position.latDegrees(), position.lonDegrees(), 10)),
                        Told.claim("a", "A", "wreck", clause),
                        Reading.LITERAL)
                .findFirst()
                .orElseThrow();
        double line = result.view()
                .nearest(position, LineFilter.between("DZ", "ML"))
                .orElseThrow()
                .distanceMetres();
        double expected = switch (by) {
            case "lower" -> line - 2000;
            case "upper" -> line - 20_000;
            case "line" -> line;
            default -> Geodesics.distanceMetres(new LatLon(20.2, 5.1), position) - 3000;
        };
        // the frame, a polygon in a circle of 40 km, ends where its edge is nearer
        double toFrame = 40_000 - Geodesics.distanceMetres(new LatLon(20, 5), position);
        if (toFrame < expected) {
            assertEquals(toFrame, result.marginMetres().orElseThrow(), 0.2);
            assertTrue(result.marginErrorMetres().orElseThrow() >= 5);
        } else {
            assertEquals(expected, result.marginMetres().orElseThrow(), 1e-3);
            assertEquals(ExactMargin.ERROR_METRES, result.marginErrorMetres().orElseThrow());
        }
    }

    @Test
    @DisplayName("a margin that the drawn region gives states the construction error")
    void drawnMargin() {
        ClaimCheck.Result result = literal(
                        List.of(item("e1", "wreck", 5000)),
                        Told.claim(
                                "a", "A", "wreck", "{border: [DZ, ML], side: DZ, distance: \"over 2 km\", heading: N}"))
                .get(0);
        double direction = result.tolerance().get(3).metres();
        assertEquals("limit of the direction", result.tolerance().get(3).name().toString());
        assertTrue(direction > 40 && direction < 60, "half a step of 89 m, and little convergence: " + direction);
        assertEquals(5 + direction, result.marginErrorMetres().orElseThrow());
        assertEquals(3000, result.marginMetres().orElseThrow(), 5);
    }

    private static String item(String id, String phase, double north) {
        return Told.evidence(id, phase, 20 + north / Worlds.DEGREE_AT_20_NORTH, 5, 200);
    }

    private static List<ClaimCheck.Result> literal(List<String> evidence, String claim) {
        return results(evidence, claim, Reading.LITERAL).toList();
    }

    private static Stream<ClaimCheck.Result> results(List<String> evidence, String claim, Reading reading) {
        return Worlds.check(Told.incident(Worlds.place(20, 5), "DZ, ML", evidence, List.of(claim)), STATED)
                .claims()
                .get(0)
                .results()
                .stream()
                .filter(result -> result.variant().reading() == reading);
    }
}
