package org.claimline.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Groups arcs into lines by (left, right, class); a pair of territories stands once, the earlier one on the left. */
final class Lines {
    private record Key(int left, int right, LineClass lineClass, String status) {}

    private final TreeMap<Key, List<Integer>> arcsOf = new TreeMap<>(Comparator.comparingInt(Key::left)
            .thenComparingInt(Key::right)
            .thenComparing(Key::lineClass)
            .thenComparing(Key::status));

    private Lines() {}

    /** All lines; {@code unclaimed} holds the arcs round enclosed land of nobody. */
    static List<Line> of(List<Arc> arcs, Set<Integer> unclaimed) {
        Lines lines = new Lines();
        for (int i = 0; i < arcs.size(); i++) {
            if (!arcs.get(i).isMapEdge()) {
                lines.add(i, arcs.get(i).side(), unclaimed.contains(i));
            }
        }
        List<Line> result = new ArrayList<>();
        lines.arcsOf.forEach((key, refs) ->
                result.add(new Line(key.left, key.right, key.lineClass, key.status, List.copyOf(refs))));
        return result;
    }

    private void add(int arc, Side side, boolean unclaimed) {
        if (side.status().equals(Polygonising.UNPUBLISHED)) {
            side.left().forEach(t -> addOf(arc, t, -1, LineClass.OUTER));
            side.right().forEach(t -> addOf(~arc, t, -1, LineClass.OUTER));
            return;
        }
        for (int left : side.left()) {
            side.right().forEach(right -> addPair(arc, left, right, side.status()));
            side.adjoining().forEach(right -> addPair(arc, left, right, side.status()));
            side.both().forEach(within -> addOf(arc, left, within, LineClass.OVERLAP));
        }
        for (int right : side.right()) {
            if (side.left().isEmpty()) {
                side.adjoining().forEach(left -> addPair(arc, left, right, side.status()));
            }
            side.both().forEach(within -> addOf(~arc, right, within, LineClass.OVERLAP));
        }
        if (side.isOpen()) {
            int inward = side.left().isEmpty() ? ~arc : arc;
            side.ending().forEach(t -> addOf(inward, t, -1, unclaimed ? LineClass.UNCLAIMED : LineClass.OUTER));
        }
    }

    private void addPair(int arc, int left, int right, String status) {
        boolean turn = left > right;
        Key key = new Key(turn ? right : left, turn ? left : right, LineClass.ofStatus(status), LineClass.unclassed(status));
        arcsOf.computeIfAbsent(key, added -> new ArrayList<>()).add(turn ? ~arc : arc);
    }

    private void addOf(int arc, int left, int right, LineClass lineClass) {
        arcsOf.computeIfAbsent(new Key(left, right, lineClass, ""), added -> new ArrayList<>()).add(arc);
    }
}
