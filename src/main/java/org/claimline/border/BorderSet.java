package org.claimline.border;

import java.util.List;
import java.util.Map;
import org.claimline.geo.EdgeRule;

/** One published set of borders, loaded. Its indexes serve both edge rules; each is built when it is first asked for. */
public final class BorderSet {

    private final BorderSetInfo info;
    private final Topology topology;
    private final Map<EdgeRule, View> views;

    // each with a lock of its own, so that they can be built side by side
    private final Lazy<DrawnLimits> limits;
    private final Lazy<EdgeShift> edgeShift;
    private final Lazy<NearestLine> nearestLine;
    private final Lazy<TerritoryIndex> territoryIndex;
    private final Lazy<TerritoryCells> territoryCells;
    private final Lazy<ProjectedSearch> projectedSearch;

    BorderSet(BorderSetInfo info, Topology topology) {
        this.info = info;
        this.topology = topology;
        this.limits = new Lazy<>(() -> new DrawnLimits(topology));
        this.edgeShift = new Lazy<>(() -> new EdgeShift(topology));
        this.nearestLine = new Lazy<>(() -> new NearestLine(topology));
        this.territoryIndex = new Lazy<>(() -> new TerritoryIndex(topology));
        this.territoryCells = new Lazy<>(() -> new TerritoryCells(topology, territoryIndex));
        this.projectedSearch = new Lazy<>(() -> new ProjectedSearch(topology));
        this.views = Map.of(
                EdgeRule.PLANAR, new View(this, EdgeRule.PLANAR),
                EdgeRule.GEODESIC, new View(this, EdgeRule.GEODESIC));
    }

    public BorderSetInfo info() {
        return info;
    }

    public View view(EdgeRule edges) {
        return views.get(edges);
    }

    /** What the set draws as countries, in its order. */
    public List<Territory> territories() {
        return topology.shapes().stream().map(Topology.Shape::territory).toList();
    }

    /** What the set draws between them, with the outer limits. */
    public List<BorderLine> lines() {
        return topology.lines().stream().map(Topology.Line::line).toList();
    }

    /** The largest shift of any point of the accepted lines between the two edge rules, metres. */
    public double edgeShiftMetres(LineFilter filter) {
        return edgeShift.get().metres(filter);
    }

    /** The drawn lines for a map, made coarser for speed: never for measuring. */
    public LineDrawing drawing() {
        return new LineDrawing(topology, limits());
    }

    Topology topology() {
        return topology;
    }

    NearestLine nearestLine() {
        return nearestLine.get();
    }

    TerritoryIndex territoryIndex() {
        return territoryIndex.get();
    }

    TerritoryCells territoryCells() {
        return territoryCells.get();
    }

    ProjectedSearch projectedSearch() {
        return projectedSearch.get();
    }

    DrawnLimits limits() {
        return limits.get();
    }
}
