/**
 * The places that a name may mean, each with its uncertainty, script variants and origin.
 *
 * <p>A place is never a point: a centre and a <em>radial</em> (the distance from the centre to the furthest point of the
 * place, Chapman &amp; Wieczorek 2020), in metres.
 */
package org.claimline.gazetteer;
