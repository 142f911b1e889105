package org.claimline.border;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The edges that a set publishes with the most degrees between their ends. */
final class LongEdges {

    /** Some 2 km: every set has thousands of longer ones, and the shorter ones are millions. */
    private static final double LEAST_DEGREES = 0.02;

    private LongEdges() {}

    /** First vertices of the longest edges of the accepted lines, the longest first. */
    static List<Integer> of(Topology topology, Predicate<BorderLine> accepted, int count) {
        List<Integer> vertices = new ArrayList<>();
        for (Topology.Line line : topology.lines()) {
            if (line.line().borderClass() != BorderClass.OUTER && accepted.test(line.line())) {
                for (int[] part : line.parts()) {
                    for (int reference : part) {
                        int arc = reference < 0 ? ~reference : reference;
                        for (int v = topology.arcStart()[arc]; v + 1 < topology.arcStart()[arc + 1]; v++) {
                            if (degrees(topology, v) > LEAST_DEGREES) {
                                vertices.add(v);
                            }
                        }
                    }
                }
            }
        }
        vertices.sort(Comparator.comparingDouble(v -> -degrees(topology, v)));
        return vertices.subList(0, Math.min(count, vertices.size()));
    }

    private static double degrees(Topology topology, int v) {
        return Math.hypot(
                topology.latDegrees(v + 1) - topology.latDegrees(v),
                topology.lonDegrees(v + 1) - topology.lonDegrees(v));
    }
}
