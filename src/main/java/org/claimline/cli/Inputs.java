package org.claimline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.claimline.border.BorderSets;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.issue.Problem;

/** What the commands read: incidents by id or file. */
final class Inputs {

    private Inputs() {}

    /** The incidents of those ids or files; all bundled ones where none is named. Problems of files go to {@code errors}. */
    static IncidentFiles.Loaded chosen(List<String> idsOrFiles, PrintWriter errors) {
        IncidentFiles.Loaded bundled = IncidentFiles.bundled();
        if (idsOrFiles.isEmpty()) {
            return report(bundled, errors);
        }
        LinkedHashSet<Incident> incidents = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : idsOrFiles) {
            Optional<Incident> known = bundled.incidents().stream()
                    .filter(incident -> incident.id().equals(name))
                    .findFirst();
            if (known.isPresent()) {
                incidents.add(known.get());
            } else if (Files.exists(Path.of(name))) {
                IncidentFiles.Loaded file = IncidentFiles.directory(Path.of(name));
                incidents.addAll(file.incidents());
                problems.addAll(file.problems());
            } else {
                throw new WrongInput("there is no incident and no file " + name + "; incidents: "
                        + String.join(
                                ", ",
                                bundled.incidents().stream().map(Incident::id).toList()));
            }
        }
        return report(new IncidentFiles.Loaded(List.copyOf(incidents), problems), errors);
    }

    private static IncidentFiles.Loaded report(IncidentFiles.Loaded loaded, PrintWriter errors) {
        loaded.problems().forEach(problem -> errors.println(problem.text()));
        return loaded;
    }

    /** Refuses ids that no loaded set has. */
    static void checkBorderSets(List<String> ids, BorderSets sets) {
        for (String id : ids) {
            if (sets.find(id).isEmpty()) {
                throw new WrongInput("there is no border set " + id + ": "
                        + String.join(
                                ", ",
                                sets.list().stream().map(set -> set.info().id()).toList()));
            }
        }
    }
}
