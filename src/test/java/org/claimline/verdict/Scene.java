package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.claimline.incident.Claim;
import org.claimline.incident.Incident;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** One view's frame round a position, with the claims of one border to be drawn in it. */
record Scene(
        String name,
        View view,
        LatLon centre,
        String border,
        double radiusMetres,
        ViewFrame frame,
        PublishedEdges edges) {

    static Scene of(View view, double lat, double lon, String border, double radiusMetres) {
        LatLon centre = new LatLon(lat, lon);
        String[] countries = border.split(", ");
        return new Scene(
                border + " by " + view.id(),
                view,
                centre,
                border,
                radiusMetres,
                new ViewFrame(view, LocalProjection.centredOn(centre), radiusMetres),
                new PublishedEdges(view, LineFilter.between(countries[0], countries[1]), centre, 5));
    }

    @Override
    public String toString() {
        return name;
    }

    Incident incident(String... claims) {
        return Told.incident(
                "{lat: %s, lon: %s, radius_m: 1}".formatted(centre.latDegrees(), centre.lonDegrees()), border, claims);
    }

    /** The region of clauses, all asserted by one claim. */
    Region region(Variant variant, String... clauses) {
        Incident incident = incident(Told.claim("a", "A", "wreck", clauses));
        return regions(incident).of(incident.claims().get(0), variant);
    }

    Region denied(Variant variant, String... clauses) {
        Incident incident = incident(Told.denial("a", "A", "wreck", clauses));
        return regions(incident).of(incident.claims().get(0), variant);
    }

    ClaimRegions regions(Incident incident) {
        return new ClaimRegions(frame, incident, new Places(NO_GAZETTEER, incident.border()), assumptions());
    }

    Claim claim(String... clauses) {
        return incident(Told.claim("a", "A", "wreck", clauses)).claims().get(0);
    }

    Assumptions assumptions() {
        return new Assumptions(radiusMetres, Assumptions.DEFAULT.nearMetres(), Optional.empty());
    }

    LatLon position(Coordinate at) {
        return frame.projection().position(at);
    }

    boolean isWithin(Coordinate at, double metresFromEdge) {
        return Math.hypot(at.x, at.y) < radiusMetres - metresFromEdge;
    }

    /** Positions spread evenly over the frame. */
    List<Coordinate> anywhere(Random random, int count) {
        List<Coordinate> positions = new ArrayList<>();
        while (positions.size() < count) {
            Coordinate at = new Coordinate(
                    (2 * random.nextDouble() - 1) * radiusMetres, (2 * random.nextDouble() - 1) * radiusMetres);
            if (isWithin(at, 1)) {
                positions.add(at);
            }
        }
        return positions;
    }

    /** Vertices and chord midpoints of a region's outline, away from the frame's edge. */
    List<Coordinate> outline(Geometry region, Random random, int count, double metresFromEdge) {
        List<Coordinate> outline = new ArrayList<>();
        Geometry edge = region.getDimension() == 2 ? region.getBoundary() : region;
        List<Coordinate> candidates = new ArrayList<>();
        for (Geometry piece : Overlays.pieces(edge)) {
            Coordinate[] corners = piece.getCoordinates();
            for (int i = 0; i < corners.length; i++) {
                candidates.add(corners[i]);
                if (i > 0) {
                    candidates.add(new Coordinate(
                            (corners[i - 1].x + corners[i].x) / 2, (corners[i - 1].y + corners[i].y) / 2));
                }
            }
        }
        candidates.removeIf(at -> !isWithin(at, metresFromEdge));
        for (int i = 0; i < count && !candidates.isEmpty(); i++) {
            outline.add(candidates.get(random.nextInt(candidates.size())));
        }
        return outline;
    }

    static boolean contains(Geometry area, Coordinate at) {
        return area.getDimension() == 2 && new IndexedPointInAreaLocator(area).locate(at) != Location.EXTERIOR;
    }

    static Variant variant(Reading reading) {
        return new Variant(reading, Optional.empty(), Optional.empty());
    }

    static Variant variant(Reading reading, HeadingReading heading) {
        return new Variant(reading, Optional.of(heading), Optional.empty());
    }

    static Variant variant(Reading reading, DenialReading denial) {
        return new Variant(reading, Optional.empty(), Optional.of(denial));
    }

    /** No told incident names a place without its position. */
    private static final Gazetteer NO_GAZETTEER = null;
}
