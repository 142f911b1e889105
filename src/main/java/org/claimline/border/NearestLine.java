package org.claimline.border;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;

/**
 * The geodesic kernel: the nearest point of a set's cut border lines, exact on the ellipsoid. It equals an unpruned
 * comparison of every cut piece to 1 micrometre within 100 km and to 1 mm at any distance (NearestLineTest).
 */
final class NearestLine {

    /** Trees kept for filters; more are dropped and made again when they are asked for. */
    private static final int MOST_TREES = 128;

    private final Topology topology;
    private final Stretches stretches;
    private final StretchLeaves leaves;
    private final Map<TreeKey, StretchTree> trees = new ConcurrentHashMap<>();
    private final Map<EdgeRule, ThreadLocal<NearestSearch>> searches;

    private record TreeKey(EdgeRule rule, LineFilter filter) {}

    NearestLine(Topology topology) {
        this.topology = topology;
        this.stretches = new Stretches(topology);
        this.leaves = new StretchLeaves(stretches);
        this.searches = Map.of(
                EdgeRule.PLANAR, ThreadLocal.withInitial(() -> search(EdgeRule.PLANAR)),
                EdgeRule.GEODESIC, ThreadLocal.withInitial(() -> search(EdgeRule.GEODESIC)));
    }

    /** A search of its own for one thread. */
    NearestSearch search(EdgeRule rule) {
        return new NearestSearch(stretches, rule);
    }

    /** The tree over the accepted lines. It is kept by the filter, which equals another of the same countries. */
    StretchTree tree(EdgeRule rule, LineFilter filter) {
        TreeKey key = new TreeKey(rule, filter);
        StretchTree tree = trees.get(key);
        if (tree == null) {
            if (trees.size() >= MOST_TREES) {
                trees.keySet().removeIf(other -> !other.filter().equals(LineFilter.ANY));
            }
            tree = trees.computeIfAbsent(key, this::build);
        }
        return tree;
    }

    private StretchTree build(TreeKey key) {
        boolean[] accepted = new boolean[topology.lines().size()];
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = key.filter().accepts().test(topology.lines().get(i).line());
        }
        return new StretchTree(stretches, leaves, key.rule(), line -> accepted[line]);
    }

    Optional<Foot> find(LatLon position, EdgeRule rule, LineFilter filter) {
        NearestSearch search = searches.get(rule).get();
        search.nearest(tree(rule, filter), position.latDegrees(), position.lonDegrees());
        return search.line() == NearestSearch.NONE ? Optional.empty() : Optional.of(foot(position, search));
    }

    /** The nearest point of every accepted line that comes within a distance, the nearest first. */
    List<Foot> within(LatLon position, double metres, EdgeRule rule, LineFilter filter) {
        List<Foot> feet = new ArrayList<>();
        searches.get(rule)
                .get()
                .within(
                        tree(rule, filter),
                        position.latDegrees(),
                        position.lonDegrees(),
                        metres,
                        found -> feet.add(foot(position, found)));
        feet.sort(Comparator.comparingDouble(Foot::distanceMetres));
        return feet;
    }

    private Foot foot(LatLon position, NearestSearch found) {
        LatLon foot = found.position();
        return new Foot(
                foot,
                found.distanceMetres(),
                Geodesics.inverse(position, foot).azimuthDegrees(),
                topology.lines().get(found.line()).line());
    }
}
