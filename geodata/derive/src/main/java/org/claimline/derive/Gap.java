package org.claimline.derive;

import java.util.List;
import java.util.Set;

/**
 * A piece of the Earth that belongs to nobody in the set and is enclosed by limits.
 *
 * @param arcs indexes of the arcs around it
 * @param territories who borders it
 * @param squareMetres its area
 * @param widthMetres twice the area by the perimeter: the mean width of a long thin gap
 * @param landShare how much of it is land, 0 to 1
 */
record Gap(
        List<Integer> arcs,
        Set<Integer> territories,
        double squareMetres,
        double widthMetres,
        double landShare,
        double latDegrees,
        double lonDegrees) {

    /**
     * Land between neighbours, told from sea by the greater share. What one territory alone encloses is its lagoon or lake; five lakes
     * that a set leaves out but Natural Earth's land holds are told by their size: the largest known unclaimed land, Bir Tawil, has
     * 2,060 km2, the smallest of these lakes (Ontario) 19,000.
     */
    boolean isUnclaimedLand() {
        return landShare >= 0.5 && territories.size() > 1 && squareMetres < 10_000e6;
    }
}
