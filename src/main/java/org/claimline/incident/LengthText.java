package org.claimline.incident;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.incident.Figure.Hedge;
import org.claimline.incident.Figure.Unit;

/** Reads a printed length: hedge, number or range, unit, and a conversion in brackets. */
final class LengthText {

    private static final int LONGEST = 200;
    private static final Pattern CONVERSION =
            Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*", Pattern.DOTALL);
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SINGLE = Pattern.compile(Numbers.PATTERN + "[\\s-]*(.*)", WORDS);
    private static final Pattern RANGE = Pattern.compile(
            Numbers.PATTERN + "\\s*(\\p{L}[\\p{L}. ]*?)??\\s*(?:[-\\u2010-\\u2015]|\\b(?:to|and|or|a|et|ou|"
                    + PrintedText.key("و|إلى|أو") + ")\\b|\\b\\u0648(?=\\d))\\s*" + Numbers.PATTERN + "\\s*(.*)",
            WORDS);
    /** Numbers that name no number, and bare units: "a few hundred metres", "some kilometres", "des dizaines de km". */
    private static final Pattern MANY = Pattern.compile(
            "(?:des )?(?:tens|dozens|hundreds|thousands|hundred|thousand|dozen|dizaines|centaines|milliers|"
                    + PrintedText.key("عشرات|مئات|آلاف") + ")(?: of| de)? (.+)",
            WORDS);

    private static final Pattern SOME = Pattern.compile("\\b(some|quelque)\\b", WORDS);
    /** French round numbers that say "about" by their ending. */
    private static final Pattern ROUND =
            Pattern.compile("une (diz|quinz|vingt|trent|cinquant|cent)aine d(?:e |')", WORDS);

    private final String printed;

    LengthText(String printed) {
        this.printed = printed;
    }

    Figure figure() {
        if (printed.length() > LONGEST) {
            throw new Unreadable(
                    "distance-not-understood", "a distance of over " + LONGEST + " characters", Hints.LENGTH);
        }
        Matcher bracket = CONVERSION.matcher(printed);
        if (!bracket.matches()) {
            return figure(printed, Optional.empty());
        }
        new LengthText(bracket.group(2)).figure();
        return figure(bracket.group(1), Optional.of(bracket.group(2).strip()));
    }

    private Figure figure(String words, Optional<String> conversion) {
        String normal = ROUND.matcher(PrintedText.normal(words)).replaceAll(LengthText::roundNumber);
        Hedges.Hedged hedged = Hedges.strip(normal);
        Matcher range = RANGE.matcher(hedged.rest());
        if (range.matches() && Numbers.find(PrintedText.key(range.group(1))).isPresent()) {
            return range(range, hedged.hedge(), conversion);
        }
        Matcher single = SINGLE.matcher(hedged.rest());
        if (single.matches()) {
            return new Figure(
                    printed,
                    number(single.group(1)),
                    Optional.empty(),
                    unit(single.group(2)),
                    hedged.hedge(),
                    conversion);
        }
        return withoutNumber(normal, hedged, conversion);
    }

    private Figure range(Matcher range, Hedge hedge, Optional<String> conversion) {
        BigDecimal low = number(range.group(1));
        BigDecimal high = number(range.group(3));
        Unit unit = unit(range.group(4));
        if (range.group(2) != null && unit(range.group(2)) != unit) {
            throw notUnderstood("its two ends have different units");
        }
        if (high.compareTo(low) < 0) {
            throw notUnderstood("its upper end is below its lower end");
        }
        return new Figure(printed, low, Optional.of(high), unit, hedge, conversion);
    }

    private Figure withoutNumber(String normal, Hedges.Hedged hedged, Optional<String> conversion) {
        Optional<Unit> dual = LengthUnits.findDual(hedged.rest());
        if (dual.isPresent()) {
            return new Figure(printed, BigDecimal.valueOf(2), Optional.empty(), dual.get(), hedged.hedge(), conversion);
        }
        Matcher many = MANY.matcher(hedged.rest());
        boolean few = many.matches()
                || hedged.hedge() == Hedge.FEW
                || SOME.matcher(normal).find();
        Optional<Unit> unit = LengthUnits.find(many.matches() ? many.group(1) : hedged.rest());
        if (few && unit.isPresent()) {
            return new Figure(printed, BigDecimal.ZERO, Optional.empty(), unit.get(), Hedge.FEW, conversion);
        }
        throw unit.isPresent()
                ? new Unreadable("distance-without-number", quoted() + " has no number", Hints.LENGTH)
                : notUnderstood("it is not a hedge, a number and a unit");
    }

    private BigDecimal number(String text) {
        return Numbers.find(PrintedText.key(text))
                .orElseThrow(() -> notUnderstood("\"" + text.strip() + "\" is not a number"));
    }

    private Unit unit(String text) {
        if (text.isBlank()) {
            throw new Unreadable("distance-without-unit", quoted() + " has no unit", Hints.LENGTH);
        }
        return LengthUnits.find(text.strip())
                .orElseThrow(() -> new Unreadable(
                        "unknown-unit", quoted() + ": \"" + text.strip() + "\" is no unit of length", Hints.LENGTH));
    }

    private Unreadable notUnderstood(String why) {
        return new Unreadable("distance-not-understood", quoted() + " is not understood: " + why, Hints.LENGTH);
    }

    private String quoted() {
        return "\"" + printed + "\"";
    }

    private static String roundNumber(MatchResult round) {
        return "environ "
                + switch (round.group(1).toLowerCase(Locale.ROOT)) {
                    case "diz" -> 10;
                    case "quinz" -> 15;
                    case "vingt" -> 20;
                    case "trent" -> 30;
                    case "cinquant" -> 50;
                    default -> 100;
                }
                + " ";
    }
}
