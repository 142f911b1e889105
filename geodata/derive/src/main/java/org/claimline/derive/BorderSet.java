package org.claimline.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One derived set: territories as polygons of arcs, and the lines between them. */
final class BorderSet {
    final List<Territory> territories;
    final List<Arc> arcs;
    final List<Line> lines;

    /** Polygons by territory; each polygon a list of rings, the shell first; each ring a list of arc references. */
    final List<List<List<List<Integer>>>> polygons;

    private BorderSet(List<Territory> territories, List<Arc> arcs, List<Line> lines, List<List<List<List<Integer>>>> polygons) {
        this.territories = territories;
        this.arcs = arcs;
        this.lines = lines;
        this.polygons = polygons;
    }

    /** Builds the topology of the zones, uniting zones of one territory that overlap. What was met on the way goes to the report. */
    static BorderSet of(List<Zone> zones, StatusTable statuses, Land land, Report report) {
        Segments segments = new Segments(zones);
        Sides sides = new Sides(segments, statuses);
        Set<Territory> overlapping = overlapping(segments, sides, report);
        overlapping.removeIf(territory -> zones.stream().filter(zone -> zone.territory().equals(territory)).count() < 2);
        if (!overlapping.isEmpty()) {
            segments = new Segments(Union.of(zones, overlapping));
            sides = new Sides(segments, statuses);
            overlapping(segments, sides, report);
        }
        report.addedVertices(zones, segments);
        List<Arc> arcs = Slivers.named(Arcs.of(segments, sides));
        report.slivers(segments.territories, arcs);
        Set<Integer> unclaimed = new HashSet<>();
        for (Gap gap : Gaps.of(arcs, land)) {
            if (gap.isUnclaimedLand()) {
                unclaimed.addAll(gap.arcs());
            }
            report.gap(segments.territories, gap);
        }
        List<Line> lines = Lines.of(arcs, unclaimed);
        return new BorderSet(segments.territories, arcs, lines, polygons(arcs, segments.territories.size()));
    }

    /** Territories with more than 10 m of limit within themselves; less is a spike that the grid made. */
    private static Set<Territory> overlapping(Segments segments, Sides sides, Report report) {
        Map<Territory, Double> metres = new TreeMap<>();
        sides.innerMetres.forEach((t, inner) -> metres.put(segments.territories.get(t), inner));
        report.inner(metres);
        metres.values().removeIf(inner -> inner <= 10);
        return new TreeSet<>(metres.keySet());
    }

    private static List<List<List<List<Integer>>>> polygons(List<Arc> arcs, int territories) {
        Topology topology = Topology.closed(arcs, territories);
        List<List<List<List<Integer>>>> polygons = new ArrayList<>();
        for (List<List<Integer>> rings : topology.rings()) {
            polygons.add(Shells.polygons(rings, topology));
        }
        return polygons;
    }

    /** The same set with other vertices within its arcs. */
    BorderSet withArcs(List<Arc> others) {
        return new BorderSet(territories, others, lines, polygons);
    }
}
