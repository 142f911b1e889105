package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.border.View;
import org.claimline.incident.Claim;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence that a check of the bundled incidents prints, under every reading, and of claims that no incident has. */
class WordingTest {

    private static final Pattern SANCTIONED = Pattern.compile("does not make (it|them|either) true");

    /** All outcomes: with evidence and without, not evaluable, undecided between sets. */
    private static final Check EVERY_OUTCOME = Worlds.check(
            Told.incident(
                    Worlds.place(20, 5),
                    "DZ, ML",
                    List.of(Told.evidence("wreck", 20.02, 5, 10)),
                    List.of(
                            Told.claim("in-dz", "Algeria", "wreck", "{in: DZ}"),
                            Told.claim("in-ml", "Mali", "wreck", "{in: ML}"),
                            Told.claim("nowhere", "Mali", "impact", "{in: ML}", "{in: DZ}"),
                            Told.claim("sea", "Mali", "impact", "{coast: DZ, distance: \"3 km\"}"),
                            Told.claim(
                                    "depth",
                                    "Algeria",
                                    "unspecified",
                                    "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"),
                            Told.denial(
                                    "denial",
                                    "Mali",
                                    "throughout",
                                    "{border: [DZ, ML], side: DZ, distance: \"over 2 km\"}"))),
            Worlds.parallel("first", 20, OptionalDouble.of(10)),
            Worlds.parallel("second", 20.03, OptionalDouble.of(10)));

    /** A printed sentence, the claims that it speaks of, and the sets that were asked. */
    private record Printed(String text, List<Claim> claims, List<String> sets, Reading reading) {

        /** Without what a claimant said, as told in the incident file, and without the file's own ids. */
        String own() {
            String own = text;
            for (Claim claim : claims) {
                own = own.replace(Statements.of(claim).toString(), "").replace("(" + claim.id() + ")", "");
            }
            return own;
        }
    }

    private static List<Printed> printed() {
        List<Printed> printed = new ArrayList<>();
        for (Check base : Stream.concat(Loaded.Incidents.CHECKS.stream(), Stream.of(EVERY_OUTCOME))
                .toList()) {
            for (Reading reading : Reading.values()) {
                Check check = Checker.reread(base, reading);
                for (ClaimCheck claim : check.claims()) {
                    List<String> sets = sets(claim.results().stream().map(ClaimCheck.Result::view));
                    printed.add(new Printed(claim.headline().text().toString(), List.of(claim.claim()), sets, reading));
                }
                for (SelfCheck claim : check.consistency().claims()) {
                    List<String> sets = sets(claim.results().stream().map(SelfCheck.Result::view));
                    printed.add(new Printed(claim.headline().text().toString(), List.of(claim.claim()), sets, reading));
                }
                for (PhaseCheck pair : check.consistency().phases()) {
                    List<String> sets = sets(pair.results().stream().map(PhaseCheck.Result::view));
                    printed.add(
                            new Printed(pair.headline().text().toString(), List.of(pair.a(), pair.b()), sets, reading));
                }
                for (PairCheck pair : check.pairs()) {
                    List<String> sets = sets(pair.results().stream().map(PairCheck.Result::view));
                    printed.add(
                            new Printed(pair.headline().text().toString(), List.of(pair.a(), pair.b()), sets, reading));
                }
            }
        }
        return printed;
    }

    private static List<String> sets(Stream<View> views) {
        return views.map(view -> view.set().info().id()).distinct().toList();
    }

    @Test
    @DisplayName("every headline names claimant, line and reading")
    void names() {
        for (Printed printed : printed()) {
            for (Claim claim : printed.claims()) {
                assertTrue(printed.text().contains(claim.claimant().name()), printed.text());
                assertTrue(printed.text().contains(Statements.of(claim).toString()), printed.text());
            }
            assertFalse(printed.sets().isEmpty());
            for (String set : printed.sets()) {
                assertTrue(printed.text().contains(set), printed.text());
            }
            assertTrue(printed.text().contains("reading " + printed.reading().id()), printed.text());
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("words that are never ours")
    @ValueSource(
            strings = {
                "violat\\w+",
                "illegal\\w*",
                "unlawful\\w*",
                "lied",
                "lying",
                "liars?",
                "false\\w*",
                "true",
                "truth",
                "wrong\\w*",
                "proves?",
                "proven",
                "%",
                "per ?cent",
                "the border",
                "ground truth",
                "(in)?correct"
            })
    void banned(String words) {
        Pattern banned =
                Pattern.compile(words.matches("\\W") ? words : "\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        for (Printed printed : printed()) {
            String own = SANCTIONED.matcher(printed.own()).replaceAll("");
            assertFalse(banned.matcher(own).find(), own);
        }
    }

    @ParameterizedTest
    @MethodSource("distances")
    @DisplayName("a distance names the set, the edge rule, the place and the line, and says where it decides no side")
    void distance(PlaceDistance distance) {
        String text = distance.text().toString();
        assertTrue(text.contains(distance.view().set().info().id()), text);
        assertTrue(text.contains(distance.view().edges().id() + " edges"), text);
        assertTrue(text.contains(distance.place()), text);
        assertTrue(text.matches(".* from the line .*|.* draws no line .*"), text);
        assertTrue(distance.straddles() == text.contains("its side is undetermined"), text);
        assertFalse(
                Pattern.compile("\\bthe border\\b")
                        .matcher(text.replace("of any border", ""))
                        .find(),
                text);
    }

    static Stream<PlaceDistance> distances() {
        return Stream.concat(Loaded.Incidents.CHECKS.stream(), Stream.of(EVERY_OUTCOME))
                .flatMap(check -> check.distances().stream());
    }

    @Test
    @DisplayName("\"feasible\" says what it does not say, and a difference between sets is said to be one")
    void feasible() {
        for (Printed printed : printed()) {
            if (printed.own().contains("not excluded")) {
                assertTrue(printed.own().contains("does not make it true"), printed.text());
            }
        }
        Headline between = Worlds.claim(EVERY_OUTCOME, "in-dz").headline();
        assertTrue(
                between.text().toString().contains("supported by the lines of first"),
                between.text().toString());
        assertTrue(
                between.text().toString().contains("contradicted by the lines of second"),
                between.text().toString());
        assertTrue(
                between.text().toString().contains("depends on the set"),
                between.text().toString());
    }
}
