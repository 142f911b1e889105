package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.claimline.issue.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is said with its line, column, place, rule and a hint; nothing is repaired. */
class BrokenFilesTest {

    private static final String GOOD = """
            id: good
            title: A title
            date: 2030-01-02
            kind: strike
            status: disputed
            place: Somewhere
            border: [DZ, ML]
            sources:
              - {id: s1, publisher: P, title: T}
            claims:
              - id: a
                claimant: {name: Mali, country: ML}
                sources: [s1]
                phase: wreck
                polarity: asserted
                clauses:
                  - {border: [DZ, ML], side: ML, distance: "9.5 km", heading: S}
            """;

    private static List<Problem> problems(String text) {
        return IncidentFiles.document("f.yaml", text).problems();
    }

    private static Problem only(String text) {
        List<Problem> problems = problems(text);
        assertEquals(
                1, problems.size(), () -> problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        assertTrue(IncidentFiles.document("f.yaml", text).incidents().isEmpty());
        return problems.get(0);
    }

    @Test
    void theGoodOneIsGood() {
        assertEquals(List.of(), problems(GOOD));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("one change breaks one rule")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            side: ML | side: MX | 17:34 | /claims/0/clauses/0/side | side-not-of-border | use DZ or ML
            [DZ, ML], side | [DZ, MLI], side | 17:23 | /claims/0/clauses/0/border/1 | unknown-country | did you mean ML? use the two letters of ISO 3166-1
            country: ML | country: Algeria | 12:37 | /claims/0/claimant/country | unknown-country | did you mean DZ?
            country: ML | country: ZZ | 12:37 | /claims/0/claimant/country | unknown-country | use the two letters of ISO 3166-1, such as DZ or ML; XK for Kosovo
            "9.5 km" | "9.5" | 17:48 | /claims/0/clauses/0/distance | distance-without-unit | write the distance as printed, with its unit: "9.5 km"
            "9.5 km" | 9.5 | 17:48 | /claims/0/clauses/0/distance | distance-without-unit | write the distance as printed, with its unit
            "9.5 km" | "nine leagues" | 17:48 | /claims/0/clauses/0/distance | unknown-unit | write the distance as printed, with its unit
            "9.5 km" | [9] | 17:48 | /claims/0/clauses/0/distance | wrong-type | Such as: over 2 km
            2030-01-02 | 2030-02-30 | 3:7 | /date | bad-date | write year-month-day (EDTF, ISO 8601-2): 2025-04-01
            2030-01-02 | 2 January 2030 | 3:7 | /date | bad-date | write year-month-day
            2030-01-02 | 20300 | 3:7 | /date | bad-date | write year-month-day
            title: A title | title: [A] | 2:8 | /title | wrong-type | One neutral line
            title: A title | title: | 2:7 | /title | wrong-type | One neutral line
            title: A title | title: "" | 2:8 | /title | empty-text | One neutral line
            title: A title | titel: A title | 2:1 | /titel | unknown-field | did you mean "title"? the fields here are id, title, date
            sources: [s1] | sources: [s2] | 13:15 | /claims/0/sources/0 | unknown-source | add it to sources, or name one of them: there are s1
            sources: [s1] | sources: [] | 13:14 | /claims/0/sources | too-few | Ids of the sources that say so
            phase: wreck | phase: wrek | 14:12 | /claims/0/phase | unknown-phase | did you mean "wreck"? use one of take-off, crossing-in
            kind: strike | kind: shootdown | 4:7 | /kind | unknown-kind | did you mean "shoot-down"? use one of
            heading: S | heading: south | 17:67 | /claims/0/clauses/0/heading | unknown-heading | use one of N, NNE
            border: [DZ, ML], side | line: l1, side | 17:16 | /claims/0/clauses/0/line | unknown-line | add it to lines, or name one of them: there is none yet
            [DZ, ML], side | [ML, ML], side | 17:18 | /claims/0/clauses/0/border | not-unique | two different countries
            id: good | id: Good One | 1:5 | /id | bad-text | Lower-case words and digits joined by hyphens
            id: good | id: good\\nid: again | 2:1 | /id | duplicate-key | keep one of the two
            place: Somewhere | place: {lat: 95, lon: 3, radius_m: 10} | 6:14 | /place/lat | out-of-range | Latitude on WGS 84
            place: Somewhere | place: {lat: 5, lon: 3, radius_m: 0} | 6:35 | /place/radius_m | out-of-range | Never 0
            place: Somewhere | place: {lat: 5, lon: 3} | 6:8 | /place | missing-field | add radius_m: Metres
            {id: s1, | {id: s1, url: www.example.org, | 9:19 | /sources/0/url | bad-text | with http:// or https://
            {id: s1, | {id: s1, language: xx, | 9:24 | /sources/0/language | unknown-language | ISO 639-1
            border: [DZ, ML], side: ML, distance: "9.5 km", heading: S | coast: DZ | 17:9 | /claims/0/clauses/0 | missing-field | add distance: A distance as printed
            border: [DZ, ML], side: ML, distance: "9.5 km", heading: S | at: {lat: 3, lon: 4} | 17:14 | /claims/0/clauses/0/at | missing-field | add radius_m: Metres
            side: ML, | in: ML, | 17:9 | /claims/0/clauses/0 | clause-kind | use one of in, crossed, border
            side: ML, | within: 3 km, | 17:28 | /claims/0/clauses/0/within | misplaced-field | the fields here are border, side, distance, heading
            side: ML, | sied: ML, | 17:28 | /claims/0/clauses/0/sied | unknown-field | did you mean "side"?
            border: [DZ, ML], side | side | 17:9 | /claims/0/clauses/0 | clause-kind | use one of in, crossed, border
            polarity: asserted | polarity: asserted\\n    supersedes: a | 16:17 | /claims/0/supersedes | supersedes-another | name an earlier claim of "Mali"
            name: Mali, | name: &x Mali, relayed: *x, | 12:40 | /claims/0/claimant/relayed | alias | write the value out here
            title: A title | title: !!str A title | 2:8 | /title | tag | leave the tag out
            title: A title | title: A: title | 2:9 |  | yaml-syntax | put a text that contains a colon and a space in quotes
            title: A title | title: "A title | 17:49 |  | yaml-syntax | every quote and bracket is closed
            title: A title | \\ttitle: A title | 2:1 |  | yaml-syntax | indent with spaces, not with tabs
            """)
    void broken(String from, String to, String spot, String place, String rule, String hint) {
        String text = GOOD.replace(
                from, to.replace("\\\\n", "\n").replace("\\n", "\n").replace("\\t", "\t"));
        List<Problem> found = problems(text);
        Problem problem = found.stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(found.stream().map(Problem::text).collect(Collectors.joining("\n"))));
        assertEquals(
                found.size(),
                found.stream().map(one -> one.place() + one.rule()).distinct().count());
        assertEquals("f.yaml", problem.file());
        assertEquals(spot, problem.line() + ":" + problem.column());
        assertEquals(place == null ? "" : place, problem.place());
        assertTrue(problem.hint().contains(hint), problem.hint());
        assertTrue(IncidentFiles.document("f.yaml", text).incidents().isEmpty());
    }

    @Test
    @DisplayName("a missing field is named with what it is for")
    void missing() {
        Problem problem = only(GOOD.replace("    phase: wreck\n", ""));
        assertEquals("11:5 /claims/0 missing-field", at(problem));
        assertEquals("\"claims/0\" has no \"phase\"", problem.message());
        assertEquals("add phase: The part of the incident. throughout binds every moment of it.", problem.hint());
    }

    @Test
    @DisplayName("two documents in one file")
    void twoDocuments() {
        Problem problem = only(GOOD + "---\n" + GOOD);
        assertEquals("18:1  several-documents", at(problem));
        assertEquals("give each incident a file of its own", problem.hint());
    }

    @ParameterizedTest
    @DisplayName("an empty file")
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "null"})
    void empty(String text) {
        Problem problem = only(text);
        assertEquals("1:1  empty-file", at(problem));
        assertEquals("write an incident, starting with its id", problem.hint());
    }

    @Test
    @DisplayName("a list where an incident should be")
    void notAnIncident() {
        assertEquals("1:1  wrong-type", at(only("[1, 2]")));
    }

    @Test
    @DisplayName("several mistakes of one file are all reported, in their order")
    void several() {
        String text = GOOD.replace("2030-01-02", "soon")
                .replace("kind: strike", "kind: blow")
                .replace("country: ML", "country: ZZ")
                .replace("[s1]", "[s9]")
                .replace("9.5 km", "9.5");
        assertEquals(
                "bad-date unknown-kind unknown-country unknown-source distance-without-unit",
                problems(text).stream().map(Problem::rule).collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("the same id in two files is the later one's problem; the rest loads")
    void duplicateId() {
        IncidentFiles.Loaded loaded = IncidentFiles.load(List.of(
                new InputText("one.yaml", GOOD),
                new InputText("two.yaml", GOOD.replace("title: A", "title: B")),
                new InputText("three.yaml", GOOD.replace("id: good", "id: other"))));
        assertEquals(
                List.of("good", "other"),
                loaded.incidents().stream().map(Incident::id).toList());
        assertEquals(
                "two.yaml:1:5: the id \"good\" is already that of one.yaml (at /id; rule duplicate-id). Hint: rename this "
                        + "incident, or remove one of the two files",
                loaded.problems().get(0).text());
        assertEquals(1, loaded.problems().size());
    }

    @Test
    @DisplayName("ids within a file are unique, and no claim is offset from itself")
    void idsWithin() {
        String twice = GOOD.replace(
                "{id: s1, publisher: P, title: T}",
                "{id: s1, publisher: P, title: T}\n" + "  - {id: s1, publisher: P, title: T}");
        assertEquals("10:10 /sources/1/id duplicate-id", at(only(twice)));
        String loop = GOOD.replace(
                "side: ML, distance: \"9.5 km\", heading: S}",
                "side: ML}\n" + "      - {offset: {distance: 2 km, from: {claim: a}}}");
        assertEquals("18:49 /claims/0/clauses/1/offset/from/claim offset-from-itself", at(only(loop)));
    }

    @Test
    @DisplayName("a bomb of aliases, depth or size is refused quickly")
    void bombs() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertTrue(problems(bomb.toString()).stream()
                .anyMatch(problem -> problem.rule().equals("alias")));
        assertTrue(problems(bomb.toString()).size() <= 100);
        assertEquals("1:18  too-deep", at(only("[".repeat(200_000))));
        assertEquals("too-large", only("[" + "1,".repeat(60_000) + "1]").rule());
        assertEquals("1:1  too-large", at(only("#".repeat(2_000_000))));
    }

    @Test
    @Timeout(30)
    @DisplayName("thousands of mistakes are reported, the first hundred of them, without delay")
    void manyMistakes() {
        String text = GOOD.replace("      - {border", "      - {}\n".repeat(9_000) + "      - {border");
        assertEquals(100, problems(text).size());
        assertEquals("17:7 /claims/0/clauses too-many", at(problems(text).get(0)));
    }

    private static String at(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.place() + " " + problem.rule();
    }
}
