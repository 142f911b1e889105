package org.claimline.verdict;

/** One named part of the tolerance of a verdict, metres. */
public record Tolerance(Sentence name, double metres) {}
