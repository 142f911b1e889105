package org.claimline.derive;

import java.util.List;

/**
 * The line between two territories, or of one toward nobody, in one class.
 *
 * @param left index of the territory on the left of the arcs; for {@code overlap} the one whose limit it is
 * @param right index of the territory on the right, -1 for nobody; for {@code overlap} the one that it runs within
 * @param sourceStatus the source's own word where the class does not say it, else empty
 * @param arcs arc indexes, complemented where the arc is followed backwards
 */
record Line(int left, int right, LineClass lineClass, String sourceStatus, List<Integer> arcs) {}
