package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.claimline.border.BorderLine;
import org.claimline.border.LineFilter;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.Wind;
import org.claimline.incident.Incident;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Countries, and positions by their distance and direction from lines, in a frame: as published, or with the line of the
 * incident's border moved as {@link BorderShift} defines it. Distances and directions from the moved line are those from the published
 * one, s longer or shorter; where it has passed a position, the direction to it is turned round. Only along a heading
 * ({@link HeadingReading#MERIDIAN}) is the moved line itself drawn.
 */
final class FrameBorders {

    /** How far beside the published line its sides are asked for, metres. */
    private static final double BESIDE_LINE_METRES = 1;

    private final ViewFrame frame;
    private final Optional<Moved> moved;
    private final Once<String, Geometry> kept = new Once<>();

    FrameBorders(ViewFrame frame, Incident incident, Assumptions assumptions) {
        this.frame = frame;
        this.moved = assumptions
                .borderShift()
                .filter(shift -> shift.metres() > 0)
                .map(shift -> new Moved(shift.metres(), shift.toward(), shift.other(incident)));
    }

    /** @param from the country that loses ground, {@code to} the one that gains it */
    private record Moved(double metres, String from, String to) {

        boolean is(LineFilter filter) {
            return filter.equals(LineFilter.between(from, to)) || filter.equals(LineFilter.between(to, from));
        }

        LineFilter line() {
            return LineFilter.between(from, to);
        }
    }

    /** A direction from the line: the positions from which its foot lies opposite to the heading, within an angle. */
    record Direction(Wind heading, double halfAngleDegrees) {
        Direction turned() {
            return new Direction(heading.opposite(), halfAngleDegrees);
        }
    }

    /** Tells apart what is drawn by lines that are moved otherwise. */
    String id() {
        return moved.map(Moved::toString).orElse("as published");
    }

    /** By how much the line is moved. */
    double shiftMetres() {
        return moved.map(Moved::metres).orElse(0.0);
    }

    Geometry country(String code) {
        return moved.filter(m -> code.equals(m.from()) || code.equals(m.to()))
                .map(m -> keep(
                        "in " + code,
                        () -> code.equals(m.from()) ? kept(m) : Overlays.union(List.of(frame.country(code), strip(m)))))
                .orElseGet(() -> frame.country(code));
    }

    Geometry outside(String code) {
        return moved.filter(m -> code.equals(m.from()) || code.equals(m.to()))
                .map(m -> keep(
                        "not in " + code,
                        () -> code.equals(m.to())
                                ? Overlays.union(
                                        List.of(neither(m), Overlays.intersection(frame.outside(code), kept(m))))
                                : Overlays.union(List.of(frame.outside(code), strip(m)))))
                .orElseGet(() -> frame.outside(code));
    }

    /** What one country loses to the other. */
    private Geometry strip(Moved m) {
        return keep("strip", () -> Overlays.intersection(frame.country(m.from()), passed(m)));
    }

    /** What it keeps. */
    private Geometry kept(Moved m) {
        return keep("kept", () -> Overlays.difference(frame.country(m.from()), passed(m)));
    }

    /** Everything within the shift of the published lines. It goes on beyond the frame: no edge is shared with a country's. */
    private Geometry passed(Moved m) {
        return keep("passed", () -> Buffers.of(frame.lines(m.line(), m.metres()), m.metres()));
    }

    private Geometry neither(Moved m) {
        return keep("neither", () -> Overlays.intersection(frame.outside(m.from()), frame.outside(m.to())));
    }

    /** Everything at which a country begins, within the frame; empty where the set draws no line of it. */
    Geometry linesOf(String code) {
        if (moved.filter(m -> code.equals(m.from()) || code.equals(m.to())).isEmpty()) {
            return frame.intersection(frame.lines(LineFilter.of(code), 0), frame.everywhere());
        }
        Moved m = moved.get();
        LineFilter others = new LineFilter(
                "the border of " + code + " but for " + m.line().text(), new AllBut(code, m.from(), m.to()));
        return Overlays.union(List.of(
                Overlays.intersection(frame.lines(others, 0), frame.everywhere()),
                Overlays.intersection(movedLine(m, frame.lines(m.line(), m.metres())), frame.everywhere())));
    }

    private record AllBut(String code, String from, String to) implements Predicate<BorderLine> {
        @Override
        public boolean test(BorderLine line) {
            return line.touches(code) && !line.isBetween(from, to);
        }
    }

    /**
     * The lines from which positions at distances up to a length are measured.
     *
     * @param heading whether directions matter
     */
    Geometry lines(LineFilter filter, double farthestMetres, boolean heading) {
        double farther = moved.filter(m -> m.is(filter)).map(Moved::metres).orElse(0.0) + farthestMetres;
        return heading ? frame.linesForDirections(filter, farther) : frame.lines(filter, farther);
    }

    /** Positions at those distances from lines, on one side or on any. */
    Geometry at(LineFilter filter, Geometry lines, Optional<String> side, LengthInterval lengths) {
        Geometry onSide = side.map(this::country).orElseGet(frame::everywhere);
        return at(filter, lines, side, onSide, lengths, Optional.empty());
    }

    /**
     * As {@link #at(LineFilter, Geometry, Optional, LengthInterval)}, in a direction from the lines.
     *
     * @param onSide the side's area; for a line that a party claims that line's own
     */
    Geometry at(
            LineFilter filter,
            Geometry lines,
            Optional<String> side,
            Geometry onSide,
            LengthInterval lengths,
            Optional<Direction> direction) {
        List<Geometry> parts = new ArrayList<>();
        for (Part part : parts(filter, side, onSide, lengths)) {
            Geometry band = frame.intersection(frame.atDistance(lines, part.lengths()), part.area());
            if (direction.isPresent() && part.isPublishedLine() && isMoved(filter)) {
                parts.add(onPublishedLine(band, direction.get()));
                continue;
            }
            Optional<Direction> way = part.passed() ? direction.map(Direction::turned) : direction;
            parts.add(
                    way.isEmpty()
                            ? band
                            : frame.towards(
                                    lines,
                                    part.area(),
                                    band,
                                    way.get().heading(),
                                    way.get().halfAngleDegrees(),
                                    part.lengths()));
        }
        return parts.size() == 1 ? parts.get(0) : Overlays.union(parts);
    }

    /** Positions of an area that meet the lines when they go back along a heading, for a length in an interval. */
    Geometry along(LineFilter filter, Geometry lines, Geometry area, Wind heading, LengthInterval lengths) {
        Optional<Moved> m = moved.filter(move -> move.is(filter));
        Geometry met = m.map(move -> movedLine(move, lines)).orElse(lines);
        LineFilter name = m.map(move ->
                        new LineFilter(filter.text() + " " + move.metres() + " m toward " + move.from(), line -> false))
                .orElse(filter);
        return met.isEmpty() ? met : Overlays.intersection(frame.along(name, met, heading, lengths), area);
    }

    /**
     * A part of the positions at some distance from the moved line.
     *
     * @param lengths from the published line
     * @param passed whether the line has passed over it
     */
    private record Part(Geometry area, LengthInterval lengths, boolean passed) {
        boolean isPublishedLine() {
            return lengths.upperMetres() == 0;
        }
    }

    private boolean isMoved(LineFilter filter) {
        return moved.filter(m -> m.is(filter)).isPresent();
    }

    /** The stretches of the published line from which the moved one lies opposite to a heading: along their normals. */
    private Geometry onPublishedLine(Geometry lines, Direction direction) {
        List<LineString> kept = new ArrayList<>();
        for (Geometry line : Overlays.pieces(lines)) {
            Coordinate[] corners = line.getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                if (isOpposite(corners[i - 1], corners[i], direction)) {
                    kept.add(Overlays.FACTORY.createLineString(new Coordinate[] {corners[i - 1], corners[i]}));
                }
            }
        }
        return kept.isEmpty()
                ? Overlays.EMPTY
                : Overlays.FACTORY.createMultiLineString(kept.toArray(LineString[]::new));
    }

    private boolean isOpposite(Coordinate from, Coordinate to, Direction direction) {
        double length = from.distance(to);
        double east = (to.y - from.y) / length * BESIDE_LINE_METRES;
        double north = -(to.x - from.x) / length * BESIDE_LINE_METRES;
        LatLon middle = frame.projection().position(new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2));
        for (int side = -1; side <= 1; side += 2) {
            LatLon beside = frame.projection()
                    .position(new Coordinate((from.x + to.x) / 2 + side * east, (from.y + to.y) / 2 + side * north));
            if (frame.view().territoriesAt(beside).includes(moved.orElseThrow().from())) {
                double azimuth = Geodesics.inverse(middle, beside).azimuthDegrees();
                double opposite = direction.heading().opposite().azimuthDegrees();
                return Math.abs(LatLon.wrapDegrees(azimuth - opposite)) <= direction.halfAngleDegrees();
            }
        }
        return false;
    }

    private List<Part> parts(LineFilter filter, Optional<String> side, Geometry onSide, LengthInterval lengths) {
        boolean ofTheTwo = moved.filter(m -> side.stream().allMatch(List.of(m.from(), m.to())::contains))
                .isPresent();
        if (!ofTheTwo || !moved.orElseThrow().is(filter)) {
            return List.of(new Part(onSide, lengths, false));
        }
        Moved m = moved.get();
        double s = m.metres();
        List<Part> parts = new ArrayList<>();
        if (side.isEmpty() || side.get().equals(m.from())) {
            parts.add(part(m.from(), shifted(lengths, s), false));
        }
        if (side.isEmpty() || side.get().equals(m.to())) {
            if (lengths.upperMetres() > s || lengths.isSingle() && lengths.upperMetres() == s) {
                LengthInterval left = shifted(lengths, -s);
                parts.add(part(m.to(), left, false));
            }
            if (lengths.lowerMetres() < s) {
                parts.add(part(m.from(), mirrored(lengths, s), true));
            }
        }
        if (side.isEmpty()) {
            parts.add(new Part(neither(m), lengths, false));
        }
        return parts;
    }

    private Part part(String country, LengthInterval lengths, boolean passed) {
        return new Part(frame.country(country), lengths, passed);
    }

    /** The lengths, longer by so many metres; nothing below 0. */
    private static LengthInterval shifted(LengthInterval lengths, double metres) {
        double lower = lengths.lowerMetres() + metres;
        return new LengthInterval(
                Math.max(0, lower),
                lower < 0 || lengths.lowerClosed(),
                lengths.upperMetres() + metres,
                lengths.upperClosed());
    }

    /** What is left of a way of that length behind such lengths; nothing below 0. */
    private static LengthInterval mirrored(LengthInterval lengths, double metres) {
        double lower = metres - lengths.upperMetres();
        return new LengthInterval(
                Math.max(0, lower),
                lower < 0 || lengths.upperClosed(),
                metres - lengths.lowerMetres(),
                lengths.lowerClosed());
    }

    /** The curve at the shift's distance from the published lines, in the country that loses ground. */
    private Geometry movedLine(Moved m, Geometry lines) {
        return keep("moved " + lines.getNumPoints(), () -> {
            List<LineString> runs = new ArrayList<>();
            for (Geometry ring : Overlays.pieces(Buffers.of(lines, m.metres()).getBoundary())) {
                addRuns(ring.getCoordinates(), m.from(), runs);
            }
            return Overlays.FACTORY.createMultiLineString(runs.toArray(LineString[]::new));
        });
    }

    /** The stretches of a ring whose segments lie in a country, by their middles. */
    private void addRuns(Coordinate[] ring, String country, List<LineString> runs) {
        List<Coordinate> run = new ArrayList<>();
        for (int i = 1; i <= ring.length; i++) {
            if (i < ring.length && isIn(country, ring[i - 1], ring[i])) {
                if (run.isEmpty()) {
                    run.add(ring[i - 1]);
                }
                run.add(ring[i]);
            } else if (!run.isEmpty()) {
                runs.add(Overlays.FACTORY.createLineString(run.toArray(Coordinate[]::new)));
                run.clear();
            }
        }
    }

    private boolean isIn(String country, Coordinate from, Coordinate to) {
        Coordinate middle = new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
        return frame.view().territoriesAt(frame.projection().position(middle)).includes(country);
    }

    private Geometry keep(String name, Supplier<Geometry> maker) {
        return kept.get(name, maker);
    }
}
