package org.claimline.border;

import java.util.ArrayList;
import java.util.List;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.RhumbLine;
import org.claimline.geo.ShortGeodesic;

/**
 * A what-if: the straight sections that a set draws, redrawn from their two ends by another idea of "straight".
 *
 * <p>A treaty that says "a straight line" between two points doesn't say which; a set's vertices along it follow the idea of whoever drew it. A
 * <em>straight section</em> is a run of drawn vertices within {@link #STRAIGHT_METRES} of the line between its ends that is straight in
 * degrees, as long as it can be made from its first vertex on.
 */
public final class Redrawn {

    /** DESIGN rule 3. */
    public static final double STRAIGHT_METRES = 0.5;

    /** Places along a section at which its shift is looked for; between two the shift of a section changes by under 1e-5 of itself. */
    private static final int SAMPLES = 1000;

    private static final double METRES_A_DEGREE = 111_320;

    private Redrawn() {}

    /** What is straight between two points. */
    public enum Straight {
        /** The shortest way on the ellipsoid. */
        GEODESIC,
        /** The way of one compass course (loxodrome). */
        RHUMB
    }

    /**
     * A straight section.
     *
     * @param lengthMetres between its ends along the geodesic
     * @param vertices how many vertices the set draws there, the ends included
     */
    public record Section(BorderLine line, LatLon from, LatLon to, double lengthMetres, int vertices) {

        /** The greatest distance of the drawn section, straight in degrees, from the redrawn one, metres. */
        public double shiftMetres(Straight straight) {
            double most = 0;
            CutEdge drawn = CutEdge.of(EdgeRule.PLANAR, from, to);
            CutEdge geodesic = CutEdge.of(EdgeRule.GEODESIC, from, to);
            List<LatLon> redrawn = new ArrayList<>();
            for (int i = 0; i <= SAMPLES; i++) {
                double t = (double) i / SAMPLES;
                redrawn.add(straight == Straight.RHUMB ? RhumbLine.at(from, to, t) : geodesic.at(t));
            }
            for (int i = 1; i < SAMPLES; i++) {
                most = Math.max(most, distance(drawn.at((double) i / SAMPLES), redrawn, i));
            }
            return most;
        }
    }

    /** Every straight section of at least so many metres on the lines that a filter accepts, in the order of the file. */
    public static List<Section> sections(BorderSet set, LineFilter filter, double leastMetres) {
        List<Section> sections = new ArrayList<>();
        for (Topology.Line line : set.topology().lines()) {
            if (line.line().borderClass() != BorderClass.OUTER
                    && filter.accepts().test(line.line())) {
                for (int[] part : line.parts()) {
                    addSections(set.topology(), line.line(), part, leastMetres, sections);
                }
            }
        }
        return sections;
    }

    private static void addSections(
            Topology topology, BorderLine line, int[] part, double leastMetres, List<Section> sections) {
        List<LatLon> vertices = vertices(topology, part);
        int first = 0;
        while (first + 1 < vertices.size()) {
            int last = lastStraight(vertices, first);
            LatLon from = vertices.get(first);
            LatLon to = vertices.get(last);
            double length = Geodesics.distanceMetres(from, to);
            if (length >= leastMetres) {
                sections.add(new Section(line, from, to, length, last - first + 1));
            }
            first = last;
        }
    }

    /** The farthest vertex to which the run from {@code first} on is straight: found by doubling, then by halving. */
    private static int lastStraight(List<LatLon> vertices, int first) {
        int step = 1;
        while (first + 2 * step < vertices.size() && isStraight(vertices, first, first + 2 * step)) {
            step *= 2;
        }
        int good = first + step;
        int bad = Math.min(vertices.size(), first + 2 * step + 1);
        while (good + 1 < bad) {
            int middle = (good + bad) >>> 1;
            if (isStraight(vertices, first, middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    /** Whether every vertex between lies within {@link #STRAIGHT_METRES} of the straight line in degrees; metres are those at the vertex. */
    private static boolean isStraight(List<LatLon> vertices, int first, int last) {
        LatLon from = vertices.get(first);
        double north = vertices.get(last).latDegrees() - from.latDegrees();
        double east = LatLon.wrapDegrees(vertices.get(last).lonDegrees() - from.lonDegrees());
        for (int i = first + 1; i < last; i++) {
            double shrink = Math.cos(Math.toRadians(vertices.get(i).latDegrees()));
            double y = vertices.get(i).latDegrees() - from.latDegrees();
            double x = LatLon.wrapDegrees(vertices.get(i).lonDegrees() - from.lonDegrees()) * shrink;
            double dx = east * shrink;
            double square = dx * dx + north * north;
            double t = square == 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * north) / square));
            if (Math.hypot(x - t * dx, y - t * north) * METRES_A_DEGREE > STRAIGHT_METRES) {
                return false;
            }
        }
        return true;
    }

    private static List<LatLon> vertices(Topology topology, int[] part) {
        List<LatLon> vertices = new ArrayList<>();
        for (int reference : part) {
            int arc = Topology.arcOf(reference);
            int start = topology.arcStart()[arc];
            int count = topology.arcStart()[arc + 1] - start;
            for (int i = vertices.isEmpty() ? 0 : 1; i < count; i++) {
                int vertex = reference < 0 ? start + count - 1 - i : start + i;
                vertices.add(new LatLon(topology.latDegrees(vertex), topology.lonDegrees(vertex)));
            }
        }
        return vertices;
    }

    /** From a drawn position to the redrawn line, walking down from the place of the same fraction. */
    private static double distance(LatLon position, List<LatLon> redrawn, int near) {
        int at = near;
        double here = Geodesics.distanceMetres(position, redrawn.get(at));
        for (int step : new int[] {-1, 1}) {
            while (at + step >= 0 && at + step < redrawn.size()) {
                double next = Geodesics.distanceMetres(position, redrawn.get(at + step));
                if (next >= here) {
                    break;
                }
                here = next;
                at += step;
            }
        }
        for (int i = Math.max(0, at - 1); i < Math.min(redrawn.size() - 1, at + 1); i++) {
            here = Math.min(
                    here,
                    new ShortGeodesic(redrawn.get(i), redrawn.get(i + 1))
                            .nearest(position)
                            .distanceMetres());
        }
        return here;
    }
}
