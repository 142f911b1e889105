package org.claimline.derive;

import java.util.Arrays;

/** A run of segments between junctions with one side, as packed vertices; closed where the first vertex equals the last. */
record Arc(long[] points, Side side) {

    boolean isClosed() {
        return points[0] == points[points.length - 1];
    }

    double metres() {
        double sum = 0;
        for (int i = 1; i < points.length; i++) {
            sum += Grid.metres(points[i - 1], points[i]);
        }
        return sum;
    }

    /** Wholly along the antimeridian or the map's edge at the South Pole. */
    boolean isMapEdge() {
        for (int i = 1; i < points.length; i++) {
            if (!Grid.isMapEdge(points[i - 1], points[i])) {
                return false;
            }
        }
        return true;
    }

    Arc with(long[] other) {
        return new Arc(other, side);
    }

    Arc withSide(Side other) {
        return new Arc(points, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arc arc && Arrays.equals(points, arc.points) && side.equals(arc.side);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        return "Arc of " + points.length + " vertices from " + Grid.degrees(Grid.y(points[0])) + ", "
                + Grid.degrees(Grid.x(points[0]));
    }
}
