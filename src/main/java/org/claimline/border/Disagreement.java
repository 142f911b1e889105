package org.claimline.border;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Where the published sets do not name the same country: the band that their lines leave between them. A box is parted by the lines of
 * every set together, and each face is asked in every set. Lines are thinned for the map's scale before, the answers are not.
 *
 * <p>A set that names nobody at a position takes no part there: beyond one set's coast another's waters are no disagreement. Only land that
 * a set encloses and gives to nobody counts as an answer of its own.
 */
public final class Disagreement {

    /** Land that a set gives to nobody. */
    public static final String NOBODY = "nobody";

    /**
     * Parts of a state for which ISO 3166-1 has a code of their own and which some sets draw as the state: French departments, Norway's
     * Svalbard and Jan Mayen, the Caribbean Netherlands. Naming either is not a difference about a border.
     */
    private static final Map<String, String> PARTS =
            Map.of("GF", "FR", "GP", "FR", "MQ", "FR", "RE", "FR", "YT", "FR", "SJ", "NO", "BV", "NO", "BQ", "NL");

    /** Noding on a grid of this share of the step keeps it exact and can't be seen. */
    private static final double GRID_OF_STEP = 1.0 / 16;

    /** The least step: about 1 m. */
    private static final double LEAST_STEP_DEGREES = 1e-5;

    /** A step is half a pixel: a face of less than a pixel is not seen. */
    private static final double LEAST_AREA_OF_STEP = 4;

    /**
     * Ground for which every set has one answer, and not all the same.
     *
     * @param polygons rings of positions, the exterior first
     * @param names for each set, by its id, the countries that it names, sorted; none where it takes no part
     */
    public record Patch(List<List<List<LatLon>>> polygons, Map<String, List<String>> names) {}

    private final BorderSets sets;
    private final Envelope box;
    private final double stepDegrees;
    private final Map<String, Geometry> nobodys = new HashMap<>();

    private Disagreement(BorderSets sets, Envelope box, double stepDegrees) {
        this.sets = sets;
        this.box = box;
        this.stepDegrees = Math.max(LEAST_STEP_DEGREES, stepDegrees);
    }

    /** The patches in a box, degrees, in a fixed order; a drawn edge departs from the published line by at most the step. */
    public static List<Patch> within(
            BorderSets sets, double west, double south, double east, double north, double stepDegrees) {
        return new Disagreement(sets, new Envelope(west, east, south, north), stepDegrees).patches();
    }

    private List<Patch> patches() {
        List<LineString> lines = new ArrayList<>();
        for (BorderSet set : sets.list()) {
            List<LineString> own = new ArrayList<>();
            List<Coordinate> unclaimed = new ArrayList<>();
            set.drawing().within(box, stepDegrees, (line, points) -> {
                own.add(FrameFaces.FACTORY.createLineString(points));
                if (line.borderClass() == BorderClass.UNCLAIMED) {
                    unclaimed.add(points[points.length / 2]);
                }
            });
            lines.addAll(own);
            if (!unclaimed.isEmpty()) {
                nobodys.put(set.info().id(), nobodys(set, own, unclaimed));
            }
        }
        Map<Map<String, List<String>>, List<Geometry>> facesByNames = new HashMap<>();
        faces(lines).parallelStream()
                .map(face -> Map.entry(names(face), face))
                .filter(named -> differ(named.getKey()))
                .toList()
                .forEach(named -> facesByNames
                        .computeIfAbsent(named.getKey(), names -> new ArrayList<>())
                        .add(named.getValue()));
        return facesByNames.entrySet().stream()
                .map(entry -> new Patch(polygons(entry.getValue()), entry.getKey()))
                .sorted((a, b) -> a.names().toString().compareTo(b.names().toString()))
                .toList();
    }

    /** The faces that lines leave in the box, but for those too small to be seen. */
    private List<Polygon> faces(List<LineString> lines) {
        PrecisionModel grid = new PrecisionModel(1 / (stepDegrees * GRID_OF_STEP));
        Geometry network = FrameFaces.FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
        Geometry edge = ((Polygon) FrameFaces.FACTORY.toGeometry(box)).getExteriorRing();
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNG.overlay(network, edge, OverlayNG.UNION, grid));
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) face;
            if (polygon.getArea() >= LEAST_AREA_OF_STEP * stepDegrees * stepDegrees
                    && box.contains(polygon.getInteriorPoint().getCoordinate())) {
                faces.add(polygon);
            }
        }
        return faces;
    }

    private Map<String, List<String>> names(Polygon face) {
        Coordinate inside = face.getInteriorPoint().getCoordinate();
        Map<String, List<String>> names = new TreeMap<>();
        for (BorderSet set : sets.list()) {
            TreeSet<String> named = new TreeSet<>(set.view(EdgeRule.PLANAR)
                    .territoriesAt(new LatLon(inside.y, inside.x))
                    .labels());
            Geometry nobody = nobodys.get(set.info().id());
            if (named.isEmpty() && nobody != null && nobody.covers(FrameFaces.FACTORY.createPoint(inside))) {
                named.add(NOBODY);
            }
            names.put(set.info().id(), List.copyOf(named));
        }
        return names;
    }

    /** Whether two sets that take part give different answers. */
    private static boolean differ(Map<String, List<String>> names) {
        return names.values().stream()
                        .filter(named -> !named.isEmpty())
                        .map(named -> named.stream()
                                .map(name -> PARTS.getOrDefault(name, name))
                                .toList())
                        .distinct()
                        .count()
                > 1;
    }

    /** The faces of one set that it gives to nobody: without a cover, and along a line against unclaimed land. */
    private Geometry nobodys(BorderSet set, List<LineString> lines, List<Coordinate> unclaimed) {
        Geometry[] found = faces(lines).stream()
                .filter(face -> unclaimed.stream()
                        .anyMatch(at -> face.getBoundary().distance(FrameFaces.FACTORY.createPoint(at)) < stepDegrees))
                .filter(face -> {
                    Coordinate inside = face.getInteriorPoint().getCoordinate();
                    return set.view(EdgeRule.PLANAR)
                            .territoriesAt(new LatLon(inside.y, inside.x))
                            .territories()
                            .isEmpty();
                })
                .toArray(Geometry[]::new);
        return FrameFaces.FACTORY.createGeometryCollection(found).union();
    }

    private static List<List<List<LatLon>>> polygons(List<Geometry> faces) {
        Geometry union = CoverageUnion.union(
                        FrameFaces.FACTORY.createGeometryCollection(faces.toArray(Geometry[]::new)))
                .norm();
        List<List<List<LatLon>>> polygons = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) union.getGeometryN(i);
            List<List<LatLon>> rings = new ArrayList<>();
            rings.add(Drawing.positions(polygon.getExteriorRing().reverse().getCoordinates()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(Drawing.positions(
                        polygon.getInteriorRingN(hole).reverse().getCoordinates()));
            }
            polygons.add(rings);
        }
        return polygons;
    }
}
