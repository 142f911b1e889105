package org.claimline.border;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/** What one would write with JTS, GeographicLib and GeoTools: an R-tree in degrees, asked for ever larger boxes. */
final class PeerSearches {

    private static final double METRES_A_DEGREE = 111_320;
    private static final Coordinate CENTRE = new Coordinate(0, 0);

    private final STRtree tree = new STRtree();
    private final BenchPoints points;

    PeerSearches(List<double[]> edges, BenchPoints points) {
        this.points = points;
        for (double[] edge : edges) {
            tree.insert(new Envelope(edge[1], edge[3], edge[0], edge[2]), edge);
        }
        tree.build();
    }

    /** The nearest edge in a plane with longitudes shrunk by the cosine of the latitude, then GeographicLib to its foot. */
    double localPlane(int i) {
        double lat = points.lat[i];
        double lon = points.lon[i];
        double shrink = Math.cos(Math.toRadians(lat));
        Coordinate[] foot = new Coordinate[1];
        double[] least = {Double.POSITIVE_INFINITY};
        grow(lat, lon, 0.02, edge -> {
            LineSegment segment = new LineSegment(
                    (edge[1] - lon) * shrink, edge[0] - lat, (edge[3] - lon) * shrink, edge[2] - lat);
            double distance = segment.distance(CENTRE) * METRES_A_DEGREE;
            if (distance < least[0]) {
                least[0] = distance;
                foot[0] = segment.closestPoint(CENTRE);
            }
            return distance;
        });
        return Geodesics.distanceMetres(
                points.at(i), LatLon.wrapped(lat + foot[0].y, lon + foot[0].x / shrink));
    }

    /** The nearest edge in the azimuthal equidistant projection centred on the position. */
    double azimuthalEquidistant(int i) {
        LocalProjection projection = LocalProjection.centredOn(points.at(i));
        return grow(points.lat[i], points.lon[i], 0.02, edge -> {
            Coordinate[] ends = projection.project(
                    List.of(new LatLon(edge[0], edge[1]), new LatLon(edge[2], edge[3])));
            return Distance.pointToSegment(CENTRE, ends[0], ends[1]);
        });
    }

    /** The least distance to an edge, where no edge outside the box can be nearer. */
    private double grow(double lat, double lon, double startDegrees, ToDoubleFunction<double[]> distance) {
        for (double degrees = startDegrees; ; degrees *= 2) {
            double east = degrees / Math.max(0.01, Math.cos(Math.toRadians(Math.min(89, Math.abs(lat) + degrees))));
            double best = Double.POSITIVE_INFINITY;
            for (Object edge : tree.query(new Envelope(lon - east, lon + east, lat - degrees, lat + degrees))) {
                best = Math.min(best, distance.applyAsDouble((double[]) edge));
            }
            if (best < 0.99 * degrees * METRES_A_DEGREE) {
                return best;
            }
        }
    }
}
