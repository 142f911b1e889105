package org.claimline.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Makes territories of border lines that carry no country: lines and coast are noded (JTS snap rounding on the grid), polygonised, and each
 * piece gets the country that another set gives to most of it.
 *
 * <p>A loose end of a line is joined to a vertex of another line within {@link #BREAK_METRES}, or else to the nearest coast vertex within {@link #REACH_METRES}: the coast is of a coarser level than the
 * lines. Noding adds a vertex where a line crosses the coast; all published vertices stay.
 */
final class Polygonising {
    /** The coast's level is thinned to 1 km; borders often end in river mouths, some km inside. */
    static final double REACH_METRES = 60_000;

    /** The lines are stored in tiles; some miss their continuation in the next tile by tens or hundreds of metres. */
    static final double BREAK_METRES = 3_000;

    /** Last resort, for lines that end at a lake or an estuary: the next such end, or the coast. */
    static final double FAR_METRES = 200_000;

    /** A joint to a vertex of the end's own line must save half of the way along it, or it would only turn back. */
    private static final int OWN_STEPS = 200;

    /** The status of joints, coasts and lake shores: they close territories, and are lines toward nobody. */
    static final String UNPUBLISHED = "unpublished";

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<long[]> lines;
    private final List<long[]> coast;
    private final Report report;
    final StatusTable statuses = new StatusTable();

    Polygonising(List<long[]> lines, List<long[]> coast, Report report) {
        this.lines = lines;
        this.coast = coast;
        this.report = report;
    }

    List<Zone> zones(CountryFinder finder) {
        Collection<Polygon> pieces = polygonised(noded());
        List<Zone> zones = new ArrayList<>();
        int nobodys = 0;
        for (Polygon piece : pieces) {
            Optional<Territory> territory = finder.find(piece);
            if (territory.isPresent()) {
                zones.add(new Zone(territory.get().code(), territory.get().name(), rings(piece)));
            } else {
                nobodys++;
            }
        }
        report.line("  " + pieces.size() + " pieces, of them " + nobodys + " in no territory of the labelling set");
        reportUnused(zones);
        return zones;
    }

    private List<SegmentString> noded() {
        List<SegmentString> strings = new ArrayList<>();
        lines.forEach(line -> strings.add(string(line)));
        coast.forEach(line -> strings.add(string(line, UNPUBLISHED)));
        joints().forEach(line -> strings.add(string(line, UNPUBLISHED)));
        for (int x : new int[] {-Grid.HALF_TURN, Grid.HALF_TURN}) {
            strings.add(string(new long[] {Grid.pack(x, -Grid.HALF_TURN / 2), Grid.pack(x, Grid.HALF_TURN / 2)}));
        }
        strings.add(string(new long[] {
            Grid.pack(-Grid.HALF_TURN, -Grid.HALF_TURN / 2), Grid.pack(Grid.HALF_TURN, -Grid.HALF_TURN / 2)
        }));
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1));
        noder.computeNodes(strings);
        List<SegmentString> noded = new ArrayList<>();
        for (Object string : noder.getNodedSubstrings()) {
            noded.add((SegmentString) string);
        }
        noded.sort(Comparator.comparing(part -> !part.getData().equals(UNPUBLISHED)));
        for (SegmentString part : noded) {
            long[] points = Arrays.stream(part.getCoordinates()).mapToLong(Polygonising::packed).toArray();
            statuses.add(points, (String) part.getData());
        }
        return noded;
    }

    /** Straight joints from the loose ends of the lines: to another line or the coast, whichever is nearer, or else across a wider break. */
    private List<long[]> joints() {
        Map<Long, Set<Long>> neighbours = neighbours();
        List<Long> loose = neighbours.keySet().stream().filter(v -> neighbours.get(v).size() == 1).toList();
        HPRtree looseEnds = tree(loose.stream().map(end -> new long[] {end}).toList());
        HPRtree lineVertices = tree(lines);
        HPRtree shore = tree(coast);
        List<long[]> mended = new ArrayList<>();
        List<long[]> joined = new ArrayList<>();
        List<long[]> left = new ArrayList<>();
        for (long end : loose) {
            Map<Long, Double> own = alongLines(end, neighbours);
            Optional<Long> line = nearest(end, looseEnds, BREAK_METRES, own)
                    .or(() -> nearest(end, lineVertices, BREAK_METRES, own));
            Optional<Long> land = nearest(end, shore, line.map(to -> Grid.metres(end, to)).orElse(REACH_METRES), Map.of());
            land.ifPresentOrElse(to -> joined.add(new long[] {end, to}), () -> line.ifPresentOrElse(
                    to -> mended.add(new long[] {end, to}), () -> left.add(new long[] {end, end})));
        }
        List<long[]> far = new ArrayList<>();
        HPRtree rest = tree(left);
        for (long[] end : left) {
            Optional<Long> nearest = nearest(end[0], rest, FAR_METRES, Map.of(end[0], 0.0));
            nearest.ifPresent(to -> far.add(new long[] {end[0], to}));
            report.line("  loose end " + Grid.degrees(Grid.y(end[0])) + ", " + Grid.degrees(Grid.x(end[0])) + nearest.map(to ->
                    String.format(Locale.ROOT, " joined over %.1f km", Grid.metres(end[0], to) / 1000)).orElse(" stays loose"));
        }
        joined.stream().filter(joint -> Grid.metres(joint[0], joint[1]) > 15_000).forEach(joint -> report.line(String.format(
                Locale.ROOT, "  loose end %.4f, %.4f lies %.0f km from the coast", Grid.degrees(Grid.y(joint[0])),
                Grid.degrees(Grid.x(joint[0])), Grid.metres(joint[0], joint[1]) / 1000)));
        report.line(String.format(Locale.ROOT,
                "  %d loose ends: %d joined to another line by %.1f km in all, %d to the coast by %.0f km, %d farther by %.0f km",
                loose.size(), mended.size(), metres(mended) / 1000, joined.size(), metres(joined) / 1000, far.size(),
                metres(far) / 1000));
        return Stream.of(mended, joined, far).flatMap(List::stream).toList();
    }

    /** The vertices next to each vertex along the lines (a line that is stored twice counts once). */
    private Map<Long, Set<Long>> neighbours() {
        Map<Long, Set<Long>> neighbours = new TreeMap<>();
        for (long[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                neighbours.computeIfAbsent(line[i - 1], added -> new HashSet<>()).add(line[i]);
                neighbours.computeIfAbsent(line[i], added -> new HashSet<>()).add(line[i - 1]);
            }
        }
        return neighbours;
    }

    /** Metres along the lines from a loose end to the vertices within {@link #OWN_STEPS}. */
    private static Map<Long, Double> alongLines(long end, Map<Long, Set<Long>> neighbours) {
        Map<Long, Double> reached = new HashMap<>(Map.of(end, 0.0));
        Set<Long> front = Set.of(end);
        for (int step = 0; step < OWN_STEPS; step++) {
            Set<Long> next = new HashSet<>();
            for (long v : front) {
                for (long w : neighbours.get(v)) {
                    if (!reached.containsKey(w)) {
                        reached.put(w, reached.get(v) + Grid.metres(v, w));
                        next.add(w);
                    }
                }
            }
            front = next;
        }
        return reached;
    }

    private static HPRtree tree(List<long[]> runs) {
        HPRtree tree = new HPRtree();
        for (long[] run : runs) {
            for (long p : run) {
                tree.insert(new Envelope(point(p)), p);
            }
        }
        return tree;
    }

    private static double metres(List<long[]> joints) {
        return joints.stream().mapToDouble(joint -> Grid.metres(joint[0], joint[1])).sum();
    }

    private static Optional<Long> nearest(long end, HPRtree tree, double reachMetres, Map<Long, Double> own) {
        double dy = reachMetres / Grid.METRES_PER_UNIT;
        Envelope box = new Envelope(point(end));
        box.expandBy(dy / Math.cos(Math.toRadians(Grid.degrees(Grid.y(end)))), dy);
        long best = 0;
        double least = reachMetres;
        boolean found = false;
        for (Object item : tree.query(box)) {
            long point = (Long) item;
            double metres = Grid.metres(end, point);
            boolean nearer = metres < least || metres == least && found && point < best;
            if (nearer && own.getOrDefault(point, Double.MAX_VALUE) > 2 * metres) {
                least = metres;
                best = point;
                found = true;
            }
        }
        return found ? Optional.of(best) : Optional.empty();
    }

    private static Collection<Polygon> polygonised(List<SegmentString> noded) {
        Polygonizer polygonizer = new Polygonizer();
        Set<List<Long>> seen = new HashSet<>();
        for (SegmentString string : noded) {
            for (int i = 1; i < string.size(); i++) {
                long a = packed(string.getCoordinate(i - 1));
                long b = packed(string.getCoordinate(i));
                if (a != b && seen.add(List.of(Math.min(a, b), Math.max(a, b)))) {
                    LineString edge = FACTORY.createLineString(new Coordinate[] {point(Math.min(a, b)), point(Math.max(a, b))});
                    polygonizer.add(edge);
                }
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            polygons.add((Polygon) polygon);
        }
        polygons.sort((a, b) -> a.getInteriorPoint().getCoordinate().compareTo(b.getInteriorPoint().getCoordinate()));
        return polygons;
    }

    /** Lines that lie between two pieces of one country, or bound no piece, are not lines of the set. */
    private void reportUnused(List<Zone> zones) {
        Segments segments = new Segments(zones);
        Set<List<Long>> limits = new HashSet<>();
        for (int s = 0; s < segments.size(); s++) {
            for (int k = 0; k < segments.ownersOf(s); k++) {
                if (segments.net(s, k) != 0) {
                    limits.add(List.of(segments.vertices[segments.from[s]], segments.vertices[segments.to[s]]));
                }
            }
        }
        double all = 0;
        double unused = 0;
        for (long[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                double metres = Grid.metres(line[i - 1], line[i]);
                all += metres;
                boolean used = limits.contains(List.of(line[i - 1], line[i])) || limits.contains(List.of(line[i], line[i - 1]));
                unused += used ? 0 : metres;
            }
        }
        report.line("  " + Math.round(all / 1000) + " km of lines published, " + Math.round(unused / 1000)
                + " km not in the set vertex for vertex (cut by the coast, within one country, or bounding no piece)");
    }

    private static List<Ring> rings(Polygon polygon) {
        List<Ring> rings = new ArrayList<>(List.of(Ring.of(packed(polygon.getExteriorRing().getCoordinateSequence()), true)));
        for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
            rings.add(Ring.of(packed(polygon.getInteriorRingN(h).getCoordinateSequence()), false));
        }
        return rings;
    }

    private static long[] packed(CoordinateSequence sequence) {
        return Arrays.stream(sequence.toCoordinateArray()).mapToLong(Polygonising::packed).toArray();
    }

    private static long packed(Coordinate c) {
        return Grid.pack((int) Math.rint(c.x), (int) Math.rint(c.y));
    }

    private static Coordinate point(long p) {
        return new Coordinate(Grid.x(p), Grid.y(p));
    }

    private static SegmentString string(long[] points) {
        return string(points, "");
    }

    private static SegmentString string(long[] points, String status) {
        return new NodedSegmentString(Arrays.stream(points).mapToObj(Polygonising::point).toArray(Coordinate[]::new), status);
    }
}
