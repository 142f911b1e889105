package org.claimline.incident;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return withoutEchoes(all);
    }

    /** One mistake, one problem: what another problem already says is left out. */
    private static List<Problem> withoutEchoes(List<Problem> all) {
        Map<String, Set<String>> rules = new HashMap<>();
        Set<String> withUnknownFields = new HashSet<>();
        for (Problem problem : all) {
            rules.computeIfAbsent(problem.place(), place -> new HashSet<>()).add(problem.rule());
            if (problem.rule().equals(SchemaProblem.UNKNOWN_FIELD)) {
                withUnknownFields.add(above(problem.place()));
            }
        }
        return all.stream()
                .filter(problem -> {
                    Set<String> here = rules.get(problem.place());
                    return switch (problem.rule()) {
                        case SchemaProblem.PATTERN -> here.size() == 1;
                        case CLAUSE_KIND ->
                            !here.contains("wrong-type") && !withUnknownFields.contains(problem.place());
                        case SchemaProblem.MISPLACED ->
                            !here.contains(SchemaProblem.UNKNOWN_FIELD)
                                    && !rules.getOrDefault(above(problem.place()), Set.of())
                                            .contains(CLAUSE_KIND);
                        default -> true;
                    };
                })
                .distinct()
                .toList();
    }

    private static String above(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
