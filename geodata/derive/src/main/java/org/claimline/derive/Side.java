package org.claimline.derive;

import java.util.List;

/**
 * What lies at a run of segments. Lists hold indexes into the set's territories, sorted.
 *
 * @param left territories that end here and lie on the left
 * @param right territories that end here and lie on the right
 * @param both territories on both sides: the set overlaps itself
 * @param adjoining where nobody shares the segment: those who lie on its far side but have other vertices there
 * @param status the source's word for the line, or empty
 */
record Side(List<Integer> left, List<Integer> right, List<Integer> both, List<Integer> adjoining, String status) {

    static final Side NOTHING = new Side(List.of(), List.of(), List.of(), List.of(), "");

    /** Inner lines of one territory: they vanish. */
    boolean isNothing() {
        return left.isEmpty() && right.isEmpty();
    }

    /** One territory (or several) ends here and nobody begins with the same vertices. */
    boolean isOneSided() {
        return left.isEmpty() != right.isEmpty();
    }

    /** Nobody on the far side. */
    boolean isOpen() {
        return isOneSided() && both.isEmpty() && adjoining.isEmpty();
    }

    /** One territory ends within another. */
    boolean isWithin() {
        return isOneSided() && !both.isEmpty() && adjoining.isEmpty();
    }

    /** The territories that end at a one-sided run, on whichever side they lie. */
    List<Integer> ending() {
        return left.isEmpty() ? right : left;
    }

    Side mirrored() {
        return new Side(right, left, both, adjoining, status);
    }

    Side adjoining(List<Integer> others) {
        return new Side(left, right, both.stream().filter(t -> !others.contains(t)).toList(), others, status);
    }
}
