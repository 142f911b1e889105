package org.claimline.border;

import java.util.Arrays;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;

/**
 * The oracle of the nearest border: GeographicLib over every cut edge of a view, in the order of the file, without an index.
 *
 * <p>It shares the published vertices and the cut edges with what it tests, on purpose, and nothing else. An edge is passed
 * over only where it provably can't hold the nearest point: every point of it lies within its length of each end, a geodesic is
 * never shorter than the chord through the earth, and a border point is already known that is nearer. The same is asked of
 * every piece of a long edge. On what is left, the foot is found where the way along the piece and the way from the
 * position are perpendicular (Illinois's safeguarded secant), until it is known to a micrometre along the piece.
 */
final class BruteForce {

    private static final double A = 6_378_137;
    private static final double E2 = 0.00669437999014132;

    /** More than a degree of latitude, or of longitude on the equator, has anywhere, metres. */
    private static final double MOST_METRES_A_DEGREE = 111_800;

    private final Topology topology;
    private final EdgeRule rule;
    private final LineFilter filter;

    /** Earth-centred x, y, z of both ends and the greatest possible length of each edge, metres. */
    private final double[] ends;

    private final float[] length;
    private final int[] vertex;
    private final int edges;

    BruteForce(View view) {
        this(view, LineFilter.ANY);
    }

    BruteForce(View view, LineFilter filter) {
        this.topology = view.set().topology();
        this.rule = view.edges();
        this.filter = filter;
        double[] xyz = new double[6 * topology.x().length];
        float[] lengths = new float[topology.x().length];
        int[] vertices = new int[topology.x().length];
        int count = 0;
        for (Topology.Line line : topology.lines()) {
            if (line.line().borderClass() == BorderClass.OUTER
                    || !filter.accepts().test(line.line())) {
                continue;
            }
            for (int[] part : line.parts()) {
                for (int reference : part) {
                    int arc = reference < 0 ? ~reference : reference;
                    for (int v = topology.arcStart()[arc]; v + 1 < topology.arcStart()[arc + 1]; v++) {
                        put(xyz, 6 * count, topology.latDegrees(v), topology.lonDegrees(v));
                        put(xyz, 6 * count + 3, topology.latDegrees(v + 1), topology.lonDegrees(v + 1));
                        lengths[count] = Math.nextUp((float) mostLength(v));
                        vertices[count++] = v;
                    }
                }
            }
        }
        this.edges = count;
        this.ends = Arrays.copyOf(xyz, 6 * count);
        this.length = Arrays.copyOf(lengths, count);
        this.vertex = Arrays.copyOf(vertices, count);
    }

    boolean isEmpty() {
        return edges == 0;
    }

    LineFilter filter() {
        return filter;
    }

    /** The distance in metres from a position to the nearest point of the view's accepted lines. */
    double distanceMetres(LatLon position) {
        double[] p = new double[3];
        put(p, 0, position.latDegrees(), position.lonDegrees());
        double[] nearest = new double[edges];
        int first = 0;
        for (int e = 0; e < edges; e++) {
            nearest[e] = Math.sqrt(Math.min(square(p, 0, ends, 6 * e), square(p, 0, ends, 6 * e + 3)));
            first = nearest[e] < nearest[first] ? e : first;
        }
        double best = Math.min(toVertex(position, vertex[first]), toVertex(position, vertex[first] + 1));
        for (int e = 0; e < edges; e++) {
            if (nearest[e] - length[e] <= best) {
                best = Math.min(best, toEdge(position, p, vertex[e], best));
            }
        }
        return best;
    }

    private double toVertex(LatLon position, int v) {
        return inverse(position, topology.latDegrees(v), topology.lonDegrees(v)).s12;
    }

    private double toEdge(LatLon position, double[] p, int v, double known) {
        CutEdge edge = CutEdge.of(
                rule,
                topology.latDegrees(v),
                topology.lonDegrees(v),
                topology.latDegrees(v + 1),
                topology.lonDegrees(v + 1));
        double best = known;
        double[] from = new double[3];
        double[] to = new double[3];
        put(to, 0, topology.latDegrees(v), topology.lonDegrees(v));
        for (int i = 0; i < edge.pieces(); i++) {
            double[] free = from;
            from = to;
            to = free;
            LatLon end = edge.vertex(i + 1);
            put(to, 0, end.latDegrees(), end.lonDegrees());
            // no piece is longer than 1.001 times its chord: pieces are at most 500 m
            double reach = 1.001 * Math.sqrt(square(from, 0, to, 0)) + 1e-6;
            if (Math.sqrt(Math.min(square(p, 0, from, 0), square(p, 0, to, 0))) - reach <= best) {
                best = Math.min(best, toPiece(position, edge.vertex(i), end));
            }
        }
        return best;
    }

    /** The distance from a position to a geodesic of at most 500 m. */
    static double toPiece(LatLon position, LatLon from, LatLon to) {
        GeodesicLine line =
                Geodesic.WGS84.InverseLine(from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
        double low = 0;
        double high = line.Distance();
        double[] atLow = at(position, line, low);
        double[] atHigh = at(position, line, high);
        double best = Math.min(atLow[0], atHigh[0]);
        if (!(atLow[1] < 0 && atHigh[1] > 0)) {
            return best;
        }
        double slopeLow = atLow[1];
        double slopeHigh = atHigh[1];
        for (int step = 0; step < 100 && high - low > 1e-6; step++) {
            double s = step % 4 == 3 ? (low + high) / 2 : low - slopeLow * (high - low) / (slopeHigh - slopeLow);
            double[] here = at(position, line, s);
            best = Math.min(best, here[0]);
            if (here[1] < 0) {
                low = s;
                slopeLow = here[1];
                slopeHigh /= 2;
            } else {
                high = s;
                slopeHigh = here[1];
                slopeLow /= 2;
            }
        }
        return best;
    }

    /** The distance to a point of a line, and how it changes with the way along the line. */
    private static double[] at(LatLon position, GeodesicLine line, double metres) {
        GeodesicData on = line.Position(metres, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.AZIMUTH);
        GeodesicData way = inverse(position, on.lat2, on.lon2);
        return new double[] {way.s12, Math.cos(Math.toRadians(way.azi2 - on.azi2))};
    }

    private static GeodesicData inverse(LatLon position, double lat, double lon) {
        return Geodesic.WGS84.Inverse(
                position.latDegrees(), position.lonDegrees(), lat, lon, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
    }

    /** No metre counted twice: the edge's degrees, each at its longest, and a longitude's at the lowest latitude of the edge. */
    private double mostLength(int v) {
        double lat1 = topology.latDegrees(v);
        double lat2 = topology.latDegrees(v + 1);
        double lon = Math.abs(topology.lonDegrees(v + 1) - topology.lonDegrees(v));
        double lowest = lat1 * lat2 < 0 ? 0 : Math.min(Math.abs(lat1), Math.abs(lat2));
        return MOST_METRES_A_DEGREE
                * Math.hypot(lat2 - lat1, Math.min(lon, 360 - lon) * Math.cos(Math.toRadians(lowest)));
    }

    private static void put(double[] xyz, int at, double latDegrees, double lonDegrees) {
        double lat = Math.toRadians(latDegrees);
        double lon = Math.toRadians(lonDegrees);
        double normal = A / Math.sqrt(1 - E2 * Math.sin(lat) * Math.sin(lat));
        xyz[at] = normal * Math.cos(lat) * Math.cos(lon);
        xyz[at + 1] = normal * Math.cos(lat) * Math.sin(lon);
        xyz[at + 2] = normal * (1 - E2) * Math.sin(lat);
    }

    private static double square(double[] p, int i, double[] q, int j) {
        double dx = p[i] - q[j];
        double dy = p[i + 1] - q[j + 1];
        double dz = p[i + 2] - q[j + 2];
        return dx * dx + dy * dy + dz * dz;
    }
}
