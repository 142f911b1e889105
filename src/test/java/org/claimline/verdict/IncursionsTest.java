package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.incident.Claim;
import org.claimline.incident.IncidentFiles;
import org.claimline.verdict.Incursion.Comparison;
import org.claimline.verdict.Incursion.Consequence;
import org.claimline.verdict.Incursion.DepthReading;
import org.claimline.verdict.Incursion.Derived;
import org.claimline.verdict.Incursion.Kind;
import org.claimline.verdict.Incursion.Measure;
import org.claimline.verdict.Incursion.Outcome;
import org.claimline.verdict.Incursion.Passage;
import org.claimline.verdict.Incursion.Result;
import org.claimline.verdict.Incursion.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncursionsTest {

    private static final Optional<SpeedRange> NO_SPEED = Optional.empty();

    /** Turkey on the Su-24 of 24 November 2015, as its letter puts it: 1.36 miles deep, 1.15 miles long, 17 seconds. */
    private static final String[] TURKEY = {
        depth("TR", "SY", "1.36 miles"), track("TR", "1.15 miles"), "{duration: 17 seconds}"
    };

    private static final List<Incursion> LETTER = incursions(Told.claim("letter", "Turkey", "deepest-point", TURKEY));

    /**
     * A statute mile is 1,609.344 m, a nautical one 1,852 m. Literal: 1.36 mi = 2,188.708 m and 1.15 mi = 1,850.746 m, which is 337.962 m
     * less; by 17 s 108.867 m/s. In nautical miles 2,518.720 m, 2,129.800 m, 388.920 m, 125.282 m/s. Hedged and gbif-2020 take half of the
     * last digit either way: 1.355 to 1.365, 1.145 to 1.155, 16.5 to 17.5; what is missing is 0.2 mi = 321.869 m. wieczorek-2004
     * takes the whole of it: 1.35 to 1.37, 1.14 to 1.16, 16 to 18; 0.19 mi = 305.775 m.
     */
    @ParameterizedTest(name = "{0} in {1} miles")
    @DisplayName("Su-24, 2015: what the three figures imply and by how much they strain, by hand")
    @CsvSource(delimiter = '|', textBlock = """
            literal        | STATUTE  | 2188.708 | 2188.708 | 1850.746 | 1850.746 | 17   | 17   | 108.867 | 108.867 | 337.962
            literal        | NAUTICAL | 2518.720 | 2518.720 | 2129.800 | 2129.800 | 17   | 17   | 125.282 | 125.282 | 388.920
            hedged         | STATUTE  | 2180.661 | 2196.755 | 1842.699 | 1858.792 | 16.5 | 17.5 | 105.297 | 112.654 | 321.869
            gbif-2020      | STATUTE  | 2180.661 | 2196.755 | 1842.699 | 1858.792 | 16.5 | 17.5 | 105.297 | 112.654 | 321.869
            wieczorek-2004 | STATUTE  | 2172.614 | 2204.801 | 1834.652 | 1866.839 | 16   | 18   | 101.925 | 116.677 | 305.775
            wieczorek-2004 | NAUTICAL | 2500.200 | 2537.240 | 2111.280 | 2148.320 | 16   | 18   | 117.293 | 134.270 | 351.880
            """)
    void letter(
            String reading,
            MileReading mile,
            double depthMin,
            double depthMax,
            double trackMin,
            double trackMax,
            double durationMin,
            double durationMax,
            double speedMin,
            double speedMax,
            double missing) {
        Result result = result(LETTER.get(0), reading, Optional.of(mile));
        assertEnds(depthMin, depthMax, result.depth().orElseThrow());
        assertEnds(trackMin, trackMax, result.track().orElseThrow());
        assertEnds(durationMin, durationMax, result.duration().orElseThrow());
        assertEnds(speedMin, speedMax, derived(result, Consequence.IMPLIED_SPEED, null, false));
        Comparison in = comparison(result, Kind.TRACK_FOR_DEPTH, DepthReading.NEAREST, Passage.IN);
        assertEquals(Outcome.STRAINED, in.outcome());
        assertEquals(missing, in.gap(), 5e-4);
        assertEquals(
                Outcome.CONDITIONAL,
                comparison(result, Kind.TRACK_FOR_DEPTH, DepthReading.AXIS, Passage.IN)
                        .outcome());
    }

    @Test
    @DisplayName("Su-24, 2015: whether it can hold depends on what the depth is measured to, and on nothing else")
    void letterIsConditional() {
        assertEquals(1, LETTER.size());
        assertEquals(Outcome.CONDITIONAL, LETTER.get(0).finding().outcome());
        assertEquals(List.of("depth_reading"), LETTER.get(0).finding().dependsOn());
        assertEquals(Together.ONE_CLAIM, LETTER.get(0).together());
        String text = LETTER.get(0).finding().text().toString();
        for (String said : List.of(
                "According to Turkey:",
                "reading hedged",
                "line Syria-T",
                "With statute miles: A depth of 2.18 km to 2.20 km",
                "takes a track inside of at least 2.18 km to get in, and at least 4.36 km where it came out again",
                "The track given is 1.84 km to 1.86 km. That falls 322 m short of the depth",
                "the depth would have to be 322 m less or the track given would have to be 322 m longer",
                "105 m/s to 113 m/s (379 km/h to 406 km/h; 205 kn to 219 kn)",
                "depth reading axis",
                "With nautical miles: A depth of 2.51 km to 2.53 km",
                "The answer depends on what the depth is measured to")) {
            assertTrue(text.contains(said), said + " is not in: " + text);
        }
    }

    @Test
    @DisplayName("Su-24, 2015: 2 km at 980 km/h take 7.3 s, and 17 s at 980 km/h are 4.6 km")
    void physicists() {
        // 980 km/h = 272.222 m/s; 2,000 m / 272.222 m/s = 7.347 s; 17 s * 272.222 m/s = 4,627.778 m
        Incursion own = incursions(
                        Told.claim("own", "Two physicists", "presence", track("TR", "2 km"), "{speed: 980 km/h}"))
                .get(0);
        Result result = result(own, "literal", Optional.empty());
        assertEnds(7.347, 7.347, derived(result, Consequence.IMPLIED_DURATION, null, false));
        String[] all =
                Stream.concat(Stream.of(TURKEY), Stream.of("{speed: 980 km/h}")).toArray(String[]::new);
        Result both = result(
                incursions(Told.claim("a", "A", "deepest-point", all)).get(0),
                "literal",
                Optional.of(MileReading.STATUTE));
        assertEnds(4627.778, 4627.778, derived(both, Consequence.IMPLIED_TRACK, null, false));
        Comparison misses = comparison(both, Kind.SPEED_FOR_TRACK, null, null);
        assertEquals(Outcome.STRAINED, misses.outcome());
        assertEquals(4627.778 - 1850.746, misses.gap(), 1e-3);
        // the track of 1,850.746 m takes 6.799 s at that speed, 10.201 s less than 17 s
        assertEquals(-10.201, breakEven(misses, Measure.DURATION), 1e-3);
    }

    @Test
    @DisplayName("Su-30, 2025: about 700 m in 18 s is a mean speed of at least 140 km/h, or 280 km/h if it came out")
    void lithuania() {
        String[] clauses = {depth("LT", "RU", "about 700 m"), "{duration: 18 seconds}"};
        Incursion incursion = incursions(Told.claim("army", "Lithuania", "deepest-point", clauses))
                .get(0);
        assertEquals(Outcome.BOUNDS, incursion.finding().outcome());
        Result literal = result(incursion, "literal", Optional.empty());
        // 700 m / 18 s = 38.889 m/s = 140 km/h
        assertEnds(38.889, 38.889, derived(literal, Consequence.LEAST_SPEED, Passage.IN, false));
        assertEnds(77.778, 77.778, derived(literal, Consequence.LEAST_SPEED, Passage.IN_AND_OUT, false));
        // hedged: 690 to 710 m (about: a step of 10 either way), 17.5 to 18.5 s
        Result hedged = result(incursion, "hedged", Optional.empty());
        assertEnds(690 / 18.5, 710 / 17.5, derived(hedged, Consequence.LEAST_SPEED, Passage.IN, false));

        Optional<SpeedRange> speed = Optional.of(SpeedRange.parse("400-900km/h"));
        Incursion entered = Incursions.of(
                        claims(Told.claim("army", "Lithuania", "deepest-point", clauses)), Reading.LITERAL, speed)
                .get(0);
        assertEquals(Outcome.FITS, entered.finding().outcome());
        // 18 s at 111.111 to 250 m/s
        assertEnds(
                2000,
                4500,
                derived(result(entered, "literal", Optional.empty()), Consequence.IMPLIED_TRACK, null, true));
    }

    @Test
    @DisplayName("Su-30, 2025: 700 m as the whole track in 18 s strains against 400 to 900 km/h, by 1,300 m")
    void lithuaniaAsTrack() {
        Optional<SpeedRange> speed = Optional.of(SpeedRange.parse("400-900km/h"));
        List<Claim> claims =
                claims(Told.claim("army", "Lithuania", "presence", track("LT", "700 m"), "{duration: 18 seconds}"));
        Incursion incursion = Incursions.of(claims, Reading.LITERAL, speed).get(0);
        Result literal = result(incursion, "literal", Optional.empty());
        assertEnds(38.889, 38.889, derived(literal, Consequence.IMPLIED_SPEED, null, false));
        Comparison misses = comparison(literal, Kind.ENTERED_SPEED_FOR_TRACK, null, null);
        assertEquals(Outcome.STRAINED, misses.outcome());
        assertEquals(1300, misses.gap(), 1e-6);
        // 700 m at 400 km/h take 6.3 s
        assertEquals(-11.7, breakEven(misses, Measure.DURATION), 1e-6);
        assertEquals(Outcome.STRAINED, incursion.finding().outcome());
        String text = incursion.finding().text().toString();
        assertTrue(
                text.contains(
                        "The speeds entered are 400 km/h to 900 km/h. They imply, with the duration, a track of 2.00 km to 4.50 km."
                                + " That misses the track given by 1.30 km."),
                text);
        assertEquals(
                Outcome.BOUNDS,
                Incursions.of(claims, Reading.LITERAL, NO_SPEED)
                        .get(0)
                        .finding()
                        .outcome());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("which mile: open unless the words or a conversion in brackets say")
    @CsvSource(delimiter = '|', textBlock = """
            1.36 miles             | statute, nautical | 2188.708
            1.36 mi                | statute, nautical | 2188.708
            1.36 statute miles     | -                 | 2188.708
            1.36 nautical miles    | -                 | 2518.720
            1.36 miles (2.19 km)   | -                 | 2188.708
            1.36 miles (2.52 km)   | -                 | 2518.720
            1.36 miles (7 km)      | statute, nautical | 2188.708
            2.19 km (1.36 miles)   | -                 | 2190
            """)
    void miles(String printed, String readings, double metres) {
        Incursion incursion = incursions(Told.claim("a", "A", "deepest-point", depth("TR", "SY", printed)))
                .get(0);
        List<Result> literal = incursion.results().stream()
                .filter(result -> result.reading() == Reading.LITERAL)
                .toList();
        String miles = literal.stream()
                .flatMap(result -> result.mile().stream())
                .map(MileReading::id)
                .collect(Collectors.joining(", "));
        assertEquals(readings.equals("-") ? "" : readings, miles);
        assertEquals(metres, literal.get(0).depth().orElseThrow().min(), 5e-4);
    }

    @Test
    @DisplayName("claims of one claimant about one country and crossing are taken together; others are not")
    void together() {
        String depth = Told.claim("depth", "A", "deepest-point", depth("TR", "SY", "2 km"));
        String track = Told.claim("track", "A", "presence", track("TR", "1 km"));
        String time = Told.claim("time", "A", "presence", "{duration: 10 s}");
        assertEquals(List.of("SAME_CLAIMANT depth, track, time"), groups(depth, track, time));
        assertEquals(
                List.of("ONE_CLAIM depth", "ONE_CLAIM track"),
                groups(depth, track.replace("name: A", "name: B")),
                "another claimant");
        assertEquals(
                List.of("ONE_CLAIM depth", "ONE_CLAIM track"),
                groups(depth, track.replace("phase:", "leg: 2, phase:")),
                "another crossing");
        assertEquals(
                List.of("ONE_CLAIM depth", "ONE_CLAIM track"),
                groups(depth, track.replace("country: TR", "country: SY")),
                "another country");
        assertEquals(List.of("ONE_CLAIM depth"), groups(depth, track.replace("asserted", "denied")), "a denial");
        assertEquals(
                List.of("ONE_CLAIM depth", "ONE_CLAIM track"),
                groups(depth, track.replace("country: TR", "country: SY"), time),
                "a duration that may be about either country");
    }

    @Test
    @DisplayName("a quantity that two claims give is taken from neither for a third, and each is a case of its own")
    void twoDepths() {
        String first = Told.claim("first", "A", "deepest-point", depth("TR", "SY", "2 km"));
        String second = Told.claim("second", "A", "deepest-point", depth("TR", "SY", "3 km"));
        String track = Told.claim("track", "A", "presence", track("TR", "1 km"));
        assertEquals(
                List.of("SAME_CLAIMANT first, track", "SAME_CLAIMANT second, track"), groups(first, second, track));
        String later = second.replace("phase:", "supersedes: first, phase:");
        assertEquals(List.of("SAME_CLAIMANT second, track"), groups(first, later, track), "a figure that was replaced");
    }

    @Test
    @DisplayName(
            "a distance at another moment than the deepest is a least depth; alone it says nothing of an intrusion")
    void leastDepth() {
        String wreck = Told.claim("wreck", "A", "wreck", depth("TR", "SY", "2 km"));
        assertEquals(List.of(), groups(wreck));
        Incursion with = incursions(wreck, Told.claim("time", "A", "presence", "{in: TR}", "{duration: 10 s}"))
                .get(0);
        assertEquals(
                "[2000, inf)",
                IntervalTest.text(
                        result(with, "literal", Optional.empty()).depth().orElseThrow()));
        assertEquals(
                List.of(), groups(Told.claim("in", "A", "crossing-in", depth("TR", "SY", "2 km"), "{duration: 10 s}")));
    }

    @Test
    @DisplayName("where the claimant says that it came out, only in and out counts")
    void cameOut() {
        String enough = Told.claim("a", "A", "deepest-point", depth("TR", "SY", "2.0 km"), track("TR", "2.0 km"));
        Incursion open = incursions(enough).get(0);
        assertFalse(open.cameOut());
        assertEquals(Outcome.CONDITIONAL, open.finding().outcome());
        assertTrue(open.finding().dependsOn().contains("passage"), open.finding() + "");
        Incursion out = incursions(enough, Told.claim("b", "A", "crossing-out", "{crossed: {into: SY}}"))
                .get(0);
        assertTrue(out.cameOut());
        assertFalse(out.finding().dependsOn().contains("passage"), out.finding() + "");
        assertEquals(Outcome.CONDITIONAL, out.finding().outcome());
        assertTrue(out.finding().dependsOn().contains("depth_reading"), out.finding() + "");
        assertTrue(
                out.finding().text().toString().contains("That falls 1.85 km short of the way in and out."),
                out.finding().text().toString());
    }

    @Test
    @DisplayName("figures without a number and second figures of a kind are left out, and it is said")
    void leftOut() {
        Incursion incursion = incursions(Told.claim(
                        "a",
                        "A",
                        "deepest-point",
                        depth("TR", "SY", "2 km"),
                        track("TR", "a few km"),
                        "{duration: 0 s}",
                        "{speed: 100 km/h}",
                        "{speed: 200 km/h}"))
                .get(0);
        assertEquals(
                List.of(
                        "a: “a few km” gives no number over 0",
                        "a: “0 s” gives no number over 0",
                        "a: “200 km/h” is a second speed in one claim"),
                incursion.leftOut().stream().map(Sentence::toString).toList());
        assertEquals(
                List.of(Measure.DEPTH, Measure.SPEED),
                incursion.parts().stream().map(Incursion.Part::measure).toList());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the unit changes nothing in the reading literal")
    @CsvSource(delimiter = '|', textBlock = """
            2000 m | 1 km   | 1 min     | 36 km/h
            2 km   | 1000 m | 60 s      | 10 m/s
            2 km   | 1 km   | PT1M      | 36.0 km/h
            """)
    void units(String depth, String track, String duration, String speed) {
        Incursion incursion = incursions(Told.claim(
                        "a",
                        "A",
                        "deepest-point",
                        depth("TR", "SY", depth),
                        track("TR", track),
                        "{duration: " + duration + "}",
                        "{speed: " + speed + "}"))
                .get(0);
        Result literal = result(incursion, "literal", Optional.empty());
        List<String> derived = literal.derived().stream()
                .map(one -> one.consequence() + " " + IntervalTest.text(one.interval()))
                .toList();
        assertEquals(
                List.of(
                        "LEAST_TRACK [2000, 2000]",
                        "LEAST_TRACK [4000, 4000]",
                        "IMPLIED_TRACK [600, 600]",
                        "IMPLIED_SPEED [16.666667, 16.666667]",
                        "LEAST_SPEED [33.333333, 33.333333]",
                        "LEAST_SPEED [66.666667, 66.666667]",
                        "IMPLIED_DURATION [100, 100]",
                        "LEAST_DURATION [200, 200]",
                        "LEAST_DURATION [400, 400]"),
                derived);
    }

    @Test
    @DisplayName("names and the order of claims change nothing")
    void neutral() {
        List<String> told = List.of(
                Told.claim("a", "Alpha", "deepest-point", TURKEY),
                Told.claim("b", "Alpha", "presence", "{speed: 400 km/h}"),
                Told.claim("c", "Beta", "deepest-point", depth("SY", "TR", "3 km")),
                Told.claim("d", "Beta", "presence", track("SY", "2 km")));
        List<String> swapped = told.stream()
                .map(claim ->
                        claim.replace("Alpha", "Gamma").replace("Beta", "Alpha").replace("Gamma", "Beta"))
                .toList();
        assertEquals(
                incursions(told.toArray(String[]::new)).stream()
                        .map(IncursionsTest::withoutNames)
                        .toList(),
                incursions(swapped.toArray(String[]::new)).stream()
                        .map(IncursionsTest::withoutNames)
                        .toList());
        List<String> reversed = new ArrayList<>(told);
        Collections.reverse(reversed);
        assertEquals(
                summaries(incursions(told.toArray(String[]::new))),
                summaries(incursions(reversed.toArray(String[]::new))));
    }

    static Stream<Incursion> printed() {
        Optional<SpeedRange> speed = Optional.of(SpeedRange.parse("400-900km/h"));
        String crossing = Told.claim("out", "Turkey", "crossing-out", "{crossed: {into: SY}}");
        List<List<String>> cases = List.of(
                List.of(Told.claim("a", "Turkey", "deepest-point", TURKEY)),
                List.of(Told.claim("a", "Turkey", "deepest-point", TURKEY), crossing),
                List.of(Told.claim("a", "Turkey", "deepest-point", depth("TR", "SY", "over 2 km"))),
                List.of(Told.claim("a", "Turkey", "deepest-point", depth("TR", "SY", "over 2 km")), crossing),
                List.of(Told.claim(
                        "a",
                        "Turkey",
                        "deepest-point",
                        depth("TR", "SY", "2 km"),
                        track("TR", "3 km"),
                        "{speed: 980 km/h}")),
                List.of(Told.claim(
                        "a",
                        "Turkey",
                        "presence",
                        track("TR", "1 to 2 km"),
                        "{duration: 3 min}",
                        "{speed: under 980 km/h}")),
                List.of(Told.claim(
                        "a",
                        "Turkey",
                        "deepest-point",
                        depth("TR", "SY", "up to 9 km"),
                        track("TR", "20 km"),
                        "{duration: 17 s}",
                        "{speed: 100 km/h}")));
        return cases.stream()
                .flatMap(claims -> Stream.of(NO_SPEED, speed)
                        .flatMap(range -> Stream.of(Reading.values())
                                .flatMap(reading ->
                                        Incursions.of(claims(claims.toArray(String[]::new)), reading, range)
                                                .stream())));
    }

    @ParameterizedTest
    @MethodSource("printed")
    @DisplayName(
            "the sentences name claimant, claim and reading, the line where there is a depth, and have no word that is never ours")
    void sentences(Incursion incursion) {
        String text = incursion.finding().text().toString();
        String own = text;
        for (Incursion.Part part : incursion.parts()) {
            String said = Statements.withId(part.claim()).toString();
            assertTrue(text.contains(said), text);
            own = own.replace(said, "");
        }
        assertTrue(Stream.of(Reading.values()).anyMatch(reading -> text.contains("reading " + reading.id())), text);
        assertTrue(
                own.contains("the line Syria-")
                        || incursion
                                .results()
                                .get(0)
                                .depth()
                                .filter(depth -> depth.min() > 0)
                                .isEmpty(),
                text);
        Pattern banned = Pattern.compile(
                "\\b(violat\\w+|illegal\\w*|lied|false|true|wrong|contradict\\w*|impossible|%|the border)\\b");
        assertFalse(
                banned.matcher(own.replace("this does not make them true", "")).find(), own);
        for (Language language : Language.values()) {
            assertFalse(incursion.finding().text().in(language).contains("{"), language + "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hedged", "literal", "gbif-2020", "wieczorek-2004"})
    @DisplayName(
            "\"over 2 km\" of the drone of Tin Zaouatine: a track of at least the depth follows, and nothing strains")
    void drone(String reading) {
        List<Claim> claims = IncidentFiles.bundled().incidents().stream()
                .filter(one -> one.id().equals("2025-04-01-tin-zaouatine-drone"))
                .flatMap(one -> one.claims().stream())
                .toList();
        Incursion algeria = Incursions.of(claims, Reading.DEFAULT, NO_SPEED).stream()
                .filter(one -> one.claimant().name().equals("Algeria"))
                .findFirst()
                .orElseThrow();
        assertEquals("DZ", algeria.country());
        assertEquals(Outcome.BOUNDS, algeria.finding().outcome());
        double least = derived(result(algeria, reading, Optional.empty()), Consequence.LEAST_TRACK, Passage.IN, false)
                .min();
        assertEquals(reading.equals("gbif-2020") ? 1500 : reading.equals("wieczorek-2004") ? 1000 : 2000, least);
    }

    private static String depth(String country, String other, String distance) {
        return "{border: [%s, %s], side: %s, distance: \"%s\"}".formatted(country, other, country, distance);
    }

    private static String track(String country, String distance) {
        return "{track_inside: {country: %s, distance: \"%s\"}}".formatted(country, distance);
    }

    private static List<Claim> claims(String... told) {
        return Told.incident("{lat: 36, lon: 36, radius_m: 1}", "SY, TR", told).claims();
    }

    private static List<Incursion> incursions(String... told) {
        return Incursions.of(claims(told), Reading.DEFAULT, NO_SPEED);
    }

    /** "SAME_CLAIMANT depth, track": by which rule and of which claims. */
    private static List<String> groups(String... told) {
        return incursions(told).stream()
                .map(one -> one.together() + " "
                        + one.parts().stream()
                                .map(part -> part.claim().id())
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<String> withoutNames(Incursion incursion) {
        List<String> parts = new ArrayList<>();
        parts.add(incursion.country() + " " + incursion.finding().outcome() + " "
                + incursion.finding().dependsOn());
        incursion.results().forEach(result -> parts.add(result.toString()));
        parts.add(incursion.finding().text().toString().replace("Alpha", "N").replace("Beta", "N"));
        return parts;
    }

    private static Set<String> summaries(List<Incursion> incursions) {
        return incursions.stream()
                .map(one -> one.country()
                        + one.results()
                        + one.finding().outcome()
                        + one.finding().dependsOn())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Result result(Incursion incursion, String reading, Optional<MileReading> mile) {
        return incursion.results().stream()
                .filter(one -> one.reading().id().equals(reading) && one.mile().equals(mile))
                .findFirst()
                .orElseThrow();
    }

    /** @param passage null where it rests on no depth */
    private static Interval derived(Result result, Consequence consequence, Passage passage, boolean byEntered) {
        return result.derived().stream()
                .filter(one -> one.consequence() == consequence
                        && one.passage().equals(Optional.ofNullable(passage))
                        && one.byEntered() == byEntered)
                .map(Derived::interval)
                .findFirst()
                .orElseThrow();
    }

    /** @param depth and passage null where no depth is compared */
    private static Comparison comparison(Result result, Kind kind, DepthReading depth, Passage passage) {
        return result.comparisons().stream()
                .filter(one -> one.kind() == kind
                        && one.depthReading().equals(Optional.ofNullable(depth))
                        && one.passage().equals(Optional.ofNullable(passage)))
                .findFirst()
                .orElseThrow();
    }

    private static double breakEven(Comparison comparison, Measure measure) {
        return comparison.breakEvens().stream()
                .filter(even -> even.measure() == measure)
                .findFirst()
                .orElseThrow()
                .by()
                .orElseThrow();
    }

    private static void assertEnds(double min, double max, Interval interval) {
        String text = String.format(Locale.ROOT, "%s", interval);
        assertEquals(min, interval.min(), 5e-4, text);
        assertEquals(max, interval.max(), 5e-4, text);
        assertTrue(interval.minClosed() && interval.maxClosed(), text);
    }
}
