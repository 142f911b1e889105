package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.claimline.verdict.Incursion.AxisDepth;
import org.claimline.verdict.Incursion.BreakEven;
import org.claimline.verdict.Incursion.Comparison;
import org.claimline.verdict.Incursion.Consequence;
import org.claimline.verdict.Incursion.DepthReading;
import org.claimline.verdict.Incursion.Derived;
import org.claimline.verdict.Incursion.Kind;
import org.claimline.verdict.Incursion.Measure;
import org.claimline.verdict.Incursion.Outcome;
import org.claimline.verdict.Incursion.Part;
import org.claimline.verdict.Incursion.Passage;
import org.claimline.verdict.Incursion.Result;

/** What follows from the figures of one intrusion and what strains, in plain sentences. */
final class IncursionWording {

    private final IncursionParts.Group group;
    private final Result result;
    private final List<Sentence> sentences = new ArrayList<>();

    private IncursionWording(IncursionParts.Group group, Result result) {
        this.group = group;
        this.result = result;
    }

    /** @param shown one reading's results, one for each mile */
    static Sentence of(
            IncursionParts.Group group, List<Part> parts, List<Result> shown, Outcome outcome, List<String> on) {
        List<Sentence> text = new ArrayList<>();
        text.add(Sentence.of(
                "incursion",
                Gap.list(
                        Join.ITEMS,
                        IncursionParts.claims(parts).stream()
                                .map(Statements::withId)
                                .toList()),
                Sentence.of("incursion." + outcome.id(), Gap.country(group.country())),
                Sentence.of("incursion.together." + group.together().id()),
                Gap.verbatim(shown.get(0).reading().id())));
        for (Result result : shown) {
            List<Sentence> own = new IncursionWording(group, result).sentences();
            if (!own.isEmpty()) {
                Sentence together = Sentence.sequence(own);
                text.add(result.mile()
                        .map(mile -> Sentence.of("incursion.mile." + mile.id(), together))
                        .orElse(together));
            }
        }
        Wording.depends(on).ifPresent(text::add);
        return Sentence.sequence(text);
    }

    /** What the lines have along an axis, one sentence for each mile. */
    static List<Sentence> axis(Incursion incursion, List<AxisDepth> depths, Reading reading) {
        List<Sentence> sentences = new ArrayList<>();
        for (Result result : incursion.results()) {
            List<AxisDepth> own = depths.stream()
                    .filter(one -> one.reading() == reading
                            && one.reading() == result.reading()
                            && one.mile().equals(result.mile()))
                    .toList();
            if (!own.isEmpty()) {
                Sentence sentence = Sentence.of(
                        "axis-depth",
                        Gap.length(own.get(0).withinMetres()),
                        words(result.track().orElseThrow(), Gap::length),
                        Gap.country(incursion.country()),
                        Gap.list(
                                Join.ITEMS,
                                own.stream().map(IncursionWording::axis).toList()));
                sentences.add(result.mile()
                        .map(mile -> Sentence.of("incursion.mile." + mile.id(), sentence))
                        .orElse(sentence));
            }
        }
        return sentences;
    }

    private static Sentence axis(AxisDepth depth) {
        Gap set = Gap.verbatim(depth.view().set().info().id());
        return depth.salient()
                .map(salient -> Sentence.of(
                        depth.reaches() ? "axis-depth.deep" : "axis-depth.shallow",
                        set,
                        Gap.length(salient.depthMetres())))
                .orElseGet(() -> Sentence.of("axis-depth.none", set));
    }

    private List<Sentence> sentences() {
        depth();
        track();
        speed();
        entered();
        boolean axis = result.comparisons().stream().anyMatch(one -> one.outcome() == Outcome.CONDITIONAL);
        if (axis) {
            sentences.add(Sentence.of("incursion.axis"));
        }
        return sentences;
    }

    /** What track the depth takes; "up to 9 km" may be none, which takes none. */
    private void depth() {
        if (result.depth().isEmpty() || result.depth().get().min() == 0) {
            return;
        }
        Interval depth = result.depth().get();
        Gap line = group.find(Measure.DEPTH)
                .flatMap(IncursionParts.Given::from)
                .map(IncursionWording::line)
                .orElseThrow();
        Gap in = least(depth, Gap::length);
        Gap out = least(depth.times(Passage.IN_AND_OUT.depths()), Gap::length);
        Gap words = words(depth, Gap::length);
        sentences.add(
                group.cameOut()
                        ? Sentence.of("incursion.depth.out", words, line, out)
                        : Sentence.of("incursion.depth", words, line, in, out));
    }

    private void track() {
        if (result.track().isEmpty()) {
            return;
        }
        sentences.add(Sentence.of("incursion.track", words(result.track().get(), Gap::length)));
        againstDepth(Kind.TRACK_FOR_DEPTH);
    }

    /** Speeds that follow, and the track that the stated speed gives. */
    private void speed() {
        find(Consequence.IMPLIED_SPEED, Optional.empty(), false)
                .ifPresent(speed -> speeds("incursion.mean-speed", speed));
        Passage passage = group.cameOut() ? Passage.IN_AND_OUT : Passage.IN;
        find(Consequence.LEAST_SPEED, Optional.of(passage), false)
                .ifPresent(speed -> speeds(
                        group.cameOut() ? "incursion.least-speed.out" : "incursion.least-speed", speed.andMore()));
        find(Consequence.IMPLIED_TRACK, Optional.empty(), false).ifPresent(track -> {
            sentences.add(Sentence.of("incursion.speed-track", words(track, Gap::length)));
            againstDepth(Kind.SPEED_FOR_DEPTH);
            against(Kind.SPEED_FOR_TRACK, "incursion.same-track");
        });
        duration(false, "incursion.duration", "incursion.least-duration");
    }

    private void entered() {
        if (result.entered().isEmpty()) {
            return;
        }
        int before = sentences.size();
        find(Consequence.IMPLIED_TRACK, Optional.empty(), true).ifPresent(track -> {
            sentences.add(Sentence.of("incursion.entered-track", words(track, Gap::length)));
            againstDepth(Kind.ENTERED_SPEED_FOR_DEPTH);
            against(Kind.ENTERED_SPEED_FOR_TRACK, "incursion.same-track");
        });
        against(Kind.ENTERED_SPEED_FOR_SPEED, "incursion.same-speed");
        if (result.duration().isEmpty()) {
            duration(true, "incursion.duration", "incursion.least-duration");
        }
        if (sentences.size() > before) {
            sentences.add(
                    before,
                    Sentence.of("incursion.entered", words(result.entered().get(), Gap::speed)));
        }
    }

    /** How long it was inside, where no duration is given. */
    private void duration(boolean byEntered, String key, String leastKey) {
        if (result.duration().isPresent()) {
            return;
        }
        find(Consequence.IMPLIED_DURATION, Optional.empty(), byEntered)
                .ifPresent(time -> sentences.add(Sentence.of(key, words(time, Gap::duration))));
        Passage passage = group.cameOut() ? Passage.IN_AND_OUT : Passage.IN;
        find(Consequence.LEAST_DURATION, Optional.of(passage), byEntered)
                .ifPresent(time -> sentences.add(
                        Sentence.of(leastKey + (group.cameOut() ? ".out" : ""), words(time.andMore(), Gap::duration))));
    }

    /** Whether a track is long enough for the depth, to the nearest border point. */
    private void againstDepth(Kind kind) {
        Optional<Comparison> in = nearest(kind, Passage.IN);
        Optional<Comparison> out = nearest(kind, Passage.IN_AND_OUT);
        if (in.isEmpty() || out.isEmpty()) {
            return;
        }
        boolean getsIn = in.get().outcome() == Outcome.FITS;
        if (out.get().outcome() == Outcome.FITS) {
            sentences.add(Sentence.of("incursion.enough"));
        } else if (getsIn && !group.cameOut()) {
            sentences.add(
                    Sentence.of("incursion.enough-in", Gap.length(out.get().gap())));
        } else {
            Comparison missed = getsIn || group.cameOut() ? out.get() : in.get();
            String key = missed == in.get() ? "incursion.short-in" : "incursion.short-out";
            sentences.add(Sentence.of(key, Gap.length(missed.gap())));
            breakEven(missed);
        }
    }

    private void against(Kind kind, String key) {
        result.comparisons().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .ifPresent(one -> {
                    if (one.outcome() == Outcome.FITS) {
                        sentences.add(Sentence.of(key + ".fits"));
                    } else {
                        Gap gap = kind == Kind.ENTERED_SPEED_FOR_SPEED ? Gap.speed(one.gap()) : Gap.length(one.gap());
                        sentences.add(Sentence.of(key + ".strained", gap));
                        breakEven(one);
                    }
                });
    }

    private void breakEven(Comparison comparison) {
        List<Sentence> changes = new ArrayList<>();
        for (BreakEven even : comparison.breakEvens()) {
            even.by()
                    .ifPresent(by -> changes.add(Sentence.of(
                            "incursion.even." + even.measure().id() + (Double.compare(by, 0) < 0 ? ".less" : ".more"),
                            amount(even.measure(), Math.abs(by)))));
        }
        if (!changes.isEmpty()) {
            sentences.add(Sentence.of("incursion.even", Gap.list(Join.OR, changes)));
        }
    }

    private static Gap amount(Measure measure, double by) {
        return switch (measure) {
            case DEPTH, TRACK -> Gap.length(by);
            case DURATION -> Gap.duration(by);
            case SPEED -> Gap.speed(by);
        };
    }

    private void speeds(String key, Interval metresPerSecond) {
        sentences.add(Sentence.of(
                key,
                words(metresPerSecond, Gap::metresASecond),
                words(metresPerSecond, Gap::speed),
                words(metresPerSecond, Gap::knots)));
    }

    private Optional<Comparison> nearest(Kind kind, Passage passage) {
        return result.comparisons().stream()
                .filter(one -> one.kind() == kind
                        && one.passage().equals(Optional.of(passage))
                        && one.depthReading().equals(Optional.of(DepthReading.NEAREST)))
                .findFirst();
    }

    private Optional<Interval> find(Consequence consequence, Optional<Passage> passage, boolean byEntered) {
        return result.derived().stream()
                .filter(one -> one.consequence() == consequence
                        && one.passage().equals(passage)
                        && one.byEntered() == byEntered)
                .map(Derived::interval)
                .findFirst();
    }

    /** "Algeria-Mali", or the id of a line that a party claims. */
    private static Gap line(IncursionParts.Line line) {
        return line.claimedId()
                .map(Gap::verbatim)
                .orElseGet(() -> Sentence.of(
                        "line.between",
                        Gap.countryName(line.countries().get(0)),
                        Gap.countryName(line.countries().get(1))));
    }

    private static Gap least(Interval interval, DoubleFunction<Gap> unit) {
        return words(interval.andMore(), unit);
    }

    /** "2.18 km to 2.20 km", "over 2.00 km", "at least 2.00 km", "under 10.00 km", "up to 3.00 km". */
    static Gap words(Interval interval, DoubleFunction<Gap> unit) {
        Gap least = unit.apply(interval.min());
        if (interval.isUnbounded()) {
            return Sentence.of(interval.minClosed() ? "interval.at-least" : "interval.over", least);
        }
        Gap greatest = unit.apply(interval.max());
        if (interval.min() == 0 && interval.max() > 0) {
            return Sentence.of(interval.maxClosed() ? "interval.up-to" : "interval.under", greatest);
        }
        boolean printedAlike = least.fill(Language.ENGLISH).equals(greatest.fill(Language.ENGLISH));
        return printedAlike ? least : Sentence.of("interval", least, greatest);
    }
}
