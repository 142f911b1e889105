/**
 * The oracle of the seeds' numbers. It shares no code with {@code verdict}: it asks what each position lies inside of, by
 * GeographicLib and the published vertices, where {@code verdict} draws, buffers and overlays.
 */
package org.claimline.oracle;
