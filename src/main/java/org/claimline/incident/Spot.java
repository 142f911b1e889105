package org.claimline.incident;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
record Spot(int line, int column) {
    static final Spot START = new Spot(1, 1);
}
