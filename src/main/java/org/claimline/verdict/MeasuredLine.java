package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Ecef;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.claimline.geo.PieceFoot;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * One line in one view, measured from single positions: nothing is buffered or overlaid. For one thread.
 *
 * <p>Nearest distances to a border are the geodesic kernel's. Distances along a heading are found in an azimuthal equidistant
 * projection: geodesics from its centre are straight there, and pieces of the line, at most 2 km long, depart from straight ones by
 * under 1 mm at 100 km. From a position d off the centre a geodesic of length L departs from a straight one by about d L^2 / 6R^2:
 * 0.3 m for d = 25 km and L = 50 km. The projection stays where it is for positions within {@link #STAY} of its reach.
 */
final class MeasuredLine {

    /** A line that isn't met within this, or four times its least distance, along a heading, isn't met. */
    private static final double LEAST_REACH_METRES = 100_000;

    private static final double MOST_REACH_METRES = 1_000_000;

    /** Part of the reach by which a position may lie off the projection's centre. */
    private static final double STAY = 0.2;

    private static final LatLon SOMEWHERE = new LatLon(0, 0);

    private final View view;
    private final LineFilter border;
    private final List<LatLon> claimedVertices;

    /** The line drawn round the position that was asked for last. */
    private LatLon drawnFor;

    private LocalProjection projection;
    private double reachMetres;
    private List<Coordinate[]> drawn;

    /** @param azimuthDegrees toward the nearest point, at the position */
    record Way(double distanceMetres, double azimuthDegrees) {}

    MeasuredLine(View view, LineReference reference) {
        this.view = view;
        this.border = reference.line();
        this.claimedVertices =
                reference.claimed().map(line -> vertices(view, line.points())).orElse(List.of());
    }

    View view() {
        return view;
    }

    boolean isDrawn() {
        return nearest(SOMEWHERE).isPresent();
    }

    /** The way to the nearest point; empty where the set draws no such line. */
    Optional<Way> nearest(LatLon position) {
        return claimedVertices.isEmpty()
                ? view.nearest(position, border).map(foot -> new Way(foot.distanceMetres(), foot.azimuthDegrees()))
                : Optional.of(nearestClaimed(position));
    }

    /** How far the line is met first along a geodesic from a position, metres; empty where it isn't met. */
    OptionalDouble along(LatLon position, double azimuthDegrees) {
        Optional<Way> nearest = nearest(position);
        if (nearest.isEmpty()) {
            return OptionalDouble.empty();
        }
        draw(position, nearest.get().distanceMetres());
        Coordinate from = projection.project(position);
        Coordinate to = projection.project(Geodesics.destination(position, azimuthDegrees, reachMetres));
        double first = Double.POSITIVE_INFINITY;
        for (Coordinate[] line : drawn) {
            for (int i = 1; i < line.length; i++) {
                first = Math.min(first, met(from, to, line[i - 1], line[i]));
            }
        }
        if (Double.isInfinite(first)) {
            return OptionalDouble.empty();
        }
        Coordinate met = new Coordinate(from.x + first * (to.x - from.x), from.y + first * (to.y - from.y));
        return OptionalDouble.of(Geodesics.distanceMetres(position, projection.position(met)));
    }

    /**
     * Offsets across a heading, metres to the right of it, at which the line has a corner in front of a position: between two
     * of them, and but for stretches that hide others, the distance along the heading changes evenly.
     */
    List<Double> corners(LatLon position, double azimuthDegrees, double withinMetres) {
        Optional<Way> nearest = nearest(position);
        if (nearest.isEmpty()) {
            return List.of();
        }
        draw(position, nearest.get().distanceMetres());
        Coordinate from = projection.project(position);
        Coordinate to = projection.project(Geodesics.destination(position, azimuthDegrees, reachMetres));
        double length = from.distance(to);
        List<Double> offsets = new ArrayList<>();
        for (Coordinate[] line : drawn) {
            for (Coordinate at : line) {
                double ahead = ((at.x - from.x) * (to.x - from.x) + (at.y - from.y) * (to.y - from.y)) / length;
                double right = ((at.x - from.x) * (to.y - from.y) - (at.y - from.y) * (to.x - from.x)) / length;
                if (ahead > -withinMetres && Math.abs(right) < withinMetres) {
                    offsets.add(right);
                }
            }
        }
        return offsets;
    }

    /** Where on the way from one point to the other a segment is met, as a fraction; infinite where it isn't. */
    private static double met(Coordinate from, Coordinate to, Coordinate a, Coordinate b) {
        double wayX = to.x - from.x;
        double wayY = to.y - from.y;
        double segmentX = b.x - a.x;
        double segmentY = b.y - a.y;
        double cross = wayX * segmentY - wayY * segmentX;
        double acX = a.x - from.x;
        double acY = a.y - from.y;
        double onWay = (acX * segmentY - acY * segmentX) / cross;
        double onSegment = (acX * wayY - acY * wayX) / cross;
        return cross != 0 && onWay >= 0 && onWay <= 1 && onSegment >= 0 && onSegment <= 1
                ? onWay
                : Double.POSITIVE_INFINITY;
    }

    private void draw(LatLon position, double nearestMetres) {
        double reach = Math.min(MOST_REACH_METRES, Math.max(LEAST_REACH_METRES, 4 * nearestMetres));
        boolean near = drawnFor != null && Geodesics.distanceMetres(drawnFor, position) <= STAY * reachMetres;
        if (near && reach <= (1 + STAY) * reachMetres) {
            return;
        }
        drawnFor = position;
        projection = LocalProjection.centredOn(position);
        reachMetres = reach;
        if (claimedVertices.isEmpty()) {
            Geometry lines = view.drawLines(border, projection, (1 + 2 * STAY) * reach);
            drawn = Overlays.pieces(lines).stream()
                    .map(Geometry::getCoordinates)
                    .toList();
        } else {
            drawn = List.<Coordinate[]>of(projection.project(claimedVertices));
        }
    }

    private static List<LatLon> vertices(View view, List<LatLon> points) {
        List<LatLon> vertices = new ArrayList<>(points.subList(0, 1));
        for (int i = 1; i < points.size(); i++) {
            CutEdge edge = CutEdge.of(view.edges(), points.get(i - 1), points.get(i));
            for (int piece = 1; piece <= edge.pieces(); piece++) {
                vertices.add(edge.vertex(piece));
            }
        }
        return vertices;
    }

    private Way nearestClaimed(LatLon position) {
        Ecef at = Ecef.of(position);
        PieceFoot foot = new PieceFoot();
        double least = Double.POSITIVE_INFINITY;
        Ecef nearest = at;
        Ecef from = Ecef.of(claimedVertices.get(0));
        for (LatLon vertex : claimedVertices) {
            Ecef to = Ecef.of(vertex);
            foot.find(at.x(), at.y(), at.z(), from.x(), from.y(), from.z(), to.x(), to.y(), to.z());
            if (foot.distanceMetres < least) {
                least = foot.distanceMetres;
                nearest = new Ecef(foot.x, foot.y, foot.z);
            }
            from = to;
        }
        Geodesics.Inverse way = Geodesics.inverse(position, nearest.toLatLon());
        return new Way(way.distanceMetres(), way.azimuthDegrees());
    }
}
