/**
 * Derives Claimline's border sets from published packages: rings in, topology with labelled lines out.
 *
 * <p>Words. A <i>territory</i> is what one set draws for one country code (or one named unit without a code). A <i>segment</i> joins
 * two published vertices. An <i>arc</i> is a run of segments between junctions that has the same territories on its left and
 * right. All positions are integers of 1e-7 degrees: x is longitude, y is latitude.
 */
package org.claimline.derive;
