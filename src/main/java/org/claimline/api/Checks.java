package org.claimline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentJson;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Check;
import org.claimline.verdict.Checker;
import org.claimline.verdict.Reading;
import org.claimline.verdict.SpeedRange;

/**
 * Checks of the loaded incidents, kept once made: one for each choice of border sets, for a check holds every reading. Requests for
 * the same check wait for one computation; others aren't held up. Of sent documents and of what-ifs the latest are kept.
 */
final class Checks {

    /** A page asks for several documents of one incident that it sends; more senders than these compute again. */
    private static final int MOST_SENT = 8;
    /** Each holds its regions by every view and reading: some megabytes. */
    private static final int MOST_TRIED = 16;

    private final BorderSets sets;
    private final Checker checker;
    private final Map<String, CompletableFuture<Check>> kept = new ConcurrentHashMap<>();
    /** Checks of documents that were sent, by their content, the longest unused first; see {@link #sent}. */
    private final Map<String, CompletableFuture<Check>> sent = new LinkedHashMap<>(16, 0.75f, true);
    /** Checks under other assumptions, without speeds: whoever tries one asks for its table, its map and its derivations. */
    private final Map<String, CompletableFuture<Check>> tried = new LinkedHashMap<>(16, 0.75f, true);

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
            complete(own, () -> checker.checkAndKeep(incident, usual(chosen)));
        }
        return Checker.reread(joined(first == null ? own : first), reading, speed);
    }

    /** A check under a reading and assumptions, compared with the kept one; the kept one itself under the defaults. */
    Check whatIf(Incident incident, List<String> borderSets, Reading reading, Assumptions assumptions) {
        assumptions.checkFit(incident);
        Check base = kept(incident, borderSets, Reading.DEFAULT, Optional.empty());
        return compared(incident.id(), base, new Checker.Request(inOrder(borderSets), reading, assumptions));
    }

    /** The same for an incident that was sent. */
    Check sentWhatIf(Incident incident, List<String> borderSets, Reading reading, Assumptions assumptions) {
        assumptions.checkFit(incident);
        Checker.Request request = new Checker.Request(inOrder(borderSets), reading, assumptions);
        return compared(IncidentJson.text(incident), sent(incident, borderSets), request);
    }

    /** A check of an incident that was sent; it and the latest others stay in memory, and nothing of them anywhere else. */
    private Check sent(Incident incident, List<String> borderSets) {
        List<String> chosen = inOrder(borderSets);
        return latest(sent, MOST_SENT, IncidentJson.text(incident) + chosen, incident, usual(chosen));
    }

    /** The check of that key, made where it isn't kept; what was asked for longest ago is forgotten. */
    private Check latest(
            Map<String, CompletableFuture<Check>> kept,
            int most,
            String key,
            Incident incident,
            Checker.Request request) {
        CompletableFuture<Check> own = new CompletableFuture<>();
        CompletableFuture<Check> first;
        synchronized (kept) {
            first = kept.putIfAbsent(key, own);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        if (first == null) {
            complete(own, () -> checker.check(incident, request));
        }
        return joined(first == null ? own : first);
    }

    /** Whether a check by all border sets is at hand or being made. */
    boolean knowsSent(Incident incident) {
        synchronized (sent) {
            return sent.containsKey(IncidentJson.text(incident) + List.of());
        }
    }

    /** @param incident what tells it from others */
    private Check compared(String incident, Check base, Checker.Request request) {
        Assumptions assumptions = request.assumptions();
        if (request.reading() == Reading.DEFAULT && assumptions.equals(Assumptions.DEFAULT)) {
            return base;
        }
        Assumptions judged = assumptions.withSpeed(Optional.empty());
        Checker.Request other = new Checker.Request(request.borderSets(), Reading.DEFAULT, judged);
        Check check = judged.equals(Assumptions.DEFAULT)
                ? base
                : latest(tried, MOST_TRIED, incident + other, base.incident(), other);
        return Checker.whatIf(base, check, request.reading(), assumptions.speed());
    }

    /** The request for a check with the defaults. */
    private static Checker.Request usual(List<String> borderSets) {
        return new Checker.Request(borderSets, Reading.DEFAULT, Assumptions.DEFAULT);
    }

    private static void complete(CompletableFuture<Check> own, Supplier<Check> maker) {
        try {
            own.complete(maker.get());
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
