package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopologyReaderTest {

    /** Two squares of 1 degree side by side: arc 0 is the limit between them, northward; 1 and 2 close them. */
    private static final String TWO_SQUARES = """
            {"type": "Topology", "transform": {"scale": [1e-7, 1e-7], "translate": [0, 0]},
             "objects": {
              "territories": {"type": "GeometryCollection", "geometries": [
               {"type": "Polygon", "arcs": [[0, 1]], "properties": {"code": "AA", "name": "West"}},
               {"type": "MultiPolygon", "arcs": [[[-1, 2]]], "properties": {"name": "East"}}]},
              "lines": {"type": "GeometryCollection", "geometries": [
               {"type": "LineString", "arcs": [0],
                "properties": {"left": "AA", "right_name": "East", "class": "line-of-control"}},
               {"type": "MultiLineString", "arcs": [[1]], "properties": {"left": "AA", "class": "outer"}}]}},
             "arcs": [[[10000000, 0], [0, 10000000]],
                      [[10000000, 10000000], [-10000000, 0], [0, -10000000], [10000000, 0]],
                      [[10000000, 0], [10000000, 0], [0, 10000000], [-10000000, 0]]]}
            """;

    @Test
    void readsArcsTerritoriesAndLines() throws IOException {
        Topology topology = read(TWO_SQUARES);
        assertEquals(3, topology.arcs());
        assertEquals(10, topology.x().length);
        assertEquals(1.0, topology.lonDegrees(1));
        assertEquals(1.0, topology.latDegrees(1));
        assertEquals(0.0, topology.lonDegrees(4));
        Territory west = new Territory(Optional.of("AA"), "West");
        Territory east = new Territory(Optional.empty(), "East");
        assertEquals(west, topology.shapes().get(0).territory());
        assertEquals(east, topology.shapes().get(1).territory());
        assertEquals(
                new BorderLine(Optional.of(west), Optional.of(east), BorderClass.LINE_OF_CONTROL),
                topology.lines().get(0).line());
        assertEquals(
                new BorderLine(Optional.of(west), Optional.empty(), BorderClass.OUTER),
                topology.lines().get(1).line());
        assertEquals(~0, topology.shapes().get(1).polygons().get(0).get(0)[0]);
    }

    /** A file with a grid of its own is brought to that of 1e-7 degrees. */
    @Test
    void anotherGrid() throws IOException {
        Topology topology = read(TWO_SQUARES.replace(
                "\"scale\": [1e-7, 1e-7], \"translate\": [0, 0]", "\"scale\": [2e-6, 1e-6], \"translate\": [-5, 0.5]"));
        assertEquals(15.0, topology.lonDegrees(1));
        assertEquals(10.5, topology.latDegrees(1));
        assertEquals(-5.0, topology.lonDegrees(4));
    }

    /** The members may come in any order, and with white space anywhere. */
    @Test
    void arcsFirst() throws IOException {
        int arcs = TWO_SQUARES.indexOf("\"arcs\": [[[1");
        String members = TWO_SQUARES.substring(1, arcs).strip();
        String first = "{" + TWO_SQUARES.substring(arcs, TWO_SQUARES.lastIndexOf('}')) + ", "
                + members.substring(0, members.length() - 1) + "}";
        Topology topology = read(first.replace("[", "[ \n").replace("]", "\t]").replace(",", " \r\n, "));
        Topology expected = read(TWO_SQUARES);
        assertArrayEquals(expected.x(), topology.x());
        assertArrayEquals(expected.y(), topology.y());
        assertArrayEquals(expected.arcStart(), topology.arcStart());
        assertEquals(expected.lines().get(1).line(), topology.lines().get(1).line());
    }

    /** Each mends one place of the good file into a mistake; the message names it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scale\": [1e-7, 1e-7] | scale\": [1e-4, 1e-7]   | beyond 180",
                "translate\": [0, 0]   | translate\": [0, 90]    | beyond 90",
                "translate\": [0, 0]   | translate\": [0]        | no translate of two numbers",
                "\"transform\"         | \"transformed\"         | no objects, no transform or no arcs",
                "\"arcs\": [[[1        | \"bows\": [[[1          | no objects, no transform or no arcs",
                "\"objects\"           | \"things\"              | no objects, no transform or no arcs",
                "[[-1, 2]]             | [[-1, 3]]               | arc 3 of 3",
                "[[-1, 2]]             | [[-5, 2]]               | arc -5 of 3",
                "line-of-control       | front-line              | FRONT_LINE",
                "[[10000000, 0], [0, 1 | [[90000000000, 0], [0, 1| overflow",
                "[[10000000, 0], [0, 1 | [[10000000.5, 0], [0, 1 | there is '.' instead of ','",
                "[[10000000, 0], [0, 1 | [[10000000], [0, 1      | there is ']' instead of ','",
                "[[10000000, 0], [0, 1 | [[10000000, 0, 7], [0, 1| there is ',' instead of ']'",
                "[[10000000, 0], [0, 1 | [[10000000, null], [0, 1| there is 'n' instead of a whole number",
                "[[10000000, 0], [0, 1 | [[10000000, 0] [0, 1    | there is '[' instead of ',' or ']'",
                "[[10000000, 0], [0, 1 | [{10000000, 0}, [0, 1   | there is '{' instead of '['",
                "[[10000000, 0], [0, 1 | [[1000000000000000000000, 0], [0, 1 | there is '0' instead of ','",
                "[-10000000, 0]]]}     | [-10000000, 0]]]        | end-of-input",
                "[-10000000, 0]]]}     | [-10000000, 0           | not a topology that can be read"
            })
    void broken(String good, String bad, String said) {
        assertTrue(TWO_SQUARES.contains(good), "the mistake is made");
        IOException e = assertThrows(IOException.class, () -> read(TWO_SQUARES.replace(good, bad)));
        assertTrue(e.getMessage().contains(said), e.getMessage());
    }

    @Test
    void notGzip() {
        byte[] plain = TWO_SQUARES.getBytes(StandardCharsets.UTF_8);
        IOException e = assertThrows(IOException.class, () -> TopologyReader.read(new ByteArrayInputStream(plain)));
        assertTrue(e.getMessage().contains("GZIP"), e.getMessage());
    }

    @Test
    void cutShort() throws IOException {
        byte[] whole = gzip(TWO_SQUARES);
        assertThrows(
                IOException.class, () -> TopologyReader.read(new ByteArrayInputStream(whole, 0, whole.length - 20)));
    }

    private static Topology read(String json) throws IOException {
        return TopologyReader.read(new ByteArrayInputStream(gzip(json)));
    }

    private static byte[] gzip(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
