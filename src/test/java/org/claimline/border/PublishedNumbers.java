package org.claimline.border;

import java.util.ArrayList;
import java.util.List;

/** What a set publishes, as plain numbers in the order of its file: latitudes and longitudes in degrees. */
public final class PublishedNumbers {

    private PublishedNumbers() {}

    /** Whether the set draws a country of that code. */
    public static boolean draws(BorderSet set, String code) {
        return !rings(set, code).isEmpty();
    }

    /** The rings of a country, outer ones and holes alike. */
    public static List<double[][]> rings(BorderSet set, String code) {
        List<double[][]> rings = new ArrayList<>();
        for (Topology.Shape shape : set.topology().shapes()) {
            if (shape.territory().code().filter(code::equals).isPresent()) {
                shape.polygons().forEach(polygon -> polygon.forEach(ring -> rings.add(vertices(set, ring))));
            }
        }
        return rings;
    }

    /** The border lines between two countries; none of them is an outer limit. */
    public static List<double[][]> lines(BorderSet set, String code, String otherCode) {
        List<double[][]> lines = new ArrayList<>();
        for (Topology.Line line : set.topology().lines()) {
            if (line.line().isBetween(code, otherCode) && line.line().borderClass() != BorderClass.OUTER) {
                line.parts().forEach(part -> lines.add(vertices(set, part)));
            }
        }
        return lines;
    }

    private static double[][] vertices(BorderSet set, int[] references) {
        Topology topology = set.topology();
        List<double[]> vertices = new ArrayList<>();
        for (int reference : references) {
            int arc = Topology.arcOf(reference);
            int first = topology.arcStart()[arc];
            int last = topology.arcStart()[arc + 1] - 1;
            for (int i = 0; i <= last - first; i++) {
                int v = reference < 0 ? last - i : first + i;
                vertices.add(new double[] {topology.latDegrees(v), topology.lonDegrees(v)});
            }
        }
        return vertices.toArray(double[][]::new);
    }
}
