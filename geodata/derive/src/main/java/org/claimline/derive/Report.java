package org.claimline.derive;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints what the derivation met: figures for SOURCE.md. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** Limits within their own territory. */
    void inner(Map<Territory, Double> metres) {
        metres.forEach((territory, inner) -> print("  own zones overlap: %s, %.1f m of limit within itself", territory.id(), inner));
    }

    /** Vertices that no source ring has: crossings of overlapping zones of one territory. */
    void addedVertices(List<Zone> zones, Segments segments) {
        long[] published =
                zones.stream().flatMap(zone -> zone.rings().stream()).map(Ring::points).flatMapToLong(Arrays::stream).sorted().toArray();
        long added = Arrays.stream(segments.vertices).filter(v -> Arrays.binarySearch(published, v) < 0).count();
        print("  %d vertices, of them %d not in the source", segments.vertices.length, added);
    }

    /** Edges of slivers, by pair of neighbours. */
    void slivers(List<Territory> territories, List<Arc> arcs) {
        Map<String, Double> km = new TreeMap<>();
        for (Arc arc : arcs) {
            for (int other : arc.side().adjoining()) {
                for (int t : arc.side().ending()) {
                    String pair = territories.get(Math.min(t, other)).id() + "|" + territories.get(Math.max(t, other)).id();
                    km.merge(pair, arc.metres() / 1000, Double::sum);
                }
            }
        }
        print("  edges that don't match vertex for vertex: %.1f km %s", km.values().stream().mapToDouble(d -> d).sum(), rounded(km));
    }

    void gap(List<Territory> territories, Gap gap) {
        print("  gap of %.3f km2, %.1f m wide, %.0f %% land, near %.3f, %.3f between %s: %s", gap.squareMetres() / 1e6,
                gap.widthMetres(), 100 * gap.landShare(), gap.latDegrees(), gap.lonDegrees(),
                String.join(" ", gap.territories().stream().map(t -> territories.get(t).id()).toList()),
                gap.isUnclaimedLand() ? "unclaimed" : "outer");
    }

    /** Counts and kilometres by class. */
    void counts(BorderSet set) {
        print("  %d territories, %d polygons, %d arcs, %d vertices, %d lines", set.territories.size(),
                set.polygons.stream().mapToInt(List::size).sum(), set.arcs.size(),
                set.arcs.stream().mapToInt(arc -> arc.points().length).sum(), set.lines.size());
        for (LineClass lineClass : LineClass.values()) {
            List<Line> lines = set.lines.stream().filter(line -> line.lineClass() == lineClass).toList();
            if (!lines.isEmpty()) {
                print("  %-15s %5d lines %7d arcs %9d vertices %12.1f km", lineClass.word, lines.size(), arcs(lines, set).count(),
                        arcs(lines, set).mapToInt(arc -> arc.points().length).sum(),
                        arcs(lines, set).mapToDouble(Arc::metres).sum() / 1000);
            }
        }
        set.lines.stream().filter(line -> line.lineClass() == LineClass.OVERLAP || line.lineClass() == LineClass.UNCLAIMED)
                .forEach(line -> print("  %s of %s%s: %.2f km", line.lineClass().word, set.territories.get(line.left()).id(),
                        line.right() < 0 ? "" : " within " + set.territories.get(line.right()).id(),
                        arcs(List.of(line), set).mapToDouble(Arc::metres).sum() / 1000));
    }

    void line(String text) {
        out.println(text);
    }

    private static java.util.stream.Stream<Arc> arcs(List<Line> lines, BorderSet set) {
        return lines.stream().flatMap(line -> line.arcs().stream()).map(i -> set.arcs.get(i >= 0 ? i : ~i));
    }

    private static Map<String, String> rounded(Map<String, Double> km) {
        Map<String, String> text = new TreeMap<>();
        km.forEach((pair, value) -> text.put(pair, String.format(Locale.ROOT, "%.2f", value)));
        return text;
    }
}
