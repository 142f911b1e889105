package org.claimline.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Phase;

/**
 * Two distances from one line, held against the way between the two positions.
 *
 * <p><em>To the nearest point.</em> Let p and q be positions, s the geodesic distance between them and d(x) the distance of x from
 * the nearest point of a line, any set of points. With f the foot of q, d(p) &lt;= |pf| &lt;= s + |qf| = s + d(q) by the triangle inequality, and
 * the same with p and q exchanged: |d(p) - d(q)| &lt;= s. That holds for every line, under every edge rule, so no border set is asked. A nearest
 * point in a stated direction ({@link HeadingReading#SECTOR}) is the same nearest point. If the line is crossed on the way, at x,
 * then d(p) &lt;= |px| and d(q) &lt;= |xq|, so d(p) + d(q) &lt;= s: with d counted as negative on the one side, signed distances differ by at most
 * s too. Without a crossing they need not: the way may go round the line's end. So the sum is asked for only where the geodesic
 * between the centres of two stated positions crosses the line as drawn; with r the radii of those positions d(p) &lt;= r(p) + |c(p) x|, and the sum
 * of the distances is at most |c(p) c(q)| + r(p) + r(q).
 *
 * <p><em>Along a heading.</em> How far the line is met along a heading has no such bound: where the line runs along the heading, a step aside may
 * change it by any amount. It is measured from the stated positions in every set.
 */
final class PhaseTest {

    private final Claim a;
    private final Claim b;
    private final LineReference lineA;
    private final LineReference lineB;
    private final ConsistencyTests tests;

    private PhaseTest(Claim a, Claim b, LineReference lineA, LineReference lineB, ConsistencyTests tests) {
        this.a = a;
        this.b = b;
        this.lineA = lineA;
        this.lineB = lineB;
        this.tests = tests;
    }

    /** One for each view and variant; none where the claims are of one moment, of no common line, or nothing tells how far apart. */
    static List<PhaseCheck.Result> results(Claim a, Claim b, ConsistencyTests tests) {
        if (isOfTwoMoments(a, b)) {
            for (LineReference lineA : LineReference.of(a, tests.incident())) {
                for (LineReference lineB : LineReference.of(b, tests.incident())) {
                    if (lineA.isOfSameLine(lineB)) {
                        return new PhaseTest(a, b, lineA, lineB, tests).results();
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean isOfTwoMoments(Claim a, Claim b) {
        return (a.phase() != b.phase() || !a.leg().equals(b.leg()))
                && a.phase() != Phase.THROUGHOUT
                && b.phase() != Phase.THROUGHOUT;
    }

    private List<PhaseCheck.Result> results() {
        List<PhaseCheck.Result> results = new ArrayList<>();
        boolean anyWay =
                Arrays.stream(Reading.values()).anyMatch(reading -> way(reading).isPresent());
        for (View view : anyWay ? tests.views() : List.<View>of()) {
            for (Reading reading : Reading.values()) {
                for (Variant variant : Variant.of(a, b, reading)) {
                    results.add(result(view, variant));
                }
            }
        }
        return results;
    }

    private Optional<Separations.Separation> way(Reading reading) {
        return tests.separations(reading).between(a, b);
    }

    private PhaseCheck.Result result(View view, Variant variant) {
        if (!tests.line(lineA, view).isDrawn()) {
            return notEvaluable(view, variant, Sentence.of("reason.no-such-line", lineA.lineName()));
        }
        boolean drawn = lineA.measuredBy(variant) == HeadingReading.MERIDIAN
                || lineB.measuredBy(variant) == HeadingReading.MERIDIAN;
        if (drawn) {
            return asDrawn(view, variant);
        }
        return way(variant.reading())
                .map(way -> toNearest(view, variant, way))
                .orElseGet(() -> notEvaluable(view, variant, Sentence.of("reason.no-bound")));
    }

    private static PhaseCheck.Result notEvaluable(View view, Variant variant, Sentence reason) {
        return new PhaseCheck.Result(
                view,
                variant,
                PhaseCheck.Rule.DIFFERENCE,
                Agreement.NOT_EVALUABLE,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                0,
                List.of(),
                Optional.of(reason));
    }

    private PhaseCheck.Result toNearest(View view, Variant variant, Separations.Separation way) {
        PhaseCheck.Result difference = difference(view, variant, way);
        return lineA.isAcross(lineB)
                ? sum(view, variant)
                        .filter(sum -> sum.missMetres() >= difference.missMetres())
                        .orElse(difference)
                : difference;
    }

    private PhaseCheck.Result difference(View view, Variant variant, Separations.Separation way) {
        PhaseCheck.Span allowed = new PhaseCheck.Span(-way.mostMetres(), way.mostMetres());
        PhaseCheck.Span stated = difference(lineA.lengths(variant.reading()), lineB.lengths(variant.reading()));
        return held(view, variant, PhaseCheck.Rule.DIFFERENCE, stated, allowed, way.by());
    }

    /** Empty where a position isn't stated, several may be meant, or the way between them doesn't cross the line. */
    private Optional<PhaseCheck.Result> sum(View view, Variant variant) {
        List<StatedRing> ofA = tests.position(a, variant.reading());
        List<StatedRing> ofB = tests.position(b, variant.reading());
        if (ofA.size() != 1 || ofB.size() != 1) {
            return Optional.empty();
        }
        StatedRing from = ofA.get(0);
        StatedRing to = ofB.get(0);
        Geodesics.Inverse way = Geodesics.inverse(from.centre(), to.centre());
        OptionalDouble met = tests.line(lineA, view).along(from.centre(), way.azimuthDegrees());
        if (met.isEmpty() || met.getAsDouble() > way.distanceMetres()) {
            return Optional.empty();
        }
        double most = way.distanceMetres() + from.outerMetres() + to.outerMetres();
        LengthInterval lengthsA = lineA.lengths(variant.reading());
        LengthInterval lengthsB = lineB.lengths(variant.reading());
        PhaseCheck.Span stated = new PhaseCheck.Span(
                lengthsA.lowerMetres() + lengthsB.lowerMetres(), lengthsA.upperMetres() + lengthsB.upperMetres());
        Sentence by = Sentence.of("way.positions", Gap.verbatim(a.id()), Gap.verbatim(b.id()));
        return Optional.of(held(view, variant, PhaseCheck.Rule.SUM, stated, new PhaseCheck.Span(0, most), List.of(by)));
    }

    private static PhaseCheck.Result held(
            View view,
            Variant variant,
            PhaseCheck.Rule rule,
            PhaseCheck.Span stated,
            PhaseCheck.Span allowed,
            List<Sentence> by) {
        double miss = stated.apartMetres(allowed);
        return new PhaseCheck.Result(
                view,
                variant,
                rule,
                miss > 0 ? Agreement.EXCLUDED : Agreement.CONSISTENT,
                Optional.of(stated),
                Optional.of(allowed),
                OptionalDouble.of(allowed.mostMetres()),
                by,
                miss,
                List.of(),
                Optional.empty());
    }

    private PhaseCheck.Result asDrawn(View view, Variant variant) {
        PhaseCheck.Span stated = difference(lineA.lengths(variant.reading()), lineB.lengths(variant.reading()));
        Optional<LengthInterval> fromA = measured(a, lineA, view, variant);
        Optional<LengthInterval> fromB = measured(b, lineB, view, variant);
        Optional<PhaseCheck.Span> drawn = fromA.flatMap(one -> fromB.map(other -> difference(one, other)));
        List<Tolerance> tolerance = tests.tolerance(lineA, view);
        double miss = drawn.map(stated::apartMetres).orElse(0.0);
        double most = tolerance.stream().mapToDouble(Tolerance::metres).sum();
        Agreement agreement = drawn.isEmpty()
                ? Agreement.NOT_EVALUABLE
                : miss == 0 ? Agreement.CONSISTENT : miss > most ? Agreement.EXCLUDED : Agreement.UNDETERMINED;
        return new PhaseCheck.Result(
                view,
                variant,
                PhaseCheck.Rule.DRAWN,
                agreement,
                Optional.of(stated),
                drawn,
                OptionalDouble.empty(),
                List.of(),
                miss,
                tolerance,
                switch (agreement) {
                    case NOT_EVALUABLE -> Optional.of(Sentence.of("reason.not-met"));
                    case UNDETERMINED -> Optional.of(Sentence.of("reason.within-tolerance"));
                    default -> Optional.empty();
                });
    }

    private Optional<LengthInterval> measured(Claim claim, LineReference line, View view, Variant variant) {
        List<StatedSpot> spots = tests.position(claim, variant.reading()).stream()
                .map(ring -> tests.spot(ring, line, view))
                .flatMap(Optional::stream)
                .toList();
        return SelfTest.measured(spots, variant);
    }

    private static PhaseCheck.Span difference(LengthInterval a, LengthInterval b) {
        return new PhaseCheck.Span(a.lowerMetres() - b.upperMetres(), a.upperMetres() - b.lowerMetres());
    }
}
