package org.claimline.export;

import java.util.List;
import java.util.Optional;
import org.claimline.border.BorderClass;
import org.claimline.border.BorderLine;
import org.claimline.border.BorderSet;
import org.claimline.border.Territory;
import org.claimline.geo.Shape;
import tools.jackson.databind.node.ObjectNode;

/** Border lines for drawing on a map, thinned for its scale. */
public final class LinesGeoJson {

    /** Toward the sea the land's own outline is drawn; a set's outer limits show beside it from this step on, degrees (zoom 7). */
    private static final double OUTER_DEGREES = 0.006;

    private LinesGeoJson() {}

    /** @param stepDegrees a drawn line may depart from the published one by this much */
    public static Document of(BorderSet set, double west, double south, double east, double north, double stepDegrees) {
        GeoJson geoJson = GeoJson.thinned(stepDegrees);
        set.drawing().within(west, south, east, north, stepDegrees, (line, positions) -> {
            if (line.borderClass() == BorderClass.OUTER && stepDegrees > OUTER_DEGREES) {
                return;
            }
            ObjectNode properties = Json.object();
            Json.putText(properties, "left", label(line, true));
            Json.putText(properties, "right", label(line, false));
            properties.put("class", line.borderClass().id());
            geoJson.add(
                    Integer.toString(geoJson.features().size()),
                    new Shape(List.of(), List.of(positions), List.of()),
                    properties);
        });
        ObjectNode document = geoJson.collection();
        document.put("border_set", set.info().id());
        document.put("attribution", set.info().attribution());
        document.set("simplified_m", Json.number(stepDegrees * 111_320, 0));
        document.set("features", geoJson.features());
        return new Document(document);
    }

    private static Optional<String> label(BorderLine line, boolean left) {
        return (left ? line.left() : line.right()).map(Territory::label);
    }
}
