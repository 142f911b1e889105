package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.Cover;
import org.claimline.border.Foot;
import org.claimline.border.Territory;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.claimline.incident.Incident;

/**
 * How far a place of the incident lies from the border in question, by one view.
 *
 * @param of what the line is, as printed: {@code DZ-ML} or {@code any border}
 * @param foot empty where the set draws no such line
 * @param checkMetres the distance by the second method; empty beyond its range
 * @param straddles whether the line passes within the place's radius, so that its side is undetermined
 * @param sides what of its disc lies on which side, where it straddles the line; otherwise empty
 * @param shift by which the line is moved; empty for the line as published
 */
public record PlaceDistance(
        String place,
        LatLon position,
        double radiusMetres,
        View view,
        String of,
        Cover cover,
        Optional<Foot> foot,
        OptionalDouble checkMetres,
        boolean straddles,
        List<Side> sides,
        Optional<BorderShift> shift) {

    public PlaceDistance {
        sides = List.copyOf(sides);
    }

    /**
     * A part of a place's disc.
     *
     * @param cover the territories that the set gives it to; none, one, or several where they overlap
     * @param areaKm2 square kilometres; the projection makes it at most 0.03 % too large for a disc of 250 km
     */
    public record Side(Cover cover, double areaKm2) {}

    /** Of a disc: less than this is what the areas' own rounding leaves over. */
    private static final double LEAST_PART = 1e-6;

    /** The distance from the line moved as {@link BorderShift} defines it, with the foot on the same way. */
    PlaceDistance moved(Incident incident, Optional<BorderShift> shift) {
        if (shift.filter(s -> s.metres() > 0).isEmpty() || foot.isEmpty()) {
            return this;
        }
        double s = shift.get().metres();
        String from = shift.get().toward();
        String to = shift.get().other(incident);
        double distance = foot.get().distanceMetres();
        boolean passed = cover.includes(from) && distance <= s;
        double signed = cover.includes(from) ? distance - s : cover.includes(to) ? distance + s : distance;
        double azimuth = foot.get().azimuthDegrees();
        double toward = passed ? LatLon.wrapDegrees(azimuth + 180) : azimuth;
        Foot movedFoot = new Foot(
                Geodesics.destination(position, toward, Math.abs(signed)),
                Math.abs(signed),
                toward,
                foot.get().line());
        OptionalDouble check = checkMetres.isPresent()
                ? OptionalDouble.of(Math.abs(signed)
                        + (passed ? distance - checkMetres.getAsDouble() : checkMetres.getAsDouble() - distance))
                : checkMetres;
        return new PlaceDistance(
                place,
                position,
                radiusMetres,
                view,
                of,
                passed ? exchanged(from, to) : cover,
                Optional.of(movedFoot),
                check,
                Math.abs(signed) <= radiusMetres,
                Math.abs(signed) <= radiusMetres ? sides(incident, shift.get()) : List.of(),
                shift);
    }

    /** What of the disc lies on which side of the moved line; what is in neither country is left as one part. */
    private List<Side> sides(Incident incident, BorderShift moved) {
        ViewFrame disc = new ViewFrame(view, LocalProjection.centredOn(position), radiusMetres);
        Assumptions assumptions = new Assumptions(150_000, 0, Optional.empty(), Optional.of(moved), List.of());
        FrameBorders borders = new FrameBorders(disc, incident, assumptions);
        List<Side> sides = new ArrayList<>();
        double rest = disc.everywhere().getArea();
        for (String code : List.of(moved.toward(), moved.other(incident))) {
            double area = borders.country(code).getArea();
            List<Territory> territories = view.set().territories().stream()
                    .filter(territory -> territory.code().filter(code::equals).isPresent())
                    .toList();
            if (area > 0) {
                sides.add(new Side(new Cover(territories, false), area / 1e6));
            }
            rest -= area;
        }
        if (rest > LEAST_PART * disc.everywhere().getArea()) {
            sides.add(new Side(new Cover(List.of(), false), rest / 1e6));
        }
        return sides;
    }

    /** The cover with one country's ground given to another. */
    private Cover exchanged(String from, String to) {
        List<Territory> territories = view.set().territories().stream()
                .filter(territory -> !territory.code().filter(from::equals).isPresent())
                .filter(territory -> cover.territories().contains(territory)
                        || territory.code().filter(to::equals).isPresent())
                .toList();
        return new Cover(territories, cover.onLimit());
    }

    /** Whether the second method, where it answers, agrees to {@link View#AGREEMENT_METRES}. */
    public boolean agrees() {
        return foot.isEmpty()
                || checkMetres.isEmpty()
                || Math.abs(checkMetres.getAsDouble() - foot.get().distanceMetres()) <= View.AGREEMENT_METRES;
    }

    /** The distance in one plain sentence. */
    public Sentence text() {
        Sentence distance = Wording.distance(this);
        return shift.map(moved -> WhatIfWording.moved(moved, distance)).orElse(distance);
    }
}
