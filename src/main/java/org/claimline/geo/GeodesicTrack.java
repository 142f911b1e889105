package org.claimline.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/** The geodesic between two positions as vertices for drawing. */
public final class GeodesicTrack {

    private static final int MASK = GeodesicMask.STANDARD | GeodesicMask.LONG_UNROLL;
    /** Halvings that bring a piece of 10 km below a micrometre. */
    private static final int HALVINGS = 40;

    private final GeodesicLine line;
    private final List<List<LatLon>> parts = new ArrayList<>();
    private long world;

    private GeodesicTrack(GeodesicLine line) {
        this.line = line;
    }

    /**
     * Vertices along the geodesic, evenly spaced, cut where it meets the antimeridian: each part lies within [-180, 180].
     *
     * @param mostMetres length of a piece at most, over 0
     */
    public static List<List<LatLon>> between(LatLon from, LatLon to, double mostMetres) {
        GeodesicTrack track = new GeodesicTrack(Geodesics.line(from, to));
        track.walk(Math.max(1, (int) Math.ceil(Geodesics.distanceMetres(from, to) / mostMetres)));
        return List.copyOf(track.parts);
    }

    private void walk(int pieces) {
        double pieceMetres = line.Distance() / pieces;
        GeodesicData last = line.Position(0, MASK);
        for (int i = 1; i <= pieces; i++) {
            GeodesicData next = line.Position(i * pieceMetres, MASK);
            double edge = antimeridian(last.lon2, next.lon2);
            if (last.lon2 < edge && edge < next.lon2 || next.lon2 < edge && edge < last.lon2) {
                GeodesicData meets = meeting(last, next, edge);
                add(last.lat2, last.lon2, meets.lat2, edge);
                add(meets.lat2, edge, next.lat2, next.lon2);
            } else {
                add(last.lat2, last.lon2, next.lat2, next.lon2);
            }
            last = next;
        }
    }

    /** The antimeridian next to the middle of two unrolled longitudes. */
    private static double antimeridian(double lonA, double lonB) {
        return 360 * Math.floor((lonA + lonB) / 2 / 360) + 180;
    }

    private GeodesicData meeting(GeodesicData last, GeodesicData next, double edgeDegrees) {
        double near = last.s12;
        double far = next.s12;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + far) / 2;
            boolean beyond = line.Position(middle, MASK).lon2 > edgeDegrees == next.lon2 > edgeDegrees;
            near = beyond ? near : middle;
            far = beyond ? middle : far;
        }
        return line.Position(far, MASK);
    }

    private void add(double latA, double lonA, double latB, double lonB) {
        long own = Math.round((lonA + lonB) / 2 / 360);
        if (parts.isEmpty() || own != world) {
            world = own;
            parts.add(new ArrayList<>(List.of(position(latA, lonA))));
        }
        parts.get(parts.size() - 1).add(position(latB, lonB));
    }

    private LatLon position(double lat, double lon) {
        return new LatLon(lat, Math.max(-180, Math.min(180, lon - 360.0 * world)));
    }
}
