package org.claimline.export;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.border.BorderSets;
import org.claimline.border.PublishedSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Reading;

/** The bundled incidents, each checked once with the real borders for all tests of this package. */
final class Checked {

    static final String DRONE = "2025-04-01-tin-zaouatine-drone";
    static final BorderSets SETS = PublishedSets.SETS;

    static final Checker CHECKER = new Checker(SETS, Gazetteer.load());
    private static final List<Incident> INCIDENTS = IncidentFiles.bundled().incidents();
    private static final Map<String, Check> CHECKS = new ConcurrentHashMap<>();

    private Checked() {}

    static List<String> incidents() {
        return INCIDENTS.stream().map(Incident::id).toList();
    }

    static List<String> borderSets() {
        return SETS.list().stream().map(set -> set.info().id()).toList();
    }

    static Check of(String incident) {
        return CHECKS.computeIfAbsent(incident, id -> anew(id, List.of()));
    }

    static Check anew(String incident, List<String> borderSets) {
        return CHECKER.check(find(incident), new Checker.Request(borderSets, Reading.DEFAULT, Assumptions.DEFAULT));
    }

    private static Incident find(String id) {
        return INCIDENTS.stream()
                .filter(incident -> incident.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
