package org.claimline.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.incident.Incident;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Reading;
import org.claimline.verdict.SpeedRange;

/**
 * Checks of the loaded incidents, kept once made: one for each choice of border sets, for a check holds every reading. Requests for
 * the same check wait for one computation; others aren't held up.
 */
final class Checks {

    private final BorderSets sets;
    private final Checker checker;
    private final Map<String, CompletableFuture<Check>> kept = new ConcurrentHashMap<>();

    Checks(BorderSets sets, Checker checker) {
        this.sets = sets;
        this.checker = checker;
    }

    /**
     * @param borderSets ids of loaded sets; none stands for all
     * @param reading of the headlines
     * @param speed that the user holds possible; entered after all else is judged, so one computation serves all
     */
    Check kept(Incident incident, List<String> borderSets, Reading reading, Optional<SpeedRange> speed) {
        List<String> chosen = inOrder(borderSets);
        CompletableFuture<Check> own = new CompletableFuture<>();
        CompletableFuture<Check> first = kept.putIfAbsent(incident.id() + chosen, own);
        if (first == null) {
            complete(own, incident, chosen);
        }
        return Checker.reread(joined(first == null ? own : first), reading, speed);
    }

    /** A check under a reading and assumptions, compared with the kept one; the kept one itself under the defaults. */
    Check whatIf(Incident incident, List<String> borderSets, Reading reading, Assumptions assumptions) {
        assumptions.checkFit(incident);
        Checker.Request request = new Checker.Request(inOrder(borderSets), reading, assumptions);
        return compared(kept(incident, borderSets, Reading.DEFAULT, Optional.empty()), request);
    }

    /** The same for an incident that isn't kept. */
    Check onceWhatIf(Incident incident, Reading reading, Assumptions assumptions) {
        assumptions.checkFit(incident);
        return compared(
                checker.check(incident, Checker.Request.DEFAULT), new Checker.Request(List.of(), reading, assumptions));
    }

    private Check compared(Check base, Checker.Request request) {
        boolean asUsual =
                request.reading() == Reading.DEFAULT && request.assumptions().equals(Assumptions.DEFAULT);
        return asUsual ? base : checker.whatIf(base, request);
    }

    private void complete(CompletableFuture<Check> own, Incident incident, List<String> borderSets) {
        try {
            own.complete(
                    checker.check(incident, new Checker.Request(borderSets, Reading.DEFAULT, Assumptions.DEFAULT)));
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
        }
    }

    private static Check joined(CompletableFuture<Check> check) {
        try {
            return check.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Each set once, in the order in which they are loaded; all of them are as none. */
    private List<String> inOrder(List<String> ids) {
        List<String> all =
                sets.list().stream().map(BorderSet::info).map(info -> info.id()).toList();
        List<String> chosen = all.stream().filter(ids::contains).toList();
        return chosen.equals(all) ? List.of() : chosen;
    }
}
