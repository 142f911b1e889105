package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.border.LineFilter;
import org.claimline.geo.CutEdge;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.ClaimedLine;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** The region of each kind of clause, in one view's frame, under one variant of the claim. */
final class ClauseRegions implements Clause.Cases<Region> {

    /** A straight stretch of a claimed line is cut to this length before it is projected, metres. */
    private static final double CLAIMED_LINE_STEP_METRES = 500;

    private final ViewFrame frame;
    private final FrameBorders borders;
    private final Incident incident;
    private final Places places;
    private final Variant variant;
    private final Assumptions assumptions;

    ClauseRegions(
            ViewFrame frame,
            FrameBorders borders,
            Incident incident,
            Places places,
            Variant variant,
            Assumptions assumptions) {
        this.frame = frame;
        this.borders = borders;
        this.incident = incident;
        this.places = places;
        this.variant = variant;
        this.assumptions = assumptions;
    }

    @Override
    public Region in(Clause.In clause) {
        if (!draws(clause.country())) {
            return noSuchTerritory(clause.country());
        }
        return switch (clause.zone()) {
            case LAND -> Region.of(borders.country(clause.country()));
            case AIRSPACE -> {
                boolean reachesSea = frame.view().set().info().extent().equals("sea");
                yield reachesSea || !frame.hasOuterLimit(clause.country())
                        ? Region.of(borders.country(clause.country()))
                        : Region.notEvaluable(Sentence.of("reason.zone-unavailable.coast"));
            }
            case TERRITORIAL_SEA, EEZ ->
                Region.notEvaluable(Sentence.of(
                        "reason.zone-unavailable",
                        Sentence.of("reason.zone." + clause.zone().id(), Gap.country(clause.country()))));
        };
    }

    @Override
    public Region crossed(Clause.Crossed clause) {
        return frame.lines(LineFilter.of(clause.into()), 0).isEmpty()
                ? noSuchLine(LineNames.of(clause.into()))
                : Region.of(borders.linesOf(clause.into()));
    }

    @Override
    public Region border(Clause.Border clause) {
        LineFilter filter =
                LineFilter.between(clause.countries().get(0), clause.countries().get(1));
        return fromLine(
                filter,
                LineNames.between(clause.countries()),
                Optional.empty(),
                clause.side(),
                clause.distance(),
                clause.heading());
    }

    @Override
    public Region line(Clause.Line clause) {
        ClaimedLine line = incident.lines().stream()
                .filter(claimed -> claimed.id().equals(clause.lineId()))
                .findFirst()
                .orElseThrow();
        LineFilter name = new LineFilter(
                "the line " + line.id() + " of " + line.claimant().name(), l -> false);
        return fromLine(
                name, LineNames.of(line), Optional.of(drawn(line)), clause.side(), clause.distance(), clause.heading());
    }

    @Override
    public Region coast(Clause.Coast clause) {
        return Region.notEvaluable(Sentence.of("reason.no-such-line.coast"));
    }

    @Override
    public Region offset(Clause.Offset clause) {
        List<PlaceDisc> discs = discs(clause);
        if (!discs.isEmpty()) {
            return offsetFrom(discs, clause);
        }
        if (clause.from() instanceof Clause.Origin.OfPlace origin) {
            return unknownPlace(origin.place());
        }
        return Region.notEvaluable(
                clause.from() instanceof Clause.Origin.OfClaim origin
                        ? Sentence.of("reason.no-coordinates", Gap.verbatim(origin.claimId()))
                        : Sentence.of("reason.no-position"));
    }

    /** The discs round which a clause is drawn; none where it names no place, or one that is not known. */
    List<PlaceDisc> discs(Clause clause) {
        if (clause instanceof Clause.Near near) {
            return here(near.place());
        }
        if (clause instanceof Clause.At at) {
            return places.find(at.position());
        }
        if (clause instanceof Clause.Offset offset && offset.from() instanceof Clause.Origin.OfPlace origin) {
            return here(origin.place());
        }
        return clause instanceof Clause.Offset offset && offset.from() instanceof Clause.Origin.OfClaim origin
                ? positions(origin.claimId())
                : List.of();
    }

    @Override
    public Region near(Clause.Near clause) {
        List<PlaceDisc> discs = discs(clause);
        if (discs.isEmpty()) {
            return unknownPlace(clause.place());
        }
        LengthInterval within = clause.within()
                .map(figure -> variant.meaning(figure).stated())
                .orElse(LengthInterval.closed(0, assumptions.nearMetres()));
        List<Geometry> parts = new ArrayList<>();
        for (PlaceDisc disc : discs) {
            parts.add(frame.disc(project(disc.centre()), disc.radiusMetres() + within.upperMetres()));
        }
        return Region.of(frame.union(parts));
    }

    @Override
    public Region at(Clause.At clause) {
        PlaceReference.Positioned position = clause.position();
        LatLon centre = new LatLon(position.latDegrees(), position.lonDegrees());
        return Region.of(frame.disc(project(centre), position.radiusMetres()));
    }

    @Override
    public Region duration(Clause.Duration clause) {
        return Region.of(frame.everywhere());
    }

    @Override
    public Region speed(Clause.Speed clause) {
        return Region.of(frame.everywhere());
    }

    @Override
    public Region trackInside(Clause.TrackInside clause) {
        return draws(clause.country())
                ? Region.of(borders.country(clause.country()))
                : noSuchTerritory(clause.country());
    }

    private Region fromLine(
            LineFilter filter,
            Sentence name,
            Optional<Geometry> claimed,
            Optional<String> side,
            Optional<Figure> distance,
            Optional<Wind> heading) {
        if (side.isPresent() && !draws(side.get())) {
            return noSuchTerritory(side.get());
        }
        if (distance.filter(figure -> figure.hedge() == Figure.Hedge.FEW).isPresent()) {
            return Region.notEvaluable(
                    Sentence.of("reason.too-coarse", Gap.verbatim(distance.get().printed())));
        }
        Reading.Meaning meaning =
                distance.map(variant::meaning).orElse(Reading.Meaning.only(LengthInterval.atLeast(0)));
        double farthest = meaning.admitted().isUnbounded()
                ? meaning.stated().isUnbounded()
                        ? meaning.stated().lowerMetres()
                        : meaning.stated().upperMetres()
                : meaning.admitted().upperMetres();
        Geometry lines = claimed.orElseGet(() -> heading.isPresent()
                ? borders.lines(filter, meaning.admitted().upperMetres(), true)
                : borders.lines(filter, farthest, false));
        if (lines.isEmpty()) {
            return noSuchLine(name);
        }
        Optional<Geometry> sided = claimed.isPresent() && side.isPresent()
                ? sideOf(claimed.get(), side.get())
                : Optional.of(side.map(borders::country).orElseGet(frame::everywhere));
        if (sided.isEmpty()) {
            return Region.notEvaluable(Sentence.of("reason.no-such-side", name, Gap.country(side.orElseThrow())));
        }
        Geometry onSide = sided.get();
        if (distance.isEmpty() && heading.isEmpty()) {
            return Region.of(onSide);
        }
        return Region.of(
                positioned(filter, lines, side, onSide, heading, meaning.stated()),
                positioned(filter, lines, side, onSide, heading, meaning.admitted()));
    }

    /** What decides where positions at a distance from a line are drawn. */
    private record Positioned(
            String borders,
            Same lines,
            Optional<String> side,
            Same onSide,
            Optional<Wind> heading,
            Optional<HeadingReading> reading,
            LengthInterval lengths) {}

    /**
     * Positions of a side at those lengths from the lines and, where there is a heading, in that direction under the variant's
     * reading of it.
     */
    private Geometry positioned(
            LineFilter filter,
            Geometry lines,
            Optional<String> side,
            Geometry onSide,
            Optional<Wind> heading,
            LengthInterval lengths) {
        Optional<HeadingReading> reading = heading.flatMap(wind -> variant.heading());
        return frame.keep(
                new Positioned(borders.id(), new Same(lines), side, new Same(onSide), heading, reading, lengths),
                () -> drawn(filter, lines, side, onSide, heading, lengths));
    }

    private Geometry drawn(
            LineFilter filter,
            Geometry lines,
            Optional<String> side,
            Geometry onSide,
            Optional<Wind> heading,
            LengthInterval lengths) {
        if (heading.isPresent() && variant.heading().orElse(HeadingReading.NEAREST) == HeadingReading.MERIDIAN) {
            return borders.along(filter, lines, onSide, heading.get(), lengths);
        }
        return borders.at(
                filter,
                lines,
                side,
                onSide,
                lengths,
                heading.map(wind -> new FrameBorders.Direction(wind, halfAngleDegrees(wind))));
    }

    private double halfAngleDegrees(Wind wind) {
        return variant.heading().filter(HeadingReading.SECTOR::equals).isPresent() ? wind.halfAngleDegrees() : 90;
    }

    /** All that lies so far, and in that direction, from any position of a disc: the ring or sector of its centre, widened by its radial. */
    private Region offsetFrom(List<PlaceDisc> discs, Clause.Offset clause) {
        LengthInterval lengths = variant.meaning(clause.distance()).admitted();
        List<Geometry> parts = new ArrayList<>();
        for (PlaceDisc disc : discs) {
            parts.add(clause.heading()
                    .map(wind -> frame.keep(
                            new InDirection(disc.centre(), disc.radiusMetres(), wind, lengths),
                            () -> inDirection(disc, wind, lengths)))
                    .orElseGet(() -> around(disc, lengths)));
        }
        return Region.of(frame.union(parts));
    }

    private record InDirection(LatLon centre, double radiusMetres, Wind wind, LengthInterval lengths) {}

    private Geometry around(PlaceDisc disc, LengthInterval lengths) {
        LengthInterval widened = new LengthInterval(
                Math.max(0, lengths.lowerMetres() - disc.radiusMetres()),
                true,
                lengths.upperMetres() + disc.radiusMetres(),
                !lengths.isUnbounded());
        return frame.atDistance(project(disc.centre()), widened);
    }

    private Geometry inDirection(PlaceDisc disc, Wind wind, LengthInterval lengths) {
        Coordinate apex = project(disc.centre());
        double reach = Math.hypot(apex.x, apex.y) + 2 * assumptions.frameRadiusMetres() + disc.radiusMetres();
        double upper = Math.min(lengths.upperMetres(), reach);
        double lower = lengths.lowerMetres();
        if (lower > upper) {
            return Overlays.EMPTY;
        }
        Geometry centre = Overlays.FACTORY.createPoint(apex);
        Geometry outer = Buffers.of(centre, upper);
        Geometry ring = lower == upper
                ? outer.getBoundary()
                : lower > 0 ? Overlays.difference(outer, Buffers.of(centre, lower)) : outer;
        Geometry ofCentre = Overlays.intersection(ring, sector(disc.centre(), wind, 1.5 * reach));
        return Overlays.intersection(Buffers.of(ofCentre, disc.radiusMetres()), frame.everywhere());
    }

    /** Its far edge is a chord of a sixteenth of the angle: at most 0.4 % short of the reach. */
    private Geometry sector(LatLon apex, Wind wind, double reach) {
        List<Coordinate> ring = new ArrayList<>();
        ring.add(project(apex));
        for (int i = -8; i <= 8; i++) {
            double azimuth = wind.azimuthDegrees() + wind.halfAngleDegrees() * i / 8;
            ring.add(project(Geodesics.destination(apex, azimuth, reach)));
        }
        ring.add(ring.get(0).copy());
        return Overlays.FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    /** The discs that a place may mean; a namesake in neither the incident's countries nor the frame is another place. */
    private List<PlaceDisc> here(PlaceReference place) {
        return places.find(place).stream()
                .filter(disc -> place instanceof PlaceReference.Positioned
                        || incident.border().isEmpty()
                        || disc.countries().stream().anyMatch(incident.border()::contains)
                        || Geodesics.distanceMetres(frame.projection().centre(), disc.centre())
                                <= assumptions.frameRadiusMetres())
                .toList();
    }

    private List<PlaceDisc> positions(String claimId) {
        List<PlaceDisc> discs = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            for (Clause clause : claim.clauses()) {
                if (claim.id().equals(claimId) && clause instanceof Clause.At at) {
                    discs.addAll(places.find(at.position()));
                }
            }
        }
        return discs;
    }

    private Optional<Geometry> sideOf(Geometry line, String country) {
        Geometry ofCountry = borders.country(country);
        Geometry side = frame.keep(
                new SideOf(new Same(line), new Same(ofCountry)),
                () -> new ClaimedLineSides(line.getCoordinates(), frame.everywhere())
                        .of(ofCountry)
                        .orElse(Overlays.EMPTY));
        return Optional.of(side).filter(known -> known != Overlays.EMPTY);
    }

    private record SideOf(Same line, Same country) {}

    private Geometry drawn(ClaimedLine line) {
        return frame.keep(line.points(), () -> drawn(line.points()));
    }

    private Geometry drawn(List<LatLon> points) {
        List<Coordinate> coordinates = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                addBetween(points.get(i - 1), points.get(i), coordinates);
            }
            coordinates.add(project(points.get(i)));
        }
        LineString drawn = Overlays.FACTORY.createLineString(coordinates.toArray(Coordinate[]::new));
        return Overlays.FACTORY.createMultiLineString(new LineString[] {drawn});
    }

    /** The edge of a claimed line is straight in degrees under the planar rule; a geodesic one under the other. */
    private void addBetween(LatLon from, LatLon to, List<Coordinate> coordinates) {
        CutEdge edge = CutEdge.of(frame.view().edges(), from, to);
        int parts = (int) Math.ceil(edge.mostLengthMetres() / CLAIMED_LINE_STEP_METRES);
        for (int i = 1; i < parts; i++) {
            coordinates.add(project(edge.at((double) i / parts)));
        }
    }

    private Coordinate project(LatLon position) {
        return frame.projection().project(position);
    }

    private boolean draws(String country) {
        return frame.view().set().territories().stream()
                .anyMatch(territory -> territory.code().filter(country::equals).isPresent());
    }

    private static Region noSuchTerritory(String country) {
        return Region.notEvaluable(Sentence.of("reason.no-such-territory", Gap.countryName(country)));
    }

    private static Region noSuchLine(Sentence line) {
        return Region.notEvaluable(Sentence.of("reason.no-such-line", line));
    }

    private Region unknownPlace(PlaceReference place) {
        String rule = places.find(place).isEmpty() ? "reason.unknown-place" : "reason.unknown-place-here";
        return Region.notEvaluable(Sentence.of(rule, Gap.verbatim(name(place))));
    }

    private static String name(PlaceReference place) {
        return place instanceof PlaceReference.Named named ? named.name() : place.toString();
    }
}
