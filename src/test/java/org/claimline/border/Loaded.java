package org.claimline.border;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The published sets and what the tests compare them with, made once for all tests. */
final class Loaded {

    static final BorderSets SETS = PublishedSets.SETS;

    private static final Map<View, BruteForce> ORACLES = new ConcurrentHashMap<>();

    private Loaded() {}

    static BorderSet set(String id) {
        return SETS.find(id).orElseThrow();
    }

    static Stream<BorderSet> sets() {
        return SETS.list().stream();
    }

    static Stream<View> views() {
        return SETS.views().stream();
    }

    static BruteForce oracle(View view) {
        return ORACLES.computeIfAbsent(view, BruteForce::new);
    }
}
