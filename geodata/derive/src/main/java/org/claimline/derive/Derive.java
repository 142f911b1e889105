package org.claimline.derive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the derivation; derive.sh calls it with the unpacked packages. */
final class Derive {
    private final Path work;
    private final Path out;
    private final Report report = new Report(System.out);

    private Derive(Path work, Path out) {
        this.work = work;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: Derive osm-2026b|vmap0|ne-10m|wdb2|verify WORK-FOLDER GEODATA-FOLDER");
            System.exit(2);
        }
        Derive derive = new Derive(Path.of(arguments[1]), Path.of(arguments[2]));
        switch (arguments[0]) {
            case "osm-2026b" -> derive.osm();
            case "vmap0" -> derive.vmap0();
            case "ne-10m" -> derive.naturalEarth();
            case "wdb2" -> derive.wdb2();
            case "verify" -> {
                if (!Verify.all(derive.out.resolve("borders"))) {
                    throw new IllegalStateException("a figure or a file differs, see above");
                }
            }
            default -> throw new IllegalArgumentException("no such set: " + arguments[0]);
        }
    }

    private void osm() throws IOException {
        List<Zone> zones = TimeshapeReader.read(work.resolve("data.tar.zstd"), zoneTable());
        write("osm-2026b", zones, StatusTable.none(), 50);
    }

    private void vmap0() throws IOException {
        ZoneTable table = zoneTable();
        List<Zone> zones = new ArrayList<>();
        for (GeoJsonReader.Feature feature : GeoJsonReader.read(work.resolve("tz_world.geojsonl"))) {
            String zone = feature.text("TZID");
            String code = zone.equals("uninhabited") ? null : table.code(zone);
            String name = code == null ? zone : table.name(code);
            zones.addAll(new Zone(code, name, feature.rings()).withAntarcticaApart(table));
        }
        write("vmap0", zones, StatusTable.none(), 500);
    }

    private void naturalEarth() throws IOException {
        List<Zone> zones = new ArrayList<>();
        for (GeoJsonReader.Feature feature : GeoJsonReader.read(work.resolve("countries.geojsonl"))) {
            String name = feature.text("ADMIN");
            zones.add(new Zone(NaturalEarthCodes.code(name, feature.text("ISO_A2")), name, feature.rings()));
        }
        StatusTable statuses = StatusTable.none();
        for (GeoJsonReader.Feature feature : GeoJsonReader.read(work.resolve("boundary_lines.geojsonl"))) {
            feature.lines().forEach(line -> statuses.add(line, feature.text("featurecla")));
        }
        write("ne-10m", zones, statuses, 1000);
    }

    private void wdb2() throws IOException {
        report.line("wdb2, pieces labelled by osm-2026b");
        CountryFinder finder = new CountryFinder(TimeshapeReader.read(work.resolve("data.tar.zstd"), zoneTable()));
        List<long[]> lines = GmtReader.read(work.resolve("wdb2-borders.txt"));
        List<long[]> coast = GmtReader.read(work.resolve("wdb2-coast.txt"));
        Polygonising polygonising = new Polygonising(lines, coast, report);
        List<Zone> zones = polygonising.zones(finder);
        write("wdb2", zones, polygonising.statuses, 1000);
    }

    private ZoneTable zoneTable() throws IOException {
        return new ZoneTable(work.resolve("zoneinfo"));
    }

    private void write(String id, List<Zone> zones, StatusTable statuses, double outerToleranceMetres) throws IOException {
        report.line(id);
        BorderSet set = BorderSet.of(zones, statuses, new Land(work.resolve("land-10m.json")), report);
        report.counts(set);
        Validity.faults(set).forEach(fault -> report.line("  not valid in the source: " + fault));
        BorderSet thinned = OuterSimplifier.simplified(set, outerToleranceMetres, report);
        report.counts(thinned);
        TopoWriter.write(thinned, out.resolve("borders").resolve(id).resolve("borders.topojson"));
    }
}
