package org.claimline.border;

import java.util.Optional;
import org.claimline.geo.LatLon;

/**
 * The nearest border points of many positions, in the positions' order, in arrays: no object each.
 *
 * @param distanceMetres geodesic distance to each; infinite where the set has no accepted line
 * @param latDegrees where it lies; NaN where there is none
 * @param lonDegrees in [-180, 180]; NaN where there is none
 * @param line the line that it lies on, as an index into {@link BorderSet#lines()}; -1 where there is none
 */
public record NearestPoints(double[] distanceMetres, double[] latDegrees, double[] lonDegrees, int[] line) {

    static NearestPoints ofSize(int size) {
        return new NearestPoints(new double[size], new double[size], new double[size], new int[size]);
    }

    public int size() {
        return line.length;
    }

    void put(int index, NearestSearch found) {
        line[index] = found.line();
        distanceMetres[index] = found.distanceMetres();
        if (found.line() == NearestSearch.NONE) {
            latDegrees[index] = Double.NaN;
            lonDegrees[index] = Double.NaN;
        } else {
            LatLon position = found.position();
            latDegrees[index] = position.latDegrees();
            lonDegrees[index] = position.lonDegrees();
        }
    }

    /** The line of one position in the set that was asked; empty where there is none. */
    public Optional<BorderLine> line(int index, BorderSet set) {
        return line[index] == NearestSearch.NONE
                ? Optional.empty()
                : Optional.of(set.lines().get(line[index]));
    }
}
