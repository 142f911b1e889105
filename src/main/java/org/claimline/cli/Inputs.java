package org.claimline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.border.BorderSets;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Reading;

/** What the commands read: incidents by id or file. */
final class Inputs {

    private Inputs() {}

    /** The incidents of those ids or files; all bundled ones where none is named. Problems of files go to {@code errors}. */
    static IncidentFiles.Loaded chosen(List<String> idsOrFiles, PrintWriter errors) {
        IncidentFiles.Loaded bundled = IncidentFiles.bundled();
        if (idsOrFiles.isEmpty()) {
            return report(bundled, errors);
        }
        Set<Incident> incidents = new LinkedHashSet<>();
        List<Path> files = new ArrayList<>();
        for (String name : idsOrFiles) {
            Optional<Incident> known = bundled.incidents().stream()
                    .filter(incident -> incident.id().equals(name))
                    .findFirst();
            if (known.isPresent()) {
                incidents.add(known.get());
            } else {
                files.add(file(name, bundled.incidents()));
            }
        }
        IncidentFiles.Loaded read = IncidentFiles.under(files);
        incidents.addAll(read.incidents());
        return report(new IncidentFiles.Loaded(List.copyOf(incidents), read.problems()), errors);
    }

    private static Path file(String name, List<Incident> known) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no name of a file either
        }
        String ids = String.join(", ", known.stream().map(Incident::id).toList());
        throw new WrongInput("there is no incident and no file " + name + "; incidents: " + ids);
    }

    private static IncidentFiles.Loaded report(IncidentFiles.Loaded loaded, PrintWriter errors) {
        loaded.problems().forEach(problem -> errors.println(problem.text()));
        return loaded;
    }

    /** Refuses ids that no loaded set has. */
    static void checkBorderSets(List<String> ids, BorderSets sets) {
        for (String id : ids) {
            if (sets.find(id).isEmpty()) {
                throw new WrongInput("there is no border set " + id + ": " + String.join(", ", ids(sets)));
            }
        }
    }

    static List<String> ids(BorderSets sets) {
        return sets.list().stream().map(set -> set.info().id()).toList();
    }

    /**
     * The checks of those incidents whose place is known; the others are said on {@code errors}. Overridden ones are compared with the
     * defaults.
     */
    static List<Check> checks(List<Incident> incidents, Checker checker, Checker.Request request, PrintWriter errors) {
        List<Check> checks = new ArrayList<>();
        for (Incident incident : incidents) {
            try {
                checks.add(check(incident, checker, request));
            } catch (Checker.UnknownPlaceException e) {
                errors.println(incident.file() + ": " + e.getMessage());
                errors.flush();
            }
        }
        return checks;
    }

    private static Check check(Incident incident, Checker checker, Checker.Request request) {
        Checker.Request usual = new Checker.Request(request.borderSets(), Reading.DEFAULT, Assumptions.DEFAULT);
        request.assumptions().checkFit(incident);
        Check base = checker.checkAndKeep(incident, usual);
        return request.equals(usual) ? base : checker.whatIf(base, request);
    }
}
