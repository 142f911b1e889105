/**
 * Judgement: the region of each claim, its verdict per view and reading, and how claims bear on one another.
 *
 * <p>A <em>region</em> is all positions for which a claim holds, under one reading and one view. A <em>reading</em> is one
 * exact meaning of a clause. The <em>frame</em> is the circle round the incident in which regions are drawn.
 */
package org.claimline.verdict;
