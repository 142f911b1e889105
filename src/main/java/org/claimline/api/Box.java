package org.claimline.api;

/** A box of a map, degrees; west is less than east. */
record Box(double west, double south, double east, double north) {}
