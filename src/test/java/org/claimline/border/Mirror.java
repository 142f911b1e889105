package org.claimline.border;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A border set upside down: south for north, and two countries exchanged. */
public final class Mirror {

    private Mirror() {}

    /** The set mirrored at the equator, where the one country bears the other's code and name. */
    public static BorderSet of(BorderSet set, String code, String otherCode) {
        Exchange exchange = new Exchange(set, code, otherCode);
        Topology topology = set.topology();
        List<Topology.Shape> shapes = topology.shapes().stream()
                .map(shape -> new Topology.Shape(exchange.of(shape.territory()), shape.polygons()))
                .toList();
        List<Topology.Line> lines = topology.lines().stream()
                .map(line -> new Topology.Line(exchange.mirrored(line.line()), line.parts()))
                .toList();
        int[] y = Arrays.stream(topology.y()).map(lat -> -lat).toArray();
        return new BorderSet(set.info(), new Topology(topology.x(), y, topology.arcStart(), shapes, lines));
    }

    private record Exchange(BorderSet set, String code, String otherCode) {

        Territory of(Territory territory) {
            String label = territory.code().orElse("");
            return label.equals(code) ? named(otherCode) : label.equals(otherCode) ? named(code) : territory;
        }

        /** What lay on the left of a line lies on its right. */
        BorderLine mirrored(BorderLine line) {
            return new BorderLine(line.right().map(this::of), line.left().map(this::of), line.borderClass());
        }

        private Territory named(String wanted) {
            return set.territories().stream()
                    .filter(territory -> territory.code().equals(Optional.of(wanted)))
                    .findFirst()
                    .orElse(new Territory(Optional.of(wanted), wanted));
        }
    }
}
