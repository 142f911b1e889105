package org.claimline.border;

import java.util.Arrays;

/**
 * The edges of territories by the cells of 0.1 degrees that they may touch, under either edge rule: runs of consecutive edges of one arc.
 * Units are those of {@link Topology}, 1e-7 degrees.
 */
final class CellEdges {

    static final int COLUMNS = 3600;
    private static final int ROWS = 1800;
    static final int CELL_UNITS = 1_000_000;
    private static final int HALF_WORLD = 1_800_000_000;
    private static final int POLE = 900_000_000;
    private static final int POLAR = 850_000_000;

    /** Rows between the polar caps. */
    static final int FIRST_ROW = (POLE - POLAR) / CELL_UNITS;

    static final int END_ROW = ROWS - FIRST_ROW;

    /** An edge within so many units of a cell (1 mm) is listed there too: positions are rounded on their way to a cell. */
    private static final double MARGIN_UNITS = 0.1;

    private final Topology topology;

    /** Runs in the order of their cells: first edge and the one behind the last. */
    int[] runFirst = new int[1 << 16];

    int[] runEnd = new int[1 << 16];
    int[] runArc = new int[1 << 16];
    private int[] runCell = new int[1 << 16];
    private int runs;

    /** Cells that have edges, ascending, and where their runs begin; one entry more for the end. */
    int[] cells;

    int[] cellStart;

    /** Runs that the last edge was put into, by cell. */
    private int[] open = new int[64];

    private int opened;
    private int[] opening = new int[64];

    CellEdges(Topology topology, int[][] shapesOfArc) {
        this.topology = topology;
        for (int arc = 0; arc < topology.arcs(); arc++) {
            opened = 0;
            if (shapesOfArc[arc].length > 0) {
                int last = topology.arcStart()[arc + 1] - 1;
                for (int edge = topology.arcStart()[arc]; edge < last; edge++) {
                    if (!isPolar(topology.y()[edge]) || !isPolar(topology.y()[edge + 1])) {
                        if (!extend(edge)) {
                            add(arc, edge);
                        }
                    } else {
                        opened = 0;
                    }
                }
            }
        }
        sort();
        opening = null;
        open = null;
        runCell = null;
    }

    /**
     * Whether a latitude is 85 degrees or beyond, where geodesics leave the straight lines by any amount of longitude: cells don't serve there. An
     * edge between two such latitudes stays there, since geodesics bend toward the pole.
     */
    static boolean isPolar(double y) {
        return Math.abs(y) >= POLAR;
    }

    static int column(double x) {
        return (int) Math.max(0, Math.min(COLUMNS - 1, Math.floor((x + HALF_WORLD) / CELL_UNITS)));
    }

    /** The row of a latitude; of one in a polar cap, the row next to it. */
    static int row(double y) {
        return (int) Math.max(FIRST_ROW, Math.min(END_ROW - 1, Math.floor((y + POLE) / CELL_UNITS)));
    }

    /** The western edge of a column. */
    static double west(int column) {
        return (double) column * CELL_UNITS - HALF_WORLD;
    }

    static double south(int row) {
        return (double) row * CELL_UNITS - POLE;
    }

    /**
     * Whether an edge lies, with the departure of a geodesic, in the one cell that the edge before it lies in; then it extends that one's run.
     */
    private boolean extend(int edge) {
        if (opened != 1) {
            return false;
        }
        double x1 = topology.x()[edge];
        double y1 = topology.y()[edge];
        double x2 = topology.x()[edge + 1];
        double y2 = topology.y()[edge + 1];
        double margin = MARGIN_UNITS + mostDepartureUnits(x1, y1, x2, y2);
        int cell = runCell[open[0]];
        double west = west(cell % COLUMNS) + margin;
        double south = south(cell / COLUMNS) + margin;
        double size = CELL_UNITS - 2 * margin;
        boolean isInside = Math.min(x1, x2) > west
                && Math.max(x1, x2) < west + size
                && Math.min(y1, y2) > south
                && Math.max(y1, y2) < south + size;
        if (isInside) {
            runEnd[open[0]] = edge + 1;
        }
        return isInside;
    }

    /** Lists an edge in every cell that its box, with the departure of a geodesic, touches; it extends the run of the edge before it. */
    private void add(int arc, int edge) {
        double x1 = topology.x()[edge];
        double y1 = topology.y()[edge];
        double x2 = topology.x()[edge + 1];
        double y2 = topology.y()[edge + 1];
        double margin = MARGIN_UNITS + departureUnits(x1, y1, x2, y2);
        int west = column(Math.min(x1, x2) - margin);
        int east = column(Math.max(x1, x2) + margin);
        int south = row(Math.min(y1, y2) - margin);
        int north = row(Math.max(y1, y2) + margin);
        int count = 0;
        for (int row = south; row <= north; row++) {
            for (int column = west; column <= east; column++) {
                if (count == opening.length) {
                    opening = Arrays.copyOf(opening, 2 * count);
                }
                opening[count++] = put(arc, edge, row * COLUMNS + column);
            }
        }
        int[] swapped = open;
        open = opening;
        opening = swapped;
        opened = count;
    }

    private int put(int arc, int edge, int cell) {
        for (int i = 0; i < Math.min(opened, 16); i++) {
            if (runCell[open[i]] == cell) {
                runEnd[open[i]] = edge + 1;
                return open[i];
            }
        }
        if (runs == runFirst.length) {
            runFirst = Arrays.copyOf(runFirst, 2 * runs);
            runEnd = Arrays.copyOf(runEnd, 2 * runs);
            runArc = Arrays.copyOf(runArc, 2 * runs);
            runCell = Arrays.copyOf(runCell, 2 * runs);
        }
        runFirst[runs] = edge;
        runEnd[runs] = edge + 1;
        runArc[runs] = arc;
        runCell[runs] = cell;
        return runs++;
    }

    private void sort() {
        long[] keys = new long[runs];
        for (int i = 0; i < runs; i++) {
            keys[i] = (long) runCell[i] << 32 | i;
        }
        Arrays.sort(keys);
        int[] first = new int[runs];
        int[] end = new int[runs];
        int[] arc = new int[runs];
        cells = new int[runs];
        cellStart = new int[runs + 1];
        int count = 0;
        for (int i = 0; i < runs; i++) {
            int run = (int) keys[i];
            first[i] = runFirst[run];
            end[i] = runEnd[run];
            arc[i] = runArc[run];
            if (i == 0 || keys[i] >> 32 != keys[i - 1] >> 32) {
                cells[count] = (int) (keys[i] >> 32);
                cellStart[count++] = i;
            }
        }
        cellStart[count] = runs;
        cells = Arrays.copyOf(cells, count);
        cellStart = Arrays.copyOf(cellStart, count + 1);
        runFirst = first;
        runEnd = end;
        runArc = arc;
    }

    /** {@link TerritoryIndex#mostDepartureDegrees}, in 1e-7 degrees of everything. */
    static double mostDepartureUnits(double x1, double y1, double x2, double y2) {
        return TerritoryIndex.mostDepartureDegrees(x1, y1, x2, y2) / Topology.PER_DEGREE;
    }

    /** {@link TerritoryIndex#departureDegrees}, in 1e-7 degrees of everything. */
    static double departureUnits(double x1, double y1, double x2, double y2) {
        return TerritoryIndex.departureDegrees(
                        x1 / Topology.PER_DEGREE,
                        y1 / Topology.PER_DEGREE,
                        x2 / Topology.PER_DEGREE,
                        y2 / Topology.PER_DEGREE)
                * Topology.PER_DEGREE;
    }
}
