package org.claimline.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.LocalProjection;
import org.claimline.geo.Wind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A ring of stated positions in front of a line: how far the line is from them, and by how much that misses what is stated.
 *
 * <p><em>At least so far.</em> For a position p let f(p) be the least way to any position at which the stated distance and side
 * hold. Then f(p) is at least the difference between the distance of p from the line and the nearest stated length, since by the
 * triangle inequality a way of x changes the distance from a line by at most x; and where p isn't in the stated country, f(p) is at
 * least its distance from that country's limits. f itself changes by at most x over a way of x. So over all positions of the ring
 * f is at least its bound at the centre less the ring's radius, and at least the least bound of the samples less their mesh
 * ({@link StatedRing#meshMetres}): {@link #missMetres} is the greater of the two. Moving the line by less than that, each of its
 * points at will, doesn't help either, for it changes the distance of no position by more.
 */
final class StatedSpot {

    private final StatedRing ring;
    private final MeasuredLine line;
    private final LineReference reference;
    private final Sample centre;
    private final List<Sample> samples;
    private final Map<Wind, Optional<LengthInterval>> alongHeading = new HashMap<>();

    /**
     * @param distanceMetres to the nearest point of the line
     * @param azimuthDegrees toward it
     * @param toSideMetres how far the stated country is, 0 within it
     */
    private record Sample(double distanceMetres, double azimuthDegrees, double toSideMetres) {}

    private StatedSpot(
            StatedRing ring, MeasuredLine line, LineReference reference, Sample centre, List<Sample> samples) {
        this.ring = ring;
        this.line = line;
        this.reference = reference;
        this.centre = centre;
        this.samples = samples;
    }

    /** Empty where the set draws no such line, or gives the stated country no border. */
    static Optional<StatedSpot> of(StatedRing ring, MeasuredLine line, LineReference reference) {
        if (line.nearest(ring.centre()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Side> side = reference.sideCountry().map(country -> new Side(country, line.view(), ring));
        if (side.isPresent() && !side.get().isDrawn()) {
            return Optional.empty();
        }
        Sample centre = sample(ring.centre(), line, side);
        List<Sample> samples = ring.samples().stream()
                .map(position -> sample(position, line, side))
                .toList();
        return Optional.of(new StatedSpot(ring, line, reference, centre, samples));
    }

    private static Sample sample(LatLon position, MeasuredLine line, Optional<Side> side) {
        MeasuredLine.Way way = line.nearest(position).orElseThrow();
        return new Sample(
                way.distanceMetres(),
                way.azimuthDegrees(),
                side.map(country -> country.awayMetres(position)).orElse(0.0));
    }

    /** How far a country is from the positions of a ring. */
    private static final class Side {

        /** Limits toward the sea are looked for within this. */
        private static final double SEAWARD_METRES = 500_000;

        private final String country;
        private final View view;
        private final LatLon centre;
        private final LineFilter border;
        private double seawardMetres = -1;

        Side(String country, View view, StatedRing ring) {
            this.country = country;
            this.view = view;
            this.centre = ring.centre();
            this.border = LineFilter.of(country);
        }

        boolean isDrawn() {
            return view.nearest(centre, border).isPresent();
        }

        /** At least so far, metres: 0 in the country; the limits toward the sea are measured from the ring's centre. */
        double awayMetres(LatLon position) {
            if (view.territoriesAt(position).includes(country)) {
                return 0;
            }
            double toBorder = view.nearest(position, border).orElseThrow().distanceMetres();
            double seaward = seawardMetres() - Geodesics.distanceMetres(centre, position);
            return Math.max(0, Math.min(toBorder, seaward));
        }

        private double seawardMetres() {
            if (seawardMetres < 0) {
                LocalProjection projection = LocalProjection.centredOn(centre);
                Geometry limits = view.drawOuterLimits(country, projection, SEAWARD_METRES);
                seawardMetres = limits.isEmpty()
                        ? SEAWARD_METRES
                        : Math.min(SEAWARD_METRES, limits.distance(Overlays.FACTORY.createPoint(new Coordinate(0, 0))));
            }
            return seawardMetres;
        }
    }

    /** The distances from the line that the ring's positions have; empty where none meets it along the heading. */
    Optional<LengthInterval> measured(Variant variant) {
        return reference.measuredBy(variant) == HeadingReading.MERIDIAN
                ? alongHeading.computeIfAbsent(reference.heading().orElseThrow(), this::along)
                : Optional.of(nearest());
    }

    private LengthInterval nearest() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Sample sample : samples) {
            least = Math.min(least, sample.distanceMetres());
            most = Math.max(most, sample.distanceMetres());
        }
        double mesh = ring.meshMetres();
        return LengthInterval.closed(
                Math.max(0, Math.max(least - mesh, centre.distanceMetres() - ring.outerMetres())),
                Math.min(most + mesh, centre.distanceMetres() + ring.outerMetres()));
    }

    /**
     * Along a heading the distance may jump where one stretch of the line hides another: it is measured from the samples and, in a
     * small ring, on both sides of every corner that the line has in front of it. Positions from which the line isn't met have none.
     */
    private Optional<LengthInterval> along(Wind heading) {
        double back = heading.opposite().azimuthDegrees();
        List<LatLon> positions = new ArrayList<>(ring.samples());
        positions.addAll(beforeCorners(back));
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (LatLon position : positions) {
            OptionalDouble met = line.along(position, back);
            if (met.isPresent()) {
                least = Math.min(least, met.getAsDouble());
                most = Math.max(most, met.getAsDouble());
            }
        }
        return least > most ? Optional.empty() : Optional.of(LengthInterval.closed(least, most));
    }

    private List<LatLon> beforeCorners(double azimuthDegrees) {
        List<LatLon> positions = new ArrayList<>();
        double width = ring.outerMetres();
        if (ring.innerMetres() == 0 && width <= StatedRing.SMALL_METRES) {
            for (double offset : line.corners(ring.centre(), azimuthDegrees, width)) {
                for (double beside : new double[] {-BESIDE_METRES, BESIDE_METRES}) {
                    double across = Math.max(-width, Math.min(width, offset + beside));
                    positions.add(Geodesics.destination(ring.centre(), azimuthDegrees + 90, across));
                }
            }
        }
        return positions;
    }

    /** How far at least a position of the ring, or the line, would have to move, metres: 0 where nothing has been shown. */
    double missMetres(LengthInterval stated, Variant variant) {
        if (reference.measuredBy(variant) == HeadingReading.MERIDIAN) {
            double along =
                    measured(variant).map(measured -> apart(measured, stated)).orElse(0.0);
            return Math.max(along, least(Sample::toSideMetres));
        }
        return least(sample ->
                Math.max(apart(LengthInterval.exactly(sample.distanceMetres()), stated), sample.toSideMetres()));
    }

    /** A lower bound, over the whole ring, of what changes by at most x over a way of x and is bounded so at each sample. */
    private double least(ToDoubleFunction<Sample> bound) {
        double least = samples.stream().mapToDouble(bound).min().orElse(0);
        double atCentre = bound.applyAsDouble(centre);
        return Math.max(0, Math.max(atCentre - ring.outerMetres(), least - ring.meshMetres()));
    }

    /** Whether some position has a stated length from the line, on the stated side and in the stated direction. */
    boolean fits(LengthInterval stated, Variant variant) {
        boolean along = reference.measuredBy(variant) == HeadingReading.MERIDIAN;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Sample sample : samples) {
            if (sample.toSideMetres() == 0 && (along || lies(sample, variant))) {
                least = Math.min(least, sample.distanceMetres());
                most = Math.max(most, sample.distanceMetres());
            }
        }
        if (least > most) {
            return false;
        }
        Optional<LengthInterval> measured = along ? measured(variant) : Optional.of(LengthInterval.closed(least, most));
        return measured.isPresent() && meet(measured.get(), stated);
    }

    /** Whether any position lies in the stated direction from the line, by the direction to its nearest point. */
    boolean liesInDirection(Variant variant) {
        return samples.stream().anyMatch(sample -> lies(sample, variant));
    }

    private boolean lies(Sample sample, Variant variant) {
        if (reference.heading().isEmpty()) {
            return true;
        }
        Wind heading = reference.heading().get();
        double halfAngle = reference.measuredBy(variant) == HeadingReading.SECTOR ? heading.halfAngleDegrees() : 90;
        double departure =
                LatLon.wrapDegrees(sample.azimuthDegrees() - heading.opposite().azimuthDegrees());
        return sample.distanceMetres() == 0 || Math.abs(departure) <= halfAngle;
    }

    /** How far two intervals lie apart, metres; 0 where they meet or touch. */
    static double apart(LengthInterval a, LengthInterval b) {
        return Math.max(0, Math.max(a.lowerMetres() - b.upperMetres(), b.lowerMetres() - a.upperMetres()));
    }

    /** Whether two intervals share a length. */
    static boolean meet(LengthInterval a, LengthInterval b) {
        double lower = Math.max(a.lowerMetres(), b.lowerMetres());
        double upper = Math.min(a.upperMetres(), b.upperMetres());
        return lower < upper || lower == upper && a.contains(lower) && b.contains(lower);
    }

    /** Beside a corner by this much, the stretch on its one side is met: far above the rounding of a ray, far below any figure. */
    private static final double BESIDE_METRES = 1e-3;
}
