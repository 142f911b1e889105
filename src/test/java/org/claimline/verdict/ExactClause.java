package org.claimline.verdict;

import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.Foot;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.Wind;
import org.claimline.incident.ClaimedLine;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;

/**
 * Whether a clause holds at one position, by geodesics and by the view's own answers for that position: nothing is projected,
 * buffered or overlaid. Places must be given by their positions.
 */
final class ExactClause implements Clause.Cases<Boolean> {

    private final View view;
    private final PublishedEdges edges;
    private final Variant variant;
    private final boolean admitted;
    private final LatLon position;
    private final double farMetres;

    /** The incident's other claims and lines, which a clause may refer to. */
    private final Incident incident;

    /** By how much a position may miss a curve and still count as on it, metres: rounding alone misses one. */
    private final double curveMetres;

    /** @param farMetres how far a walk along a heading goes where the length has no upper end */
    ExactClause(View view, PublishedEdges edges, Variant variant, boolean admitted, LatLon position, double farMetres) {
        this(view, edges, variant, admitted, position, farMetres, null, 0);
    }

    ExactClause(
            View view,
            PublishedEdges edges,
            Variant variant,
            boolean admitted,
            LatLon position,
            double farMetres,
            Incident incident,
            double curveMetres) {
        this.view = view;
        this.edges = edges;
        this.variant = variant;
        this.admitted = admitted;
        this.position = position;
        this.farMetres = farMetres;
        this.incident = incident;
        this.curveMetres = curveMetres;
    }

    @Override
    public Boolean in(Clause.In in) {
        return isIn(in.country(), position);
    }

    @Override
    public Boolean border(Clause.Border border) {
        boolean onSide = border.side().map(code -> isIn(code, position)).orElse(true);
        LengthInterval lengths = border.distance().map(this::lengths).orElse(LengthInterval.atLeast(0));
        return onSide
                && (border.heading().isPresent()
                        ? heads(border, border.heading().get(), lengths)
                        : lengths.contains(foot(border).distanceMetres()));
    }

    @Override
    public Boolean offset(Clause.Offset offset) {
        PlaceReference.Positioned from = offset.from() instanceof Clause.Origin.OfPlace origin
                ? (PlaceReference.Positioned) origin.place()
                : positionOf(((Clause.Origin.OfClaim) offset.from()).claimId());
        LatLon centre = new LatLon(from.latDegrees(), from.lonDegrees());
        LengthInterval lengths = variant.reading().meaning(offset.distance()).admitted();
        return toOffset(centre, lengths, offset.heading()) <= from.radiusMetres();
    }

    /** How far the position is from what lies so far, and in that direction, from one position. */
    private double toOffset(LatLon centre, LengthInterval lengths, Optional<Wind> heading) {
        Geodesics.Inverse way = Geodesics.inverse(centre, position);
        double distance = way.distanceMetres();
        if (heading.map(wind -> departure(way.azimuthDegrees(), wind) <= wind.halfAngleDegrees())
                .orElse(true)) {
            return Math.max(0, Math.max(lengths.lowerMetres() - distance, distance - lengths.upperMetres()));
        }
        Wind wind = heading.orElseThrow();
        double azimuth = wind.azimuthDegrees();
        return Math.min(
                toRay(centre, azimuth - wind.halfAngleDegrees(), lengths, distance),
                toRay(centre, azimuth + wind.halfAngleDegrees(), lengths, distance));
    }

    /** To a side of the sector, by ternary search: the distance along a geodesic has one least value. */
    private double toRay(LatLon centre, double azimuthDegrees, LengthInterval lengths, double distance) {
        double low = lengths.lowerMetres();
        double high = Math.min(lengths.upperMetres(), Math.max(low, distance));
        while (high - low > 0.01) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (alongRay(centre, azimuthDegrees, left) < alongRay(centre, azimuthDegrees, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return alongRay(centre, azimuthDegrees, low);
    }

    private double alongRay(LatLon centre, double azimuthDegrees, double metres) {
        return Geodesics.distanceMetres(position, Geodesics.destination(centre, azimuthDegrees, metres));
    }

    @Override
    public Boolean near(Clause.Near near) {
        double reach = near.within()
                .map(figure -> variant.reading().meaning(figure).stated().upperMetres())
                .orElse(Assumptions.DEFAULT.nearMetres());
        PlaceReference.Positioned place = (PlaceReference.Positioned) near.place();
        return distance(place) <= place.radiusMetres() + reach;
    }

    @Override
    public Boolean at(Clause.At at) {
        return distance(at.position()) <= at.position().radiusMetres();
    }

    @Override
    public Boolean crossed(Clause.Crossed crossed) {
        double onLine = view.nearest(position, LineFilter.of(crossed.into()))
                .map(Foot::distanceMetres)
                .orElse(Double.MAX_VALUE);
        return onLine <= curveMetres;
    }

    @Override
    public Boolean line(Clause.Line line) {
        boolean onSide = line.side().map(code -> isIn(code, position)).orElse(true);
        LengthInterval lengths = line.distance().map(this::lengths).orElse(LengthInterval.atLeast(0));
        return onSide && lengths.contains(toLine(line.lineId()));
    }

    @Override
    public Boolean coast(Clause.Coast coast) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Boolean duration(Clause.Duration duration) {
        return true;
    }

    @Override
    public Boolean speed(Clause.Speed speed) {
        return true;
    }

    @Override
    public Boolean trackInside(Clause.TrackInside track) {
        return isIn(track.country(), position);
    }

    Foot foot(Clause.Border border) {
        return view.nearest(
                        position,
                        LineFilter.between(
                                border.countries().get(0), border.countries().get(1)))
                .orElseThrow();
    }

    /** The length of the way back along a heading until it meets the border; empty where it doesn't within a length. */
    OptionalDouble along(Wind heading, double mostMetres) {
        return edges.met(position, heading.opposite().azimuthDegrees(), mostMetres);
    }

    private boolean heads(Clause.Border border, Wind heading, LengthInterval lengths) {
        HeadingReading reading = variant.heading().orElse(HeadingReading.NEAREST);
        if (reading == HeadingReading.MERIDIAN) {
            double most = lengths.isUnbounded() ? farMetres : lengths.upperMetres();
            OptionalDouble met = along(heading, most);
            return met.isPresent() && lengths.contains(met.getAsDouble());
        }
        return lengths.contains(foot(border).distanceMetres()) && directionMarginDegrees(border, heading) >= 0;
    }

    /** By how much the azimuth back to the foot departs from the opposite heading by less than the reading allows; negative where by more. */
    double directionMarginDegrees(Clause.Border border, Wind heading) {
        boolean sector = variant.heading().filter(HeadingReading.SECTOR::equals).isPresent();
        return (sector ? heading.halfAngleDegrees() : 90)
                - departure(foot(border).azimuthDegrees(), heading.opposite());
    }

    private LengthInterval lengths(Figure figure) {
        Reading.Meaning meaning = variant.reading().meaning(figure);
        LengthInterval lengths = admitted ? meaning.admitted() : meaning.stated();
        return lengths.isSingle()
                ? LengthInterval.closed(
                        Math.max(0, lengths.lowerMetres() - curveMetres), lengths.upperMetres() + curveMetres)
                : lengths;
    }

    private PlaceReference.Positioned positionOf(String claimId) {
        return Told.claim(incident, claimId).clauses().stream()
                .filter(Clause.At.class::isInstance)
                .map(clause -> ((Clause.At) clause).position())
                .findFirst()
                .orElseThrow();
    }

    /** To a line that a party claims, by ternary search on each of its pieces that may be the nearest. */
    private double toLine(String id) {
        ClaimedLine line = incident.lines().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        double best = Double.MAX_VALUE;
        for (int i = 1; i < line.points().size(); i++) {
            CutEdge edge = CutEdge.of(
                    view.edges(), line.points().get(i - 1), line.points().get(i));
            int pieces = (int) Math.ceil(edge.mostLengthMetres() / CutEdge.PIECE_METRES);
            for (int piece = 0; piece < pieces; piece++) {
                double middle = Geodesics.distanceMetres(position, edge.at((piece + 0.5) / pieces));
                if (middle - CutEdge.PIECE_METRES < best) {
                    best = Math.min(best, toPiece(edge, (double) piece / pieces, (piece + 1.0) / pieces));
                }
            }
        }
        return best;
    }

    private double toPiece(CutEdge edge, double from, double to) {
        double low = from;
        double high = to;
        for (int step = 0; step < 40; step++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (Geodesics.distanceMetres(position, edge.at(left))
                    < Geodesics.distanceMetres(position, edge.at(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Geodesics.distanceMetres(position, edge.at(low));
    }

    private boolean isIn(String country, LatLon at) {
        return view.territoriesAt(at).includes(country);
    }

    private double distance(PlaceReference.Positioned place) {
        return Geodesics.distanceMetres(position, new LatLon(place.latDegrees(), place.lonDegrees()));
    }

    private static double departure(double azimuthDegrees, Wind wind) {
        return Math.abs(LatLon.wrapDegrees(azimuthDegrees - wind.azimuthDegrees()));
    }
}
