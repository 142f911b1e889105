package org.claimline.border;

import java.util.Arrays;
import org.claimline.geo.Chords;
import org.claimline.geo.Ecef;

/** What one search for near stretches needs and finds, in arrays that serve the next search too. For one thread. */
final class NearestQuery {

    final int[] stack = new int[StretchTree.MOST_ASIDE];
    final double[] stackSquare = new double[StretchTree.MOST_ASIDE];

    /** A leaf's squares of distances. */
    final double[] squares = new double[StretchLeaves.MOST_STRETCHES];

    double latDegrees;
    double lonDegrees;

    /** The position, ECEF metres. */
    double px;

    double py;
    double pz;

    /** No point of the answer has a longer chord, metres. */
    double mostChord;

    double mostSquare;

    /** Whether the nearest point alone is wanted, so that every near stretch lowers the bound. */
    private boolean nearestOnly;

    /** The stretches that may hold a point of the answer, with their lines, and the least chord that a point of them can have. */
    int[] stretch = new int[64];

    int[] line = new int[64];
    double[] leastChord = new double[64];
    int size;

    void at(double lat, double lon) {
        latDegrees = lat;
        lonDegrees = lon;
        Ecef point = Ecef.of(lat, lon);
        px = point.x();
        py = point.y();
        pz = point.z();
        size = 0;
    }

    /** Asks for the nearest point, within a chord that it can't exceed; that may be infinite. */
    void wantNearest(double withinChord) {
        nearestOnly = true;
        bound(withinChord);
    }

    /** Asks for all points within a distance, metres. */
    void wantWithin(double metres) {
        nearestOnly = false;
        bound(Chords.mostChordMetres(metres));
    }

    private void bound(double chord) {
        mostChord = chord;
        mostSquare = chord * chord;
    }

    /** The chord that a stretch with such a departure from its own chord may have to that, to hold a point of the answer, metres. */
    double reach(float departureMetres) {
        return mostChord + departureMetres;
    }

    /** Says that some point lies at most so far away, by its chord. */
    void lower(double chord) {
        if (nearestOnly) {
            double rival = Chords.mostRivalMetres(chord);
            if (rival < mostChord) {
                bound(rival);
            }
        }
    }

    /** Takes a stretch of which no point has a shorter chord. */
    void offer(int index, int lineIndex, double atLeastChord) {
        if (size == stretch.length) {
            grow(2 * size);
        }
        stretch[size] = index;
        line[size] = lineIndex;
        leastChord[size++] = atLeastChord;
    }

    private void grow(int length) {
        stretch = Arrays.copyOf(stretch, length);
        line = Arrays.copyOf(line, length);
        leastChord = Arrays.copyOf(leastChord, length);
    }
}
