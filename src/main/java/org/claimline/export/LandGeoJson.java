package org.claimline.export;

import java.util.List;
import org.claimline.border.BorderSet;
import org.claimline.geo.Shape;
import tools.jackson.databind.node.ObjectNode;

/** Land for drawing on a map: the territories of a set that ends at the coast, thinned for the map's scale. */
public final class LandGeoJson {

    private LandGeoJson() {}

    /** @param stepDegrees a drawn outline may depart from the published one by this much */
    public static Document of(BorderSet set, double west, double south, double east, double north, double stepDegrees) {
        GeoJson geoJson = new GeoJson();
        set.drawing().territoriesWithin(west, south, east, north, stepDegrees, (territory, rings) -> {
            ObjectNode properties = Json.object();
            properties.put("name", territory.name());
            geoJson.add(
                    Integer.toString(geoJson.features().size()),
                    new Shape(List.of(rings), List.of(), List.of()),
                    properties);
        });
        ObjectNode document = geoJson.collection();
        document.put("attribution", set.info().attribution());
        document.set("simplified_m", Json.number(stepDegrees * 111_320, 0));
        document.set("features", geoJson.features());
        return new Document(document);
    }
}
