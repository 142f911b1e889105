package org.claimline.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.Land;
import org.claimline.border.Measurement;
import org.claimline.export.BordersDocument;
import org.claimline.export.CheckDocument;
import org.claimline.export.Document;
import org.claimline.export.GeocodeDocument;
import org.claimline.export.IncidentDocument;
import org.claimline.export.IncidentGeoJson;
import org.claimline.export.LandGeoJson;
import org.claimline.export.LinesGeoJson;
import org.claimline.export.MeasureDocument;
import org.claimline.export.PlacesGeoJson;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.gazetteer.Query;
import org.claimline.geo.LatLon;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Reading;

/** The documents behind the addresses. Checks of the loaded incidents are kept once made. */
public final class Answers {

    private static final int MOST_CANDIDATES = 20;

    private final IncidentFiles.Loaded loaded;
    private final BorderSets sets;
    private final Gazetteer gazetteer;
    private final Land land = Land.load();
    private final Checker checker;
    private final Map<String, Check> checks = new ConcurrentHashMap<>();

    public Answers(IncidentFiles.Loaded loaded, BorderSets sets, Gazetteer gazetteer) {
        this.loaded = loaded;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.checker = new Checker(sets, gazetteer);
    }

    Document incidents() {
        return IncidentDocument.list(loaded.incidents(), checker::places, loaded.problems());
    }

    Document incident(String id) {
        Incident incident = find(id);
        return IncidentDocument.of(incident, checker.places(incident));
    }

    Document check(String id, List<String> borderSets, List<Reading> readings) {
        return CheckDocument.of(kept(find(id), borderSets, readings), ids(readings));
    }

    /** The regions by the primary set and the default reading, unless others are asked for. */
    Document incidentGeoJson(String id, List<String> borderSets, List<Reading> readings) {
        Incident incident = find(id);
        List<String> drawn =
                borderSets.isEmpty() ? List.of(sets.primary().info().id()) : borderSets;
        List<String> read = readings.isEmpty() ? List.of(Reading.DEFAULT.id()) : ids(readings);
        return new IncidentGeoJson()
                .add(kept(incident, drawn, readings), checker.places(incident), read)
                .document();
    }

    Document incidentsGeoJson() {
        IncidentGeoJson geoJson = new IncidentGeoJson();
        loaded.incidents().forEach(incident -> geoJson.add(incident, checker.places(incident)));
        return geoJson.document();
    }

    /** Judges an incident document that is sent, and doesn't store it. */
    Document checkDocument(String text) {
        IncidentFiles.Loaded sent = IncidentFiles.document("request", text);
        if (!sent.problems().isEmpty() || sent.incidents().isEmpty()) {
            throw new BadRequest("the incident document does not fit the format", sent.problems());
        }
        return CheckDocument.of(
                check(sent.incidents().get(0), new Checker.Request(List.of(), Reading.DEFAULT, Assumptions.DEFAULT)),
                List.of());
    }

    Document borders() {
        return BordersDocument.of(sets);
    }

    Document lines(String id, Box box, int zoom) {
        return LinesGeoJson.of(set(id), box.west(), box.south(), box.east(), box.north(), pixelDegrees(zoom));
    }

    Document land(Box box, int zoom) {
        return LandGeoJson.of(land, box.west(), box.south(), box.east(), box.north(), pixelDegrees(zoom));
    }

    /** More places the closer the map is looked at. */
    Document places(Box box, int zoom) {
        return PlacesGeoJson.of(gazetteer.within(box.west(), box.south(), box.east(), box.north(), 10 + 5 * zoom));
    }

    Document measure(LatLon position, double radiusMetres) {
        return MeasureDocument.of(Measurement.of(sets, position, radiusMetres));
    }

    Document geocode(String name, Optional<String> country, Optional<LatLon> near) {
        return GeocodeDocument.of(name, gazetteer.find(new Query(name, country, near, MOST_CANDIDATES)));
    }

    private Check kept(Incident incident, List<String> borderSets, List<Reading> readings) {
        borderSets.forEach(this::set);
        Reading reading = readings.isEmpty() ? Reading.DEFAULT : readings.get(0);
        return checks.computeIfAbsent(
                incident.id() + borderSets + reading,
                key -> check(incident, new Checker.Request(borderSets, reading, Assumptions.DEFAULT)));
    }

    private Check check(Incident incident, Checker.Request request) {
        try {
            return checker.check(incident, request);
        } catch (Checker.UnknownPlaceException e) {
            throw new BadRequest(e.getMessage());
        }
    }

    private Incident find(String id) {
        return loaded.incidents().stream()
                .filter(incident -> incident.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no incident " + id));
    }

    private BorderSet set(String id) {
        return sets.find(id)
                .orElseThrow(() -> new NotFound("there is no border set " + id + ": GET /api/borders lists them"));
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream().map(Reading::id).toList();
    }

    /** Half a pixel of the Web-Mercator map at the equator, degrees. */
    private static double pixelDegrees(int zoom) {
        return 360.0 / 256 / Math.pow(2, zoom) / 2;
    }
}
