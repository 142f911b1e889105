package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The two sides into which a line that a party claims parts the frame. Such a line need not run where a set draws the border, so its
 * sides aren't the countries: the side of a country is the one of which the set gives it the larger share. Beyond its ends the
 * line is taken to go on straight, in the frame's projection.
 */
final class ClaimedLineSides {

    /** So far to the left or right of a segment, a position lies in the face that it bounds there, metres. */
    private static final double BESIDE_METRES = 0.01;

    /** Shares that differ by less tell nothing. */
    private static final double ALIKE = 1e-3;

    private final Geometry frame;
    private final List<Geometry> left = new ArrayList<>();
    private final List<Geometry> right = new ArrayList<>();
    private boolean parted = true;

    /** @param line its vertices in metres of the frame's projection, at least two */
    ClaimedLineSides(Coordinate[] line, Geometry frame) {
        this.frame = frame;
        Geometry extended = Overlays.FACTORY.createLineString(extended(line));
        Geometry inside = OverlayNGRobust.overlay(extended, frame, OverlayNG.INTERSECTION);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.overlay(extended, frame.getBoundary(), OverlayNG.UNION));
        for (Object face : polygonizer.getPolygons()) {
            if (frame.contains(((Geometry) face).getInteriorPoint())) {
                sort((Geometry) face, inside);
            }
        }
    }

    /** The side of a country; empty where the line doesn't part the frame, or the country has as much of either side. */
    Optional<Geometry> of(Geometry country) {
        if (!parted || left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Geometry leftSide = Overlays.union(left);
        Geometry rightSide = Overlays.union(right);
        double more = share(country, leftSide) - share(country, rightSide);
        return Math.abs(more) < ALIKE ? Optional.empty() : Optional.of(more > 0 ? leftSide : rightSide);
    }

    private static double share(Geometry country, Geometry side) {
        return Overlays.intersection(country, side).getArea() / side.getArea();
    }

    private Coordinate[] extended(Coordinate[] line) {
        List<Coordinate> extended = new ArrayList<>(List.of(line));
        extended.add(0, beyond(line[1], line[0]));
        extended.add(beyond(line[line.length - 2], line[line.length - 1]));
        return extended.toArray(Coordinate[]::new);
    }

    /** Straight on past the frame. */
    private Coordinate beyond(Coordinate from, Coordinate end) {
        double metres =
                end.distance(new Coordinate()) + frame.getEnvelopeInternal().getDiameter();
        double t = metres / from.distance(end);
        return new Coordinate(end.x + t * (end.x - from.x), end.y + t * (end.y - from.y));
    }

    /** A face is on the left or on the right of the line; one that is on both shows that the line crosses itself. */
    private void sort(Geometry face, Geometry line) {
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(face);
        boolean isLeft = false;
        boolean isRight = false;
        for (Geometry piece : Overlays.pieces(line)) {
            Coordinate[] corners = piece.getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                isLeft |= holds(locator, corners[i - 1], corners[i], BESIDE_METRES);
                isRight |= holds(locator, corners[i - 1], corners[i], -BESIDE_METRES);
            }
        }
        parted &= !(isLeft && isRight);
        if (isLeft) {
            left.add(face);
        } else if (isRight) {
            right.add(face);
        }
    }

    private static boolean holds(IndexedPointInAreaLocator face, Coordinate from, Coordinate to, double leftMetres) {
        double length = from.distance(to);
        Coordinate beside = new Coordinate(
                (from.x + to.x) / 2 - leftMetres * (to.y - from.y) / length,
                (from.y + to.y) / 2 + leftMetres * (to.x - from.x) / length);
        return length > 0 && face.locate(beside) == Location.INTERIOR;
    }
}
