package org.claimline.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The source's own word for the status of a segment of a border (Natural Earth's featurecla), found by the segment's two vertices; empty
 * where the source has none.
 */
final class StatusTable {
    private final Map<List<Long>, String> statuses = new HashMap<>();

    static StatusTable none() {
        return new StatusTable();
    }

    void add(long[] line, String status) {
        for (int i = 1; i < line.length; i++) {
            statuses.put(key(line[i - 1], line[i]), status);
        }
    }

    String at(long a, long b) {
        return statuses.isEmpty() ? "" : statuses.getOrDefault(key(a, b), "");
    }

    private static List<Long> key(long a, long b) {
        return List.of(Math.min(a, b), Math.max(a, b));
    }
}
