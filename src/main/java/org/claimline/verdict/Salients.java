package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * How deep the parts of a country are that straight tracks cut off: a track enters and leaves by one line, and the depth is the
 * greatest distance from it, at right angles, to the stretch of line that it cuts off.
 *
 * <p>The line is sampled at even steps, so what is found is a track that does it, to within a step; a deeper one may lie between two
 * samples. Coordinates are metres of the frame's projection.
 */
final class Salients {

    /** A line has at most so many samples: their pairs are all looked at. */
    private static final int MOST_SAMPLES = 6_000;

    /** A track is sampled at least so finely, so that a salient's outline is followed. */
    private static final int SAMPLES_OF_A_TRACK = 40;

    private final IndexedPointInAreaLocator country;
    private final Geometry lines;

    /**
     * @param country an area
     * @param lines by which it may be entered, within the circle that matters
     */
    Salients(Geometry country, Geometry lines) {
        this.country = new IndexedPointInAreaLocator(country);
        this.lines = lines;
    }

    /**
     * A track that cuts off a part of the country, and the point of the line that it lies farthest from.
     *
     * @param depthMetres at right angles to the track
     * @param stepMetres between two samples of the line
     */
    record Cut(double depthMetres, double stepMetres, Coordinate in, Coordinate out, Coordinate tip) {}

    /**
     * The deepest cut by a straight track of a length. Ends of tracks are samples, so one that is up to two steps shorter counts as well:
     * so much do two ends move to the next samples.
     *
     * @param track with an upper end, over 0
     */
    Optional<Cut> deepest(Interval track) {
        double step = Math.max(track.max() / SAMPLES_OF_A_TRACK, lines.getLength() / MOST_SAMPLES);
        double least = Math.max(0, Math.min(track.min(), track.max() - 2 * step));
        Interval lengths = new Interval(least, true, track.max(), track.maxClosed());
        LineMerger merger = new LineMerger();
        merger.add(lines);
        List<Coordinate[]> sampled = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            sampled.add(samples((LineString) line, step));
        }
        Cut best = null;
        for (Coordinate[] line : sampled) {
            best = deepest(line, lengths, step, best);
        }
        return Optional.ofNullable(best);
    }

    private static Coordinate[] samples(LineString line, double step) {
        LengthIndexedLine along = new LengthIndexedLine(line);
        int parts = Math.max(1, (int) Math.ceil(line.getLength() / step));
        Coordinate[] samples = new Coordinate[parts + 1];
        for (int i = 0; i <= parts; i++) {
            samples[i] = along.extractPoint(line.getLength() * i / parts);
        }
        return samples;
    }

    private Cut deepest(Coordinate[] line, Interval track, double step, Cut known) {
        Cut best = known;
        for (int i = 0; i < line.length; i++) {
            for (int j = i + 2; j < line.length; j++) {
                double length = line[i].distance(line[j]);
                if (track.contains(length)) {
                    Cut cut = farthest(line, i, j, length, step);
                    boolean deeper = best == null || cut.depthMetres() > best.depthMetres();
                    if (deeper && isInside(line[i], line[j], step) && isInside(foot(cut), cut.tip(), step)) {
                        best = cut;
                    }
                }
            }
        }
        return best;
    }

    /** The sample between two that lies farthest from the track, at right angles to a point of it. */
    private static Cut farthest(Coordinate[] line, int i, int j, double length, double step) {
        double east = (line[j].x - line[i].x) / length;
        double north = (line[j].y - line[i].y) / length;
        double depth = 0;
        Coordinate tip = line[i];
        for (int k = i + 1; k < j; k++) {
            double x = line[k].x - line[i].x;
            double y = line[k].y - line[i].y;
            double along = x * east + y * north;
            double across = Math.abs(y * east - x * north);
            if (across > depth && along >= 0 && along <= length) {
                depth = across;
                tip = line[k];
            }
        }
        return new Cut(depth, step, line[i], line[j], tip);
    }

    private static Coordinate foot(Cut cut) {
        Coordinate in = cut.in();
        Coordinate out = cut.out();
        double length = in.distance(out);
        double along = ((cut.tip().x - in.x) * (out.x - in.x) + (cut.tip().y - in.y) * (out.y - in.y)) / length;
        return new Coordinate(in.x + (out.x - in.x) * along / length, in.y + (out.y - in.y) * along / length);
    }

    /** Whether what lies between two positions is inside, asked twice a step. */
    private boolean isInside(Coordinate from, Coordinate to, double step) {
        int parts = Math.max(4, (int) Math.ceil(2 * from.distance(to) / step));
        for (int i = 1; i < parts; i++) {
            double part = (double) i / parts;
            Coordinate at = new Coordinate(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
            if (country.locate(at) != Location.INTERIOR) {
                return false;
            }
        }
        return true;
    }
}
