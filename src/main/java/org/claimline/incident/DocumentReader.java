package org.claimline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.issue.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a text of one YAML 1.2 document; JSON is a part of YAML. What is wrong with it becomes problems. */
final class DocumentReader {

    /** Longer texts are refused: the longest honest incident is some tens of kilobytes. */
    static final int MOST_CHARACTERS = 1 << 20;

    private final InputText input;
    private final List<Problem> problems = new ArrayList<>();

    DocumentReader(InputText input) {
        this.input = input;
    }

    /** The problems found so far; after {@link #read} complete. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The document; empty where the text holds none that can be read. */
    Optional<Document> read() {
        if (input.text().length() > MOST_CHARACTERS) {
            add(
                    Spot.START,
                    "too-large",
                    "the text is longer than " + MOST_CHARACTERS + " characters",
                    "give one incident a file and leave out what is none of the format's fields");
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(input.name())
                    .setCodePointLimit(2 * MOST_CHARACTERS)
                    .build();
            return new TreeReader(
                            input.name(),
                            new Parse(settings)
                                    .parseString(JsonTabs.toSpaces(input.text()))
                                    .iterator(),
                            problems)
                    .read();
        } catch (MarkedYamlEngineException e) {
            syntax(e);
        } catch (ReaderException e) {
            add(
                    spot(e.getPosition()),
                    "yaml-syntax",
                    String.format("the character U+%04X is not allowed", e.getCodePoint()),
                    "remove it, or write it as an escape in double quotes");
        } catch (YamlEngineException e) {
            add(Spot.START, "yaml-syntax", "not YAML: " + e.getMessage(), "look for an unusual character or directive");
        }
        return Optional.empty();
    }

    private void syntax(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        Spot spot = mark.map(m -> new Spot(m.getLine() + 1, m.getColumn() + 1)).orElse(Spot.START);
        String context = e.getContext() == null ? "" : ", " + e.getContext();
        add(
                spot,
                "yaml-syntax",
                ("not YAML: " + e.getProblem() + context).replaceAll("\\s+", " "),
                hint(e.getProblem()));
    }

    private static String hint(String problem) {
        if (problem.contains("TAB")) {
            return "indent with spaces, not with tabs";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put a text that contains a colon and a space in quotes, and check the indentation";
        }
        return "check this line and the one above it: indentation, and that every quote and bracket is closed";
    }

    /** Where the code point of that index stands. */
    private Spot spot(int index) {
        String before = input.text().substring(0, input.text().offsetByCodePoints(0, index));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return new Spot(lines + 1, last.codePointCount(0, last.length()) + 1);
    }

    private void add(Spot spot, String rule, String message, String hint) {
        problems.add(new Problem(input.name(), spot.line(), spot.column(), "", rule, message, hint));
    }
}
