package org.claimline.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The covers of the cells of {@link CellEdges}: of a cell without edges everywhere in it, of any other at its <em>centre</em>, which is
 * chosen away from its edges. They are found along each row's parallel of centres, from the antimeridian eastward: each edge that crosses the
 * parallel enters or leaves the territories that it limits. Rows of the polar caps ({@link CellEdges#isPolar}) are left out.
 */
final class CellCovers {

    /**
     * Rounding, 1e-7 degrees: positions and products of up to 3.6e9 units have an error of 2^-52 of that, under 1e-6 units (1e-13
     * degrees, 10 nm). A hundred times that is asked for.
     */
    static final double ROUNDING_UNITS = 1e-4;

    /** Where in its cell a centre may lie, as fractions of the cell; published vertices never have such coordinates. */
    private static final double[] CENTRES = {
        0.50000037, 0.25000037, 0.75000037, 0.12500037, 0.87500037, 0.37500037, 0.62500037, 0.06250037, 0.93750037
    };

    /** No cover is known for the cell's centre, for no place is away from its edges. */
    static final int UNKNOWN = -1;

    /** The number of the cover of no territory. */
    private static final int NOWHERE = 0;

    private static final int BLOCK = 10;
    private static final int BLOCK_COLUMNS = CellEdges.COLUMNS / BLOCK;

    private final Topology topology;
    private final int[][] shapesOfArc;
    private final CellEdges edges;

    /** Covers away from limits, each once, and their territories as ascending indices into {@link Topology#shapes()}. */
    private final List<Cover> covers = new ArrayList<>();

    private final List<List<Integer>> shapesOfCover = new ArrayList<>();
    private final Map<List<Integer>, Integer> numberOfShapes = new HashMap<>();

    /** For each cover and territory the number of the cover with that territory put in or taken out; {@link #UNKNOWN} until asked for. */
    private final List<int[]> toggled = new ArrayList<>();

    /** The cover of each block of 10 x 10 cells, or {@code ~} the place of its first cell in {@link #cell}. */
    private final int[] block = new int[CellEdges.END_ROW / BLOCK * BLOCK_COLUMNS];

    /** The cover of a cell without edges, or {@code ~} its number among the cells with edges. */
    private int[] cell = new int[BLOCK * BLOCK * 256];

    private int size;

    /** For cells with edges: the centre's cover, and its place as an index into {@link #CENTRES}. */
    private final int[] centreCover;

    private final byte[] centrePlace;

    CellCovers(Topology topology, int[][] shapesOfArc, CellEdges edges) {
        this.topology = topology;
        this.shapesOfArc = shapesOfArc;
        this.edges = edges;
        this.centreCover = new int[edges.cells.length];
        this.centrePlace = new byte[edges.cells.length];
        number(List.of());
        sweep();
        cell = Arrays.copyOf(cell, size);
    }

    /** The number of a cell's cover where it has no edges, or {@code ~} its number among the cells with edges. Not for polar cells. */
    int at(int row, int column) {
        int entry = block[row / BLOCK * BLOCK_COLUMNS + column / BLOCK];
        return entry < 0 ? cell[~entry + row % BLOCK * BLOCK + column % BLOCK] : entry;
    }

    /** The cover, away from every limit, of territories with these indices into {@link Topology#shapes()}. */
    Cover of(List<Integer> shapes) {
        return new Cover(
                shapes.stream()
                        .map(shape -> topology.shapes().get(shape).territory())
                        .toList(),
                false);
    }

    Cover cover(int number) {
        return covers.get(number);
    }

    /** A cover's territories, ascending. */
    List<Integer> shapes(int number) {
        return shapesOfCover.get(number);
    }

    /** The number of the cover at the centre of a cell with edges, or {@link #UNKNOWN}. */
    int atCentre(int busy) {
        return centreCover[busy];
    }

    /** Longitude of the centre of a cell with edges, 1e-7 degrees; not where its cover is unknown. */
    double centreX(int busy, int column) {
        return centre(column, centrePlace[busy]);
    }

    /** Latitude of all centres of a row, 1e-7 degrees. */
    static double centreY(int row) {
        return CellEdges.south(row) + CENTRES[0] * CellEdges.CELL_UNITS;
    }

    private static double centre(int column, int place) {
        return CellEdges.west(column) + CENTRES[place] * CellEdges.CELL_UNITS;
    }

    private void sweep() {
        int[] covers10Rows = new int[CellEdges.COLUMNS * BLOCK];
        boolean[] hasEdges = new boolean[BLOCK_COLUMNS];
        int busy = 0;
        for (int row = CellEdges.FIRST_ROW; row < CellEdges.END_ROW; row++) {
            busy = sweepRow(row, busy, covers10Rows, hasEdges);
            if (row % BLOCK == BLOCK - 1) {
                storeBlocks(row / BLOCK, covers10Rows, hasEdges);
                Arrays.fill(hasEdges, false);
            }
        }
    }

    /** Covers of the cells of one row, which change only in cells with edges; gives the number of the first such cell behind it. */
    private int sweepRow(int row, int firstBusy, int[] covers10Rows, boolean[] hasEdges) {
        int start = row % BLOCK * CellEdges.COLUMNS;
        double cy = centreY(row);
        int cover = NOWHERE;
        int from = 0;
        int busy = firstBusy;
        for (; busy < edges.cells.length && edges.cells[busy] < (row + 1) * CellEdges.COLUMNS; busy++) {
            int column = edges.cells[busy] - row * CellEdges.COLUMNS;
            Arrays.fill(covers10Rows, start + from, start + column, cover);
            covers10Rows[start + column] = ~busy;
            hasEdges[column / BLOCK] = true;
            from = column + 1;
            int place = freePlace(busy, column, cy);
            double cx = centre(column, Math.max(0, place));
            cover = acrossEdges(busy, CellEdges.west(column), cx, cy, cover);
            centrePlace[busy] = (byte) place;
            centreCover[busy] = place == UNKNOWN ? UNKNOWN : cover;
            cover = acrossEdges(busy, cx, CellEdges.west(column + 1), cy, cover);
        }
        Arrays.fill(covers10Rows, start + from, start + CellEdges.COLUMNS, cover);
        return busy;
    }

    /** The cover behind all edges of a cell that cross the parallel {@code cy} from {@code west} on and before {@code east}. */
    private int acrossEdges(int busy, double west, double east, double cy, int coverBefore) {
        int cover = coverBefore;
        for (int run = edges.cellStart[busy]; run < edges.cellStart[busy + 1]; run++) {
            double y1 = topology.y()[edges.runFirst[run]];
            for (int edge = edges.runFirst[run]; edge < edges.runEnd[run]; edge++) {
                double y2 = topology.y()[edge + 1];
                if ((y1 > cy) != (y2 > cy)) {
                    double x1 = topology.x()[edge];
                    double x = x1 + (cy - y1) / (y2 - y1) * (topology.x()[edge + 1] - x1);
                    if (x >= west && x < east) {
                        for (int shape : shapesOfArc[edges.runArc[run]]) {
                            cover = toggled(cover, shape);
                        }
                    }
                }
                y1 = y2;
            }
        }
        return cover;
    }

    /** The first place for the centre that lies away from every edge, under both rules; {@link #UNKNOWN} where there is none. */
    private int freePlace(int busy, int column, double cy) {
        for (int place = 0; place < CENTRES.length; place++) {
            if (isFree(busy, centre(column, place), cy)) {
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
                double most = ROUNDING_UNITS + CellEdges.mostDepartureUnits(x1, y1, x2, y2);
                if (Math.min(y1, y2) - most > cy || Math.max(y1, y2) + most < cy) {
                    continue;
                }
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

    private int toggled(int cover, int shape) {
        int[] next = toggled.get(cover);
        if (next[shape] == UNKNOWN) {
            next[shape] = number(toggled(shapesOfCover.get(cover), shape));
        }
        return next[shape];
    }

    /** Ascending territories without one of them, or with another. */
    static List<Integer> toggled(List<Integer> shapes, int shape) {
        return shapes.contains(shape)
                ? shapes.stream().filter(each -> each != shape).toList()
                : IntStream.concat(shapes.stream().mapToInt(each -> each), IntStream.of(shape))
                        .sorted()
                        .boxed()
                        .toList();
    }

    private int number(List<Integer> shapes) {
        Integer known = numberOfShapes.putIfAbsent(shapes, covers.size());
        if (known != null) {
            return known;
        }
        int[] next = new int[topology.shapes().size()];
        Arrays.fill(next, UNKNOWN);
        toggled.add(next);
        shapesOfCover.add(shapes);
        covers.add(of(shapes));
        return covers.size() - 1;
    }

    /** A block without edges lies in one cover; of any other each cell is stored. */
    private void storeBlocks(int blockRow, int[] covers10Rows, boolean[] hasEdges) {
        for (int column = 0; column < BLOCK_COLUMNS; column++) {
            int entry = covers10Rows[column * BLOCK];
            if (hasEdges[column]) {
                entry = ~size;
                storeCells(column, covers10Rows);
            }
            block[blockRow * BLOCK_COLUMNS + column] = entry;
        }
    }

    private void storeCells(int blockColumn, int[] covers10Rows) {
        if (size + BLOCK * BLOCK > cell.length) {
            cell = Arrays.copyOf(cell, 2 * cell.length);
        }
        for (int row = 0; row < BLOCK; row++) {
            System.arraycopy(covers10Rows, row * CellEdges.COLUMNS + blockColumn * BLOCK, cell, size, BLOCK);
            size += BLOCK;
        }
    }
}
