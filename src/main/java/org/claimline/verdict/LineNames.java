package org.claimline.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.border.BorderLine;
import org.claimline.border.Territory;
import org.claimline.incident.ClaimedLine;

/** What a line is called behind the words "the line": by the countries on its two sides, never as the border itself. */
final class LineNames {

    private LineNames() {}

    /** "Algeria-Mali" */
    static Sentence between(List<String> countries) {
        return Sentence.of("line.between", Gap.countryName(countries.get(0)), Gap.countryName(countries.get(1)));
    }

    /** Of a line's codes as in results, {@code DZ-ML}. */
    static Sentence printed(String codes) {
        return between(List.of(codes.split("-")));
    }

    /** "round Mali" */
    static Sentence of(String country) {
        return Sentence.of("line.of", Gap.country(country));
    }

    static Sentence of(ClaimedLine line) {
        return Sentence.of("line.claimed", Gap.verbatim(line.id()), Gap.claimant(line.claimant()));
    }

    /** As a set draws it, its sides in a fixed order. */
    static Sentence of(BorderLine line) {
        List<Gap> sides = Stream.of(line.left(), line.right())
                .map(side -> side.map(Territory::label))
                .sorted((a, b) -> a.orElse("").compareTo(b.orElse("")))
                .map(side -> side.map(Gap::countryName).orElseGet(() -> Sentence.of("line.nobody")))
                .toList();
        return Sentence.of("line.between", sides.get(0), sides.get(1));
    }
}
