package org.claimline.border;

import java.util.Arrays;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Ecef;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;

/**
 * Published edges as chords through the earth, for pruning.
 *
 * <p>A <em>stretch</em> is a short published edge as a whole, or a run of consecutive cut pieces of a long one; it is at most
 * {@link #MOST_METRES} long. Short edges serve both edge rules, whose difference is within their departure from the chord; long
 * ones are cut under one rule. The stretches of consecutive edges form a chain: stretch {@code i} goes from vertex {@code i} to
 * vertex {@code i + 1}. Only the chord's ends are kept, as ECEF metres; the pieces are cut again, in the same way, for the few
 * stretches that a query can't exclude.
 */
final class Stretches {

    static final double MOST_METRES = 2000;

    /** No metre on the ellipsoid is more of a degree, of latitude or longitude, than this. */
    private static final double MOST_METRES_A_DEGREE = 111_702;

    private final Topology topology;

    /** The rule under which long edges are cut; null for short edges, which are not. */
    private final EdgeRule rule;

    double[] x = new double[1 << 16];
    double[] y = new double[1 << 16];
    double[] z = new double[1 << 16];

    /** The published vertex at or before each stretch vertex. */
    private int[] published = new int[1 << 16];

    /** Which part of its published edge a stretch is, from 0. */
    private short[] part = new short[1 << 16];

    private int size;

    /** First vertex of each chain, and one entry more for the end. */
    private int[] chainStart = new int[64];

    /** The line that each chain belongs to, an index into {@link Topology#lines()}. */
    private int[] chainLine = new int[64];

    private int chains;

    private Stretches(Topology topology, EdgeRule rule) {
        this.topology = topology;
        this.rule = rule;
        for (int line = 0; line < topology.lines().size(); line++) {
            Topology.Line entry = topology.lines().get(line);
            if (entry.line().borderClass() != BorderClass.OUTER) {
                for (int[] references : entry.parts()) {
                    for (int reference : references) {
                        addChains(Topology.arcOf(reference), line);
                    }
                }
            }
        }
        chainStart[chains] = size;
    }

    /** The border edges of at most {@link #MOST_METRES}, for both rules. */
    static Stretches ofShortEdges(Topology topology) {
        return new Stretches(topology, null);
    }

    /** The longer border edges, cut under a rule. */
    static Stretches ofLongEdges(Topology topology, EdgeRule rule) {
        return new Stretches(topology, rule);
    }

    int chains() {
        return chains;
    }

    int chainStart(int chain) {
        return chainStart[chain];
    }

    int chainEnd(int chain) {
        return chainStart[chain + 1] - 1;
    }

    int chainLine(int chain) {
        return chainLine[chain];
    }

    /**
     * How far a stretch may lie from its chord, metres.
     *
     * <p>An arc of length L whose curvature is at most k departs from its chord by at most k L^2 / 8. The curvature of a
     * planar edge is made of the ellipsoid's normal curvature, at most 1 / Rmin, and of the geodesic curvature bounded in
     * {@link CutEdge}, at most 1.12 tan(latitude) / Rmin; it never departs by more than its length.
     */
    static double departureMetres(double chordMetres, double zMetres) {
        double sine = Math.min(1, Math.abs(zMetres) / 6_356_752);
        double tangent = sine / Math.sqrt(Math.max(1e-18, 1 - sine * sine));
        double curvature = Math.hypot(1, 1.2 * tangent) / 6_335_439;
        return Math.min(1.01 * chordMetres * chordMetres * curvature / 8, chordMetres);
    }

    /** The published edge that a stretch is part of, cut under a rule: for long edges, the one that they were cut under. */
    CutEdge edge(int stretch, EdgeRule cutRule) {
        int vertex = published[stretch];
        return CutEdge.of(
                cutRule,
                topology.latDegrees(vertex),
                topology.lonDegrees(vertex),
                topology.latDegrees(vertex + 1),
                topology.lonDegrees(vertex + 1));
    }

    /** First piece of a stretch on its cut edge. */
    int firstPiece(int stretch, CutEdge edge) {
        return boundary(edge, part[stretch]);
    }

    /** The piece behind the last one of a stretch. */
    int endPiece(int stretch, CutEdge edge) {
        return boundary(edge, part[stretch] + 1);
    }

    private int boundary(CutEdge edge, int partOfEdge) {
        return (int) ((long) partOfEdge * edge.pieces() / parts(edge));
    }

    private int parts(CutEdge edge) {
        return rule == null
                ? 1
                : (int) Math.min(edge.pieces(), Math.max(1, Math.ceil(edge.mostLengthMetres() / MOST_METRES)));
    }

    private boolean isShort(int vertex) {
        double degrees = Math.hypot(
                topology.latDegrees(vertex + 1) - topology.latDegrees(vertex),
                topology.lonDegrees(vertex + 1) - topology.lonDegrees(vertex));
        return degrees * MOST_METRES_A_DEGREE <= MOST_METRES;
    }

    /** Adds the arc's edges of the right length; a new chain begins wherever edges of the other length were passed over. */
    private void addChains(int arc, int line) {
        boolean open = false;
        int last = topology.arcStart()[arc + 1] - 1;
        for (int vertex = topology.arcStart()[arc]; vertex < last; vertex++) {
            if (isShort(vertex) == (rule == null)) {
                if (!open) {
                    addChain(line);
                }
                addEdge(vertex);
                open = true;
            } else if (open) {
                addVertex(vertex);
                open = false;
            }
        }
        if (open) {
            addVertex(last);
        }
    }

    private void addChain(int line) {
        if (chains + 1 == chainStart.length) {
            chainStart = Arrays.copyOf(chainStart, 2 * chains + 2);
            chainLine = Arrays.copyOf(chainLine, 2 * chains + 2);
        }
        chainStart[chains] = size;
        chainLine[chains++] = line;
    }

    private void addEdge(int vertex) {
        addVertex(vertex);
        if (rule != null) {
            CutEdge edge = edge(size - 1, rule);
            int parts = parts(edge);
            for (int i = 1; i < parts; i++) {
                add(edge.vertex(boundary(edge, i)), vertex, i);
            }
        }
    }

    private void addVertex(int vertex) {
        add(new LatLon(topology.latDegrees(vertex), topology.lonDegrees(vertex)), vertex, 0);
    }

    private void add(LatLon position, int vertex, int partOfEdge) {
        if (size == x.length) {
            grow(2 * size);
        }
        Ecef ecef = Ecef.of(position);
        x[size] = ecef.x();
        y[size] = ecef.y();
        z[size] = ecef.z();
        published[size] = vertex;
        part[size++] = (short) partOfEdge;
    }

    private void grow(int length) {
        x = Arrays.copyOf(x, length);
        y = Arrays.copyOf(y, length);
        z = Arrays.copyOf(z, length);
        published = Arrays.copyOf(published, length);
        part = Arrays.copyOf(part, length);
    }
}
