package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.claimline.border.View;
import org.claimline.incident.Claim;
import org.claimline.incident.Claimant;
import org.claimline.incident.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that a check of the bundled incidents and the examples prints, in every language, under every reading, and of claims that no incident has. */
class WordingTest {

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

    /**
     * A printed sentence, the claims that it speaks of, and the sets that were asked.
     *
     * @param reading of the figures; empty where the sentence rests on none
     */
    private record Printed(Sentence sentence, List<Claim> claims, List<String> sets, Optional<Reading> reading) {

        /** Without what a claimant said, as told in the incident file, and without the file's own ids. */
        String own(Language language) {
            String own = sentence.in(language);
            for (Claim claim : claims) {
                own = own.replace(Statements.of(claim).in(language), "");
                for (Clause clause : claim.clauses()) {
                    own = own.replace(Statements.of(clause).in(language), "");
                }
            }
            // after all statements, for one may name the other claim
            for (Claim claim : claims) {
                own = own.replace(claim.id(), "");
            }
            return own;
        }
    }

    private static final List<Printed> HEADLINES = checks().flatMap(base ->
                    Stream.of(Reading.values()).flatMap(reading -> headlines(Checker.reread(base, reading), reading)))
            .toList();

    /** Whatever else is printed: summaries, distances, reasons, parts of tolerances. */
    private static final List<Printed> OTHERS =
            checks().flatMap(WordingTest::others).distinct().toList();

    private static Stream<Check> checks() {
        return Stream.of(Loaded.Incidents.CHECKS, Loaded.Examples.CHECKS, List.of(EVERY_OUTCOME))
                .flatMap(List::stream);
    }

    private static Stream<Printed> headlines(Check check, Reading reading) {
        return Stream.concat(ofClaimsAndPairs(check, reading), ofWhatIsStated(check, reading));
    }

    private static Stream<Printed> ofWhatIsStated(Check check, Reading reading) {
        return Stream.concat(
                check.consistency().claims().stream()
                        .map(claim -> new Printed(
                                claim.headline().text(),
                                List.of(claim.claim()),
                                sets(claim.results().stream().map(SelfCheck.Result::view)),
                                Optional.of(reading))),
                check.consistency().phases().stream()
                        .map(pair -> new Printed(
                                pair.headline().text(),
                                List.of(pair.a(), pair.b()),
                                sets(pair.results().stream().map(PhaseCheck.Result::view)),
                                Optional.of(reading))));
    }

    private static Stream<Printed> ofClaimsAndPairs(Check check, Reading reading) {
        return Stream.concat(
                check.claims().stream()
                        .map(claim -> new Printed(
                                claim.headline().text(),
                                List.of(claim.claim()),
                                sets(claim.results().stream().map(ClaimCheck.Result::view)),
                                Optional.of(reading))),
                check.pairs().stream()
                        .map(pair -> new Printed(
                                pair.headline().text(),
                                List.of(pair.a(), pair.b()),
                                sets(pair.results().stream().map(PairCheck.Result::view)),
                                Optional.of(reading))));
    }

    private static Stream<Printed> others(Check check) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(CheckSummary.of(check, Reading.DEFAULT.id()));
        check.distances().forEach(distance -> sentences.add(distance.text()));
        check.incursions()
                .forEach(incursion -> sentences.add(incursion.finding().text()));
        check.consistency().families().forEach(family -> sentences.add(family.text()));
        check.claims()
                .forEach(claim -> sentences.addAll(
                        Sensitivity.of(check, claim, Reading.DEFAULT).text()));
        check.pairs()
                .forEach(pair -> sentences.addAll(
                        Sensitivity.of(check, pair, Reading.DEFAULT).text()));
        for (ClaimCheck claim : check.claims()) {
            for (ClaimCheck.Result result : claim.results()) {
                result.reason().ifPresent(sentences::add);
                result.tolerance().forEach(part -> sentences.add(part.name()));
            }
        }
        check.pairs()
                .forEach(
                        pair -> pair.results().forEach(result -> result.reason().ifPresent(sentences::add)));
        List<Claim> claims = check.incident().claims();
        return sentences.stream()
                .distinct()
                .map(sentence -> new Printed(sentence, claims, List.of(), Optional.empty()));
    }

    private static List<String> sets(Stream<View> views) {
        return views.map(view -> view.set().info().id()).distinct().toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("every headline names claimant, line and reading, and says what the claimant said")
    void names(Language language) {
        for (Printed printed : HEADLINES) {
            String text = printed.sentence().in(language);
            for (Claim claim : printed.claims()) {
                assertTrue(text.contains(name(claim.claimant(), language)), text);
                assertTrue(text.contains(Statements.of(claim).in(language)), text);
            }
            assertFalse(printed.sets().isEmpty());
            for (String set : printed.sets()) {
                assertTrue(text.contains(set), text);
            }
            String reading = Sentence.of(
                            "reading",
                            Gap.verbatim(printed.reading().orElseThrow().id()))
                    .in(language);
            assertTrue(text.contains(reading), text);
        }
    }

    /** Without article, which may become one with the word before it. */
    private static String name(Claimant claimant, Language language) {
        return claimant.country()
                .filter(code -> CountryNames.bare(code, Language.ENGLISH).equals(claimant.name()))
                .map(code -> CountryNames.bare(code, language))
                .orElse(claimant.name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("every summary names claimant, line and reading")
    void summaries(Language language) {
        for (Check check : checks().toList()) {
            String text = CheckSummary.of(check, "literal").in(language);
            assertTrue(text.contains("literal"), text);
            for (String set : sets(check.claims().get(0).results().stream().map(ClaimCheck.Result::view))) {
                assertTrue(text.contains(set), text);
            }
            for (PairCheck pair : check.pairs()) {
                if (pair.headline().outcome().equals(Relation.INCOMPATIBLE.id())) {
                    assertTrue(text.contains(pair.a().id()), text);
                    assertTrue(text.contains(name(pair.b().claimant(), language)), text);
                }
            }
        }
    }

    static Stream<Arguments> banned() {
        return Stream.of(Language.values())
                .flatMap(language -> BannedWords.of(language).stream().map(words -> Arguments.of(language, words)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("words that are never ours")
    @MethodSource
    void banned(Language language, String words) {
        for (Printed printed :
                Stream.concat(HEADLINES.stream(), OTHERS.stream()).toList()) {
            assertFalse(
                    BannedWords.pattern(words, language)
                            .matcher(BannedWords.unsanctioned(printed.own(language), language))
                            .find(),
                    printed.own(language));
        }
    }

    @ParameterizedTest
    @MethodSource("distances")
    @DisplayName("a distance names the set, the edge rule, the place and the line, and says where it decides no side")
    void distance(PlaceDistance distance) {
        for (Language language : Language.values()) {
            String text = distance.text().in(language);
            assertTrue(text.contains(distance.view().set().info().id()), text);
            assertTrue(
                    text.contains(
                            Sentence.of("edges." + distance.view().edges().id()).in(language)),
                    text);
            assertTrue(text.contains(distance.place()), text);
            distance.foot()
                    .ifPresent(foot ->
                            assertTrue(text.contains(LineNames.of(foot.line()).in(language)), text));
        }
        String english = distance.text().in(Language.ENGLISH);
        assertTrue(english.matches(".* from the line .*|.* draws no line .*"), english);
        assertEquals(distance.straddles(), english.contains("its side is undetermined"), english);
    }

    static Stream<PlaceDistance> distances() {
        return checks().flatMap(check -> check.distances().stream());
    }

    @Test
    @DisplayName("\"feasible\" says what it does not say, and a difference between sets is said to be one")
    void feasible() {
        for (Language language : Language.values()) {
            for (Printed printed : HEADLINES) {
                String own = printed.own(language);
                for (String outcome : List.of("verdict.feasible", "verdict.feasible.denied", "pair.compatible")) {
                    if (own.contains(Sentence.of(outcome).in(language))) {
                        assertFalse(BannedWords.unsanctioned(own, language).equals(own), own);
                    }
                }
            }
        }
        String between = Worlds.claim(EVERY_OUTCOME, "in-dz").headline().text().toString();
        assertTrue(between.contains("supported by the lines of first"), between);
        assertTrue(between.contains("contradicted by the lines of second"), between);
        assertTrue(between.contains("depends on the set"), between);
    }

    @Test
    @DisplayName("of a denial it is said that the denial is not excluded, not what is denied")
    void denial() {
        String denial = Worlds.claim(EVERY_OUTCOME, "denial").headline().text().toString();
        assertTrue(denial.contains("the denial"), denial);
        assertTrue(denial.contains("denial presence"), denial);
    }
}
