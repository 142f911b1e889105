package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sentences for how firmly headlines stand. */
final class SensitivityWording {

    private SensitivityWording() {}

    static List<Sentence> text(Sensitivity sensitivity) {
        List<Sentence> text = new ArrayList<>();
        text.add(Sentence.of("sensitivity.holds", Gap.count(sensitivity.holds()), Gap.count(sensitivity.of())));
        sensitivity.flips().forEach(flip -> text.add(flip.text()));
        text.add(breakEven("border", sensitivity.border()));
        text.add(breakEven("position", sensitivity.position()));
        return text;
    }

    private static Sentence breakEven(String of, Sensitivity.BreakEven breakEven) {
        String key = "sensitivity." + of;
        if (breakEven.metres().isEmpty()) {
            return Sentence.of(key + ".none", breakEven.reason().orElseThrow());
        }
        Gap metres = Gap.length(breakEven.metres().getAsDouble());
        return breakEven
                .toward()
                .map(toward -> Sentence.of(key, metres, Gap.country(toward)))
                .orElseGet(() -> Sentence.of(key + ".anywhere", metres));
    }

    static Sentence flip(String assumption, String to, List<String> sets, String outcome) {
        return assumption.equals("border_set")
                ? Sentence.of("flip.border_set", Gap.verbatim(to), Sentence.of("outcome." + outcome))
                : Sentence.of(
                        "flip",
                        Sentence.of("depends." + assumption),
                        Gap.verbatim(to),
                        Sentence.of("outcome." + outcome),
                        Sentence.of("whatif.lines", Gap.ids(sets)));
    }

    static Sentence shift(double metres, String toward, String set, String outcome) {
        return Sentence.of(
                "flip.border",
                Gap.length(metres),
                Gap.country(toward),
                Gap.verbatim(set),
                Sentence.of("outcome." + outcome));
    }

    /** Half or twice the reach of "near", or a wider frame; empty where no set rests on it. */
    static Optional<Sensitivity.Flip> assumed(String assumption, List<String> sets) {
        return sets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sensitivity.Flip(
                        assumption,
                        assumption.equals("near") ? "half or twice" : "wider",
                        OptionalDouble.empty(),
                        sets,
                        "another",
                        Sentence.of("flip." + assumption, Sentence.of("whatif.lines", Gap.ids(sets)))));
    }
}
