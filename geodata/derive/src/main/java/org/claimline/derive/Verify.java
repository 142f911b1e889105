package org.claimline.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the derived files against figures measured from the sources before, by other tools, and shows who has the hard places.
 *
 * <p>Distances: every edge, straight in degrees, is cut into pieces of at most 0.0002 degrees (22 m) where it may be nearest. The nearest cut
 * position lies within 11 m along the line of the true foot: 0.6 m of distance at 100 m, 1 cm at 6 km.
 */
final class Verify {
    /** Units of the grid: 0.0002 degrees. */
    private static final double PIECE = 2_000;

    private static final Map<String, double[]> PLACES = places();

    /** Metres to the Algeria-Mali line, measured from the sources with pyproj. */
    private static final Map<String, double[]> EXPECTED = Map.of(
            "osm-2026b", new double[] {99.3, 60_932, 6_483.4, 196_079},
            "vmap0", new double[] {181.5, 61_654, 6_925.1, 195_609},
            "ne-10m", new double[] {1_850.4, 61_411, 8_852.1, 194_637},
            "wdb2", new double[] {221.8, 61_637, 8_297.5, 196_245});

    private static final double[][] POINTS = {{19.952, 2.965}, {20.199, 1.011}, {21.329, 0.948}, {18.441, 1.408}};

    private Verify() {}

    private static Map<String, double[]> places() {
        Map<String, double[]> places = new LinkedHashMap<>();
        places.put("Bir Tawil", new double[] {21.87, 33.73});
        places.put("Baarle", new double[] {51.44, 4.93});
        places.put("Pristina", new double[] {42.66, 21.16});
        places.put("Golan", new double[] {33.0, 35.8});
        places.put("Laayoune", new double[] {27.15, -13.2});
        places.put("Sevastopol", new double[] {44.6, 33.5});
        places.put("Siachen", new double[] {35.4, 77.1});
        places.put("mid-Atlantic", new double[] {0, -30});
        places.put("Fiji, east", new double[] {-16.8, 179.99});
        places.put("Fiji, west", new double[] {-16.8, -179.99});
        places.put("South Pole", new double[] {-89.9999, 0});
        places.put("Tin Zaouatine", new double[] {19.952, 2.965});
        places.put("Tessalit", new double[] {20.199, 1.011});
        return places;
    }

    /** Prints a table for each set; answers whether every checked figure holds. */
    static boolean all(Path borders) throws IOException {
        boolean good = true;
        for (String id : EXPECTED.keySet().stream().sorted().toList()) {
            Path folder = borders.resolve(id);
            Path file = folder.resolve("borders.topojson.gz");
            String stated = JsonMapper.shared().readTree(folder.resolve("set.json").toFile()).get("sha256").asString();
            boolean same = stated.equals(sha256(file));
            System.out.println(id + ": bytes " + (same ? "as stated in set.json" : "differ from set.json: " + sha256(file)));
            TopoFile set = new TopoFile(file);
            good &= same & distances(set, EXPECTED.get(id));
            PLACES.forEach((name, at) -> System.out.println("  " + name + ": " + set.at(at[0], at[1])));
        }
        return good;
    }

    private static boolean distances(TopoFile set, double[] expected) {
        boolean good = true;
        for (int i = 0; i < POINTS.length; i++) {
            double metres = nearest(set.between("DZ", "ML"), POINTS[i][0], POINTS[i][1]);
            boolean near = Math.abs(metres - expected[i]) <= 1;
            System.out.println(String.format(Locale.ROOT, "  %.3f, %.3f to DZ-ML: %.1f m, measured before %.1f m%s",
                    POINTS[i][0], POINTS[i][1], metres, expected[i], near ? "" : "  DIFFERS"));
            good &= near;
        }
        return good;
    }

    private static double nearest(List<long[]> arcs, double lat, double lon) {
        double x = lon * Grid.UNITS_PER_DEGREE;
        double y = lat * Grid.UNITS_PER_DEGREE;
        double least = Double.MAX_VALUE;
        for (long[] arc : arcs) {
            for (int i = 1; i < arc.length; i++) {
                double rough = Grid.metresToSegment(
                        x, y, Grid.x(arc[i - 1]), Grid.y(arc[i - 1]), Grid.x(arc[i]), Grid.y(arc[i]));
                if (rough < 1.05 * least + 100) {
                    least = Math.min(least, nearestOnEdge(lat, lon, arc[i - 1], arc[i]));
                }
            }
        }
        return least;
    }

    private static double nearestOnEdge(double lat, double lon, long a, long b) {
        int pieces = (int) Math.ceil(Math.hypot(Grid.x(b) - (double) Grid.x(a), Grid.y(b) - (double) Grid.y(a)) / PIECE) + 1;
        double least = Double.MAX_VALUE;
        for (int k = 0; k <= pieces; k++) {
            double x = Grid.x(a) + (Grid.x(b) - (double) Grid.x(a)) * k / pieces;
            double y = Grid.y(a) + (Grid.y(b) - (double) Grid.y(a)) * k / pieces;
            least = Math.min(least, Geodesic.WGS84.Inverse(lat, lon, Grid.degrees(y), Grid.degrees(x)).s12);
        }
        return least;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
