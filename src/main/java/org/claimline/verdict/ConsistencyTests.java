package org.claimline.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.border.BorderSetInfo;
import org.claimline.border.View;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Incident;

/** Searches an incident for claims that state more than geometry lets hold together: each against itself, and across phases. */
final class ConsistencyTests {

    private final Incident incident;
    private final List<View> views;
    private final double spreadMetres;
    private final Map<Reading, StatedPositions> positions = new EnumMap<>(Reading.class);
    private final Map<Reading, Separations> separations = new EnumMap<>(Reading.class);
    private final List<Claim> standing;
    private final Map<SpotKey, Optional<StatedSpot>> spots = new HashMap<>();
    private final Map<LineKey, MeasuredLine> lines = new HashMap<>();

    private record LineKey(View view, String line) {}

    private record SpotKey(StatedRing ring, LineKey line, Optional<String> side, Optional<Wind> heading) {}

    /** @param spreadMetres of the border families at the incident: stands in where a set states no accuracy */
    ConsistencyTests(Incident incident, Places places, Assumptions assumptions, List<View> views, double spreadMetres) {
        this.incident = incident;
        this.views = views;
        this.spreadMetres = spreadMetres;
        Set<String> takenBack = incident.claims().stream()
                .flatMap(claim -> claim.supersedes().stream())
                .collect(Collectors.toSet());
        this.standing = incident.claims().stream()
                .filter(claim -> claim.polarity() == Claim.Polarity.ASSERTED)
                .filter(claim -> !takenBack.contains(claim.id()))
                .toList();
        for (Reading reading : Reading.values()) {
            StatedPositions stated = new StatedPositions(incident, places, assumptions, reading);
            positions.put(reading, stated);
            separations.put(reading, new Separations(standing, incident, stated, reading));
        }
    }

    Consistency run(Reading headlines) {
        List<SelfCheck> claims = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            for (Clause distance : claim.clauses()) {
                LineReference.of(claim, distance, incident)
                        .ifPresent(line -> claim.clauses().stream()
                                .filter(position -> statesPosition(claim, position))
                                .forEach(position -> claims.add(ConsistencyHeadlines.of(
                                        claim, position, distance, results(claim, position, line), headlines))));
            }
        }
        List<PhaseCheck> phases = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            for (int j = i + 1; j < standing.size(); j++) {
                Claim a = standing.get(i);
                Claim b = standing.get(j);
                List<PhaseCheck.Result> results = PhaseTest.results(a, b, this);
                if (!results.isEmpty()) {
                    phases.add(ConsistencyHeadlines.of(a, b, results, headlines));
                }
            }
        }
        return new Consistency(claims, phases, Families.of(incident, headlines));
    }

    Incident incident() {
        return incident;
    }

    List<View> views() {
        return views;
    }

    Separations separations(Reading reading) {
        return separations.get(reading);
    }

    /** A ring in front of a line; empty where the set draws no such line. */
    Optional<StatedSpot> spot(StatedRing ring, LineReference reference, View view) {
        LineKey key = new LineKey(view, reference.line().text());
        return spots.computeIfAbsent(
                new SpotKey(ring, key, reference.side(), reference.heading()),
                k -> StatedSpot.of(ring, line(reference, view), reference));
    }

    MeasuredLine line(LineReference reference, View view) {
        return lines.computeIfAbsent(
                new LineKey(view, reference.line().text()), k -> new MeasuredLine(view, reference));
    }

    /** The tolerance for what a set's line excludes; none for a line that a party claims, which is as it is given. */
    List<Tolerance> tolerance(LineReference reference, View view) {
        BorderSetInfo info = view.set().info();
        return reference.claimed().isPresent()
                ? List.of()
                : List.of(
                        info.accuracyMetres().isPresent()
                                ? new Tolerance(
                                        Sentence.of("tolerance.accuracy"),
                                        info.accuracyMetres().getAsDouble())
                                : new Tolerance(Sentence.of("tolerance.spread"), spreadMetres));
    }

    /** The sharpest that is stated of a claim's position: by itself, else by a claim of the same claimant about the same moment. */
    List<StatedRing> position(Claim claim, Reading reading) {
        List<StatedRing> own = sharpest(positions.get(reading).of(claim).stream());
        return own.isEmpty()
                ? sharpest(standing.stream()
                        .filter(other -> StatedPositions.isOneAccount(claim, other))
                        .flatMap(other -> positions.get(reading).of(other).stream()))
                : own;
    }

    private static List<StatedRing> sharpest(Stream<StatedPositions.Stated> stated) {
        return stated.map(StatedPositions.Stated::rings)
                .min(Comparator.comparingDouble(ConsistencyTests::widest))
                .orElse(List.of());
    }

    private static double widest(List<StatedRing> rings) {
        return rings.stream().mapToDouble(StatedRing::outerMetres).max().orElse(0);
    }

    private boolean statesPosition(Claim claim, Clause position) {
        return !rings(claim, position, Reading.DEFAULT).isEmpty();
    }

    private List<StatedRing> rings(Claim claim, Clause position, Reading reading) {
        return positions.get(reading).of(claim).stream()
                .filter(stated -> stated.clause() == position)
                .flatMap(stated -> stated.rings().stream())
                .toList();
    }

    private List<SelfCheck.Result> results(Claim claim, Clause position, LineReference line) {
        List<SelfCheck.Result> results = new ArrayList<>();
        for (View view : views) {
            for (Reading reading : Reading.values()) {
                List<StatedRing> rings = rings(claim, position, reading);
                for (Variant variant : Variant.of(claim, reading)) {
                    results.add(new SelfTest(this, line, view, variant).test(rings));
                }
            }
        }
        return results;
    }
}
