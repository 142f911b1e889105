package org.claimline.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The edges of lines near a plane's centre. An edge is straight in degrees between two published vertices, and cut to pieces of
 * at most a hundredth of a degree, which depart from their chords by under 5 cm.
 */
final class Edges {

    private static final double PIECE_DEGREES = 0.01;

    private final Plane plane;

    /** x and y of both ends of each piece. */
    private final double[][] pieces;

    private final int[] all;

    Edges(Plane plane, List<double[][]> lines, double reachMetres) {
        this.plane = plane;
        List<double[]> near = new ArrayList<>();
        double latReach = 1.01 * reachMetres / 110_000;
        double lonReach = latReach / Math.cos(Math.toRadians(Math.min(85, Math.abs(plane.latDegrees()) + latReach)));
        for (double[][] line : lines) {
            for (int i = 1; i < line.length; i++) {
                if (Math.min(line[i - 1][0], line[i][0]) < plane.latDegrees() + latReach
                        && Math.max(line[i - 1][0], line[i][0]) > plane.latDegrees() - latReach
                        && Math.min(line[i - 1][1], line[i][1]) < plane.lonDegrees() + lonReach
                        && Math.max(line[i - 1][1], line[i][1]) > plane.lonDegrees() - lonReach) {
                    cut(line[i - 1], line[i], reachMetres, near);
                }
            }
        }
        this.pieces = near.toArray(double[][]::new);
        this.all = IntStream.range(0, pieces.length).toArray();
    }

    private void cut(double[] from, double[] to, double reachMetres, List<double[]> near) {
        double degrees = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
        int parts = (int) Math.max(1, Math.ceil(degrees / PIECE_DEGREES));
        double[] last = plane.project(from[0], from[1]);
        for (int i = 1; i <= parts; i++) {
            double t = (double) i / parts;
            double[] next = plane.project(from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]));
            if (Math.min(Math.hypot(last[0], last[1]), Math.hypot(next[0], next[1])) < reachMetres + 1000) {
                near.add(new double[] {last[0], last[1], next[0], next[1]});
            }
            last = next;
        }
    }

    /** Where a line begins or ends in the frame. */
    List<double[]> ends() {
        Map<String, double[]> ends = new TreeMap<>();
        for (double[] piece : pieces) {
            for (int at = 0; at < 4; at += 2) {
                String name = piece[at] + " " + piece[at + 1];
                if (ends.remove(name) == null) {
                    ends.put(name, new double[] {piece[at], piece[at + 1]});
                }
            }
        }
        ends.values().removeIf(end -> Math.hypot(end[0], end[1]) > World.RADIUS_METRES);
        return List.copyOf(ends.values());
    }

    boolean isEmpty() {
        return pieces.length == 0;
    }

    int[] all() {
        return all;
    }

    /** Those of some pieces that may be the nearest of a position within a length of one. */
    int[] near(double x, double y, double metres, int[] some) {
        double[] distances =
                Arrays.stream(some).mapToDouble(piece -> flat(x, y, piece)).toArray();
        double least = Arrays.stream(distances).min().orElse(0);
        double most = 1.002 * (least + 2 * metres) + 1;
        return IntStream.range(0, some.length)
                .filter(i -> distances[i] <= most)
                .map(i -> some[i])
                .toArray();
    }

    /** The nearest point of some pieces: its distance by the geodesic, metres, and the azimuth back from it, degrees. */
    double[] foot(double x, double y, int[] some) {
        int best = some[0];
        double least = Double.MAX_VALUE;
        for (int piece : some) {
            double flat = flat(x, y, piece);
            if (flat < least) {
                least = flat;
                best = piece;
            }
        }
        double t = along(x, y, best);
        double[] p = pieces[best];
        return plane.way(p[0] + t * (p[2] - p[0]), p[1] + t * (p[3] - p[1]), x, y);
    }

    private double flat(double x, double y, int piece) {
        double t = along(x, y, piece);
        double[] p = pieces[piece];
        return Math.hypot(x - p[0] - t * (p[2] - p[0]), y - p[1] - t * (p[3] - p[1]));
    }

    private double along(double x, double y, int piece) {
        double[] p = pieces[piece];
        double dx = p[2] - p[0];
        double dy = p[3] - p[1];
        double square = dx * dx + dy * dy;
        return square == 0 ? 0 : Math.max(0, Math.min(1, ((x - p[0]) * dx + (y - p[1]) * dy) / square));
    }
}
