package org.claimline.export;

import java.util.List;
import org.claimline.border.BorderSets;
import org.claimline.border.Disagreement;
import org.claimline.geo.Shape;
import tools.jackson.databind.node.ObjectNode;

/** Where the sets do not name the same country, for drawing on a map; a feature for each way in which they differ. */
public final class BandGeoJson {

    private BandGeoJson() {}

    /** @param stepDegrees a drawn edge may depart from the published line by this much */
    public static Document of(
            BorderSets sets, double west, double south, double east, double north, double stepDegrees) {
        GeoJson geoJson = GeoJson.thinned(stepDegrees);
        for (Disagreement.Patch patch : Disagreement.within(sets, west, south, east, north, stepDegrees)) {
            ObjectNode properties = Json.object();
            ObjectNode names = properties.putObject("names");
            sets.list()
                    .forEach(set -> names.set(
                            set.info().id(),
                            Json.texts(patch.names().get(set.info().id()))));
            geoJson.add(
                    Integer.toString(geoJson.features().size()),
                    new Shape(patch.polygons(), List.of(), List.of()),
                    properties);
        }
        ObjectNode document = geoJson.collection();
        document.set(
                "border_sets",
                Json.texts(sets.list().stream().map(set -> set.info().id()).toList()));
        document.set("simplified_m", Json.number(stepDegrees * 111_320, 0));
        document.set("features", geoJson.features());
        return new Document(document);
    }
}
