package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import org.claimline.geo.LengthInterval;

/**
 * Signed distances from the line of an incident's border, metres: positive in the border's first country, negative in its second.
 * Ends count neither in nor out: what depends on them is decided by less than any displacement.
 */
record Spans(List<Span> list) {

    record Span(double lower, double upper) {}

    static final Spans ALL = of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    Spans {
        list = List.copyOf(list);
    }

    static Spans of(double lower, double upper) {
        return new Spans(List.of(new Span(lower, upper)));
    }

    /** Everything on one side. */
    static Spans side(boolean first) {
        return first ? of(0, Double.POSITIVE_INFINITY) : of(Double.NEGATIVE_INFINITY, 0);
    }

    static Spans lengths(LengthInterval lengths, boolean first) {
        return first
                ? of(lengths.lowerMetres(), lengths.upperMetres())
                : of(-lengths.upperMetres(), -lengths.lowerMetres());
    }

    Spans or(Spans other) {
        List<Span> both = new ArrayList<>(list);
        both.addAll(other.list);
        return new Spans(both);
    }

    Spans and(Spans other) {
        List<Span> shared = new ArrayList<>();
        for (Span a : list) {
            for (Span b : other.list) {
                double lower = Math.max(a.lower(), b.lower());
                double upper = Math.min(a.upper(), b.upper());
                if (lower <= upper && !(lower == upper && a.upper() != a.lower() && b.upper() != b.lower())) {
                    shared.add(new Span(lower, upper));
                }
            }
        }
        return new Spans(shared);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether a position within a reach of that signed distance may lie in them. */
    boolean reaches(double signedMetres, double reachMetres) {
        return list.stream()
                .anyMatch(span ->
                        signedMetres - reachMetres <= span.upper() && signedMetres + reachMetres >= span.lower());
    }

    boolean contains(double signedMetres) {
        return reaches(signedMetres, 0);
    }

    /** From a signed distance to the nearest end; infinite without ends. */
    double toEndMetres(double signedMetres) {
        return ends().stream()
                .mapToDouble(end -> Math.abs(end - signedMetres))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** 0 within them; infinite where there are none. */
    double distanceMetres(double signedMetres) {
        return contains(signedMetres) ? 0 : toEndMetres(signedMetres);
    }

    /** The finite ends. */
    List<Double> ends() {
        List<Double> ends = new ArrayList<>();
        for (Span span : list) {
            for (double end : new double[] {span.lower(), span.upper()}) {
                if (Double.isFinite(end)) {
                    ends.add(end);
                }
            }
        }
        return ends;
    }
}
