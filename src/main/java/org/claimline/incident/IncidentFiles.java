package org.claimline.incident;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.issue.Problem;

/** Reads incident files; bad ones become problems, the others still load. Nothing is repaired. */
public final class IncidentFiles {

    private static final int MOST_PROBLEMS_A_FILE = 100;

    /**
     * @param incidents those that fit the format, in the order of their files
     * @param problems of the others, file by file, by line
     */
    public record Loaded(List<Incident> incidents, List<Problem> problems) {
        public Loaded {
            incidents = List.copyOf(incidents);
            problems = List.copyOf(problems);
        }
    }

    private final List<Incident> incidents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> filesById = new TreeMap<>();

    private IncidentFiles() {}

    /** Reads each text as one incident, YAML or JSON; an id that an earlier text has already is a problem of the later. */
    public static Loaded load(List<InputText> inputs) {
        IncidentFiles files = new IncidentFiles();
        inputs.forEach(files::add);
        return files.loaded();
    }

    /** Reads one document, YAML or JSON, such as the body of a request. */
    public static Loaded document(String name, String text) {
        return load(List.of(new InputText(name, text)));
    }

    /** The incidents that Claimline comes with: {@code seeds/*.yaml} on the class path, in a folder or in a jar. */
    public static Loaded bundled() {
        return bundledAnd(List.of());
    }

    /** The bundled incidents and those of more folders or files, which may not repeat an id. */
    public static Loaded bundledAnd(List<Path> more) {
        IncidentFiles files = new IncidentFiles();
        files.addAll(TextFiles.bundled());
        more.forEach(path -> files.addAll(TextFiles.under(path)));
        return files.loaded();
    }

    /** The incidents of several folders or files, which may not repeat an id. */
    public static Loaded under(List<Path> dirsOrFiles) {
        IncidentFiles files = new IncidentFiles();
        dirsOrFiles.forEach(path -> files.addAll(TextFiles.under(path)));
        return files.loaded();
    }

    /** The incidents of a folder's {@code *.yaml} and {@code *.yml} by name, or of one file whatever its name. */
    public static Loaded directory(Path dirOrFile) {
        IncidentFiles files = new IncidentFiles();
        files.addAll(TextFiles.under(dirOrFile));
        return files.loaded();
    }

    private void addAll(TextFiles texts) {
        problems.addAll(texts.problems());
        texts.inputs().forEach(this::add);
    }

    private Loaded loaded() {
        return new Loaded(incidents, problems);
    }

    private void add(InputText input) {
        DocumentReader reader = new DocumentReader(input);
        List<Problem> found = new ArrayList<>();
        reader.read().ifPresent(document -> {
            found.addAll(SchemaCheck.problems(document));
            if (found.stream().noneMatch(problem -> problem.rule().equals("too-many"))) {
                found.addAll(References.problems(document));
            }
            found.addAll(idTaken(document));
            if (found.isEmpty() && reader.problems().isEmpty()) {
                incidents.add(IncidentTree.incident(document));
                filesById.put(document.root().path("id").asString(), input.name());
            }
        });
        found.addAll(reader.problems());
        found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        found.stream().limit(MOST_PROBLEMS_A_FILE).forEach(problems::add);
    }

    private List<Problem> idTaken(Document document) {
        String id = document.root().path("id").asString("");
        return filesById.containsKey(id)
                ? List.of(document.problem(
                        "/id",
                        "duplicate-id",
                        "the id \"" + id + "\" is already that of " + filesById.get(id),
                        "rename this incident, or remove one of the two files"))
                : List.of();
    }
}
