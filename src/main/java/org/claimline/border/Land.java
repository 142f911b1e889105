package org.claimline.border;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimline.geo.LatLon;
import org.claimline.geo.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What a map shows for orientation: land, lakes, rivers and first-level boundaries. Hundreds of metres off by its origin, so for drawing
 * only; not a border set.
 */
public final class Land {

    /** The text to be shown wherever it is drawn. */
    public static final String ATTRIBUTION = "Made with Natural Earth";

    /** Land that is drawn with a step of this much or more, degrees, is taken from a copy thinned to half of it. */
    private static final double COARSE_DEGREES = 0.02;

    private static final double DETAIL_PER_DEGREE = 1e4;

    /** What is drawn, in the order in which one lies over another; {@link #id()} is the word in documents. */
    public enum Kind {
        LAND,
        LAKE,
        RIVER,
        PROVINCE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isArea() {
            return this == LAND || this == LAKE;
        }
    }

    /** @param leastZoom of the Web-Mercator map from which it is drawn */
    private record Feature(Kind kind, int leastZoom, Coordinate[][] paths, Envelope box) {

        Feature(Kind kind, int leastZoom, Coordinate[][] paths) {
            this(
                    kind,
                    leastZoom,
                    paths,
                    FrameFaces.FACTORY.createLineString(paths[0]).getEnvelopeInternal());
        }

        Feature thinned(double stepDegrees) {
            return new Feature(
                    kind,
                    leastZoom,
                    Arrays.stream(paths)
                            .map(path -> Drawing.thinned(path, stepDegrees))
                            .toArray(Coordinate[][]::new));
        }
    }

    private final List<Feature> features;
    private final Lazy<List<Feature>> coarse;

    private Land(List<Feature> features) {
        this.features = List.copyOf(features);
        this.coarse = new Lazy<>(() -> this.features.parallelStream()
                .map(feature -> feature.thinned(COARSE_DEGREES / 2))
                .toList());
    }

    /** Reads it from the class path. */
    public static Land load() {
        try (InputStream land = BorderSets.resource("/geodata/land/land.topojson.gz");
                InputStream detail = BorderSets.resource("/geodata/land/detail.tsv.gz")) {
            return new Land(Stream.concat(land(TopologyReader.read(land)).stream(), detail(detail).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the land cannot be read", e);
        }
    }

    /**
     * Gives what lies in a box and is drawn at a zoom, kind by kind.
     *
     * @param stepDegrees a drawn outline departs from the published one by at most this much
     */
    public void within(
            double west,
            double south,
            double east,
            double north,
            int zoom,
            double stepDegrees,
            BiConsumer<Kind, Shape> receiver) {
        Envelope box = new Envelope(west, east, south, north);
        for (Feature feature : stepDegrees >= COARSE_DEGREES ? coarse.get() : features) {
            if (feature.leastZoom() <= zoom && feature.box().intersects(box)) {
                Shape shape = shape(feature, box, stepDegrees);
                if (!shape.isEmpty()) {
                    receiver.accept(feature.kind(), shape);
                }
            }
        }
    }

    private static Shape shape(Feature feature, Envelope box, double stepDegrees) {
        if (feature.kind().isArea()) {
            List<List<LatLon>> rings = Drawing.polygon(feature.paths(), box, stepDegrees);
            return new Shape(rings.isEmpty() ? List.of() : List.of(rings), List.of(), List.of());
        }
        List<List<LatLon>> lines = Drawing.line(feature.paths()[0], box, stepDegrees).stream()
                .map(Drawing::positions)
                .toList();
        return new Shape(List.of(), lines, List.of());
    }

    private static List<Feature> land(Topology topology) {
        List<Feature> land = new ArrayList<>();
        for (Topology.Shape shape : topology.shapes()) {
            for (List<int[]> polygon : shape.polygons()) {
                Coordinate[][] rings =
                        polygon.stream().map(ring -> ring(topology, ring)).toArray(Coordinate[][]::new);
                land.add(new Feature(Kind.LAND, 0, rings));
            }
        }
        return land;
    }

    private static Coordinate[] ring(Topology topology, int[] references) {
        List<Coordinate> ring = new ArrayList<>();
        for (int reference : references) {
            List<Coordinate> arc = List.of(topology.points(reference));
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring.toArray(Coordinate[]::new);
    }

    /** The table that {@code geodata/derive/detail.mjs} writes. */
    private static List<Feature> detail(InputStream in) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        return lines.lines()
                .map(line -> line.split("\t"))
                .map(row -> new Feature(
                        Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row[1]),
                        Arrays.stream(row[2].split("\\|")).map(Land::path).toArray(Coordinate[][]::new)))
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    private static Coordinate[] path(String text) {
        String[] steps = text.split(" ");
        Coordinate[] path = new Coordinate[steps.length];
        long x = 0;
        long y = 0;
        for (int i = 0; i < steps.length; i++) {
            int comma = steps[i].indexOf(',');
            x += Integer.parseInt(steps[i], 0, comma, 10);
            y += Integer.parseInt(steps[i], comma + 1, steps[i].length(), 10);
            path[i] = new Coordinate(x / DETAIL_PER_DEGREE, y / DETAIL_PER_DEGREE);
        }
        return path;
    }
}
