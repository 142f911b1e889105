package org.claimline.border;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.geo.CutEdge;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;

/** A set's border lines as geodesic pieces of at most 500 m, each arc once: latitude, longitude, latitude, longitude. */
final class PeerEdges {

    private final List<double[]> edges = new ArrayList<>();

    PeerEdges(BorderSet set) {
        Topology topology = set.topology();
        Set<Integer> done = new HashSet<>();
        for (Topology.Line line : topology.lines()) {
            if (line.line().borderClass() != BorderClass.OUTER) {
                for (int[] part : line.parts()) {
                    for (int reference : part) {
                        if (done.add(Topology.arcOf(reference))) {
                            add(topology, Topology.arcOf(reference));
                        }
                    }
                }
            }
        }
    }

    List<double[]> list() {
        return edges;
    }

    private void add(Topology topology, int arc) {
        for (int v = topology.arcStart()[arc]; v + 1 < topology.arcStart()[arc + 1]; v++) {
            CutEdge edge = CutEdge.of(
                    EdgeRule.GEODESIC,
                    topology.latDegrees(v),
                    topology.lonDegrees(v),
                    topology.latDegrees(v + 1),
                    topology.lonDegrees(v + 1));
            for (int i = 0; i < edge.pieces(); i++) {
                LatLon from = edge.vertex(i);
                LatLon to = edge.vertex(i + 1);
                edges.add(new double[] {from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees()});
            }
        }
    }
}
