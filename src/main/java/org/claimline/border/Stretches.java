package org.claimline.border;

import java.util.Arrays;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Ecef;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;

/**
 * The published edges of a set's border lines as chords through the earth, for the search.
 *
 * <p>A <em>stretch</em> is a short published edge as a whole, or a run of consecutive cut pieces of a long one; it is at most
 * {@link #MOST_METRES} long. Short edges serve both edge rules, whose difference is within their departure from the chord; long
 * ones are there once for each rule. The stretches of consecutive edges form a chain: stretch {@code i} goes from vertex {@code i} to
 * vertex {@code i + 1}. Only the chord's ends are kept; a query cuts again, in the same way ({@link StretchFoot}), the few pieces
 * that it can't exclude.
 */
final class Stretches {

    static final double MOST_METRES = 2000;

    /** No metre on the ellipsoid is more of a degree, of latitude or longitude, than this. */
    private static final double MOST_METRES_A_DEGREE = 111_702;

    private final Topology topology;

    /** ECEF x, y, z of each vertex, metres. */
    private double[] xyz = new double[3 << 16];

    /** The published vertex at or before each stretch vertex. */
    private int[] published = new int[1 << 16];

    /** Which part of its long edge a stretch is, from 0; of a short edge, into how many pieces planar edges cut it, 0 if too many. */
    private short[] part = new short[1 << 16];

    private int size;

    /** First vertex of each chain, and one entry more for the end. */
    private int[] chainStart = new int[64];

    /** The line that each chain belongs to, an index into {@link Topology#lines()}. */
    private int[] chainLine = new int[64];

    private int chains;

    /** Chains below the first of these are short edges; then come the long edges of each rule, in the rules' order. */
    private final int[] firstChain = new int[EdgeRule.values().length + 1];

    Stretches(Topology topology) {
        this.topology = topology;
        addLines(null);
        for (EdgeRule rule : EdgeRule.values()) {
            firstChain[rule.ordinal()] = chains;
            addLines(rule);
        }
        firstChain[EdgeRule.values().length] = chains;
        chainStart[chains] = size;
        countPieces();
        xyz = Arrays.copyOf(xyz, 3 * size);
        published = Arrays.copyOf(published, size);
        part = Arrays.copyOf(part, size);
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

    /** Whether a chain is drawn under a rule: its edges are short, or cut under it. */
    boolean isDrawn(int chain, EdgeRule rule) {
        return chain < firstChain[0] || chain >= firstChain[rule.ordinal()] && chain < firstChain[rule.ordinal() + 1];
    }

    /** ECEF coordinates of all vertices, metres: x, y, z of vertex i from {@code 3 * i} on. */
    double[] xyz() {
        return xyz;
    }

    /** The published vertex at the start of the edge that a stretch is part of. */
    int published(int stretch) {
        return published[stretch];
    }

    /** Which part of its long edge a stretch is, from 0. */
    int part(int stretch) {
        return part[stretch];
    }

    /** Into how many pieces a short planar edge is cut; 0 where that has to be found out. */
    int pieces(int stretch) {
        return part[stretch];
    }

    LatLon start(int stretch) {
        return new Ecef(xyz[3 * stretch], xyz[3 * stretch + 1], xyz[3 * stretch + 2]).toLatLon();
    }

    boolean isOfShortEdge(int stretch) {
        return stretch < chainStart[firstChain[0]];
    }

    Topology topology() {
        return topology;
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
        double tangent2 = sine * sine / Math.max(1e-18, 1 - sine * sine);
        double curvature = Math.sqrt(1 + 1.44 * tangent2) / 6_335_439;
        return Math.min(1.01 * chordMetres * chordMetres * curvature / 8, chordMetres);
    }

    /** The first piece of part {@code part} among the pieces of a long edge. */
    static int boundary(int partOfEdge, int pieces, int parts) {
        return (int) ((long) partOfEdge * pieces / parts);
    }

    /** Into how many parts a long edge is divided. */
    static int parts(int pieces, double mostLengthMetres) {
        return (int) Math.min(pieces, Math.max(1, Math.ceil(mostLengthMetres / MOST_METRES)));
    }

    private void countPieces() {
        int shortEdges = chainStart[firstChain[0]];
        for (int i = 0; i + 1 < shortEdges; i++) {
            int vertex = published[i];
            if (published[i + 1] == vertex + 1) {
                part[i] = isOnePiece(i) ? 1 : planarPieces(vertex);
            }
        }
    }

    private short planarPieces(int vertex) {
        double span = topology.lonDegrees(vertex + 1) - topology.lonDegrees(vertex);
        int pieces = CutEdge.planarPieces(topology.latDegrees(vertex), topology.latDegrees(vertex + 1), span);
        return pieces <= Short.MAX_VALUE ? (short) pieces : 0;
    }

    /**
     * Whether {@link CutEdge#planarPieces} would surely give 1 for a short edge: its own terms, each rounded up. The length is at most 1 % too
     * long there; the turn is at most 1.0887; the tangent of the latitude is that of z over the axis distance, times 1.0068. Poleward
     * of tangent 20 (87 degrees) an edge's own latitudes differ too much for that.
     */
    private boolean isOnePiece(int i) {
        double dx = xyz[3 * i + 3] - xyz[3 * i];
        double dy = xyz[3 * i + 4] - xyz[3 * i + 1];
        double dz = xyz[3 * i + 5] - xyz[3 * i + 2];
        double square = 1.02 * 1.02 * (dx * dx + dy * dy + dz * dz);
        int poleward = Math.abs(xyz[3 * i + 2]) > Math.abs(xyz[3 * i + 5]) ? 3 * i : 3 * i + 3;
        double axis2 = xyz[poleward] * xyz[poleward] + xyz[poleward + 1] * xyz[poleward + 1];
        double tangent = 1.0068 * Math.abs(xyz[poleward + 2]) / Math.sqrt(Math.max(1, axis2));
        return square <= CutEdge.PIECE_METRES * CutEdge.PIECE_METRES
                && tangent < 20
                && square * 1.02 * 1.09 * tangent / 6_335_439 <= 0.99 * 8 * CutEdge.PLANAR_DEPARTURE_METRES;
    }

    private void addLines(EdgeRule rule) {
        for (int line = 0; line < topology.lines().size(); line++) {
            Topology.Line entry = topology.lines().get(line);
            if (entry.line().borderClass() != BorderClass.OUTER) {
                for (int[] references : entry.parts()) {
                    for (int reference : references) {
                        addChains(Topology.arcOf(reference), line, rule);
                    }
                }
            }
        }
    }

    private boolean isShort(int vertex) {
        double lat = topology.latDegrees(vertex + 1) - topology.latDegrees(vertex);
        double lon = topology.lonDegrees(vertex + 1) - topology.lonDegrees(vertex);
        double most = MOST_METRES / MOST_METRES_A_DEGREE;
        return lat * lat + lon * lon <= most * most;
    }

    /** Adds the arc's edges of the right length; a new chain begins wherever edges of the other length were passed over. */
    private void addChains(int arc, int line, EdgeRule rule) {
        boolean open = false;
        int last = topology.arcStart()[arc + 1] - 1;
        for (int vertex = topology.arcStart()[arc]; vertex < last; vertex++) {
            if (isShort(vertex) == (rule == null)) {
                if (!open) {
                    addChain(line);
                }
                addEdge(vertex, rule);
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

    private void addEdge(int vertex, EdgeRule rule) {
        addVertex(vertex);
        if (rule != null) {
            CutEdge edge = CutEdge.of(
                    rule,
                    topology.latDegrees(vertex),
                    topology.lonDegrees(vertex),
                    topology.latDegrees(vertex + 1),
                    topology.lonDegrees(vertex + 1));
            int parts = parts(edge.pieces(), edge.mostLengthMetres());
            for (int i = 1; i < parts; i++) {
                LatLon at = edge.vertex(boundary(i, edge.pieces(), parts));
                add(at.latDegrees(), at.lonDegrees(), vertex, i);
            }
        }
    }

    private void addVertex(int vertex) {
        add(topology.latDegrees(vertex), topology.lonDegrees(vertex), vertex, 0);
    }

    private void add(double latDegrees, double lonDegrees, int vertex, int partOfEdge) {
        if (size == published.length) {
            grow(2 * size);
        }
        Ecef ecef = Ecef.of(latDegrees, lonDegrees);
        xyz[3 * size] = ecef.x();
        xyz[3 * size + 1] = ecef.y();
        xyz[3 * size + 2] = ecef.z();
        published[size] = vertex;
        part[size++] = (short) partOfEdge;
    }

    private void grow(int length) {
        xyz = Arrays.copyOf(xyz, 3 * length);
        published = Arrays.copyOf(published, length);
        part = Arrays.copyOf(part, length);
    }
}
