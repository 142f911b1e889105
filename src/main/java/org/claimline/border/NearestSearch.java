package org.claimline.border;

import java.util.Arrays;
import java.util.function.Consumer;
import org.claimline.geo.Chords;
import org.claimline.geo.Ecef;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.geo.ShortGeodesic;

/** One thread's searches for the nearest point of a set's lines under one edge rule. Nearer than 500 km it makes no objects. */
final class NearestSearch {

    /** In place of a line's index: there is none. */
    static final int NONE = -1;

    private static final int EVERY_LINE = -1;

    /** The last foot may lie beside its border by the error of lifting it, under 1e-6 m. */
    private static final double FOOT_ERROR_METRES = 1e-5;

    private final Stretches stretches;
    private final NearestQuery query = new NearestQuery();
    private final StretchFoot foot;

    /** Distances to the query's candidates as chords give them, metres. */
    private double[] byChords = new double[64];

    private double distanceMetres;
    private int line = NONE;

    /** The nearest point, ECEF metres. */
    private double x;

    private double y;
    private double z;

    NearestSearch(Stretches stretches, EdgeRule rule) {
        this.stretches = stretches;
        this.foot = new StretchFoot(stretches, rule);
    }

    /** Distance to the nearest point, metres; infinite where there is none. */
    double distanceMetres() {
        return distanceMetres;
    }

    /** The line that the nearest point lies on, an index into {@link Topology#lines()}, or {@link #NONE}. */
    int line() {
        return line;
    }

    LatLon position() {
        return new Ecef(x, y, z).toLatLon();
    }

    /** Finds the nearest point of a tree's stretches. */
    void nearest(StretchTree tree, double latDegrees, double lonDegrees) {
        query.at(latDegrees, lonDegrees);
        query.wantNearest(Double.POSITIVE_INFINITY);
        tree.search(query);
        refine(EVERY_LINE);
    }

    /** As {@link #nearest}, where the last search was in the same tree: its nearest point bounds the new distance. */
    void nearestAfterLast(StretchTree tree, double latDegrees, double lonDegrees) {
        if (line == NONE) {
            nearest(tree, latDegrees, lonDegrees);
            return;
        }
        query.at(latDegrees, lonDegrees);
        double chord = Math.sqrt(square(query.px - x) + square(query.py - y) + square(query.pz - z));
        query.wantNearest(Chords.mostRivalMetres(chord + FOOT_ERROR_METRES));
        tree.search(query);
        refine(EVERY_LINE);
    }

    /** Finds the nearest point of each line that comes within a distance, and gives this search, with it, to the taker. */
    void within(StretchTree tree, double latDegrees, double lonDegrees, double metres, Consumer<NearestSearch> taker) {
        query.at(latDegrees, lonDegrees);
        query.wantWithin(metres);
        tree.search(query);
        int[] lines =
                Arrays.stream(query.line, 0, query.size).sorted().distinct().toArray();
        for (int each : lines) {
            refine(each);
            if (distanceMetres <= metres) {
                taker.accept(this);
            }
        }
    }

    /** Finds the nearest point of the query's candidates, of those on one line or of all. */
    private void refine(int onlyLine) {
        distanceMetres = Double.POSITIVE_INFINITY;
        line = NONE;
        if (byChords.length < query.size) {
            byChords = new double[query.stretch.length];
        }
        for (int i = 0; i < query.size; i++) {
            boolean isCandidate =
                    query.leastChord[i] <= query.mostChord && (onlyLine == EVERY_LINE || query.line[i] == onlyLine);
            byChords[i] = Double.POSITIVE_INFINITY;
            if (isCandidate) {
                foot.find(query, query.stretch[i]);
                byChords[i] = foot.distanceMetres;
                if (foot.distanceMetres < distanceMetres) {
                    take(foot.distanceMetres, query.line[i], foot.x, foot.y, foot.z);
                }
            }
        }
        if (line != NONE && distanceMetres > ShortGeodesic.CHORD_METRES) {
            refineFar();
        }
    }

    /** Looks again at every candidate that may be nearest, the likeliest first. */
    private void refineFar() {
        int likeliest = 0;
        for (int i = 1; i < query.size; i++) {
            likeliest = byChords[i] < byChords[likeliest] ? i : likeliest;
        }
        distanceMetres = Double.POSITIVE_INFINITY;
        exact(likeliest);
        LatLon position = new LatLon(query.latDegrees, query.lonDegrees);
        for (int i = 0; i < query.size; i++) {
            if (i != likeliest && byChords[i] < Double.POSITIVE_INFINITY) {
                LatLon start = stretches.start(query.stretch[i]);
                if (StretchFoot.leastMetres(position, start, byChords[i], Stretches.MOST_METRES) <= distanceMetres) {
                    exact(i);
                }
            }
        }
    }

    private void exact(int candidate) {
        foot.findFar(query, query.stretch[candidate], distanceMetres).ifPresent(nearest -> {
            if (nearest.distanceMetres() < distanceMetres) {
                Ecef at = Ecef.of(nearest.foot());
                take(nearest.distanceMetres(), query.line[candidate], at.x(), at.y(), at.z());
            }
        });
    }

    private void take(double metres, int ofLine, double footX, double footY, double footZ) {
        distanceMetres = metres;
        line = ofLine;
        x = footX;
        y = footY;
        z = footZ;
    }

    private static double square(double d) {
        return d * d;
    }
}
