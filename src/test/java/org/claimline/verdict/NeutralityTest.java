package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.HandMadeWorld;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says a thing, in which order, in which unit and on which side of the world changes nothing. */
class NeutralityTest {

    private static final List<String> CLAIMS = List.of(
            Told.claim(
                    "depth",
                    "Algeria",
                    "deepest-point",
                    "{in: DZ}",
                    "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
            Told.claim("wreck", "Mali", "wreck", "{border: [DZ, ML], side: ML, distance: \"9.5 km\", heading: S}"),
            Told.claim("wreck-10", "Mali", "wreck", "{border: [DZ, ML], side: ML, distance: \"about 10 km\"}"),
            Told.claim("never-left", "Mali", "throughout", "{in: ML}"),
            Told.denial(
                    "denial",
                    "Mali",
                    "throughout",
                    "{in: DZ}",
                    "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
            Told.claim(
                    "found", "a reporter", "wreck", "{near: {lat: 0.01, lon: 5.02, radius_m: 1000}, within: \"8 km\"}"),
            Told.claim(
                    "offset",
                    "a reporter",
                    "unspecified",
                    "{offset: {distance: \"9 km\", heading: SW, from: {lat: 0.05, lon: 5.1, radius_m: 500}}}"));

    private static final List<String> EVIDENCE = List.of(Told.evidence("wreck", -0.09, 5.03, 150));

    /** The border steps from parallel to parallel. */
    private static final BorderSets WORLD = HandMadeWorld.sets(
            world("one", 0, 0.04, "DZ DZ DZ", "DZ ML DZ", "ML ML ML"),
            world("other", -0.02, 0.03, "DZ DZ DZ", "ML ML DZ", "ML ML ML"));

    /** The same upside down, with the countries exchanged. */
    private static final BorderSets MIRRORED = HandMadeWorld.sets(
            world("one", -0.04, 0, "DZ DZ DZ", "ML DZ ML", "ML ML ML"),
            world("other", -0.03, 0.02, "DZ DZ DZ", "DZ DZ ML", "ML ML ML"));

    private static BorderSet world(String id, double south, double north, String... rows) {
        return HandMadeWorld.set(
                id, id, Worlds.UNSTATED, new double[] {0, 4.95, 5.06, 10}, new double[] {5, north, south, -5}, rows);
    }

    private static Incident incident(List<String> claims) {
        return Told.incident(Worlds.place(0, 5), "DZ, ML", EVIDENCE, claims);
    }

    @Test
    @DisplayName("exchanging the claimants' names changes no verdict, relation or number")
    void names() {
        List<String> renamed = CLAIMS.stream()
                .map(claim -> claim.replace("{name: Algeria}", "{name: X}")
                        .replace("{name: Mali}", "{name: Algeria}")
                        .replace("{name: X}", "{name: Mali}"))
                .toList();
        assertFalse(renamed.equals(CLAIMS));
        assertEquals(
                answers(Worlds.check(WORLD, incident(CLAIMS), Reading.DEFAULT), 9),
                answers(Worlds.check(WORLD, incident(renamed), Reading.DEFAULT), 9));
    }

    @Test
    @DisplayName("the order of the claims changes none")
    void order() {
        List<String> reversed = new ArrayList<>(CLAIMS);
        Collections.reverse(reversed);
        assertEquals(
                answers(Worlds.check(WORLD, incident(CLAIMS), Reading.DEFAULT), 6),
                answers(Worlds.check(WORLD, incident(reversed), Reading.DEFAULT), 6));
    }

    @Test
    @DisplayName("nor does the unit, where figures are read literally")
    void unit() {
        List<String> metres = CLAIMS.stream()
                .map(claim -> claim.replace("over 2 km", "over 2000 m")
                        .replace("9.5 km", "9500 m")
                        .replace("about 10 km", "about 10000 m")
                        .replace("8 km", "8000 m")
                        .replace("9 km", "9000 m"))
                .toList();
        assertEquals(
                literal(answers(Worlds.check(WORLD, incident(CLAIMS), Reading.LITERAL), 9)),
                literal(answers(Worlds.check(WORLD, incident(metres), Reading.LITERAL), 9)));
    }

    private static Map<String, String> literal(Map<String, String> answers) {
        Map<String, String> literal = new TreeMap<>(answers);
        literal.keySet().removeIf(key -> !key.contains("reading=LITERAL"));
        assertFalse(literal.isEmpty());
        return literal;
    }

    static Stream<Arguments> worlds() {
        return Stream.of(Arguments.of(WORLD, MIRRORED), Arguments.of(MIRRORED, WORLD));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("the world upside down and its countries exchanged mirror every verdict and number")
    void mirrored(BorderSets world, BorderSets mirror) {
        Incident mirroredIncident = Told.incident(
                Worlds.place(0, 5),
                "DZ, ML",
                EVIDENCE.stream().map(NeutralityTest::mirrored).toList(),
                CLAIMS.stream().map(NeutralityTest::mirrored).toList());
        assertEquals(
                answers(Worlds.check(world, incident(CLAIMS), Reading.DEFAULT), 3),
                answers(Worlds.check(mirror, mirroredIncident, Reading.DEFAULT), 3));
    }

    /** North for south, one country for the other. */
    private static String mirrored(String told) {
        return told.replace("DZ", "X")
                .replace("ML", "DZ")
                .replace("X", "ML")
                .replace("heading: SW", "heading: NW")
                .replace("heading: S}", "heading: N}")
                .replaceAll("lat: (-?)(\\d)", "lat: -$1$2")
                .replace("lat: --", "lat: ");
    }

    /** Every answer by claim or pair, set and variant; numbers to so many significant digits. */
    static Map<String, String> answers(Check check, int digits) {
        Map<String, String> answers = new TreeMap<>();
        for (ClaimCheck claim : check.claims()) {
            for (ClaimCheck.Result r : claim.results()) {
                answers.put(
                        String.join(
                                " ",
                                claim.claim().id(),
                                r.view().id(),
                                r.variant().toString()),
                        r.verdict()
                                + numbers(
                                        digits,
                                        r.areaKm2(),
                                        r.marginMetres().orElse(-1),
                                        r.breakEvenMetres().orElse(-1)));
            }
            answers.put(claim.claim().id() + " headline", headline(claim.headline()));
        }
        for (PairCheck pair : check.pairs()) {
            String ids =
                    Stream.of(pair.a().id(), pair.b().id()).sorted().toList().toString();
            for (PairCheck.Result r : pair.results()) {
                answers.put(
                        String.join(" ", ids, r.view().id(), r.variant().toString()),
                        r.relation()
                                + numbers(
                                        digits,
                                        r.gapMetres().orElse(-1),
                                        r.sharedKm2().orElse(-1),
                                        r.minPathMetres().orElse(-1)));
            }
            answers.put(ids + " headline", headline(pair.headline()));
        }
        return answers;
    }

    private static String headline(Headline headline) {
        return headline.outcome() + " " + headline.agreeing() + " of " + headline.of() + " " + headline.dependsOn();
    }

    /** What is below a millimetre or a square metre is nothing. */
    private static String numbers(int digits, double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(String.format(" %." + (digits - 1) + "e", Math.abs(number) < 1e-3 ? 0 : number));
        }
        return text.toString();
    }
}
