package org.claimline.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.incident.Figure.Hedge;

/**
 * The words round a number that say how it is meant, in English, French and Arabic. The outermost governs: "up to about
 * 3 km" is up to; only "a few" governs all others, for it leaves no number. "As far as" and "as deep as" name a maximum that was reached, so they are no hedge: "as far as 1.8 km" of a
 * deepest point is 1.8, not anything up to 1.8. Arabic words for "near to a number" are read as about, the weaker reading.
 */
final class Hedges {

    /** @param rest what is left when the hedge is taken away */
    record Hedged(Hedge hedge, String rest) {}

    private record Phrase(String words, Hedge hedge) {}

    /** "à 2 km", but not "a kilometre". */
    private static final Pattern FRENCH_AT = Pattern.compile("^[aA] (?=\\d)");

    private static final List<Phrase> BEFORE = phrases(Map.of(
            Hedge.OVER,
            "more than|over|just over|well over|a little over|slightly over|slightly more than|a little more than|greater than"
                    + "|above|beyond|exceeding|in excess of|upwards of|>|plus de|un peu plus de|bien plus de|au-delà de"
                    + "|أكثر من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|أزيد من",
            Hedge.AT_LEAST,
            "at least|no less than|not less than|a minimum of|≥|>=|au moins|au minimum|pas moins de|على الأقل|ما لا يقل عن"
                    + "|لا يقل عن",
            Hedge.ABOUT,
            "about|around|approximately|approx.|approx|roughly|some|circa|c.|ca.|close to|an estimated|~|≈|environ|à environ"
                    + "|autour de|aux alentours de|à peu près|approximativement|quelque|حوالي|نحو|بنحو|بحوالي|قرابة|زهاء"
                    + "|ما يقارب|يقارب|ما يقرب من|ما يناهز|تقريبا",
            Hedge.ALMOST,
            "almost|nearly|just under|just short of|a little under|slightly under|slightly less than|a little less than"
                    + "|presque|près de|à près de|un peu moins de|أقل بقليل من",
            Hedge.UNDER,
            "less than|under|below|<|moins de|à moins de|أقل من",
            Hedge.AT_MOST,
            "up to|at most|no more than|not more than|as much as|within|a maximum of|at a maximum distance of"
                    + "|a maximum distance of|≤|<=|jusqu'à|au plus|tout au plus|au maximum|pas plus de|dans un rayon de"
                    + "|يصل إلى|تصل إلى|حتى|لا يزيد عن|لا يزيد على|لا يتجاوز|بحد أقصى",
            Hedge.FEW,
            "a few|few|several|a couple of|quelques|plusieurs|بضعة|بضع|عدة",
            Hedge.NONE,
            "as far as|as deep as|a distance of|at a distance of|a depth of|to a depth of|only|just|exactly|precisely|by|at|of"
                    + "|between|from|à une distance de|une distance de|une profondeur de|seulement|exactement|entre|de"
                    + "|مسافة|بمسافة|على بعد|على مسافة|لمسافة|بعمق|فقط|بين|ما بين|من"));

    private static final List<Phrase> BEHIND = phrases(Map.of(
            Hedge.AT_LEAST, "or more|at least|at the least|au moins|au minimum|ou plus|على الأقل|أو أكثر",
            Hedge.AT_MOST, "or less|at most|at the most|au plus|au maximum|ou moins|على الأكثر|كحد أقصى|أو أقل",
            Hedge.ABOUT, "or so|approximately|approx.|environ|à peu près|تقريبا",
            Hedge.NONE, "only|exactly|seulement|فقط"));

    private Hedges() {}

    /** Takes the hedges off a text in the form of {@link PrintedText#normal}; inner ones are dropped with the governing one. */
    static Hedged strip(String normal) {
        Hedge governing = Hedge.NONE;
        String rest = FRENCH_AT.matcher(normal).replaceFirst("");
        for (Optional<Hedged> step = before(rest); step.isPresent(); step = before(rest)) {
            governing = outer(governing, step.get().hedge());
            rest = step.get().rest();
        }
        for (Optional<Hedged> step = behind(rest); step.isPresent(); step = behind(rest)) {
            governing = outer(governing, step.get().hedge());
            rest = step.get().rest();
        }
        return new Hedged(governing, rest);
    }

    private static Hedge outer(Hedge first, Hedge next) {
        return first == Hedge.NONE || next == Hedge.FEW ? next : first;
    }

    private static Optional<Hedged> before(String text) {
        for (Phrase phrase : BEFORE) {
            int end = phrase.words().length();
            if (text.regionMatches(true, 0, phrase.words(), 0, end) && wordEnds(text, end)) {
                return Optional.of(
                        new Hedged(phrase.hedge(), text.substring(end).strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Hedged> behind(String text) {
        for (Phrase phrase : BEHIND) {
            int start = text.length() - phrase.words().length();
            if (start > 0
                    && text.regionMatches(
                            true, start, phrase.words(), 0, phrase.words().length())
                    && text.charAt(start - 1) == ' ') {
                return Optional.of(
                        new Hedged(phrase.hedge(), text.substring(0, start).strip()));
            }
        }
        return Optional.empty();
    }

    private static boolean wordEnds(String text, int end) {
        return end == text.length()
                || !Character.isLetter(text.charAt(end - 1))
                || !Character.isLetter(text.charAt(end));
    }

    /** Longer phrases first, so that "just under" is not read as "just". */
    private static List<Phrase> phrases(Map<Hedge, String> table) {
        return table.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue().split("\\|"))
                        .map(words -> new Phrase(PrintedText.key(words), entry.getKey())))
                .sorted(Comparator.comparingInt(
                                (Phrase phrase) -> -phrase.words().length())
                        .thenComparing(Phrase::words))
                .toList();
    }
}
