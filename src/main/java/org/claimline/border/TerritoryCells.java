package org.claimline.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Rounding, 1e-7 degrees: positions and products of up to 3.6e9 units have an error of 2^-52 of that, under 1e-6 units (1e-13
     * degrees, 10 nm). A hundred times that is asked for.
     */
    private static final double ROUNDING_UNITS = 1e-4;

    /** Where in its cell a centre may lie, as fractions of the cell; published vertices never have such coordinates. */
    private static final double[] CENTRES = {
        0.50000037, 0.25000037, 0.75000037, 0.12500037, 0.87500037, 0.37500037, 0.62500037, 0.06250037, 0.93750037
    };

    /** No cover is known for the cell's centre: every position there is left to the index. */
    private static final int UNKNOWN = -1;

    private static final int BLOCK = 10;

    private final Topology topology;
    private final TerritoryIndex index;
    private final CellEdges edges;
    private final int[][] shapesOfArc;

    /** Covers away from limits, each once. */
    private final List<Cover> covers = new ArrayList<>();

    private final Map<List<Integer>, Integer> coverOfShapes = new HashMap<>();
    private final List<List<Integer>> shapesOfCover = new ArrayList<>();

    /** The cover of each block of 10 x 10 cells, or {@code ~} the place of its first cell in {@link #cell}. */
    private final int[] block = new int[CellEdges.ROWS / BLOCK * (CellEdges.COLUMNS / BLOCK)];

    /** The cover of a cell without edges, or {@code ~} its number among the cells with edges. */
    private int[] cell;

    /** For cells with edges: the centre's cover, and its place as an index into {@link #CENTRES}. */
    private final int[] centreCover;

    private final byte[] centrePlace;

    /** For cells with edges: the territories that their edges limit, and each run's among them, as bits. */
    private final int[][] cellShapes;

    private final int[] runShapes;

    /** For cells with edges: covers by the territories that differ from the centre's; filled in as they are met. */
    private final Cover[][] known;

    TerritoryCells(Topology topology, TerritoryIndex index) {
        this.topology = topology;
        this.index = index;
        this.shapesOfArc = index.shapesOfArc();
        this.edges = new CellEdges(topology, shapesOfArc);
        int count = edges.cells.length;
        centreCover = new int[count];
        centrePlace = new byte[count];
        cellShapes = new int[count][];
        runShapes = new int[edges.runFirst.length];
        known = new Cover[count][];
        for (int i = 0; i < count; i++) {
            nameShapes(i);
            centrePlace[i] = (byte) freePlace(i);
        }
        sweep();
    }

    Cover cover(LatLon position, EdgeRule rule) {
        return cover(position.latDegrees(), position.lonDegrees(), rule);
    }

    Cover cover(double latDegrees, double lonDegrees, EdgeRule rule) {
        double px = lonDegrees * Topology.PER_DEGREE;
        double py = latDegrees * Topology.PER_DEGREE;
        if (CellEdges.isPolar(py)) {
            return index.cover(new LatLon(latDegrees, lonDegrees), rule);
        }
        int column = CellEdges.column(px);
        int row = CellEdges.row(py);
        int entry = block[row / BLOCK * (CellEdges.COLUMNS / BLOCK) + column / BLOCK];
        if (entry < 0) {
            entry = cell[~entry + row % BLOCK * BLOCK + column % BLOCK];
        }
        if (entry >= 0) {
            return covers.get(entry);
        }
        Cover cover = walk(~entry, row, column, px, py, rule == EdgeRule.GEODESIC);
        return cover == null ? index.cover(new LatLon(latDegrees, lonDegrees), rule) : cover;
    }

    /** The cover by the walk to the cell's centre; null where that can't be sure. */
    private Cover walk(int busy, int row, int column, double px, double py, boolean geodesic) {
        if (centreCover[busy] == UNKNOWN) {
            return null;
        }
        double cx = CellEdges.west(column) + CENTRES[centrePlace[busy]] * CellEdges.CELL_UNITS;
        double cy = CellEdges.south(row) + CENTRES[0] * CellEdges.CELL_UNITS;
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
        double margin = ROUNDING_UNITS + (geodesic ? CellEdges.departureUnits(x1, y1, x2, y2) : 0);
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
            return covers.get(centreCover[busy]);
        }
        Cover[] ofCell = known[busy];
        Cover cover = ofCell == null || differing >= ofCell.length ? null : ofCell[differing];
        if (cover == null) {
            cover = index.cover(shapes(busy, differing));
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
        List<Integer> shapes = new ArrayList<>(shapesOfCover.get(centreCover[busy]));
        for (int i = 0; i < cellShapes[busy].length; i++) {
            if ((differing & 1 << i) != 0) {
                toggle(shapes, cellShapes[busy][i]);
            }
        }
        return shapes;
    }

    /** Takes a territory out of a sorted list, or puts it in. */
    private static void toggle(List<Integer> shapes, int shape) {
        int at = 0;
        while (at < shapes.size() && shapes.get(at) < shape) {
            at++;
        }
        if (at < shapes.size() && shapes.get(at) == shape) {
            shapes.remove(at);
        } else {
            shapes.add(at, shape);
        }
    }

    private void nameShapes(int busy) {
        int[] shapes = new int[0];
        for (int run = edges.cellStart[busy]; run < edges.cellStart[busy + 1]; run++) {
            for (int shape : shapesOfArc[edges.runArc[run]]) {
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

    /** The first place for the centre that lies away from every edge, under both rules; {@link #UNKNOWN} where there is none. */
    private int freePlace(int busy) {
        int row = edges.cells[busy] / CellEdges.COLUMNS;
        double cy = CellEdges.south(row) + CENTRES[0] * CellEdges.CELL_UNITS;
        double west = CellEdges.west(edges.cells[busy] % CellEdges.COLUMNS);
        for (int place = 0; cellShapes[busy].length <= 30 && place < CENTRES.length; place++) {
            if (isFree(busy, west + CENTRES[place] * CellEdges.CELL_UNITS, cy)) {
                return place;
            }
        }
        return UNKNOWN;
    }

    private boolean isFree(int busy, double cx, double cy) {
        for (int run = edges.cellStart[busy]; run < edges.cellStart[busy + 1]; run++) {
            for (int edge = edges.runFirst[run]; edge < edges.runEnd[run]; edge++) {
                double x1 = topology.x()[edge];
                double y1 = topology.y()[edge];
                double x2 = topology.x()[edge + 1];
                double y2 = topology.y()[edge + 1];
                double margin = ROUNDING_UNITS + CellEdges.departureUnits(x1, y1, x2, y2);
                double dx = x2 - x1;
                double dy = y2 - y1;
                boolean near = Math.min(x1, x2) - margin <= cx
                        && cx <= Math.max(x1, x2) + margin
                        && Math.min(y1, y2) - margin <= cy
                        && cy <= Math.max(y1, y2) + margin
                        && Math.abs(dx * (cy - y1) - dy * (cx - x1)) <= margin * (Math.abs(dx) + Math.abs(dy));
                if (near) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Finds the covers of all centres: along each row's parallel of centres, from the west, through every edge that crosses it. */
    private void sweep() {
        double[][] crossingX = new double[CellEdges.ROWS][];
        int[][] crossingArc = new int[CellEdges.ROWS][];
        int[] crossings = new int[CellEdges.ROWS];
        collect(crossingX, crossingArc, crossings);
        int[] coverOfCell = new int[CellEdges.COLUMNS * BLOCK];
        cell = new int[BLOCK * BLOCK * 256];
        int busy = 0;
        int size = 0;
        for (int row = 0; row < CellEdges.ROWS; row++) {
            busy = sweepRow(row, busy, crossingX[row], crossingArc[row], crossings[row], coverOfCell);
            if (row % BLOCK == BLOCK - 1) {
                size = storeBlocks(row / BLOCK, size, coverOfCell);
            }
        }
        cell = Arrays.copyOf(cell, size);
    }

    private void collect(double[][] crossingX, int[][] crossingArc, int[] crossings) {
        for (int arc = 0; arc < topology.arcs(); arc++) {
            int last = shapesOfArc[arc].length == 0 ? 0 : topology.arcStart()[arc + 1] - 1;
            for (int edge = topology.arcStart()[arc]; edge < last; edge++) {
                double y1 = topology.y()[edge];
                double y2 = topology.y()[edge + 1];
                int north = CellEdges.row(Math.max(y1, y2));
                for (int row = CellEdges.row(Math.min(y1, y2)); row <= north; row++) {
                    double cy = CellEdges.south(row) + CENTRES[0] * CellEdges.CELL_UNITS;
                    if ((y1 > cy) != (y2 > cy)) {
                        int count = crossings[row]++;
                        if (count == 0) {
                            crossingX[row] = new double[64];
                            crossingArc[row] = new int[64];
                        } else if (count == crossingX[row].length) {
                            crossingX[row] = Arrays.copyOf(crossingX[row], 2 * count);
                            crossingArc[row] = Arrays.copyOf(crossingArc[row], 2 * count);
                        }
                        double x1 = topology.x()[edge];
                        crossingX[row][count] = x1 + (cy - y1) / (y2 - y1) * (topology.x()[edge + 1] - x1);
                        crossingArc[row][count] = arc;
                    }
                }
            }
        }
    }

    /** Covers of the cells of one row; gives the number of the first cell with edges behind it. */
    private int sweepRow(int row, int firstBusy, double[] x, int[] arc, int count, int[] coverOfCell) {
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
        List<Integer> inside = new ArrayList<>();
        int cover = coverOf(inside);
        int busy = firstBusy;
        int next = 0;
        for (int column = 0; column < CellEdges.COLUMNS; column++) {
            boolean hasEdges = busy < edges.cells.length && edges.cells[busy] == row * CellEdges.COLUMNS + column;
            int place = hasEdges ? centrePlace[busy] : 0;
            double cx = CellEdges.west(column) + CENTRES[Math.max(0, place)] * CellEdges.CELL_UNITS;
            int before = next;
            for (; next < count && x[order[next]] < cx; next++) {
                for (int shape : shapesOfArc[arc[order[next]]]) {
                    toggle(inside, shape);
                }
            }
            cover = next == before ? cover : coverOf(inside);
            if (hasEdges) {
                centreCover[busy] = place == UNKNOWN ? UNKNOWN : cover;
            }
            coverOfCell[row % BLOCK * CellEdges.COLUMNS + column] = hasEdges ? ~busy++ : cover;
        }
        return busy;
    }

    private int coverOf(List<Integer> shapes) {
        Integer known = coverOfShapes.get(shapes);
        if (known != null) {
            return known;
        }
        List<Integer> key = List.copyOf(shapes);
        coverOfShapes.put(key, covers.size());
        shapesOfCover.add(key);
        covers.add(index.cover(key));
        return covers.size() - 1;
    }

    private int storeBlocks(int blockRow, int firstFree, int[] coverOfCell) {
        int size = firstFree;
        for (int blockColumn = 0; blockColumn < CellEdges.COLUMNS / BLOCK; blockColumn++) {
            int cover = coverOfCell[blockColumn * BLOCK];
            boolean isOne = cover >= 0;
            if (size + BLOCK * BLOCK > cell.length) {
                cell = Arrays.copyOf(cell, 2 * cell.length);
            }
            for (int i = 0; i < BLOCK * BLOCK; i++) {
                int entry = coverOfCell[i / BLOCK * CellEdges.COLUMNS + blockColumn * BLOCK + i % BLOCK];
                isOne &= entry == cover;
                cell[size + i] = entry;
            }
            block[blockRow * (CellEdges.COLUMNS / BLOCK) + blockColumn] = isOne ? cover : ~size;
            size += isOne ? 0 : BLOCK * BLOCK;
        }
        return size;
    }
}
