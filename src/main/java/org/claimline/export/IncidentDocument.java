package org.claimline.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.incident.Claim;
import org.claimline.incident.ClaimedLine;
import org.claimline.incident.Count;
import org.claimline.incident.EdtfDate;
import org.claimline.incident.Evidence;
import org.claimline.incident.Incident;
import org.claimline.incident.Response;
import org.claimline.incident.Source;
import org.claimline.issue.Problem;
import org.claimline.verdict.Language;
import org.claimline.verdict.PlaceDisc;
import org.claimline.verdict.Statements;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Incidents as the map reads them: what the file states, with its places resolved and its clauses in words. */
public final class IncidentDocument {

    private IncidentDocument() {}

    /**
     * All incidents, by date, with the problems of the files that were refused.
     *
     * @param places of each incident
     */
    public static Document list(
            List<Incident> incidents, Function<Incident, List<PlaceDisc>> places, List<Problem> problems) {
        ObjectNode document = Json.object();
        ArrayNode list = document.putArray("incidents");
        incidents.stream()
                .sorted(Comparator.comparing(
                                (Incident incident) -> incident.date().earliest())
                        .thenComparing(Incident::id))
                .forEach(incident -> list.add(summary(incident, places.apply(incident))));
        document.set("problems", problems(problems));
        return new Document(document);
    }

    static ArrayNode problems(List<Problem> problems) {
        ArrayNode array = Json.array();
        problems.forEach(problem -> array.add(problem(problem)));
        return array;
    }

    private static ObjectNode summary(Incident incident, List<PlaceDisc> places) {
        ObjectNode node = Json.object();
        node.put("id", incident.id());
        node.put("title", incident.title());
        putDate(node, incident.date());
        node.put("kind", incident.kind().id());
        node.put("status", incident.status().id());
        node.set("place", places.isEmpty() ? null : place(places.get(0)));
        node.set("border", Json.texts(incident.border()));
        Json.putText(node, "object", incident.objectName());
        node.put("claims", incident.claims().size());
        return node;
    }

    /** The whole incident. */
    public static Document of(Incident incident, List<PlaceDisc> places, Language language) {
        ObjectNode node = summary(incident, places);
        node.put("language", language.id());
        if (node.path("place") instanceof ObjectNode place) {
            ArrayNode candidates = place.putArray("candidates");
            places.forEach(candidate -> candidates.add(place(candidate)));
        }
        ArrayNode sources = node.putArray("sources");
        incident.sources().forEach(source -> sources.add(source(source)));
        ArrayNode claims = node.putArray("claims");
        incident.claims().forEach(claim -> claims.add(claim(claim, language)));
        ArrayNode lines = node.putArray("lines");
        incident.lines().forEach(line -> lines.add(line(line)));
        ArrayNode evidence = node.putArray("evidence");
        incident.evidence().forEach(item -> evidence.add(evidence(item)));
        ArrayNode responses = node.putArray("responses");
        incident.responses().forEach(response -> responses.add(response(response)));
        ArrayNode counts = node.putArray("counts");
        incident.counts().forEach(count -> counts.add(count(count)));
        return new Document(node);
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = Json.object();
        node.put("file", problem.file());
        node.put("line", problem.line());
        node.put("column", problem.column());
        node.put("place", problem.place());
        node.put("rule", problem.rule());
        node.put("message", problem.message());
        node.put("hint", problem.hint());
        return node;
    }

    private static ObjectNode place(PlaceDisc place) {
        ObjectNode node = Json.object();
        node.put("name", place.name());
        Json.putPosition(node, place.centre());
        Json.putMetres(node, "radius_m", place.radiusMetres());
        if (place.countries().size() > 1) {
            node.set("country", Json.texts(place.countries()));
        } else {
            Json.putText(node, "country", place.countries().stream().findFirst());
        }
        node.put("source", place.origin());
        return node;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = Json.object();
        node.put("id", source.id());
        node.put("publisher", source.publisher());
        node.put("title", source.title());
        Json.putText(node, "date", source.date().map(EdtfDate::text));
        Json.putText(node, "url", source.url());
        Json.putText(node, "language", source.language());
        return node;
    }

    private static ObjectNode claim(Claim claim, Language language) {
        ObjectNode node = Json.object();
        node.put("id", claim.id());
        node.set("claimant", CheckDocument.claimant(claim.claimant()));
        Json.putText(node, "relayed_by", claim.relayedBy());
        Json.putText(node, "stated", claim.stated().map(EdtfDate::text));
        Json.putText(node, "supersedes", claim.supersedes());
        node.set("sources", Json.texts(claim.sources()));
        node.put("phase", claim.phase().id());
        node.put("leg", claim.leg().orElse(null));
        node.put("polarity", claim.polarity().id());
        node.put("statement", Statements.of(claim).in(language));
        node.set(
                "clauses",
                Json.texts(claim.clauses().stream()
                        .map(clause -> Statements.of(clause).in(language))
                        .toList()));
        return node;
    }

    private static ObjectNode line(ClaimedLine line) {
        ObjectNode node = Json.object();
        node.put("id", line.id());
        node.set("claimant", CheckDocument.claimant(line.claimant()));
        node.put("status", line.status());
        ArrayNode points = node.putArray("points");
        line.points().forEach(position -> Json.putPosition(points.addObject(), position));
        node.set("sources", Json.texts(line.sources()));
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = Json.object();
        node.put("id", evidence.id());
        node.put("phase", evidence.phase().id());
        node.set("lat", Json.degrees(evidence.position().latDegrees()));
        node.set("lon", Json.degrees(evidence.position().lonDegrees()));
        Json.putMetres(node, "radius_m", evidence.position().radiusMetres());
        node.set("sources", Json.texts(evidence.sources()));
        return node;
    }

    private static ObjectNode response(Response response) {
        ObjectNode node = Json.object();
        putDate(node, response.date());
        node.set("by", Json.texts(response.by()));
        Json.putText(node, "towards", response.towards());
        node.put("what", response.what());
        node.set("sources", Json.texts(response.sources()));
        return node;
    }

    private static ObjectNode count(Count count) {
        ObjectNode node = Json.object();
        node.put("what", count.what());
        node.put("value", count.value());
        node.set("claimant", CheckDocument.claimant(count.claimant()));
        node.set("sources", Json.texts(count.sources()));
        return node;
    }

    private static void putDate(ObjectNode node, EdtfDate date) {
        node.put("date", date.text());
        Json.putText(node, "date_earliest", day(date.earliest()));
        Json.putText(node, "date_latest", day(date.latest()));
    }

    /** The day; empty for the open end of an interval. */
    private static Optional<String> day(LocalDate day) {
        boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
        return open ? Optional.empty() : Optional.of(day.toString());
    }
}
