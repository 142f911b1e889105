package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How long the least path of a pair takes at the speeds that the user holds possible. */
final class PathTimes {

    private PathTimes() {}

    /** The pair's sentences, with one more where there are speeds and a path. */
    static Sentence with(Sentence pair, List<PairCheck.Result> results, Optional<SpeedRange> speed) {
        return speed.flatMap(range -> sentence(results, range))
                .map(times -> Sentence.sequence(List.of(pair, times)))
                .orElse(pair);
    }

    private static Optional<Sentence> sentence(List<PairCheck.Result> results, SpeedRange speed) {
        List<Sentence> times = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            OptionalDouble least = results.stream()
                    .filter(result -> result.variant().reading() == reading
                            && result.variant().isDefault())
                    .flatMapToDouble(result -> result.minPathMetres().stream())
                    .min();
            if (least.isPresent() && least.getAsDouble() > 0) {
                Interval seconds = speed.seconds(least.getAsDouble());
                times.add(Sentence.of(
                        "path.time.reading",
                        Gap.verbatim(reading.id()),
                        Gap.duration(seconds.min()),
                        Gap.duration(seconds.max())));
            }
        }
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "path.time",
                        Gap.speed(speed.leastMetresPerSecond()),
                        Gap.speed(speed.greatestMetresPerSecond()),
                        Gap.list(Join.AND, times)));
    }
}
