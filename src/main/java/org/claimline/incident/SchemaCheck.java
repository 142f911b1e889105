package org.claimline.incident;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.issue.Problem;

/** Holds a document against the schema; each error becomes one problem that says what to mend. */
final class SchemaCheck {

    private static final String CLAUSE_KIND = "clause-kind";

    private SchemaCheck() {}

    static List<Problem> problems(Document document) {
        List<Problem> all = new ArrayList<>();
        for (Error error : IncidentSchema.errors(document.root())) {
            // an unmet oneOf is reported by itself, not by each of its branches
            if (!error.getEvaluationPath().toString().contains("/oneOf/")) {
                all.add(new SchemaProblem(document, error).problem());
            }
        }
        return all.stream()
                .filter(problem -> !isEcho(problem, all))
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /** Whether another problem already says it: one mistake, one problem. */
    private static boolean isEcho(Problem problem, List<Problem> all) {
        Set<String> rulesHere = all.stream()
                .filter(other -> other.place().equals(problem.place()))
                .map(Problem::rule)
                .collect(Collectors.toSet());
        return switch (problem.rule()) {
            case SchemaProblem.PATTERN -> rulesHere.size() > 1;
            case CLAUSE_KIND ->
                rulesHere.contains("wrong-type")
                        || all.stream().anyMatch(other -> isUnknownFieldOf(other, problem.place()));
            case SchemaProblem.MISPLACED ->
                rulesHere.contains(SchemaProblem.UNKNOWN_FIELD)
                        || all.stream()
                                .anyMatch(other -> other.rule().equals(CLAUSE_KIND)
                                        && problem.place().startsWith(other.place() + "/"));
            default -> false;
        };
    }

    private static boolean isUnknownFieldOf(Problem other, String place) {
        return other.rule().equals(SchemaProblem.UNKNOWN_FIELD)
                && other.place().substring(0, other.place().lastIndexOf('/')).equals(place);
    }
}
