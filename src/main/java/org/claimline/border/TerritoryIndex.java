package org.claimline.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/**
 * Which territories a position lies in: the parity of the crossings of a ray due east with each territory's limits, in degrees.
 * Polygons are cut at the antimeridian, so the ray never has to pass it. The side of an edge is found by JTS's robust
 * orientation predicate, so the answer is right on vertices and edges too.
 */
final class TerritoryIndex {

    private static final int BLOCK_EDGES = 32;
    private static final int BANDS_PER_DEGREE = 4;

    /** Rounding of the products of up to 360 degrees by which a position is found to lie beside an edge, with room. */
    private static final double ROUNDING_DEGREES = 1e-11;

    private final Topology topology;

    /** {@link Topology#shapesOfArcs}. */
    private final int[][] shapesOfArc;

    /** Which arcs are drawn limits; the others only cut polygons at the antimeridian. */
    private final BitSet limits;

    private int blocks;
    private int[] blockArc = new int[1 << 10];
    private int[] blockFirst = new int[1 << 10];

    /** Least x, least y, greatest x, greatest y of each block, degrees, with the departures of geodesic edges. */
    private float[] blockBox = new float[1 << 12];

    /** Blocks that touch each band of latitude, from the south. */
    private final int[][] bands;

    TerritoryIndex(Topology topology) {
        this.topology = topology;
        this.shapesOfArc = topology.shapesOfArcs();
        this.limits = limits(topology);
        for (int arc = 0; arc < topology.arcs(); arc++) {
            if (shapesOfArc[arc].length > 0) {
                addBlocks(arc);
            }
        }
        this.bands = bands();
    }

    Cover cover(LatLon position, EdgeRule rule) {
        double px = position.lonDegrees();
        double py = position.latDegrees();
        boolean[] inside = new boolean[topology.shapes().size()];
        boolean[] touched = new boolean[inside.length];
        boolean onLimit = false;
        for (int block : bands[band(py)]) {
            if (blockBox[4 * block + 2] >= px && blockBox[4 * block + 1] <= py && blockBox[4 * block + 3] >= py) {
                int[] shapes = shapesOfArc[blockArc[block]];
                boolean limit = limits.get(blockArc[block]);
                for (int edge = blockFirst[block]; edge < blockEnd(block); edge++) {
                    int crossing = crossing(edge, rule, px, py);
                    onLimit |= limit && crossing < 0;
                    for (int shape : shapes) {
                        inside[shape] ^= crossing == 1;
                        touched[shape] |= crossing < 0;
                    }
                }
            }
        }
        List<Territory> territories = new ArrayList<>();
        for (int shape = 0; shape < inside.length; shape++) {
            if (inside[shape] || touched[shape]) {
                territories.add(topology.shapes().get(shape).territory());
            }
        }
        return new Cover(territories, onLimit);
    }

    /** 1 where the ray due east from (px, py) crosses the edge, 0 where it doesn't, -1 where the position is on the edge. */
    private int crossing(int edge, EdgeRule rule, double px, double py) {
        double x1 = topology.lonDegrees(edge);
        double y1 = topology.latDegrees(edge);
        double x2 = topology.lonDegrees(edge + 1);
        double y2 = topology.latDegrees(edge + 1);
        if (rule == EdgeRule.PLANAR || Math.abs(x1 - x2) > 180) {
            return crossing(x1, y1, x2, y2, px, py);
        }
        double most = mostDepartureDegrees(x1, y1, x2, y2);
        if (Math.max(x1, x2) + most < px || Math.max(y1, y2) + most < py || Math.min(y1, y2) - most > py) {
            return 0;
        }
        double departure = departureDegrees(x1, y1, x2, y2);
        if (Math.max(x1, x2) + departure < px
                || Math.max(y1, y2) + departure < py
                || Math.min(y1, y2) - departure > py) {
            return 0;
        }
        double beside = (x2 - x1) * (py - y1) - (y2 - y1) * (px - x1);
        boolean isPolar = CellEdges.isPolar(y1 * Topology.PER_DEGREE) || CellEdges.isPolar(y2 * Topology.PER_DEGREE);
        if (!isPolar && Math.abs(beside) > (departure + ROUNDING_DEGREES) * (Math.abs(x2 - x1) + Math.abs(y2 - y1))) {
            // not between the straight line and the geodesic: the ray crosses both as often, modulo 2
            return crossing(x1, y1, x2, y2, px, py);
        }
        CutEdge cut = CutEdge.of(rule, y1, x1, y2, x2);
        int sum = 0;
        for (int i = 0; i < cut.pieces(); i++) {
            LatLon from = cut.vertex(i);
            LatLon to = cut.vertex(i + 1);
            int crossing = crossing(from.lonDegrees(), from.latDegrees(), to.lonDegrees(), to.latDegrees(), px, py);
            if (crossing < 0) {
                return -1;
            }
            sum ^= crossing;
        }
        return sum;
    }

    private static int crossing(double x1, double y1, double x2, double y2, double px, double py) {
        if (py > Math.max(y1, y2) || py < Math.min(y1, y2) || px > Math.max(x1, x2)) {
            return 0;
        }
        if (y1 == y2) {
            return px >= Math.min(x1, x2) ? -1 : 0;
        }
        int side = px < Math.min(x1, x2)
                ? (y1 < y2 ? Orientation.LEFT : Orientation.RIGHT)
                : Orientation.index(new Coordinate(x1, y1), new Coordinate(x2, y2), new Coordinate(px, py));
        if (side == Orientation.COLLINEAR) {
            return -1;
        }
        boolean straddles = (y1 > py) != (y2 > py);
        return straddles && (side == Orientation.LEFT) == (y1 < y2) ? 1 : 0;
    }

    /**
     * How far a geodesic edge may lie from the straight line between its ends in degrees, in either coordinate.
     *
     * <p>With length L and difference of longitude D in radians it departs by under 1.09 L^2 sin A tan(latitude) / 8 (CutEdge), where L sin A = D
     * cos(latitude); a degree of longitude is shorter by the cosine: so by under L D tan(latitude) / 7 of longitude, and less of latitude. A
     * meridian and the pole don't depart, and an edge that seems to go more than half way round is drawn straight. For short edges below 80
     * degrees the tangent of 80 degrees serves.
     */
    static double departureDegrees(double x1, double y1, double x2, double y2) {
        double dx = Math.abs(x2 - x1);
        double dy = Math.abs(y2 - y1);
        double highest = Math.max(Math.abs(y1), Math.abs(y2));
        if (dx == 0 || dx > 180 || dy == 0 && highest == 90) {
            return 0;
        }
        if (dx + dy <= SHORT_DEGREES && highest < 80) {
            return (dx + dy) * dx * DEPARTURE_AT_80;
        }
        double lowest = y1 * y2 < 0 ? 0 : Math.min(Math.abs(y1), Math.abs(y2));
        double east = dx * Math.cos(Math.toRadians(lowest));
        double length = Math.sqrt(dy * dy + east * east);
        return length * dx * departureOfOneDegree(Math.min(89.9, highest));
    }

    /** A bound of {@link #departureDegrees} for a quick look: with the sum of the differences for the length, and the highest latitude. */
    static double mostDepartureDegrees(double x1, double y1, double x2, double y2) {
        double dx = Math.abs(x2 - x1);
        return (dx + Math.abs(y2 - y1)) * dx * MOST_DEPARTURE;
    }

    private static final double MOST_DEPARTURE = departureOfOneDegree(89.9);
    private static final double SHORT_DEGREES = 0.05;
    private static final double DEPARTURE_AT_80 = departureOfOneDegree(80);

    private static double departureOfOneDegree(double latDegrees) {
        return Math.toRadians(1) * Math.tan(Math.toRadians(latDegrees)) / 7;
    }

    private int blockEnd(int block) {
        return Math.min(blockFirst[block] + BLOCK_EDGES, topology.arcStart()[blockArc[block] + 1] - 1);
    }

    private void addBlocks(int arc) {
        int lastEdge = topology.arcStart()[arc + 1] - 1;
        for (int first = topology.arcStart()[arc]; first < lastEdge; first += BLOCK_EDGES) {
            if (blocks == blockArc.length) {
                blockArc = Arrays.copyOf(blockArc, 2 * blocks);
                blockFirst = Arrays.copyOf(blockFirst, 2 * blocks);
                blockBox = Arrays.copyOf(blockBox, 8 * blocks);
            }
            blockArc[blocks] = arc;
            blockFirst[blocks] = first;
            measureBlock(blocks++);
        }
    }

    private void measureBlock(int block) {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        double departure = 0;
        for (int vertex = blockFirst[block]; vertex <= blockEnd(block); vertex++) {
            double lon = topology.lonDegrees(vertex);
            double lat = topology.latDegrees(vertex);
            west = Math.min(west, lon);
            east = Math.max(east, lon);
            south = Math.min(south, lat);
            north = Math.max(north, lat);
            if (vertex > blockFirst[block]) {
                departure = Math.max(
                        departure,
                        departureDegrees(topology.lonDegrees(vertex - 1), topology.latDegrees(vertex - 1), lon, lat));
            }
        }
        blockBox[4 * block] = Math.nextDown((float) (west - departure));
        blockBox[4 * block + 1] = Math.nextDown((float) (south - departure));
        blockBox[4 * block + 2] = Math.nextUp((float) (east + departure));
        blockBox[4 * block + 3] = Math.nextUp((float) (north + departure));
    }

    private int[][] bands() {
        int[][] lists = new int[180 * BANDS_PER_DEGREE][0];
        int[] sizes = new int[lists.length];
        for (int block = 0; block < blocks; block++) {
            for (int band = band(blockBox[4 * block + 1]); band <= band(blockBox[4 * block + 3]); band++) {
                if (sizes[band] == lists[band].length) {
                    lists[band] = Arrays.copyOf(lists[band], Math.max(8, 2 * sizes[band]));
                }
                lists[band][sizes[band]++] = block;
            }
        }
        for (int band = 0; band < lists.length; band++) {
            lists[band] = Arrays.copyOf(lists[band], sizes[band]);
        }
        return lists;
    }

    private static int band(double latDegrees) {
        int band = (int) Math.floor((latDegrees + 90) * BANDS_PER_DEGREE);
        return Math.max(0, Math.min(180 * BANDS_PER_DEGREE - 1, band));
    }

    private static BitSet limits(Topology topology) {
        BitSet limits = new BitSet(topology.arcs());
        for (Topology.Line line : topology.lines()) {
            for (int[] part : line.parts()) {
                for (int reference : part) {
                    limits.set(Topology.arcOf(reference));
                }
            }
        }
        return limits;
    }
}
