package org.claimline.verdict;

import java.util.List;
import java.util.OptionalDouble;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.claimline.border.BorderClass;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** The edges of a border as published, straight in degrees, to be met by a walk along a geodesic. For planar views. */
final class PublishedEdges {

    /** A geodesic departs from the straight line in degrees between two of its positions so far apart by 1 mm at most, below 60 N. */
    private static final double STEP_METRES = 100;

    /** A position so near to the line is on it, and doesn't meet it. */
    private static final double ON_LINE_METRES = 1;

    private final STRtree edges = new STRtree();

    PublishedEdges(View view, LineFilter filter, LatLon centre, double reachDegrees) {
        view.set()
                .drawing()
                .within(
                        centre.lonDegrees() - reachDegrees,
                        centre.latDegrees() - reachDegrees,
                        centre.lonDegrees() + reachDegrees,
                        centre.latDegrees() + reachDegrees,
                        0,
                        (line, positions) -> {
                            if (filter.accepts().test(line) && line.borderClass() != BorderClass.OUTER) {
                                add(positions);
                            }
                        });
        edges.build();
    }

    private void add(List<LatLon> positions) {
        for (int i = 1; i < positions.size(); i++) {
            Coordinate[] edge = {degrees(positions.get(i - 1)), degrees(positions.get(i))};
            edges.insert(new Envelope(edge[0], edge[1]), edge);
        }
    }

    /** How long the geodesic from a position at an azimuth is until it meets an edge; empty where it doesn't within a length. */
    OptionalDouble met(LatLon from, double azimuthDegrees, double mostMetres) {
        GeodesicLine line = Geodesic.WGS84.Line(from.latDegrees(), from.lonDegrees(), azimuthDegrees);
        Coordinate last = degrees(from);
        for (double metres = STEP_METRES; metres < mostMetres + STEP_METRES; metres += STEP_METRES) {
            GeodesicData next = line.Position(metres, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
            Coordinate end = new Coordinate(next.lon2, next.lat2);
            OptionalDouble met = met(from, last, end);
            if (met.isPresent() && met.getAsDouble() > ON_LINE_METRES) {
                return met;
            }
            last = end;
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble met(LatLon from, Coordinate start, Coordinate end) {
        OptionalDouble least = OptionalDouble.empty();
        for (Object edge : edges.query(new Envelope(start, end))) {
            Coordinate[] ends = (Coordinate[]) edge;
            RobustLineIntersector intersector = new RobustLineIntersector();
            intersector.computeIntersection(start, end, ends[0], ends[1]);
            for (int i = 0; i < intersector.getIntersectionNum(); i++) {
                Coordinate at = intersector.getIntersection(i);
                double metres = Geodesics.distanceMetres(from, new LatLon(at.y, at.x));
                least = OptionalDouble.of(Math.min(metres, least.orElse(Double.MAX_VALUE)));
            }
        }
        return least;
    }

    private static Coordinate degrees(LatLon position) {
        return new Coordinate(position.lonDegrees(), position.latDegrees());
    }
}
