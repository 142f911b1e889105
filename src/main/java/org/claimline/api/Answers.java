package org.claimline.api;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.Land;
import org.claimline.border.Measurement;
import org.claimline.export.BandGeoJson;
import org.claimline.export.BordersDocument;
import org.claimline.export.CheckDocument;
import org.claimline.export.DerivationDocument;
import org.claimline.export.Document;
import org.claimline.export.Explainer;
import org.claimline.export.GeocodeDocument;
import org.claimline.export.GeodesicDocument;
import org.claimline.export.IncidentDocument;
import org.claimline.export.IncidentFile;
import org.claimline.export.IncidentGeoJson;
import org.claimline.export.LandGeoJson;
import org.claimline.export.LinesGeoJson;
import org.claimline.export.MeasureDocument;
import org.claimline.export.NoDerivationException;
import org.claimline.export.PlacesGeoJson;
import org.claimline.export.PositionDocument;
import org.claimline.export.StampDocument;
import org.claimline.gazetteer.Candidate;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.gazetteer.Query;
import org.claimline.geo.LatLon;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.incident.PrintedCoordinates;
import org.claimline.incident.Unreadable;
import org.claimline.issue.Problem;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.BadOverrideException;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Language;
import org.claimline.verdict.PlaceDisc;
import org.claimline.verdict.Reading;

/**
 * The documents behind the addresses. The border sets and the gazetteer may still be loading: an answer waits only for what it
 * rests on.
 */
public final class Answers {

    private static final int MOST_CANDIDATES = 20;

    private final IncidentFiles.Loaded loaded;
    private final CompletableFuture<BorderSets> sets;
    private final CompletableFuture<Gazetteer> gazetteer;
    private final CompletableFuture<Checks> checks;
    private final CompletableFuture<Land> land = CompletableFuture.supplyAsync(Land::load);

    public Answers(
            IncidentFiles.Loaded loaded, CompletableFuture<BorderSets> sets, CompletableFuture<Gazetteer> gazetteer) {
        this.loaded = loaded;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.checks = sets.thenCombine(gazetteer, (s, g) -> new Checks(s, new Checker(s, g)));
    }

    Document incidents() {
        return IncidentDocument.list(loaded.incidents(), this::places, loaded.problems());
    }

    Document incident(String id, Language language) {
        Incident incident = find(id);
        return IncidentDocument.of(incident, places(incident), language);
    }

    Document check(
            String id, List<String> borderSets, List<Reading> readings, Assumptions assumptions, Language language) {
        Incident incident = find(id);
        borderSets.forEach(this::set);
        return CheckDocument.of(
                judged(() -> loaded(checks).whatIf(incident, borderSets, first(readings), assumptions)),
                ids(readings),
                language);
    }

    /** How the number at a pointer of {@link #check} comes about. */
    Document explain(
            String id, List<String> borderSets, List<Reading> readings, Assumptions assumptions, String pointer) {
        Incident incident = find(id);
        borderSets.forEach(this::set);
        return explained(
                judged(() -> loaded(checks).whatIf(incident, borderSets, first(readings), assumptions)),
                readings,
                pointer);
    }

    private static Document explained(Check check, List<Reading> readings, String pointer) {
        try {
            return DerivationDocument.of(new Explainer(check, ids(readings)).explain(pointer));
        } catch (NoDerivationException e) {
            throw new BadRequest(e.getMessage());
        }
    }

    /** The regions by the primary set and the default reading, unless others are asked for; judged with every set. */
    Document incidentGeoJson(String id, List<String> borderSets, List<Reading> readings, Assumptions assumptions) {
        Incident incident = find(id);
        borderSets.forEach(this::set);
        Check check = judged(() -> loaded(checks).whatIf(incident, List.of(), first(readings), assumptions));
        return geoJson(check, drawn(borderSets), readings);
    }

    private List<String> drawn(List<String> borderSets) {
        return borderSets.isEmpty() ? List.of(loaded(sets).primary().info().id()) : borderSets;
    }

    private static Document geoJson(Check check, List<String> drawn, List<Reading> readings) {
        List<String> read = ids(readings.isEmpty() ? List.of(Reading.DEFAULT) : readings);
        return new IncidentGeoJson().add(check, drawn, read).document();
    }

    Document incidentsGeoJson() {
        IncidentGeoJson geoJson = new IncidentGeoJson();
        loaded.incidents().forEach(incident -> geoJson.add(incident, places(incident)));
        return geoJson.document();
    }

    /** Judges an incident document that is sent, and doesn't store it. */
    Document checkDocument(
            String text, List<String> borderSets, List<Reading> readings, Assumptions assumptions, Language language) {
        Incident incident = sent(text);
        borderSets.forEach(this::set);
        return CheckDocument.of(
                judged(() -> loaded(checks).sentWhatIf(incident, borderSets, first(readings), assumptions)),
                ids(readings),
                language);
    }

    /** As {@link #explain}, of an incident document that is sent. */
    Document explainDocument(
            String text, List<String> borderSets, List<Reading> readings, Assumptions assumptions, String pointer) {
        Incident incident = sent(text);
        borderSets.forEach(this::set);
        return explained(
                judged(() -> loaded(checks).sentWhatIf(incident, borderSets, first(readings), assumptions)),
                readings,
                pointer);
    }

    /** As {@link #incident}, of an incident document that is sent. */
    Document incidentDocument(String text, Language language) {
        Incident incident = sent(text);
        return IncidentDocument.of(incident, places(incident), language);
    }

    /** As {@link #incidentGeoJson}, of an incident document that is sent; by the drawn sets alone, unless a check by all is at hand. */
    Document geoJsonDocument(String text, List<String> borderSets, List<Reading> readings, Assumptions assumptions) {
        Incident incident = sent(text);
        borderSets.forEach(this::set);
        List<String> drawn = drawn(borderSets);
        List<String> judgedBy = loaded(checks).knowsSent(incident) ? List.of() : drawn;
        Check check = judged(() -> loaded(checks).sentWhatIf(incident, judgedBy, first(readings), assumptions));
        return geoJson(check, drawn, readings);
    }

    /** A loaded incident in the format of incident files. */
    IncidentFile file(String id) {
        return new IncidentFile(find(id));
    }

    /** An incident document that is sent, written anew in the format's own order. */
    IncidentFile fileDocument(String text) {
        return new IncidentFile(sent(text));
    }

    /** What printed coordinates mean; a short Plus Code counts from the likeliest place of the name behind it. */
    Document position(String printed, Language language) {
        Optional<PrintedCoordinates.ShortCode> code = PrintedCoordinates.shortCode(printed);
        if (code.isPresent() && !code.get().place().isBlank()) {
            String name = code.get().place();
            Candidate place = loaded(gazetteer).find(name).stream()
                    .filter(Candidate::isNamed)
                    .findFirst()
                    .orElseThrow(() -> unreadable(
                            printed,
                            "plus-code-place-unknown",
                            "no place named " + name + " is known, from which the code could be counted",
                            "write a place that the gazetteer knows, or the whole code"));
            return PositionDocument.of(printed, code.get().near(place.position()), Optional.of(place), language);
        }
        try {
            return PositionDocument.of(printed, PrintedCoordinates.read(printed), Optional.empty(), language);
        } catch (Unreadable e) {
            throw unreadable(printed, e.rule(), e.getMessage(), e.hint());
        }
    }

    Document geodesic(LatLon from, LatLon to) {
        return GeodesicDocument.of(from, to);
    }

    private static BadRequest unreadable(String printed, String rule, String message, String hint) {
        return new BadRequest(message + "; " + hint, List.of(new Problem("request", 1, 1, "", rule, message, hint)));
    }

    private static Incident sent(String text) {
        IncidentFiles.Loaded sent = IncidentFiles.document("request", text);
        if (!sent.problems().isEmpty() || sent.incidents().isEmpty()) {
            throw new BadRequest("the incident document does not fit the format", sent.problems());
        }
        return sent.incidents().get(0);
    }

    Document borders() {
        return BordersDocument.of(loaded(sets));
    }

    Document stamp() {
        return StampDocument.of(loaded.incidents(), this::places, loaded(sets));
    }

    Document lines(String id, Box box, int zoom) {
        return LinesGeoJson.of(set(id), box.west(), box.south(), box.east(), box.north(), pixelDegrees(zoom));
    }

    Document land(Box box, int zoom) {
        return LandGeoJson.of(loaded(land), box.west(), box.south(), box.east(), box.north(), zoom, pixelDegrees(zoom));
    }

    /** Where the sets do not name the same country. */
    Document band(Box box, int zoom) {
        return BandGeoJson.of(loaded(sets), box.west(), box.south(), box.east(), box.north(), pixelDegrees(zoom));
    }

    /** More places the closer the map is looked at. */
    Document places(Box box, int zoom, Language language) {
        return PlacesGeoJson.of(
                loaded(gazetteer).within(box.west(), box.south(), box.east(), box.north(), 10 + 5 * zoom), language);
    }

    Document measure(LatLon position, double radiusMetres) {
        return MeasureDocument.of(Measurement.of(loaded(sets), position, radiusMetres));
    }

    Document geocode(String name, Optional<String> country, Optional<LatLon> near, Language language) {
        return GeocodeDocument.of(
                name, loaded(gazetteer).find(new Query(name, country, near, MOST_CANDIDATES)), language);
    }

    private List<PlaceDisc> places(Incident incident) {
        return Checker.places(loaded(gazetteer), incident);
    }

    /** An incident whose place nobody knows, or that an override doesn't fit, is the client's to mend. */
    private static Check judged(Supplier<Check> check) {
        try {
            return check.get();
        } catch (Checker.UnknownPlaceException | BadOverrideException e) {
            throw new BadRequest(e.getMessage());
        }
    }

    /** Waits for it; a failure to load comes out as it was. */
    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("border sets or places could not be loaded", e.getCause());
        }
    }

    private Incident find(String id) {
        return loaded.incidents().stream()
                .filter(incident -> incident.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no incident " + id));
    }

    private BorderSet set(String id) {
        return loaded(sets)
                .find(id)
                .orElseThrow(() -> new NotFound("there is no border set " + id + ": GET /api/borders lists them"));
    }

    private static Reading first(List<Reading> readings) {
        return readings.isEmpty() ? Reading.DEFAULT : readings.get(0);
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream().map(Reading::id).toList();
    }

    /** Half a pixel of the Web-Mercator map at the equator, degrees. */
    private static double pixelDegrees(int zoom) {
        return 360.0 / 256 / Math.pow(2, zoom) / 2;
    }
}
