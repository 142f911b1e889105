package org.claimline.derive;

import java.util.Arrays;
import java.util.List;

/**
 * All segments of a set, each once, with the net number of times that each territory runs along it.
 *
 * <p>A segment goes from its lower vertex index to its higher. Net +1 means that the territory lies on its left, -1 on its right. Where two
 * zones of one territory meet vertex for vertex, +1 and -1 cancel: the inner line vanishes.
 */
final class Segments {
    final List<Territory> territories;
    final long[] vertices;
    final int[] from;
    final int[] to;
    private final int[] ownerStart;
    private final int[] owners;
    private final int[] nets;

    Segments(List<Zone> zones) {
        territories = zones.stream().map(Zone::territory).distinct().sorted().toList();
        vertices = distinct(zones.stream().flatMap(zone -> zone.rings().stream()).map(Ring::points).toList());
        long[][] directed = new long[territories.size()][];
        for (int t = 0; t < directed.length; t++) {
            Territory territory = territories.get(t);
            directed[t] = directed(zones.stream().filter(zone -> territory.equals(zone.territory())).toList());
        }
        long[] keys = undirected(directed);
        from = new int[keys.length];
        to = new int[keys.length];
        for (int s = 0; s < keys.length; s++) {
            from[s] = (int) (keys[s] >> 32);
            to[s] = (int) keys[s];
        }
        ownerStart = new int[keys.length + 1];
        for (long[] all : directed) {
            forEachNet(all, (key, net) -> ownerStart[Arrays.binarySearch(keys, key) + 1]++);
        }
        for (int s = 0; s < keys.length; s++) {
            ownerStart[s + 1] += ownerStart[s];
        }
        owners = new int[ownerStart[keys.length]];
        nets = new int[owners.length];
        int[] next = ownerStart.clone();
        for (int t = 0; t < directed.length; t++) {
            int territory = t;
            forEachNet(directed[t], (key, net) -> {
                int slot = next[Arrays.binarySearch(keys, key)]++;
                owners[slot] = territory;
                nets[slot] = net;
            });
        }
    }

    int size() {
        return from.length;
    }

    int ownersOf(int segment) {
        return ownerStart[segment + 1] - ownerStart[segment];
    }

    int owner(int segment, int i) {
        return owners[ownerStart[segment] + i];
    }

    /** How often the i-th owner lies on the left, less how often on the right; may be 0 where its zones meet. */
    int net(int segment, int i) {
        return nets[ownerStart[segment] + i];
    }

    private static long[] distinct(List<long[]> parts) {
        long[] all = parts.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.parallelSort(all);
        return Arrays.stream(all).distinct().toArray();
    }

    /** Each directed segment as (lower index << 32 | higher index) << 1 | backwards, sorted; indexes have 26 bits at most. */
    private long[] directed(List<Zone> zones) {
        int count = zones.stream().flatMap(zone -> zone.rings().stream()).mapToInt(ring -> ring.points().length).sum();
        long[] all = new long[count];
        int n = 0;
        for (Zone zone : zones) {
            for (Ring ring : zone.rings()) {
                int[] index = Arrays.stream(ring.points()).mapToInt(p -> Arrays.binarySearch(vertices, p)).toArray();
                for (int i = 0; i < index.length && index.length > 1; i++) {
                    int a = index[i];
                    int b = index[(i + 1) % index.length];
                    all[n++] = ((((long) Math.min(a, b) << 32) | Math.max(a, b)) << 1) | (a < b ? 0 : 1);
                }
            }
        }
        all = Arrays.copyOf(all, n);
        Arrays.parallelSort(all);
        return all;
    }

    private static long[] undirected(long[][] directed) {
        long[] all = Arrays.stream(directed).flatMapToLong(Arrays::stream).map(key -> key >> 1).toArray();
        Arrays.parallelSort(all);
        return Arrays.stream(all).distinct().toArray();
    }

    private interface NetVisitor {
        void visit(long key, int net);
    }

    private static void forEachNet(long[] sorted, NetVisitor visitor) {
        for (int i = 0; i < sorted.length; ) {
            long key = sorted[i] >> 1;
            int net = 0;
            for (; i < sorted.length && sorted[i] >> 1 == key; i++) {
                net += (sorted[i] & 1) == 0 ? 1 : -1;
            }
            visitor.visit(key, net);
        }
    }
}
