package org.claimline.border;

import org.claimline.geo.LatLon;

/**
 * The nearest point of a border line.
 *
 * @param position where it lies
 * @param distanceMetres geodesic distance to it
 * @param azimuthDegrees forward azimuth toward it, at the position asked for, in [-180, 180]
 * @param line the line that it lies on
 */
public record Foot(LatLon position, double distanceMetres, double azimuthDegrees, BorderLine line) {}
