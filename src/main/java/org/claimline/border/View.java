package org.claimline.border;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * One answer to "where is the line?": a border set under one edge rule. Safe for use by several threads.
 */
public final class View {

    /** How far the two methods of {@link #nearest} may differ, metres: DESIGN rule 4. */
    public static final double AGREEMENT_METRES = 1e-3;

    private final BorderSet set;
    private final EdgeRule edges;

    View(BorderSet set, EdgeRule edges) {
        this.set = set;
        this.edges = edges;
    }

    public BorderSet set() {
        return set;
    }

    public EdgeRule edges() {
        return edges;
    }

    /** The set's id and the edge rule: {@code osm-2026b/planar}. */
    public String id() {
        return set.info().id() + "/" + edges.id();
    }

    public Cover territoriesAt(LatLon position) {
        return set.territoryIndex().cover(position, edges);
    }

    /**
     * The territories at many positions, in their order, on all cores: some twenty times as fast as one by one, once the first call has
     * built the cells for it.
     *
     * @param latDegrees in [-90, 90]
     * @param lonDegrees any finite number
     */
    public List<Cover> territoriesAtAll(double[] latDegrees, double[] lonDegrees) {
        double[] longitudes = NearestBatch.wrapped(latDegrees, lonDegrees);
        TerritoryCells cells = set.territoryCells();
        Cover[] covers = new Cover[longitudes.length];
        IntStream.range(0, covers.length)
                .parallel()
                .forEach(i -> covers[i] = cells.cover(latDegrees[i], longitudes[i], edges));
        return List.of(covers);
    }

    /** The nearest point of the accepted lines, by the geodesic kernel; empty where the set has no such line. */
    public Optional<Foot> nearest(LatLon position, LineFilter filter) {
        return set.nearestLine().find(position, edges, filter);
    }

    /** The nearest point of every accepted line that comes within a distance, metres; the nearest first. */
    public List<Foot> within(LatLon position, LineFilter filter, double metres) {
        if (!(metres >= 0)) {
            throw new IllegalArgumentException("a distance must be 0 metres or more: " + metres);
        }
        return set.nearestLine().within(position, metres, edges, filter);
    }

    /**
     * The nearest points of the accepted lines for many positions, in their order: sorted along a space-filling curve inside, on all
     * cores.
     *
     * @param latDegrees in [-90, 90]
     * @param lonDegrees any finite number
     */
    public NearestPoints nearestAll(double[] latDegrees, double[] lonDegrees, LineFilter filter) {
        return new NearestBatch(set.nearestLine(), edges, filter, latDegrees, lonDegrees).find();
    }

    /**
     * How deep a position lies in a country: the distance to the country's nearest border line, metres, positive in it and negative
     * outside; empty where the set draws no line of that country. Outer limits (toward the sea) serve no depth.
     */
    public OptionalDouble depthMetres(LatLon position, String code) {
        Optional<Foot> nearest = nearest(position, LineFilter.of(code));
        if (nearest.isEmpty()) {
            return OptionalDouble.empty();
        }
        double distance = nearest.get().distanceMetres();
        return OptionalDouble.of(territoriesAt(position).includes(code) ? distance : -distance);
    }

    /** The distance to the accepted lines by JTS, metres; empty where none lies within 2,000 km (see {@link ProjectedSearch}). */
    public OptionalDouble distanceByProjection(LatLon position, LineFilter filter) {
        return set.projectedSearch().distanceMetres(position, edges, filter);
    }

    /** The accepted lines as far as they may come within a radius of the projection's centre, in its metres. */
    public Geometry drawLines(LineFilter filter, LocalProjection projection, double radiusMetres) {
        return FrameFaces.FACTORY.createMultiLineString(set.limits()
                .within(
                        edges,
                        projection,
                        radiusMetres,
                        line -> line.borderClass() != BorderClass.OUTER
                                && filter.accepts().test(line))
                .toArray(LineString[]::new));
    }

    /** The outer limits of a country, drawn in the same way; they serve no distance. */
    public Geometry drawOuterLimits(String code, LocalProjection projection, double radiusMetres) {
        return FrameFaces.FACTORY.createMultiLineString(set.limits()
                .within(
                        edges,
                        projection,
                        radiusMetres,
                        line -> line.borderClass() == BorderClass.OUTER && line.touches(code))
                .toArray(LineString[]::new));
    }

    /** The circle round a projection's centre, parted by everything that the set draws there. */
    public Frame frame(LocalProjection projection, double radiusMetres) {
        return new FrameFaces(this, projection, radiusMetres);
    }

    /** What a view draws in a circle, in metres of the circle's projection. */
    public interface Frame {
        /** The part of the circle whose cover is accepted; an empty geometry where there is none. */
        Geometry where(Predicate<Cover> accepted);

        /** Every cover in the circle once, sorted by the territories' labels. */
        List<Cover> covers();
    }
}
