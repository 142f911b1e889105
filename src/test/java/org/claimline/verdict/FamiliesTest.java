package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that may be one figure handed on. */
class FamiliesTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @DisplayName("whether a figure can be a rounding of another")
    @CsvSource({
        "10 km,               9.5 km,  true",
        "9.5 km,              10 km,   false", // more digits than it was made from
        "10 km,               9.4 km,  false",
        "10 km,               10.5 km, true",
        "10 km,               10.6 km, false",
        "9 km,                9.5 km,  true",
        "almost 10 km,        9.5 km,  true",
        "almost 10 km,        10.1 km, false",
        "almost 10 km,        8.9 km,  false",
        "about 10 km,         9.1 km,  true",
        "about 10 km,         11.2 km, false",
        "over 2 km,           2.4 km,  true",
        "over 2 km,           1.9 km,  false",
        "over 2 km,           3.1 km,  false",
        "up to 3 km,          2.2 km,  true",
        "up to 3 km,          1 km,    false",
        "2.3 km,              2.25 km, true",
        "2 km,                2000 m,  true",
        "2000 m,              2 km,    false", // the last digit that counts is the hundreds: finer than a kilometre
        "6 miles,             9.5 km,  true",
        "2 km,                1.2 miles, true",
        "1.2 miles,           2 km,    false",
        "100 km,              96 km,   true",
        "9 to 10 km,          9.2 to 9.8 km, true",
        "9 to 10 km,          9.2 km,  false",
        "9.5 km,              9.5 km,  true",
    })
    void roundings(String figure, String of, boolean can) {
        assertEquals(can, Families.isRounding(Figure.parse(figure), Figure.parse(of)));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @DisplayName("what became of a figure on the way")
    @CsvSource({
        "9.5 km,       9.5 km,       UNCHANGED",
        "9.5 km,       10 km,        ROUNDED_UP",
        "9.4 km,       9 km,         ROUNDED_DOWN",
        "10 km,        9.5 km,       MADE_FINER",
        "9.5 km,       12 km,        NUMBER_CHANGED",
        "9.5 km,       almost 10 km, ROUNDED_UP HEDGE_ADDED",
        "almost 10 km, 10 km,        HEDGE_DROPPED",
        "about 10 km,  over 10 km,   HEDGE_CHANGED",
        "2 km,         2000 m,       UNIT_CONVERTED",
        "9.5 km,       about 6 miles, ROUNDED_UP HEDGE_ADDED UNIT_CONVERTED",
    })
    void steps(String before, String after, String steps) {
        assertEquals(
                List.of(steps.split(" ")),
                Families.steps(Figure.parse(before), Figure.parse(after)).stream()
                        .map(Family.Step::name)
                        .toList());
    }

    private static final String NINE_AND_A_HALF =
            "{id: half, claimant: {name: A}, sources: [s6], phase: wreck, polarity: asserted,"
                    + " clauses: [{border: [DZ, ML], side: ML, distance: \"9.5 km\", heading: S}]}";
    private static final String ALMOST_TEN =
            "{id: almost, claimant: {name: B}, relayed_by: C, sources: [s8], phase: wreck, polarity: asserted,"
                    + " clauses: [{border: [ML, DZ], distance: \"almost 10 km\"}]}";
    private static final String TEN =
            "{id: ten, claimant: {name: C}, stated: 2025-04-29, sources: [s0], phase: wreck, polarity: asserted,"
                    + " clauses: [{in: ML}, {border: [DZ, ML], side: ML, distance: \"10 km\"}]}";
    private static final String UNDATED =
            "{id: undated, claimant: {name: D}, sources: [s0], phase: wreck, polarity: asserted,"
                    + " clauses: [{border: [DZ, ML], side: ML, distance: \"9.5 km\"}]}";

    private static Incident incident(List<String> claims) {
        IncidentFiles.Loaded loaded = IncidentFiles.document("told.yaml", """
                id: told
                title: A told incident
                date: 2025-04-01
                kind: other
                status: unverified
                place: {lat: 20, lon: 5, radius_m: 1}
                border: [DZ, ML]
                sources:
                  - {id: s0, publisher: Zero, title: A report}
                  - {id: s6, publisher: Six, title: A report, date: 2025-04-06}
                  - {id: s8, publisher: Eight, title: A report, date: 2025-04-08}
                claims: [%s]
                """.formatted(String.join(", ", claims)));
        assertEquals(List.of(), loaded.problems());
        return loaded.incidents().get(0);
    }

    private static List<Family> families(String... claims) {
        return Families.of(incident(List.of(claims)), Reading.DEFAULT);
    }

    @Test
    @DisplayName(
            "9.5 to almost 10 to 10 km: one family in the order of dates, the undated last, with what each step did")
    void handedOn() {
        List<Family> families = families(UNDATED, TEN, ALMOST_TEN, NINE_AND_A_HALF);
        assertEquals(1, families.size());
        Family family = families.get(0);
        assertEquals(
                "half 2025-04-06 []; almost 2025-04-08 [ROUNDED_UP, HEDGE_ADDED]; ten 2025-04-29 [HEDGE_DROPPED]; undated - []",
                family.members().stream()
                        .map(member -> member.claim().id() + " "
                                + member.date().map(date -> date.text()).orElse("-") + " " + member.steps())
                        .collect(Collectors.joining("; ")));
        assertEquals("half", family.earliest().orElseThrow().claim().id());
        String text = family.text().toString();
        assertTrue(text.contains("half in Six, 2025-04-06"), text);
        assertTrue(text.contains("ten, said on 2025-04-29: “10 km”, the hedge dropped"), text);
        assertTrue(text.contains("not known: undated."), text);
    }

    @Test
    @DisplayName("what all members share, by reading")
    void shared() {
        Family family = families(NINE_AND_A_HALF, ALMOST_TEN, TEN).get(0);
        assertEquals(Optional.of(new LengthInterval(9_500, true, 9_550, true)), shared(family, Reading.HEDGED));
        assertEquals(Optional.empty(), shared(family, Reading.LITERAL));
        assertEquals(Optional.of(LengthInterval.closed(9_500, 9_750)), shared(family, Reading.GBIF_2020));
        assertEquals(Optional.of(LengthInterval.closed(9_000, 10_000)), shared(family, Reading.WIECZOREK_2004));
        assertTrue(family.reread(Reading.LITERAL)
                .text()
                .toString()
                .contains("Under the reading literal no length fits them all"));
    }

    private static Optional<LengthInterval> shared(Family family, Reading reading) {
        return family.shared().stream()
                .filter(one -> one.reading() == reading)
                .findFirst()
                .orElseThrow()
                .lengths();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @DisplayName(
            "another moment, side, heading, line, polarity or crossing, and a number that is no rounding, make no family")
    @CsvSource(delimiter = '|', textBlock = """
            phase: wreck             | phase: impact
            side: ML                 | side: DZ
            heading: S               | heading: N
            border: [DZ, ML]         | border: [NE, ML]
            polarity: asserted       | polarity: denied
            phase: wreck             | phase: wreck, leg: 2
            9.5 km                   | 12 km
            """)
    void apart(String from, String to) {
        String other = NINE_AND_A_HALF.replace("id: half", "id: other").replace("{name: A}", "{name: B}");
        assertEquals(1, families(NINE_AND_A_HALF, other).size());
        assertTrue(other.contains(from));
        assertEquals(List.of(), families(NINE_AND_A_HALF, other.replace(from, to)));
    }

    @Test
    @DisplayName(
            "one claimant's figure of one moment, relayed with another number, stays in its family and is said to have changed")
    void relayedWithAnotherNumber() {
        String relayed = NINE_AND_A_HALF
                .replace("id: half", "id: other, relayed_by: somebody")
                .replace("[s6]", "[s8]")
                .replace("9.5 km", "12 km");
        List<Family> families = families(NINE_AND_A_HALF, relayed);
        assertEquals(
                List.of(Family.Step.NUMBER_CHANGED),
                families.get(0).members().get(1).steps());
        assertTrue(
                families.get(0).shared().stream().allMatch(one -> one.lengths().isEmpty()));
        assertTrue(families.get(0).text().toString().contains("No length fits them all under any reading."));
    }

    @Test
    @DisplayName("neither the order of the claims nor the claimants' names change a family")
    void neutral() {
        List<String> claims = List.of(UNDATED, TEN, ALMOST_TEN, NINE_AND_A_HALF);
        List<String> reversed = new ArrayList<>(claims);
        Collections.reverse(reversed);
        List<String> renamed = claims.stream()
                .map(claim -> claim.replace("{name: A}", "{name: X}")
                        .replace("{name: C}", "{name: A}")
                        .replace("{name: X}", "{name: C}"))
                .toList();
        String told = told(claims);
        assertEquals(told, told(reversed));
        assertEquals(told, told(renamed));
    }

    private static String told(List<String> claims) {
        return Families.of(incident(claims), Reading.DEFAULT).stream()
                .map(family -> family.members().stream()
                                .map(member -> member.claim().id() + member.steps())
                                .toList()
                        + family.shared().toString())
                .toList()
                .toString();
    }
}
