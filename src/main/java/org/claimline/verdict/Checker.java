package org.claimline.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.LineFilter;
import org.claimline.border.View;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LocalProjection;
import org.claimline.geo.Shape;
import org.claimline.geo.Shapes;
import org.claimline.incident.Claim;
import org.claimline.incident.Evidence;
import org.claimline.incident.Incident;
import org.locationtech.jts.geom.Geometry;

/** Checks the geometry of incidents' claims. Immutable; safe for several threads. */
public final class Checker {

    private final BorderSets sets;
    private final Gazetteer gazetteer;
    private final Frames frames = new Frames();

    public Checker(BorderSets sets, Gazetteer gazetteer) {
        this.sets = sets;
        this.gazetteer = gazetteer;
    }

    /**
     * What a check is asked for.
     *
     * @param borderSets ids; none stands for all
     * @param reading the one that headlines use
     */
    public record Request(List<String> borderSets, Reading reading, Assumptions assumptions) {

        public static final Request DEFAULT = new Request(List.of(), Reading.DEFAULT, Assumptions.DEFAULT);

        public Request {
            borderSets = List.copyOf(borderSets);
        }

        private boolean asksFor(View view) {
            return borderSets.isEmpty() || borderSets.contains(view.set().info().id());
        }
    }

    /** An incident whose place no gazetteer knows, so that there is no frame to draw in. */
    public static final class UnknownPlaceException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        UnknownPlaceException(Incident incident) {
            super("the place of " + incident.id() + " has no known position: give it as {lat, lon, radius_m, name}");
        }
    }

    /** The discs that the incident's place may mean, the likeliest first; empty where the gazetteer knows no such name. */
    public static List<PlaceDisc> places(Gazetteer gazetteer, Incident incident) {
        return new Places(gazetteer, incident.border()).find(incident.place());
    }

    /** The check; what is drawn for it serves no other. */
    public Check check(Incident incident, Request request) {
        return check(incident, request, frames::lent);
    }

    /**
     * The same, and what is drawn for it is kept for checks at the same place: of the same incident under other assumptions, or with a
     * claim more.
     */
    public Check checkAndKeep(Incident incident, Request request) {
        return check(incident, request, frames::kept);
    }

    private interface FrameSource {
        ViewFrame frame(View view, LocalProjection projection, double radiusMetres);
    }

    private Check check(Incident incident, Request request, FrameSource source) {
        Assumptions assumptions = request.assumptions();
        assumptions.checkFit(incident);
        Places places = new Places(gazetteer, incident, assumptions.placeRadii());
        PlaceDisc place = places.find(incident.place()).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownPlaceException(incident));
        LocalProjection projection = LocalProjection.centredOn(place.centre());
        List<View> views = views(incident);
        List<PlaceDistance> distances = PlaceDistances.of(incident, places, views);
        List<View> asked = views.stream().filter(request::asksFor).toList();
        double spread = PlaceDistances.spreadMetres(distances);
        List<ClaimCheck> claims;
        List<PairCheck> pairs;
        Supplier<Consistency> consistency;
        try (Workers workers = new Workers()) {
            List<ViewCheck> checks = workers.all(asked.stream()
                    .<Supplier<ViewCheck>>map(view -> () -> new ViewCheck(
                            incident,
                            places,
                            source.frame(view, projection, assumptions.frameRadiusMetres()),
                            request,
                            spread))
                    .toList());
            consistency = workers.begun(
                    () -> new ConsistencyTests(incident, places, assumptions, asked, spread).run(request.reading()));
            claims = claimChecks(incident, checks, request, workers);
            pairs = pairChecks(incident, checks, request, workers);
            consistency.get();
        }
        List<Incursion> incursions = new AxisDepths(
                        projection,
                        Math.min(
                                place.radiusMetres() + request.assumptions().nearMetres(),
                                request.assumptions().frameRadiusMetres()))
                .added(
                        Incursions.of(
                                incident.claims(),
                                request.reading(),
                                request.assumptions().speed()),
                        asked,
                        request.reading());
        Check.Frame frame = new Check.Frame(
                place.centre(), request.assumptions().frameRadiusMetres(), place.name(), place.radiusMetres());
        return new Check(
                incident,
                frame,
                Stamp.of(incident, views, request, places.resolved()),
                request.assumptions(),
                claims,
                pairs,
                incursions,
                distances.stream()
                        .filter(distance -> request.asksFor(distance.view()))
                        .map(distance -> distance.moved(incident, assumptions.borderShift()))
                        .toList(),
                places.resolved(),
                consistency.get());
    }

    /**
     * The check under other assumptions or another reading, with what that changes against the check with the defaults.
     *
     * @param base of the same incident and border sets, with the defaults
     */
    public Check whatIf(Check base, Request request) {
        Assumptions judged = request.assumptions().withSpeed(Optional.empty());
        Check other = judged.equals(base.assumptions())
                ? base
                : check(base.incident(), new Request(request.borderSets(), Reading.DEFAULT, judged));
        return whatIf(base, other, request.reading(), request.assumptions().speed());
    }

    /**
     * As {@link #whatIf(Check, Request)}, where the check under the other assumptions is there already.
     *
     * @param other of the same incident and border sets as the base, made without speeds
     */
    public static Check whatIf(Check base, Check other, Reading reading, Optional<SpeedRange> speed) {
        Check check = reread(other, reading, speed);
        return check.with(new WhatIf(reading, Changes.between(base, Reading.DEFAULT, check, reading)));
    }

    /** The check with its headlines under another reading; nothing is judged anew, for every reading is judged already. */
    public static Check reread(Check check, Reading reading) {
        return reread(check, reading, check.inputsSha256(), check.assumptions());
    }

    /**
     * The check with its headlines under another reading and with the speeds that a user holds possible.
     *
     * @param check made without speeds
     */
    public static Check reread(Check check, Reading reading, Optional<SpeedRange> speed) {
        if (check.assumptions().speed().isPresent()) {
            throw new IllegalArgumentException("a check that has speeds already");
        }
        return reread(
                check,
                reading,
                Stamp.with(check.inputsSha256(), speed),
                check.assumptions().withSpeed(speed));
    }

    private static Check reread(Check check, Reading reading, String inputsSha256, Assumptions assumptions) {
        Request request = new Request(List.of(), reading, assumptions);
        return new Check(
                check.incident(),
                check.frame(),
                inputsSha256,
                assumptions,
                check.claims().stream()
                        .map(one -> claimCheck(one.claim(), one.results(), request))
                        .toList(),
                check.pairs().stream()
                        .map(one -> pairCheck(one.a(), one.b(), one.results(), one.mixed(), request))
                        .toList(),
                AxisDepths.kept(
                        Incursions.of(check.incident().claims(), reading, assumptions.speed()),
                        check.incursions(),
                        reading),
                check.distances(),
                check.places(),
                check.consistency().reread(reading));
    }

    /**
     * Planar edges of every set, and geodesic ones where the two differ by more than the set's accuracy. Also of the sets that
     * aren't asked for: the spread of all families decides what a set of unknown accuracy may support.
     */
    private List<View> views(Incident incident) {
        LineFilter border = PlaceDistances.filter(incident);
        List<View> views = new ArrayList<>();
        for (BorderSet set : sets.list()) {
            views.add(set.view(EdgeRule.PLANAR));
            double accuracy = set.info().accuracyMetres().orElse(ViewFrame.errorMetres(0));
            if (!incident.border().isEmpty() && set.edgeShiftMetres(border) > accuracy) {
                views.add(set.view(EdgeRule.GEODESIC));
            }
        }
        return views;
    }

    /** Claim by claim, each by every view. */
    private static List<ClaimCheck> claimChecks(
            Incident incident, List<ViewCheck> checks, Request request, Workers workers) {
        List<Supplier<List<ClaimCheck.Result>>> pieces = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            checks.forEach(check -> pieces.add(() -> check.claim(claim)));
        }
        List<List<ClaimCheck.Result>> results = workers.all(pieces);
        List<ClaimCheck> claims = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            claims.add(claimCheck(claim, ofNext(claims.size(), checks.size(), results), request));
        }
        return claims;
    }

    private static List<PairCheck> pairChecks(
            Incident incident, List<ViewCheck> checks, Request request, Workers workers) {
        MixedViews mixed =
                new MixedViews(checks.stream().map(ViewCheck::regions).toList());
        List<Pair> all = pairs(incident.claims());
        List<Supplier<List<PairCheck.Result>>> pieces = new ArrayList<>();
        for (Pair pair : all) {
            checks.forEach(check -> pieces.add(() -> check.pair(pair.a(), pair.b())));
        }
        List<List<PairCheck.Result>> results = workers.all(pieces);
        List<Supplier<PairCheck>> last = new ArrayList<>();
        for (Pair pair : all) {
            List<PairCheck.Result> ofPair = ofNext(last.size(), checks.size(), results);
            last.add(() -> pairCheck(pair.a(), pair.b(), ofPair, mixed.of(pair.a(), pair.b(), ofPair), request));
        }
        return workers.all(last);
    }

    private record Pair(Claim a, Claim b) {}

    private static List<Pair> pairs(List<Claim> claims) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                pairs.add(new Pair(claims.get(i), claims.get(j)));
            }
        }
        return pairs;
    }

    /** The results by every view of the claim or pair with that index. */
    private static <R> List<R> ofNext(int index, int views, List<List<R>> results) {
        return results.subList(index * views, (index + 1) * views).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static ClaimCheck claimCheck(Claim claim, List<ClaimCheck.Result> results, Request request) {
        Dependence dependence = new Dependence(results.stream()
                .map(result -> new Dependence.Answer(
                        result.view(), result.variant(), result.verdict().id()))
                .toList());
        Dependence.Tally tally =
                dependence.tally(request.reading(), Verdict.UNDETERMINED.id(), Verdict.NOT_EVALUABLE.id());
        List<String> on = dependsOn(dependence, results.stream().map(ClaimCheck.Result::assumptions));
        return new ClaimCheck(
                claim,
                results,
                new Headline(
                        tally.outcome(),
                        tally.agreeing(),
                        tally.of(),
                        on,
                        moved(request, Wording.claim(claim, request.reading(), tally.outcome(), results, on))));
    }

    private static PairCheck pairCheck(
            Claim a, Claim b, List<PairCheck.Result> results, List<PairCheck.Mixed> mixed, Request request) {
        Dependence dependence = new Dependence(results.stream()
                .map(result -> new Dependence.Answer(result.view(), result.variant(), result.outcome()))
                .toList());
        Dependence.Tally tally =
                dependence.tally(request.reading(), Relation.CONDITIONAL.id(), Relation.NOT_COMPARABLE.id());
        List<String> on = dependsOn(dependence, results.stream().map(PairCheck.Result::assumptions));
        List<Sentence> text = new ArrayList<>();
        text.add(PathTimes.with(
                Wording.pair(a, b, request.reading(), tally.outcome(), results, on),
                results,
                request.assumptions().speed()));
        MixedViews.sentence(a, b, results, mixed, request.reading()).ifPresent(text::add);
        return new PairCheck(
                a,
                b,
                results,
                mixed,
                new Headline(
                        tally.outcome(), tally.agreeing(), tally.of(), on, moved(request, Sentence.sequence(text))));
    }

    /** A sentence about moved lines says so. */
    private static Sentence moved(Request request, Sentence sentence) {
        return request.assumptions()
                .borderShift()
                .filter(shift -> shift.metres() > 0)
                .map(shift -> WhatIfWording.moved(shift, sentence))
                .orElse(sentence);
    }

    /** The dimensions along which the answer changes, and the assumptions on which some result rests. */
    private static List<String> dependsOn(Dependence dependence, Stream<List<String>> assumptions) {
        List<String> on = new ArrayList<>(dependence.dimensions());
        assumptions
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(on::add);
        return on;
    }

    /** Everything about one view. Safe for several threads. */
    private static final class ViewCheck {

        private final ClaimRegions regions;
        private final NearDefault near;
        private final PairRelations relations;
        private final List<Evidence> evidence;

        ViewCheck(Incident incident, Places places, ViewFrame frame, Request request, double spreadMetres) {
            regions = new ClaimRegions(frame, incident, places, request.assumptions(), spreadMetres);
            near = new NearDefault(regions);
            relations = new PairRelations(regions);
            evidence = incident.evidence();
        }

        ClaimRegions regions() {
            return regions;
        }

        List<ClaimCheck.Result> claim(Claim claim) {
            List<ClaimCheck.Result> results = new ArrayList<>();
            for (Reading reading : Reading.values()) {
                for (Variant variant : Variant.of(claim, reading)) {
                    results.add(result(claim, variant, regions, near, evidence));
                }
            }
            return results;
        }

        List<PairCheck.Result> pair(Claim a, Claim b) {
            List<PairCheck.Result> results = new ArrayList<>();
            for (Reading reading : Reading.values()) {
                for (Variant variant : Variant.of(a, b, reading)) {
                    PairCheck.Result result = relations.relate(a, b, variant);
                    results.add(near.decides(a, b, result) ? result.resting(List.of(PairCheck.Result.NEAR)) : result);
                }
            }
            return results;
        }

        private static ClaimCheck.Result result(
                Claim claim, Variant variant, ClaimRegions regions, NearDefault near, List<Evidence> evidence) {
            Region region = regions.of(claim, variant);
            ViewFrame frame = regions.frame();
            Optional<EvidenceTest.Outcome> outcome =
                    region.isEvaluable() ? new EvidenceTest(regions).test(claim, variant, evidence) : Optional.empty();
            Verdict verdict = verdict(regions, claim, variant, outcome);
            List<String> assumptions = new ArrayList<>();
            if (near.decides(
                    claim,
                    verdict,
                    others ->
                            verdict(others, claim, variant, new EvidenceTest(others).test(claim, variant, evidence)))) {
                assumptions.add(PairCheck.Result.NEAR);
            }
            if (restsOnFrame(claim, variant, regions, verdict)
                    || outcome.map(EvidenceTest.Outcome::frameDecides).orElse(false)) {
                assumptions.add(PairCheck.Result.FRAME);
            }
            return new ClaimCheck.Result(
                    frame.view(),
                    variant,
                    verdict,
                    reason(regions, claim, variant, outcome, verdict),
                    outcome.map(EvidenceTest.Outcome::evidenceId),
                    number(outcome, EvidenceTest.Outcome::marginMetres),
                    number(outcome, EvidenceTest.Outcome::marginErrorMetres),
                    outcome.map(EvidenceTest.Outcome::breakEvenMetres).orElse(OptionalDouble.empty()),
                    region.stated().getArea() / 1e6,
                    frame.touchesEdge(region.stated()),
                    outcome.map(EvidenceTest.Outcome::tolerance)
                            .orElseGet(() -> region.isEvaluable() && claim.polarity() == Claim.Polarity.ASSERTED
                                    ? regions.tolerance(claim, variant)
                                    : List.of()),
                    assumptions,
                    regions.pointRadius(claim, variant),
                    drawn(region.stated(), frame.projection()));
        }

        private static Verdict verdict(
                ClaimRegions regions, Claim claim, Variant variant, Optional<EvidenceTest.Outcome> outcome) {
            Region region = regions.of(claim, variant);
            if (!region.isEvaluable()) {
                return Verdict.NOT_EVALUABLE;
            }
            if (outcome.isPresent()) {
                return outcome.get().verdict();
            }
            return !region.admitted().isEmpty()
                    ? Verdict.FEASIBLE
                    : regions.fitsWithinTolerance(claim, variant) ? Verdict.UNDETERMINED : Verdict.INFEASIBLE;
        }

        /** Why a claim can't be evaluated, or why it is undetermined without evidence. */
        private static Optional<Sentence> reason(
                ClaimRegions regions,
                Claim claim,
                Variant variant,
                Optional<EvidenceTest.Outcome> outcome,
                Verdict verdict) {
            return verdict == Verdict.UNDETERMINED && outcome.isEmpty()
                    ? Optional.of(Wording.withinTolerance(regions.toleranceMetres(claim, variant)))
                    : regions.of(claim, variant).reason();
        }

        /** Nothing in the frame fits, but neither the words nor a clause that ends within the frame rule out what lies beyond. */
        private static boolean restsOnFrame(Claim claim, Variant variant, ClaimRegions regions, Verdict verdict) {
            return verdict == Verdict.INFEASIBLE
                    && !regions.isWithinFrame(claim, variant)
                    && new Exclusion(regions.frame(), variant)
                            .between(claim, claim)
                            .isEmpty();
        }

        private static OptionalDouble number(
                Optional<EvidenceTest.Outcome> outcome, ToDoubleFunction<EvidenceTest.Outcome> part) {
            return outcome.stream().mapToDouble(part).findFirst();
        }

        private static ClaimCheck.Drawn drawn(Geometry geometry, LocalProjection projection) {
            return new ClaimCheck.Drawn() {
                @Override
                public Shape shape() {
                    return Shapes.of(geometry, projection);
                }

                @Override
                public Geometry inFrame() {
                    return geometry;
                }
            };
        }
    }
}
