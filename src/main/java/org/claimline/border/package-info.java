/**
 * For each view: which territories cover a point, which line is nearest, how far, and by whose account.
 *
 * <p>A <em>border set</em> is one published set of borders; a <em>view</em> is a border set under one edge rule. A
 * <em>territory</em> is what the set draws as one country; a <em>border line</em> is what it draws between two.
 */
package org.claimline.border;
