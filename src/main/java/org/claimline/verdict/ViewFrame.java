package org.claimline.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.claimline.border.Foot;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.LocalProjection;
import org.claimline.geo.Wind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/**
 * One view, drawn in the frame: countries, and the positions at given distances and directions from its lines. Lines and
 * buffers are made once and kept. Not for several threads.
 *
 * <p>A region is within {@link #errorMetres} of the positions that satisfy its words by exact geodesics.
 */
final class ViewFrame {

    /** Segments of a quarter circle in buffers. */
    private static final int QUADRANT_SEGMENTS = 64;

    /** JTS's own default, 0.01, is 100 m off at 9.5 km; this and {@link #QUADRANT_SEGMENTS} are 1.9 m off. */
    private static final double SIMPLIFY_FACTOR = 1e-4;

    /** Lines farther away than this from the frame are left out: no claim about a border's distance goes so far. */
    private static final double FARTHEST_LINE_METRES = 2_000_000;

    /** Lines are drawn at least this much farther than they are asked for. */
    private static final double LINES_SLACK_METRES = 16_384;

    /** Radii of narrower frames are multiples of this, so that claims share them. */
    private static final double NARROW_STEP_METRES = 5_000;

    /** The edge of a frame is drawn by chords; nothing that matters comes so near to it. */
    private static final double NARROW_SLACK_METRES = 100;

    private final View view;
    private final LocalProjection projection;
    private final double radiusMetres;
    private final View.Frame faces;
    private final Map<String, Geometry> kept = new HashMap<>();
    private final Map<String, FootDirections> keptDirections = new HashMap<>();
    private final Map<Double, ViewFrame> narrower = new HashMap<>();

    ViewFrame(View view, LocalProjection projection, double radiusMetres) {
        this.view = view;
        this.projection = projection;
        this.radiusMetres = radiusMetres;
        this.faces = view.frame(projection, radiusMetres);
    }

    /**
     * Construction error of a region whose distances go up to a length: 5 m to 10 km, beyond that 5 m and 0.02 % of the distance.
     * It is made of the buffer's chords (1.9 m at 9.5 km) and of the projection, which draws lengths across the radius
     * too long by r^2 / 6R^2 at the frame's edge.
     */
    static double errorMetres(double distanceMetres) {
        return 5 + (distanceMetres <= 10_000 ? 0 : 2e-4 * distanceMetres);
    }

    /**
     * A frame of the same centre and projection that holds all positions within a distance of the centre: this one, or a narrower one
     * where that saves work. What both draw within that distance is the same but for the stated errors.
     */
    ViewFrame around(double reachMetres) {
        double radius = NARROW_STEP_METRES * Math.ceil((reachMetres + NARROW_SLACK_METRES) / NARROW_STEP_METRES);
        return radius > radiusMetres / 2
                ? this
                : narrower.computeIfAbsent(radius, metres -> new ViewFrame(view, projection, metres));
    }

    View view() {
        return view;
    }

    LocalProjection projection() {
        return projection;
    }

    /** The latitude farthest from the equator that the frame may reach, degrees; a degree of a meridian is over 110.5 km. */
    double mostLatDegrees() {
        return Math.min(90, Math.abs(projection.centre().latDegrees()) + radiusMetres / 110_500);
    }

    /** The whole frame. */
    Geometry everywhere() {
        return keep("frame", () -> faces.where(cover -> true));
    }

    /** The part of the frame that the set gives to a country, alone or with others. */
    Geometry country(String code) {
        return keep("in " + code, () -> faces.where(cover -> cover.includes(code)));
    }

    /** The part that the set gives to both of two countries: empty but where its territories overlap. */
    Geometry shared(String code, String otherCode) {
        return keep(
                "in both " + code + " " + otherCode,
                () -> faces.where(cover -> cover.includes(code) && cover.includes(otherCode)));
    }

    /** The part that the set does not give to a country. */
    Geometry outside(String code) {
        return keep("not in " + code, () -> faces.where(cover -> !cover.includes(code)));
    }

    /** Whether the set draws an outer limit (a coast, or the limit of the territorial waters) of a country in the frame. */
    boolean hasOuterLimit(String code) {
        Geometry limits = keep("outer " + code, () -> view.drawOuterLimits(code, projection, radiusMetres));
        return !limits.isEmpty();
    }

    /** The lines, as far as they matter for distances up to a length from positions in the frame. */
    Geometry lines(LineFilter filter, double distanceMetres) {
        return linesWithin(filter, radiusMetres + Math.min(distanceMetres, FARTHEST_LINE_METRES));
    }

    /**
     * The lines, as far as they matter for directions from positions in the frame. Without an end of the distances the nearest point
     * of any position counts: it is no farther from it than the point that is nearest to the frame's centre.
     */
    Geometry linesForDirections(LineFilter filter, double distanceMetres) {
        if (!Double.isInfinite(distanceMetres)) {
            return lines(filter, 2 * powerOfTwo(Math.max(1, distanceMetres)));
        }
        double fromCentre = view.nearest(projection.centre(), filter)
                .map(Foot::distanceMetres)
                .orElse(0.0);
        return linesWithin(filter, 2 * radiusMetres + Math.min(fromCentre, FARTHEST_LINE_METRES));
    }

    private Geometry linesWithin(LineFilter filter, double reachMetres) {
        return keep(
                "lines " + filter.text() + " " + reachMetres, () -> view.drawLines(filter, projection, reachMetres));
    }

    /** Positions whose distance to a geometry lies in an interval: a band, or a curve where the interval is a single length. */
    Geometry atDistance(String name, Geometry from, LengthInterval lengths) {
        return keep("at " + name + " " + lengths, () -> {
            if (lengths.isSingle() && lengths.lowerMetres() > 0) {
                Geometry within = within(name, from, lengths.upperMetres());
                return within == everywhere()
                        ? Overlays.EMPTY
                        : Overlays.intersection(within.getBoundary(), everywhere());
            }
            Geometry near = Overlays.intersection(within(name, from, lengths.upperMetres()), everywhere());
            return lengths.lowerMetres() == 0
                    ? near
                    : Overlays.difference(near, within(name, from, lengths.lowerMetres()));
        });
    }

    /** Positions within a length of a geometry; the whole frame where no position of it can lie farther away. */
    private Geometry within(String name, Geometry from, double metres) {
        if (metres == 0) {
            return from;
        }
        return metres > farthestMetres(from)
                ? everywhere()
                : keep("within " + name + " " + metres, () -> buffer(from, metres));
    }

    /** No position of the frame lies farther from any point of a geometry. */
    private double farthestMetres(Geometry from) {
        Envelope box = from.getEnvelopeInternal();
        double east = Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX()));
        double north = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
        return radiusMetres + Math.hypot(east, north);
    }

    /**
     * The positions of a region whose foot on the lines lies opposite to a heading, within an angle.
     *
     * <p>On the line itself every direction is right.
     *
     * @param area that holds the region and every other that will be asked for under the same name
     * @param lengths of the region from the lines
     */
    Geometry towards(
            String name,
            Geometry lines,
            Geometry area,
            Geometry region,
            Wind heading,
            double halfAngleDegrees,
            LengthInterval lengths) {
        if (lengths.upperMetres() < 1) {
            return region;
        }
        double least = powerOfTwo(Math.max(1, lengths.lowerMetres()));
        double most = 2 * powerOfTwo(Math.min(lengths.upperMetres(), farthestMetres(lines)));
        if (most <= least) {
            return Overlays.EMPTY;
        }
        double reach = 1.1 * radiusMetres + Math.max(most, LINES_SLACK_METRES);
        FootDirections directions = keptDirections.computeIfAbsent(
                name + " " + least + " " + reach, key -> new FootDirections(lines, projection, reach, least));
        Geometry towards = keep(
                String.join(" ", "towards", name, heading.name(), halfAngleDegrees + "", least + "", most + ""), () -> {
                    Geometry band =
                            Overlays.intersection(atDistance(name, lines, LengthInterval.closed(least, most)), area);
                    double azimuth = heading.opposite().azimuthDegrees();
                    return Overlays.difference(band, directions.outside(band, azimuth, halfAngleDegrees, most));
                });
        return Overlays.intersection(region, towards);
    }

    /** The greatest power of two that is no more than a length: regions of like lengths share their work. */
    private static double powerOfTwo(double metres) {
        return Math.pow(2, Math.floor(Math.log(metres) / Math.log(2)));
    }

    /** Positions that meet the lines when they go back along a heading, for a length in an interval. */
    Geometry along(LineFilter filter, Geometry lines, Wind heading, LengthInterval lengths) {
        return keep(
                "along " + filter.text() + " " + heading + " " + lengths,
                () -> new HeadingSweep(lines, projection, heading.azimuthDegrees(), farthestMetres(lines))
                        .region(lengths, everywhere()));
    }

    /** Positions within a length of one. */
    Geometry disc(Coordinate centre, double metres) {
        double reach = Math.min(metres, Math.hypot(centre.x, centre.y) + 2 * radiusMetres);
        return Overlays.intersection(buffer(Overlays.FACTORY.createPoint(centre), reach), everywhere());
    }

    /** How far a position lies within the frame; 0 outside. */
    double toEdgeMetres(Coordinate at) {
        return Math.max(0, radiusMetres - Math.hypot(at.x, at.y));
    }

    boolean touchesEdge(Geometry region) {
        for (Coordinate corner : region.getCoordinates()) {
            if (Math.hypot(corner.x, corner.y) > radiusMetres - 2) {
                return true;
            }
        }
        return false;
    }

    static Geometry buffer(Geometry geometry, double metres) {
        BufferParameters parameters = new BufferParameters(QUADRANT_SEGMENTS);
        parameters.setSimplifyFactor(SIMPLIFY_FACTOR);
        return new BufferOp(geometry, parameters).getResultGeometry(metres);
    }

    /** What has that name, made when it is first asked for. */
    Geometry keep(String name, Supplier<Geometry> maker) {
        Geometry geometry = kept.get(name);
        if (geometry == null) {
            geometry = maker.get();
            kept.put(name, geometry);
        }
        return geometry;
    }
}
