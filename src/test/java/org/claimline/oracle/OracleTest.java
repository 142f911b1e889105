package org.claimline.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.claimline.border.BorderSet;
import org.claimline.border.HandMadeWorld;
import org.claimline.border.PublishedNumbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle itself, where the answer is known in closed form: a border along the meridian 5 E, Algeria to its east. */
class OracleTest {

    private static final double KM = 1000;
    private static final double RADIUS_KM = World.RADIUS_METRES / KM;

    private static final BorderSet SET = HandMadeWorld.set(
            "one", "one", OptionalDouble.empty(), new double[] {0, 5, 10}, new double[] {25, 15}, "ML DZ");

    private static final World WORLD = new World(SET, new Plane(20, 5), List.of("DZ", "ML"));

    @ParameterizedTest(name = "{0} to {1} km east of the line: within the circle")
    @DisplayName("a band along a meridian through the centre is a strip of a circle")
    @CsvSource({"0, 10", "2, 3", "9.45, 9.55", "0.25, 0.35", "0.295, 0.305", "0, 100", "140, 149"})
    void strip(double from, double to) {
        Part band =
                new Part.All(List.of(new Part.Country("DZ"), new Part.Between(Spot::lineMetres, from * KM, to * KM)));
        Area.Result area = Area.of(WORLD, band, new Random(1));
        // lengths across the radius are drawn up to 0.01 % too long
        assertEquals(segment(from) - segment(to), area.km2(), area.errorKm2() + 2e-4 * area.km2());
        assertTrue(area.errorKm2() < 0.02 * area.km2() + 3, () -> "error " + area.errorKm2());
    }

    /** Of the circle, what lies beyond a chord so far from its centre, km2. */
    private static double segment(double km) {
        return RADIUS_KM * RADIUS_KM * Math.acos(km / RADIUS_KM) - km * Math.sqrt(RADIUS_KM * RADIUS_KM - km * km);
    }

    @Test
    @DisplayName("a country, its opposite, a disc, a ring and a sector")
    void shapes() {
        double circle = Math.PI * RADIUS_KM * RADIUS_KM;
        assertArea(circle / 2, new Part.Country("DZ"));
        assertArea(circle / 2, new Part.Not(new Part.Country("DZ")));
        double[] centre = {20_000, -30_000};
        Part.Between.Length distance = spot -> spot.from(centre)[0];
        assertArea(Math.PI * 100, new Part.Between(distance, 0, 10_000));
        assertArea(Math.PI * (100 - 64), new Part.Between(distance, 8_000, 10_000));
        // a quarter of a ring of 8 to 10 km, and what lies within 1 km of it: Steiner's formula for its convex part,
        // less the corners
        assertArea(Math.PI * 9, new Part.Sector(centre, 0.001, 135, 45, 8_000, 10_000));
        double around = Math.PI / 4 * (121 - 49) + 2 * 2 * 1 + Math.PI;
        assertArea(around, new Part.Sector(centre, 1_000, 135, 45, 8_000, 10_000));
    }

    private static void assertArea(double km2, Part part) {
        Area.Result area = Area.of(WORLD, part, new Random(2));
        assertEquals(km2, area.km2(), area.errorKm2() + 2e-4 * km2);
    }

    @Test
    @DisplayName("a heading from the line halves a band on both its sides, or keeps it, or leaves nothing")
    void headings() {
        Part band = new Part.Between(Spot::lineMetres, 9_000, 10_000);
        double whole = 2 * (segment(9) - segment(10));
        assertArea(whole / 2, new Part.All(List.of(band, new Part.Heading(90, 90))));
        assertArea(whole / 2, new Part.All(List.of(band, new Part.Heading(270, 45))));
        assertArea(0, new Part.All(List.of(band, new Part.Heading(0, 45))));
    }

    @Test
    @DisplayName(
            "parts on either side of the line lie apart by the sum of their lengths, and parts that touch share nothing")
    void gaps() {
        Part east = new Part.All(List.of(new Part.Country("DZ"), new Part.Between(Spot::lineMetres, 2_000, 3_000)));
        Part west = new Part.All(List.of(new Part.Country("ML"), new Part.Between(Spot::lineMetres, 9_450, 9_550)));
        assertEquals(11_450, gap(east, west), 0.5);
        assertEquals(2_000, gap(east, new Part.Country("ML")), 0.5);
        assertEquals(0, gap(new Part.Country("DZ"), new Part.Not(new Part.Country("DZ"))), 0.5);
        Area.Result shared =
                Area.ofShared(WORLD, new Part.Country("DZ"), new Part.Not(new Part.Country("DZ")), new Random(3));
        assertEquals(0, shared.km2());
        Area.Result same = Area.ofShared(WORLD, new Part.Country("DZ"), east, new Random(3));
        assertEquals(segment(2) - segment(3), same.km2(), same.errorKm2());
    }

    private static double gap(Part a, Part b) {
        return Gap.metres(
                        WORLD,
                        a,
                        Area.of(WORLD, a, new Random(4)).edge(),
                        b,
                        Area.of(WORLD, b, new Random(5)).edge())
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} N {1} E")
    @DisplayName("the distance to a meridian is that of the geodesic that meets it at a right angle")
    @CsvSource({"20, 5.5", "20, 4.9", "19, 5.8", "20.0001, 5.00001"})
    void distance(double lat, double lon) {
        double metres = Distance.metres(lat, lon, PublishedNumbers.lines(SET, "DZ", "ML"));
        double least = Double.MAX_VALUE;
        for (double at = lat - 0.2; at <= lat + 0.2; at += 1e-5) {
            least = Math.min(least, Geodesic.WGS84.Inverse(lat, lon, at, 5).s12);
        }
        assertEquals(least, metres, 1e-3 + 1e-6 * least);
        double[] at = WORLD.plane().project(lat, lon);
        assertEquals(metres, new Spot(WORLD, at[0], at[1]).lineMetres(), 0.05);
    }

    @Test
    @DisplayName("positions are inside the country in whose rings they lie")
    void rings() {
        Rings rings = new Rings(20, PublishedNumbers.rings(SET, "DZ"));
        assertTrue(rings.contain(20, 5.0001));
        assertFalse(rings.contain(20, 4.9999));
        assertTrue(rings.contain(20.9, 9.9));
        assertFalse(rings.contain(20.9, 10.1));
        assertFalse(WORLD.draws("FR"));
    }
}
