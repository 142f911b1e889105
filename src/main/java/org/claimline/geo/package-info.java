/**
 * Positions, lengths, intervals and geodesics on WGS 84, with units in the types and the error of each method stated.
 *
 * <p>A <em>position</em> is a geodetic latitude and longitude, latitude first. An <em>edge rule</em> says what lies between
 * two published vertices. A <em>cut edge</em> is a piece of a published edge, short enough to be taken as a geodesic.
 */
package org.claimline.geo;
