package org.claimline.border;

import java.util.Arrays;
import java.util.List;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;

/**
 * Which territories a position lies in, by cells of 0.1 degrees. A cell without edges lies in one set of territories. In any other, the set
 * at a point of the cell is known, its <em>centre</em>, and a walk there, first along the parallel and then along the meridian,
 * enters or leaves a territory with each edge that it crosses.
 *
 * <p>Crossings are counted in doubles of 1e-7 degrees, which hold published vertices exactly. Where the position or the walk's corner
 * lies so near an edge that rounding might decide, or between the straight line and the geodesic of an edge, the whole answer comes from
 * {@link TerritoryIndex} with its robust predicates. Centres are chosen away from edges, so both edge rules share them: the geodesic
 * crosses the walk as often as the straight line does, or twice more, unless one of the walk's three points lies between the two.
 */
final class TerritoryCells {

    /** Territories beyond so many in one cell have no bit: its positions are left to the index. */
    private static final int MOST_SHAPES = 30;

    private final Topology topology;
    private final Lazy<TerritoryIndex> index;
    private final CellEdges edges;
    private final CellCovers covers;

    /** For cells with edges: the territories that their edges limit, and each run's among them, as bits. */
    private final int[][] cellShapes;

    private final int[] runShapes;

    /** For cells with edges: covers by the territories that differ from the centre's; filled in as they are met. */
    private final Cover[][] known;

    /** @param index asked for when it is first needed */
    TerritoryCells(Topology topology, Lazy<TerritoryIndex> index) {
        this.topology = topology;
        this.index = index;
        int[][] shapesOfArc = topology.shapesOfArcs();
        this.edges = new CellEdges(topology, shapesOfArc);
        this.covers = new CellCovers(topology, shapesOfArc, edges);
        int count = edges.cells.length;
        cellShapes = new int[count][];
        runShapes = new int[edges.runFirst.length];
        known = new Cover[count][];
        for (int i = 0; i < count; i++) {
            nameShapes(i, shapesOfArc);
        }
    }

    Cover cover(LatLon position, EdgeRule rule) {
        return cover(position.latDegrees(), position.lonDegrees(), rule);
    }

    Cover cover(double latDegrees, double lonDegrees, EdgeRule rule) {
        double px = lonDegrees * Topology.PER_DEGREE;
        double py = latDegrees * Topology.PER_DEGREE;
        if (CellEdges.isPolar(py)) {
            return index.get().cover(new LatLon(latDegrees, lonDegrees), rule);
        }
        int column = CellEdges.column(px);
        int row = CellEdges.row(py);
        int entry = covers.at(row, column);
        if (entry >= 0) {
            return covers.cover(entry);
        }
        Cover cover = walk(~entry, row, column, px, py, rule == EdgeRule.GEODESIC);
        return cover == null ? index.get().cover(new LatLon(latDegrees, lonDegrees), rule) : cover;
    }

    /** The cover by the walk to the cell's centre; null where that can't be sure. */
    private Cover walk(int busy, int row, int column, double px, double py, boolean geodesic) {
        if (covers.atCentre(busy) == CellCovers.UNKNOWN || cellShapes[busy].length > MOST_SHAPES) {
            return null;
        }
        double cx = covers.centreX(busy, column);
        double cy = CellCovers.centreY(row);
        int differing = 0;
        for (int run = edges.cellStart[busy]; run < edges.cellStart[busy + 1]; run++) {
            double x1 = topology.x()[edges.runFirst[run]];
            double y1 = topology.y()[edges.runFirst[run]];
            for (int edge = edges.runFirst[run]; edge < edges.runEnd[run]; edge++) {
                double x2 = topology.x()[edge + 1];
                double y2 = topology.y()[edge + 1];
                int crossings = crossings(x1, y1, x2, y2, px, py, cx, cy, geodesic);
                if (crossings < 0) {
                    return null;
                }
                if (crossings == 1) {
                    differing ^= runShapes[run];
                }
                x1 = x2;
                y1 = y2;
            }
        }
        return known(busy, differing);
    }

    /** How often the walk crosses an edge, modulo 2; -1 where that is not sure. */
    private static int crossings(
            double x1, double y1, double x2, double y2, double px, double py, double cx, double cy, boolean geodesic) {
        double margin = CellCovers.ROUNDING_UNITS + (geodesic ? CellEdges.departureUnits(x1, y1, x2, y2) : 0);
        boolean besideParallel = Math.min(y1, y2) - margin <= py && py <= Math.max(y1, y2) + margin;
        boolean besideMeridian = Math.min(x1, x2) - margin <= cx && cx <= Math.max(x1, x2) + margin;
        if (!besideParallel && !besideMeridian) {
            return 0;
        }
        double dx = x2 - x1;
        double dy = y2 - y1;
        double near = margin * (Math.abs(dx) + Math.abs(dy));
        double corner = dx * (py - y1) - dy * (cx - x1);
        if (Math.abs(corner) <= near) {
            return -1;
        }
        int crossings = 0;
        if (besideParallel) {
            double side = dx * (py - y1) - dy * (px - x1);
            if (Math.abs(side) <= near) {
                return -1;
            }
            if ((y1 > py) != (y2 > py) && (side > 0) != (corner > 0)) {
                crossings = 1;
            }
        }
        if (besideMeridian && (x1 > cx) != (x2 > cx)) {
            double centre = dx * (cy - y1) - dy * (cx - x1);
            if ((corner > 0) != (centre > 0)) {
                crossings ^= 1;
            }
        }
        return crossings;
    }

    private Cover known(int busy, int differing) {
        if (differing == 0) {
            return covers.cover(covers.atCentre(busy));
        }
        Cover[] ofCell = known[busy];
        Cover cover = ofCell == null || differing >= ofCell.length ? null : ofCell[differing];
        if (cover == null) {
            cover = covers.of(shapes(busy, differing));
            if (differing < 1 << 4) {
                // another thread may do the same: covers don't change, and equal ones may stand for one another
                Cover[] more = ofCell == null ? new Cover[1 << Math.min(4, cellShapes[busy].length)] : ofCell;
                more[differing] = cover;
                known[busy] = more;
            }
        }
        return cover;
    }

    private List<Integer> shapes(int busy, int differing) {
        List<Integer> shapes = covers.shapes(covers.atCentre(busy));
        for (int i = 0; i < cellShapes[busy].length; i++) {
            if ((differing & 1 << i) != 0) {
                shapes = CellCovers.toggled(shapes, cellShapes[busy][i]);
            }
        }
        return shapes;
    }

    private void nameShapes(int busy, int[][] shapesOfArc) {
        int[] shapes = new int[0];
        for (int run = edges.cellStart[busy]; run < edges.cellStart[busy + 1]; run++) {
            int[] ofArc = shapesOfArc[edges.runArc[run]];
            if (shapes.length == 0 && (ofArc.length < 2 || ofArc.length == 2 && ofArc[0] != ofArc[1])) {
                shapes = ofArc; // most cells have edges of one arc only, and share its names
            }
            for (int shape : ofArc) {
                int at = 0;
                while (at < shapes.length && shapes[at] != shape) {
                    at++;
                }
                if (at == shapes.length) {
                    shapes = Arrays.copyOf(shapes, at + 1);
                    shapes[at] = shape;
                }
                runShapes[run] ^= 1 << at;
            }
        }
        cellShapes[busy] = shapes;
    }
}
