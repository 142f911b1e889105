package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import org.claimline.geo.LatLon;
import org.claimline.geo.Shape;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Geometries and collections by RFC 7946: longitude first, right-handed rings, no {@code crs}, a bbox; 7 decimals unless thinned. */
final class GeoJson {

    private static final int MOST_DECIMALS = 7;

    private final int decimals;

    private final ArrayNode features = Json.array();
    private final List<LatLon> positions = new ArrayList<>();

    GeoJson() {
        this(MOST_DECIMALS);
    }

    private GeoJson(int decimals) {
        this.decimals = decimals;
    }

    /** For what is thinned to a step: with the decimals that round it by a tenth of the step at most. */
    static GeoJson thinned(double stepDegrees) {
        return new GeoJson((int) Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(stepDegrees / 5)))));
    }

    /** Adds a feature; the properties come as they are. */
    void add(String id, Shape shape, ObjectNode properties) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.put("id", id);
        feature.set("properties", properties);
        feature.set("geometry", geometry(shape));
    }

    ObjectNode collection() {
        ObjectNode collection = Json.object();
        collection.put("type", "FeatureCollection");
        if (!positions.isEmpty()) {
            collection.set("bbox", bbox());
        }
        return collection;
    }

    ArrayNode features() {
        return features;
    }

    /** A single geometry where the shape has one kind, else a collection of them; null for an empty shape. */
    ObjectNode geometry(Shape shape) {
        List<ObjectNode> parts = new ArrayList<>();
        if (!shape.polygons().isEmpty()) {
            parts.add(polygons(shape.polygons()));
        }
        if (!shape.lines().isEmpty()) {
            parts.add(lines(shape.lines()));
        }
        if (!shape.points().isEmpty()) {
            parts.add(points(shape.points()));
        }
        if (parts.size() <= 1) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        ObjectNode collection = Json.object();
        collection.put("type", "GeometryCollection");
        ArrayNode geometries = collection.putArray("geometries");
        parts.forEach(geometries::add);
        return collection;
    }

    private ObjectNode polygons(List<List<List<LatLon>>> polygons) {
        ArrayNode all = Json.array();
        for (List<List<LatLon>> polygon : polygons) {
            ArrayNode rings = all.addArray();
            polygon.forEach(ring -> rings.add(positions(ring)));
        }
        return geometry("Polygon", all);
    }

    private ObjectNode lines(List<List<LatLon>> lines) {
        ArrayNode all = Json.array();
        lines.forEach(line -> all.add(positions(line)));
        return geometry("LineString", all);
    }

    private ObjectNode points(List<LatLon> points) {
        return geometry("Point", positions(points));
    }

    /** The single type where there is one part, else the multiple one. */
    private static ObjectNode geometry(String type, ArrayNode parts) {
        ObjectNode geometry = Json.object();
        geometry.put("type", parts.size() == 1 ? type : "Multi" + type);
        geometry.set("coordinates", parts.size() == 1 ? parts.get(0) : parts);
        return geometry;
    }

    private ArrayNode positions(List<LatLon> list) {
        ArrayNode array = Json.array();
        for (LatLon position : list) {
            positions.add(position);
            ArrayNode lonLat = array.addArray();
            lonLat.add(Json.number(position.lonDegrees(), decimals));
            lonLat.add(Json.number(position.latDegrees(), decimals));
        }
        return array;
    }

    /**
     * West, south, east, north. Where the positions span the antimeridian, west is greater than east (RFC 7946, section 5.2):
     * the box leaves out the widest gap of longitudes.
     */
    private ArrayNode bbox() {
        ArrayNode bbox = Json.array();
        double[] lons = positions.stream()
                .mapToDouble(LatLon::lonDegrees)
                .sorted()
                .distinct()
                .toArray();
        double west = lons[0];
        double east = lons[lons.length - 1];
        double widest = 360 - (east - west);
        for (int i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widest) {
                widest = lons[i] - lons[i - 1];
                west = lons[i];
                east = lons[i - 1];
            }
        }
        bbox.add(Json.degrees(west));
        bbox.add(Json.degrees(
                positions.stream().mapToDouble(LatLon::latDegrees).min().orElseThrow()));
        bbox.add(Json.degrees(east));
        bbox.add(Json.degrees(
                positions.stream().mapToDouble(LatLon::latDegrees).max().orElseThrow()));
        return bbox;
    }
}
