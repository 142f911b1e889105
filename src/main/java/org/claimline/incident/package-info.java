/**
 * Incident files read into claims exactly as stated, neither judged nor repaired; figures parsed as printed.
 *
 * <p>A <em>claim</em> is what one claimant says about one phase, in one or more <em>clauses</em> that hold together. A
 * <em>figure</em> is a number as printed: value, unit, hedge.
 */
package org.claimline.incident;
