package org.claimline.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/** Puts a territory's rings together: each hole goes to the smallest shell that holds it. Rings of no area are left out. */
final class Shells {
    private record Shell(List<Integer> ring, double area, Coordinate[] points, Envelope box, List<List<Integer>> polygon) {}

    private Shells() {}

    /** Polygons as lists of rings, the shell first; a ring is a list of arc references. */
    static List<List<List<Integer>>> polygons(List<List<Integer>> rings, Topology topology) {
        List<Shell> shells = new ArrayList<>();
        List<Shell> holes = new ArrayList<>();
        for (List<Integer> ring : rings) {
            long[] points = topology.points(ring);
            double area = new Ring(java.util.Arrays.copyOf(points, points.length - 1)).doubledArea();
            Shell made = shell(ring, area, points);
            if (area > 0) {
                shells.add(made);
            } else if (area < 0) {
                holes.add(made);
            }
        }
        List<Shell> bySize = shells.stream().sorted(Comparator.comparingDouble(Shell::area)).toList();
        holes.forEach(hole -> holder(hole, bySize).polygon().add(hole.ring()));
        return shells.stream().map(Shell::polygon).toList();
    }

    private static Shell shell(List<Integer> ring, double area, long[] points) {
        Coordinate[] coordinates = new Coordinate[points.length];
        Envelope box = new Envelope();
        for (int i = 0; i < points.length; i++) {
            coordinates[i] = new Coordinate(Grid.x(points[i]), Grid.y(points[i]));
            box.expandToInclude(coordinates[i]);
        }
        return new Shell(ring, area, coordinates, box, new ArrayList<>(List.of(ring)));
    }

    private static Shell holder(Shell hole, List<Shell> bySize) {
        for (Shell shell : bySize) {
            if (shell.box().covers(hole.box()) && shell.area() > -hole.area() && holds(shell, hole)) {
                return shell;
            }
        }
        throw new IllegalStateException("a hole lies in no shell, at or near latitude " + Grid.degrees(hole.points()[0].y)
                + ", longitude " + Grid.degrees(hole.points()[0].x));
    }

    private static boolean holds(Shell shell, Shell hole) {
        for (Coordinate point : hole.points()) {
            int location = PointLocation.locateInRing(point, shell.points());
            if (location != Location.BOUNDARY) {
                return location == Location.INTERIOR;
            }
        }
        return true;
    }
}
