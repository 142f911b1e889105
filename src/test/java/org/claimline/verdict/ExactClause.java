package org.claimline.verdict;

import java.util.OptionalDouble;
import org.claimline.border.Foot;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.Wind;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
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

    /** @param farMetres how far a walk along a heading goes where the length has no upper end */
    ExactClause(View view, PublishedEdges edges, Variant variant, boolean admitted, LatLon position, double farMetres) {
        this.view = view;
        this.edges = edges;
        this.variant = variant;
        this.admitted = admitted;
        this.position = position;
        this.farMetres = farMetres;
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
        PlaceReference.Positioned from = (PlaceReference.Positioned) ((Clause.Origin.OfPlace) offset.from()).place();
        Geodesics.Inverse way = Geodesics.inverse(new LatLon(from.latDegrees(), from.lonDegrees()), position);
        LengthInterval lengths = variant.reading().meaning(offset.distance()).admitted();
        boolean far = way.distanceMetres() >= lengths.lowerMetres() - from.radiusMetres()
                && way.distanceMetres() <= lengths.upperMetres() + from.radiusMetres();
        return far
                && offset.heading()
                        .map(wind -> departure(way.azimuthDegrees(), wind) <= wind.halfAngleDegrees())
                        .orElse(true);
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
        throw new UnsupportedOperationException("a crossing is a curve");
    }

    @Override
    public Boolean line(Clause.Line line) {
        throw new UnsupportedOperationException("a claimed line is in no border set");
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

    /** By how much the direction from the foot departs from a heading by less than the reading allows; negative where by more. */
    double directionMarginDegrees(Clause.Border border, Wind heading) {
        double azimuth = Geodesics.inverse(foot(border).position(), position).azimuthDegrees();
        boolean sector = variant.heading().filter(HeadingReading.SECTOR::equals).isPresent();
        return (sector ? heading.halfAngleDegrees() : 90) - departure(azimuth, heading);
    }

    private LengthInterval lengths(Figure figure) {
        Reading.Meaning meaning = variant.reading().meaning(figure);
        return admitted ? meaning.admitted() : meaning.stated();
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
