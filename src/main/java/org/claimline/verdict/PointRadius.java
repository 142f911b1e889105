package org.claimline.verdict;

import java.util.List;
import java.util.Optional;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;

/**
 * The circle that stands for an offset from a place by the published point-radius method: Wieczorek, Guo and Hijmans, IJGIS 18(8),
 * 2004, and Chapman and Wieczorek, Georeferencing Best Practices, GBIF 2020. It is shown beside a region, for comparison; verdicts
 * rest on regions. It is not quite an outer bound: with a heading the published formula adds the place's extent along the heading
 * alone, so corners of the sector of a wide place lie outside (PointRadiusTest has one, by 1.2 km of 5.4).
 *
 * <p>Of the published sources of uncertainty two are counted, the extent of the place (its radial, which covers the precision of
 * its coordinates) and the precision of the printed distance; positions are on WGS 84, and nothing is measured on a map. They are
 * added, never squared. Hedges change nothing. Where there is no heading the distance itself is added and the place stays the
 * centre. A range, which the method doesn't know, counts as its middle with half its width added.
 *
 * @param centre of the circle
 * @param radiusMetres over 0
 * @param rule {@link Reading#GBIF_2020} or {@link Reading#WIECZOREK_2004}
 */
public record PointRadius(LatLon centre, double radiusMetres, Reading rule) {

    /** Two offsets from one place at right angles to one another: "6 km E and 8 km N of". */
    private static final double RIGHT_ANGLE_DEGREES = 90;

    /**
     * The circle of a claim's offset.
     *
     * @param from the place that the claim's offsets start from
     * @return empty under a reading that publishes no such circle, where the claim has no offset with a number, or where it has
     *     several that are not two at right angles
     */
    static Optional<PointRadius> of(Claim claim, Reading rule, PlaceDisc from) {
        List<Clause.Offset> offsets = claim.clauses().stream()
                .filter(Clause.Offset.class::isInstance)
                .map(Clause.Offset.class::cast)
                .filter(offset -> offset.distance().hedge() != Figure.Hedge.FEW)
                .toList();
        boolean published = rule == Reading.GBIF_2020 || rule == Reading.WIECZOREK_2004;
        if (!published || offsets.isEmpty()) {
            return Optional.empty();
        }
        if (offsets.size() == 2 && areOrthogonal(offsets.get(0), offsets.get(1))) {
            return Optional.of(orthogonal(offsets.get(0), offsets.get(1), rule, from));
        }
        return offsets.size() == 1 ? Optional.of(single(offsets.get(0), rule, from)) : Optional.empty();
    }

    private static PointRadius single(Clause.Offset offset, Reading rule, PlaceDisc from) {
        Distance distance = Distance.of(offset.distance(), rule);
        double sum = from.radiusMetres() + distance.precisionMetres();
        return offset.heading()
                .map(wind -> new PointRadius(
                        Geodesics.destination(from.centre(), wind.azimuthDegrees(), distance.metres()),
                        withHeading(distance.metres(), sum, wind.halfAngleDegrees()),
                        rule))
                .orElseGet(() -> new PointRadius(from.centre(), distance.metres() + sum, rule));
    }

    private static PointRadius orthogonal(Clause.Offset a, Clause.Offset b, Reading rule, PlaceDisc from) {
        Distance first = Distance.of(a.distance(), rule);
        Distance second = Distance.of(b.distance(), rule);
        LatLon corner =
                Geodesics.destination(from.centre(), a.heading().orElseThrow().azimuthDegrees(), first.metres());
        LatLon centre = Geodesics.destination(corner, b.heading().orElseThrow().azimuthDegrees(), second.metres());
        double precision = Math.max(first.precisionMetres(), second.precisionMetres());
        double radius = rule == Reading.WIECZOREK_2004
                ? orthogonal2004(from.radiusMetres() + precision)
                : orthogonal2013(from.radiusMetres(), precision);
        return new PointRadius(centre, radius, rule);
    }

    private static boolean areOrthogonal(Clause.Offset a, Clause.Offset b) {
        return a.from().equals(b.from())
                && a.heading().isPresent()
                && b.heading().isPresent()
                && Math.abs(LatLon.wrapDegrees(azimuth(a) - azimuth(b))) == RIGHT_ANGLE_DEGREES;
    }

    private static double azimuth(Clause.Offset offset) {
        return offset.heading().map(Wind::azimuthDegrees).orElseThrow();
    }

    /**
     * The radius with a heading: the distance from the middle of the outer arc to its corners, all lengths in one unit.
     *
     * @param distance printed, d
     * @param sum of the other uncertainties, d'
     * @param halfAngleDegrees of the heading, alpha
     * @return sqrt((d + d' - d cos alpha)^2 + (d sin alpha)^2)
     */
    static double withHeading(double distance, double sum, double halfAngleDegrees) {
        double angle = Math.toRadians(halfAngleDegrees);
        return Math.hypot(distance + sum - distance * Math.cos(angle), distance * Math.sin(angle));
    }

    /** Two offsets at right angles, as published in 2004: the corner of a square of the whole sum. */
    static double orthogonal2004(double sum) {
        return Math.sqrt(2) * sum;
    }

    /** As the authors' calculator has it since 2013: only the precision of the distances is squared up. */
    static double orthogonal2013(double extent, double precision) {
        return extent + Math.sqrt(2) * precision;
    }

    /** A printed distance with its implied precision, metres. */
    private record Distance(double metres, double precisionMetres) {

        static Distance of(Figure figure, Reading rule) {
            Reading.Meaning meaning = rule.meaning(figure);
            double unit = figure.unit().metres();
            double lower = figure.value().doubleValue() * unit;
            double upper = figure.valueMax().orElse(figure.value()).doubleValue() * unit;
            double middle = (lower + upper) / 2;
            return new Distance(middle, meaning.stated().upperMetres() - middle);
        }
    }
}
