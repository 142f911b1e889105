package org.claimline.export;

import java.util.List;
import org.claimline.gazetteer.Candidate;
import org.claimline.geo.Shape;
import org.claimline.verdict.Language;
import tools.jackson.databind.node.ObjectNode;

/** Places of the gazetteer for labels on a map. */
public final class PlacesGeoJson {

    private PlacesGeoJson() {}

    public static Document of(List<Candidate> places, Language language) {
        GeoJson geoJson = new GeoJson();
        for (Candidate place : places) {
            ObjectNode properties = Json.object();
            properties.put("name", place.name());
            properties.put("label", place.nameIn(language.id()));
            properties.set("country", Json.texts(place.countries()));
            properties.put("kind", place.kind().word());
            properties.set("radius_m", Json.number(place.radiusMetres(), 0));
            properties.put("population", place.population());
            properties.put("origin", place.source());
            geoJson.add(place.id(), new Shape(List.of(), List.of(), List.of(place.position())), properties);
        }
        ObjectNode document = geoJson.collection();
        document.set("features", geoJson.features());
        return new Document(document);
    }
}
