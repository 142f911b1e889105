package org.claimline.border;

import java.util.List;
import java.util.Map;
import org.claimline.geo.EdgeRule;

/** One published set of borders, loaded. Its indexes serve both edge rules; each is built when it is first asked for. */
public final class BorderSet {

    private final BorderSetInfo info;
    private final Topology topology;
    private final DrawnLimits limits;
    private final Map<EdgeRule, View> views;
    private EdgeShift edgeShift;
    private NearestLine nearestLine;
    private TerritoryIndex territoryIndex;
    private TerritoryCells territoryCells;
    private ProjectedSearch projectedSearch;

    BorderSet(BorderSetInfo info, Topology topology) {
        this.info = info;
        this.topology = topology;
        this.limits = new DrawnLimits(topology);
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
        synchronized (this) {
            if (edgeShift == null) {
                edgeShift = new EdgeShift(topology);
            }
        }
        return edgeShift.metres(filter);
    }

    /** The drawn lines for a map, made coarser for speed: never for measuring. */
    public LineDrawing drawing() {
        return new LineDrawing(topology, limits);
    }

    Topology topology() {
        return topology;
    }

    synchronized NearestLine nearestLine() {
        if (nearestLine == null) {
            nearestLine = new NearestLine(topology);
        }
        return nearestLine;
    }

    synchronized TerritoryIndex territoryIndex() {
        if (territoryIndex == null) {
            territoryIndex = new TerritoryIndex(topology);
        }
        return territoryIndex;
    }

    synchronized TerritoryCells territoryCells() {
        if (territoryCells == null) {
            territoryCells = new TerritoryCells(topology, territoryIndex());
        }
        return territoryCells;
    }

    synchronized ProjectedSearch projectedSearch() {
        if (projectedSearch == null) {
            projectedSearch = new ProjectedSearch(topology);
        }
        return projectedSearch;
    }

    DrawnLimits limits() {
        return limits;
    }
}
