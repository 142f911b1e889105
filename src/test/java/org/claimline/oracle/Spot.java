package org.claimline.oracle;

import java.util.HashMap;
import java.util.Map;

/**
 * A position, with what can be asked of it. What a spot has found near by serves the spots of a circle round it: only the edges
 * that may be nearest for one of them are looked at again.
 */
final class Spot {

    private final World world;
    private final double x;
    private final double y;
    private final Spot around;
    private final double aroundMetres;
    private final Map<String, double[]> feet = new HashMap<>();
    private final Map<String, int[]> near = new HashMap<>();
    private final Map<String, Boolean> inside = new HashMap<>();

    Spot(World world, double x, double y) {
        this(world, x, y, null, 0);
    }

    private Spot(World world, double x, double y, Spot around, double aroundMetres) {
        this.world = world;
        this.x = x;
        this.y = y;
        this.around = around;
        this.aroundMetres = aroundMetres;
    }

    /** A spot no farther from this one than a length. */
    Spot within(double metres, double x, double y) {
        return new Spot(world, x, y, this, metres);
    }

    /** A spot that has the same base as this one. */
    Spot beside(double x, double y) {
        return new Spot(world, x, y, around, aroundMetres);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** How far inside the frame; negative outside. */
    double toFrameMetres() {
        return World.RADIUS_METRES - Math.hypot(x, y);
    }

    double lineMetres() {
        return foot("line", world.line().orElseThrow())[0];
    }

    /** The azimuth from the nearest point of the line to here, degrees. */
    double lineAzimuthDegrees() {
        return foot("line", world.line().orElseThrow())[1];
    }

    /** How far inside a country; negative outside. */
    double inCountryMetres(String country) {
        Edges limits = world.limits(country);
        double distance = limits.isEmpty() ? 2 * World.RADIUS_METRES : foot(country, limits)[0];
        return isIn(country) ? distance : -distance;
    }

    /** The geodesic from a position of the plane: its length, metres, and its azimuth there, degrees. */
    double[] from(double[] position) {
        return world.plane().way(position[0], position[1], x, y);
    }

    private boolean isIn(String country) {
        return inside.computeIfAbsent(country, code -> {
            boolean decided = around != null
                    && around.inside.containsKey(code)
                    && (world.limits(code).isEmpty() || around.foot(code, world.limits(code))[0] > aroundMetres);
            double[] position = world.plane().position(x, y);
            return decided ? around.inside.get(code) : world.isIn(code, position[0], position[1]);
        });
    }

    private double[] foot(String name, Edges edges) {
        double[] foot = feet.get(name);
        if (foot == null) {
            foot = edges.foot(x, y, around == null ? edges.all() : around.near(name, edges, aroundMetres));
            feet.put(name, foot);
        }
        return foot;
    }

    private int[] near(String name, Edges edges, double metres) {
        int[] some = near.get(name + metres);
        if (some == null) {
            some = edges.near(x, y, metres, around == null ? edges.all() : around.near(name, edges, aroundMetres));
            near.put(name + metres, some);
        }
        return some;
    }
}
