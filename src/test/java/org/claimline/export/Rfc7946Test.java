package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of GeoJSON that judges our files must itself see what is wrong. */
class Rfc7946Test {

    private static final String SQUARE = "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]";

    @Test
    void soundCollectionHasNoBreach() {
        assertEquals(List.of(), Rfc7946.breaches(collection("", "Polygon", SQUARE)));
    }

    @Test
    void squareWithAHoleHasNoBreach() {
        String holed = "[[[0,0],[1,0],[1,1],[0,1],[0,0]], [[0.2,0.2],[0.2,0.4],[0.4,0.4],[0.4,0.2],[0.2,0.2]]]";
        assertEquals(List.of(), Rfc7946.breaches(collection("", "Polygon", holed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    clockwise exterior    | Polygon    | [[[0,0],[0,1],[1,1],[1,0],[0,0]]]
                    anticlockwise interior| Polygon    | [[[0,0],[1,0],[1,1],[0,1],[0,0]], [[0.2,0.2],[0.4,0.2],[0.4,0.4],[0.2,0.4],[0.2,0.2]]]
                    not closed            | Polygon    | [[[0,0],[1,0],[1,1],[0,1]]]
                    fewer than 4          | Polygon    | [[[0,0],[1,1],[0,0]]]
                    not valid             | Polygon    | [[[0,0],[0.5,1],[1,0],[1,1],[0.5,0],[0,1],[0,0]]]
                    not valid             | MultiPolygon | [[[[0,0],[1,0],[1,1],[0,1],[0,0]]], [[[0,0],[1,0],[1,1],[0,1],[0,0]]]]
                    latitude 200          | Point      | [0,200]
                    longitude 181         | Point      | [181,0]
                    more than 7 decimals  | Point      | [0.12345678,0]
                    more than 7 decimals  | LineString | [[0,0],[1,0.50000000]]
                    antimeridian          | LineString | [[179,0],[-179,0]]
                    fewer than 2          | LineString | [[0,0]]
                    not longitude         | Point      | [0,0,12]
                    outside the bbox      | Point      | [0.5,7]
                    not a number          | Point      | ["0",0]
                    no geometry type      | Circle     | [0,0]
                    """)
    void wrongGeometryIsSeen(String breach, String type, String coordinates) {
        assertSees(breach, collection("", type, coordinates));
    }

    @Test
    void crsIsSeen() {
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4326\"}},";
        assertSees("crs", collection(crs, "Polygon", SQUARE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    no bbox       | "bbox":[0,0,1,1],
                    no id         | "id":"a",
                    no properties | "properties":{},
                    """)
    void whatIsMissingIsSeen(String breach, String part) {
        assertSees(breach, collection("", "Polygon", SQUARE).replace(part, ""));
    }

    @Test
    void idUsedTwiceIsSeen() {
        String twice = collection("", "Point", "[0,0]")
                .replace("[{\"type\":\"Feature\"", "[" + feature() + ",{\"type\":\"Feature\"");
        assertSees("no id of its own", twice);
    }

    private static void assertSees(String breach, String text) {
        List<String> seen = Rfc7946.breaches(text);
        assertTrue(seen.stream().anyMatch(one -> one.contains(breach)), breach + " not among " + seen);
    }

    private static String feature() {
        return "{\"type\":\"Feature\",\"id\":\"a\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,0]}}";
    }

    private static String collection(String extra, String type, String coordinates) {
        return "{\"type\":\"FeatureCollection\"," + extra + "\"bbox\":[0,0,1,1],\"features\":[{\"type\":\"Feature\","
                + "\"id\":\"a\",\"properties\":{},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":"
                + coordinates
                + "}}]}";
    }
}
