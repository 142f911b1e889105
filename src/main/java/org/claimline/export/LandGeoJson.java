package org.claimline.export;

import org.claimline.border.Land;
import tools.jackson.databind.node.ObjectNode;

/** Land, lakes, rivers and first-level boundaries for drawing on a map, thinned for its scale. */
public final class LandGeoJson {

    private LandGeoJson() {}

    /**
     * @param zoom of the Web-Mercator map: small waters come with the closer view
     * @param stepDegrees a drawn outline may depart from the published one by this much
     */
    public static Document of(
            Land land, double west, double south, double east, double north, int zoom, double stepDegrees) {
        GeoJson geoJson = GeoJson.thinned(stepDegrees);
        land.within(west, south, east, north, zoom, stepDegrees, (kind, shape) -> {
            ObjectNode properties = Json.object();
            properties.put("kind", kind.id());
            geoJson.add(Integer.toString(geoJson.features().size()), shape, properties);
        });
        ObjectNode document = geoJson.collection();
        document.put("attribution", Land.ATTRIBUTION);
        document.set("simplified_m", Json.number(stepDegrees * 111_320, 0));
        document.set("features", geoJson.features());
        return new Document(document);
    }
}
