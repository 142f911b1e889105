package org.claimline.border;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPOutputStream;

/**
 * Border sets whose answers are known in closed form: rectangles of degrees, drawn as a table of country codes, the north on
 * top; "." is nobody's. Borders run along parallels and meridians. They are written and read as TopoJSON, like the published sets.
 */
public final class HandMadeWorld {

    private final double[] lons;
    private final double[] lats;
    private final String[][] cells;
    private final List<String> arcs = new ArrayList<>();
    private final Map<String, List<String>> polygons = new LinkedHashMap<>();
    private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

    /**
     * @param lons of the columns' edges, from the west, one more than columns
     * @param lats of the rows' edges, from the north, one more than rows
     * @param rows codes parted by a space
     */
    private HandMadeWorld(double[] lons, double[] lats, String... rows) {
        this.lons = lons;
        this.lats = lats;
        this.cells = new String[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            cells[row] = rows[row].split(" ");
        }
    }

    /** The sets together, as if they were the published ones. */
    public static BorderSets sets(BorderSet... sets) {
        return new BorderSets(List.of(sets));
    }

    public static BorderSet set(
            String id, String family, OptionalDouble accuracyMetres, double[] lons, double[] lats, String... rows) {
        BorderSetInfo info =
                new BorderSetInfo(id, family, id, "", "", "", "", "", "land", accuracyMetres, "", "", Optional.empty());
        return new BorderSet(info, new HandMadeWorld(lons, lats, rows).topology());
    }

    private Topology topology() {
        for (int row = 0; row < lats.length; row++) {
            for (int column = 0; column < lons.length; column++) {
                if (column + 1 < lons.length) {
                    addArc(
                            lons[column],
                            lats[row],
                            lons[column + 1],
                            lats[row],
                            cell(row - 1, column),
                            cell(row, column));
                }
                if (row + 1 < lats.length) {
                    addArc(
                            lons[column],
                            lats[row],
                            lons[column],
                            lats[row + 1],
                            cell(row, column),
                            cell(row, column - 1));
                }
            }
        }
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                addPolygon(row, column);
            }
        }
        return read(json());
    }

    private String cell(int row, int column) {
        boolean outside = row < 0 || column < 0 || row >= cells.length || column >= cells[row].length;
        return outside ? "." : cells[row][column];
    }

    private void addArc(double lon1, double lat1, double lon2, double lat2, String left, String right) {
        arcs.add("[[" + units(lon1) + "," + units(lat1) + "],[" + (units(lon2) - units(lon1)) + ","
                + (units(lat2) - units(lat1)) + "]]");
        if (!left.equals(right)) {
            lines.computeIfAbsent(left + " " + right, key -> new ArrayList<>()).add(arcs.size() - 1);
        }
    }

    private static long units(double degrees) {
        return Math.round(degrees * Topology.PER_DEGREE);
    }

    /** Anticlockwise from the south-western corner. */
    private void addPolygon(int row, int column) {
        if (!cells[row][column].equals(".")) {
            polygons.computeIfAbsent(cells[row][column], key -> new ArrayList<>())
                    .add("[[" + along(row + 1, column) + "," + ~down(row, column + 1) + "," + ~along(row, column) + ","
                            + down(row, column) + "]]");
        }
    }

    /** The arc on the northern edge of a cell, running east; a column has an arc of each kind in every row but the last. */
    private int along(int row, int column) {
        int columns = lons.length;
        return row + 1 < lats.length ? row * (2 * columns - 1) + 2 * column : row * (2 * columns - 1) + column;
    }

    /** The arc on the western edge of a cell, running south. */
    private int down(int row, int column) {
        int columns = lons.length;
        return row * (2 * columns - 1) + (column + 1 < columns ? 2 * column + 1 : 2 * column);
    }

    private String json() {
        List<String> territories = new ArrayList<>();
        polygons.forEach((code, rings) -> territories.add("{\"type\":\"MultiPolygon\",\"properties\":{\"code\":\""
                + code + "\",\"name\":\"" + code + "\"},\"arcs\":[" + String.join(",", rings) + "]}"));
        List<String> limits = new ArrayList<>();
        lines.forEach((sides, references) -> limits.add(line(sides.split(" ")[0], sides.split(" ")[1], references)));
        return "{\"type\":\"Topology\",\"transform\":{\"scale\":[1e-7,1e-7],\"translate\":[0,0]},\"objects\":{"
                + "\"territories\":{\"geometries\":[" + String.join(",", territories) + "]},"
                + "\"lines\":{\"geometries\":[" + String.join(",", limits) + "]}},\"arcs\":[" + String.join(",", arcs)
                + "]}";
    }

    private static String line(String left, String right, List<Integer> references) {
        boolean outer = left.equals(".") || right.equals(".");
        List<String> parts = references.stream().map(arc -> "[" + arc + "]").toList();
        return "{\"type\":\"MultiLineString\",\"properties\":{" + side("left", left) + side("right", right)
                + "\"class\":\"" + (outer ? "outer" : "international") + "\"},\"arcs\":[" + String.join(",", parts)
                + "]}";
    }

    private static String side(String name, String code) {
        return code.equals(".") ? "" : "\"" + name + "\":\"" + code + "\",";
    }

    private static Topology read(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return TopologyReader.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
