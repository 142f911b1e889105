package org.claimline.verdict;

import java.nio.file.Path;
import java.util.List;
import org.claimline.border.BorderSets;
import org.claimline.border.PublishedSets;
import org.claimline.border.View;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.geo.EdgeRule;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;

/** What the tests of this package share: the published border sets, the gazetteer, and the bundled incidents with their checks. */
final class Loaded {

    static final BorderSets SETS = PublishedSets.SETS;

    private Loaded() {}

    static View planar(String set) {
        return SETS.find(set).orElseThrow().view(EdgeRule.PLANAR);
    }

    /** The bundled incidents, checked once with the defaults. */
    static final class Incidents {

        static final Checker CHECKER = new Checker(SETS, Gazetteer.load());
        static final List<Check> CHECKS = IncidentFiles.bundled().incidents().stream()
                .map(incident -> CHECKER.check(incident, Checker.Request.DEFAULT))
                .toList();

        private Incidents() {}

        static Check check(String id) {
            return CHECKS.stream()
                    .filter(check -> check.incident().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        static Incident incident(String id) {
            return check(id).incident();
        }
    }

    /** Those of {@code seeds/examples}, checked in the same way. */
    static final class Examples {

        static final List<Check> CHECKS =
                IncidentFiles.bundledAnd(List.of(Path.of("seeds/examples"))).incidents().stream()
                        .filter(incident -> Incidents.CHECKS.stream()
                                .noneMatch(check -> check.incident().equals(incident)))
                        .map(incident -> Incidents.CHECKER.check(incident, Checker.Request.DEFAULT))
                        .toList();

        private Examples() {}
    }
}
