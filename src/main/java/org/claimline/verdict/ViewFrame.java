package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
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

/**
 * One view, drawn in the frame: countries, and the positions at given distances and directions from its lines. Whatever is drawn is
 * drawn once and kept, so that what is the same in two claims, or in two checks, is the same object. Safe for several threads.
 *
 * <p>A region is within {@link #errorMetres} of the positions that satisfy its words by exact geodesics.
 */
final class ViewFrame {

    /** Lines farther away than this from the frame are left out: no claim about a border's distance goes so far. */
    private static final double FARTHEST_LINE_METRES = 2_000_000;

    /** Lines are drawn at least this much beyond the frame. */
    private static final double LEAST_REACH_METRES = 1_024;

    /** Feet that directions are taken from are looked for at least this much beyond the frame. */
    private static final double LINES_SLACK_METRES = 16_384;

    /** Radii of narrower frames are multiples of this, so that claims share them. */
    private static final double NARROW_STEP_METRES = 5_000;

    /** The edge of a frame is drawn by chords; nothing that matters comes so near to it. */
    private static final double NARROW_SLACK_METRES = 100;

    private final View view;
    private final LocalProjection projection;
    private final double radiusMetres;
    private final View.Frame faces;
    private final Once<Object, Geometry> kept;
    private final Once<Object, FootDirections> keptDirections;
    private final Once<Couple, Meeting> meetings;
    private final Once<Double, ViewFrame> narrower;
    private final Optional<ViewFrame> base;

    ViewFrame(View view, LocalProjection projection, double radiusMetres) {
        this.view = view;
        this.projection = projection;
        this.radiusMetres = radiusMetres;
        this.faces = view.frame(projection, radiusMetres);
        this.kept = new Once<>();
        this.keptDirections = new Once<>();
        this.meetings = new Once<>();
        this.narrower = new Once<>();
        this.base = Optional.empty();
    }

    private ViewFrame(ViewFrame base) {
        this.view = base.view;
        this.projection = base.projection;
        this.radiusMetres = base.radiusMetres;
        this.faces = base.faces;
        this.kept = base.kept.extended();
        this.keptDirections = base.keptDirections.extended();
        this.meetings = base.meetings.extended();
        this.narrower = new Once<>();
        this.base = Optional.of(base);
    }

    /** The same frame with all that has been drawn in it; what is drawn in the new one isn't kept in this one. */
    ViewFrame extended() {
        return new ViewFrame(this);
    }

    private record Couple(Same a, Same b) {
        Couple(Geometry a, Geometry b) {
            this(new Same(a), new Same(b));
        }
    }

    private record Without(Couple couple) {}

    /** @param from lines, a point or a region that is kept itself */
    private record At(String what, Same from, LengthInterval lengths) {}

    private record Towards(Same lines, Same area, Wind heading, double halfAngleDegrees, double least, double most) {}

    private record Directions(Same lines, double reach, double least) {}

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
                : narrower.get(
                        radius,
                        () -> base.map(wider -> wider.around(reachMetres).extended())
                                .orElseGet(() -> new ViewFrame(view, projection, radius)));
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

    /** Drawn somewhat farther than asked, in steps, so that like distances share their lines. */
    private Geometry linesWithin(LineFilter filter, double reachMetres) {
        double reach = radiusMetres + nextPowerOfTwo(Math.max(LEAST_REACH_METRES, reachMetres - radiusMetres));
        return keep("lines " + filter.text() + " " + reach, () -> view.drawLines(filter, projection, reach));
    }

    /** Positions whose distance to a geometry lies in an interval: a band, or a curve where the interval is a single length. */
    Geometry atDistance(Geometry from, LengthInterval lengths) {
        return keep(new At("at", new Same(from), lengths), () -> {
            if (lengths.isSingle() && lengths.lowerMetres() > 0) {
                Geometry within = within(from, lengths.upperMetres());
                return within == everywhere()
                        ? Overlays.EMPTY
                        : Overlays.intersection(within.getBoundary(), everywhere());
            }
            Geometry near = intersection(within(from, lengths.upperMetres()), everywhere());
            return lengths.lowerMetres() == 0 ? near : Overlays.difference(near, within(from, lengths.lowerMetres()));
        });
    }

    /** Positions at such lengths from one, which may lie outside the frame. */
    Geometry atDistance(Coordinate from, LengthInterval lengths) {
        return atDistance(keep(from, () -> Overlays.FACTORY.createPoint(from)), lengths);
    }

    /** Positions within a length of a geometry; the whole frame where no position of it can lie farther away. */
    private Geometry within(Geometry from, double metres) {
        if (metres == 0) {
            return from;
        }
        return metres > farthestMetres(from)
                ? everywhere()
                : keep(
                        new At("within", new Same(from), LengthInterval.closed(0, metres)),
                        () -> Buffers.of(from, metres));
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
     * @param lines kept by this frame
     * @param area that holds the region and every other that will be asked for with the same lines; kept by this frame
     * @param lengths of the region from the lines
     */
    Geometry towards(
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
        Geometry towards =
                keep(new Towards(new Same(lines), new Same(area), heading, halfAngleDegrees, least, most), () -> {
                    FootDirections directions = keptDirections.get(
                            new Directions(new Same(lines), reach, least),
                            () -> new FootDirections(lines, projection, reach, least));
                    Geometry band = intersection(atDistance(lines, LengthInterval.closed(least, most)), area);
                    double azimuth = heading.opposite().azimuthDegrees();
                    return Overlays.difference(band, directions.outside(band, azimuth, halfAngleDegrees, most));
                });
        return Overlays.intersection(region, towards);
    }

    /** The greatest power of two that is no more than a length: regions of like lengths share their work. */
    private static double powerOfTwo(double metres) {
        return Math.pow(2, Math.getExponent(metres));
    }

    private static double nextPowerOfTwo(double metres) {
        double power = powerOfTwo(metres);
        return power == metres ? power : 2 * power;
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
        return keep(
                "disc " + centre + " " + reach,
                () -> intersection(Buffers.of(Overlays.FACTORY.createPoint(centre), reach), everywhere()));
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

    /** What two geometries share; the same object for the same two. */
    Geometry intersection(Geometry a, Geometry b) {
        return b == everywhere() && isWithin(a) ? a : keep(new Couple(a, b), () -> Overlays.intersection(a, b));
    }

    /** What the first has and the second hasn't. */
    Geometry difference(Geometry a, Geometry b) {
        return keep(new Without(new Couple(a, b)), () -> Overlays.difference(a, b));
    }

    Geometry union(List<Geometry> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : keep(parts.stream().map(Same::new).toList(), () -> Overlays.union(parts));
    }

    /** Everything within a length of a region. */
    Geometry widened(Geometry region, double metres) {
        return keep(
                new At("widened", new Same(region), LengthInterval.exactly(metres)), () -> Buffers.of(region, metres));
    }

    /** Whether a geometry lies within the frame and off its edge, wherever that is drawn. */
    private boolean isWithin(Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        double east = Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX()));
        double north = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
        return Math.hypot(east, north) < radiusMetres - ClaimRegions.FRAME_SLACK_METRES;
    }

    /** How two regions lie to one another, neither of them empty. */
    Meeting meeting(Geometry a, Geometry b) {
        return meetings.get(new Couple(a, b), () -> Meeting.of(a, b));
    }

    /** What has that name, made when it is first asked for. */
    Geometry keep(Object name, Supplier<Geometry> maker) {
        return kept.get(name, maker);
    }
}
