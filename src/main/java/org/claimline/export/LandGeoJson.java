package org.claimline.export;

import java.util.List;
import org.claimline.border.Land;
import org.claimline.geo.Shape;
import tools.jackson.databind.node.ObjectNode;

/** Land for drawing on a map, thinned for its scale. */
public final class LandGeoJson {

    private LandGeoJson() {}

    /** @param stepDegrees a drawn outline may depart from the published one by this much */
    public static Document of(Land land, double west, double south, double east, double north, double stepDegrees) {
        GeoJson geoJson = new GeoJson();
        land.drawing().territoriesWithin(west, south, east, north, stepDegrees, (territory, rings) -> {
            geoJson.add(
                    Integer.toString(geoJson.features().size()),
                    new Shape(List.of(rings), List.of(), List.of()),
                    Json.object());
        });
        ObjectNode document = geoJson.collection();
        document.put("attribution", Land.ATTRIBUTION);
        document.set("simplified_m", Json.number(stepDegrees * 111_320, 0));
        document.set("features", geoJson.features());
        return new Document(document);
    }
}
