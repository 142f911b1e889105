package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;

/**
 * All positions between two distances from a centre: a disc where the inner one is 0. What is stated of a position by
 * coordinates, by a place or by an offset lies in one.
 *
 * @param innerMetres 0 or more
 * @param outerMetres at least {@code innerMetres}
 */
record StatedRing(LatLon centre, double innerMetres, double outerMetres) {

    /** Up to this size a ring is a few samples; a wider one is sampled more densely. */
    static final double SMALL_METRES = 1_000;

    private static final int FEW_AZIMUTHS = 16;
    private static final int MANY_AZIMUTHS = 72;
    private static final int MANY_STEPS = 8;

    StatedRing {
        if (!(innerMetres >= 0 && innerMetres <= outerMetres && outerMetres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a ring: " + innerMetres + " to " + outerMetres + " m");
        }
    }

    /** The ring's positions at such a distance from any of another's: no position of this ring is left out. */
    StatedRing widened(double leastMetres, double mostMetres) {
        return new StatedRing(centre, Math.max(0, leastMetres - outerMetres), outerMetres + mostMetres);
    }

    /** Positions of the ring, on circles about its centre; the centre itself, if it belongs to the ring, is the first. */
    List<LatLon> samples() {
        List<LatLon> samples = new ArrayList<>();
        for (int step = 0; step <= steps(); step++) {
            double radius = innerMetres + (outerMetres - innerMetres) * step / steps();
            if (radius == 0) {
                samples.add(centre);
            } else {
                for (int i = 0; i < azimuths(); i++) {
                    samples.add(Geodesics.destination(centre, 360.0 * i / azimuths(), radius));
                }
            }
        }
        return samples;
    }

    /**
     * No position of the ring lies farther from its nearest sample, metres: half a step outward and half a step round, both at the
     * outer circle. On the ellipsoid circles are shorter than 2 pi r by at most r^2 / 6R^2 and never longer.
     */
    double meshMetres() {
        double outward = (outerMetres - innerMetres) / steps() / 2;
        return outward + outerMetres * Math.PI / azimuths();
    }

    private int steps() {
        return outerMetres <= SMALL_METRES ? 1 : MANY_STEPS;
    }

    private int azimuths() {
        return outerMetres <= SMALL_METRES ? FEW_AZIMUTHS : MANY_AZIMUTHS;
    }
}
