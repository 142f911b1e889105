package org.claimline.verdict;

import java.util.List;
import org.claimline.incident.Claim;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;

/** Incidents told in a few words, read by the ordinary reader of incident files. */
final class Told {

    private Told() {}

    /** An incident at a place, {@code "{lat: 19.952, lon: 2.965, radius_m: 1}"}, about a border, {@code "DZ, ML"}. */
    static Incident incident(String place, String border, List<String> evidence, List<String> claims) {
        return incident(place, border, List.of(), evidence, claims);
    }

    /** @param lines that parties claim, as in an incident file */
    static Incident incident(
            String place, String border, List<String> lines, List<String> evidence, List<String> claims) {
        String text = """
                id: told
                title: A told incident
                date: 2025-04-01
                kind: other
                status: unverified
                place: %s
                border: [%s]
                sources: [{id: s1, publisher: A publisher, title: A report}]
                lines: [%s]
                evidence: [%s]
                claims: [%s]
                """.formatted(
                place, border, String.join(", ", lines), String.join(", ", evidence), String.join(", ", claims));
        IncidentFiles.Loaded loaded = IncidentFiles.document("told.yaml", text);
        if (!loaded.problems().isEmpty()) {
            throw new IllegalArgumentException(loaded.problems() + "\n" + text);
        }
        return loaded.incidents().get(0);
    }

    static Incident incident(String place, String border, String... claims) {
        return incident(place, border, List.of(), List.of(claims));
    }

    /** What a claimant says about a phase; clauses as in an incident file. */
    static String claim(String id, String claimant, String phase, String... clauses) {
        return told(id, claimant, phase, "asserted", clauses);
    }

    static String denial(String id, String claimant, String phase, String... clauses) {
        return told(id, claimant, phase, "denied", clauses);
    }

    /** A position established independently; metres. */
    static String evidence(String phase, double lat, double lon, double radiusMetres) {
        return evidence("e1", phase, lat, lon, radiusMetres);
    }

    static String evidence(String id, String phase, double lat, double lon, double radiusMetres) {
        return "{id: %s, phase: %s, lat: %s, lon: %s, radius_m: %s, sources: [s1]}"
                .formatted(id, phase, lat, lon, radiusMetres);
    }

    static Claim claim(Incident incident, String id) {
        return incident.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String told(String id, String claimant, String phase, String polarity, String... clauses) {
        return "{id: %s, claimant: {name: %s}, sources: [s1], phase: %s, polarity: %s, clauses: [%s]}"
                .formatted(id, claimant, phase, polarity, String.join(", ", clauses));
    }
}
