package org.claimline.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.geo.LengthInterval;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.EdtfDate;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;
import org.claimline.incident.Source;

/**
 * Finds figures that may be one figure handed on.
 *
 * <p>The rule: two claims, both asserted or both denied, about one phase and crossing, with figures measured from one line, coast, place,
 * phase or claim, and with no two different sides or headings, belong together where one figure can be a rounding of the other; or where one
 * claimant states both and one of the two is relayed by somebody else or takes back the other. A figure F can be a rounding of G where F's
 * last meaningful digit stands no lower than G's and G lies within half a step of F; within a whole step around it for "about", below it
 * for "almost", "under" and "up to", above it for "over" and "at least". What belongs together by way of a third belongs together too.
 */
final class Families {

    /** Rounding of a quotient of two printed numbers: a few units in the last place of 1. */
    private static final double QUOTIENT_ERROR = 1e-12;

    private final Incident incident;
    private final List<Told> told = new ArrayList<>();

    /** A figure in its claim, with what it is measured from. */
    private record Told(Claim claim, Figure figure, String from, Optional<String> side, Optional<Wind> heading) {}

    private Families(Incident incident) {
        this.incident = incident;
        for (Claim claim : incident.claims()) {
            for (Clause clause : claim.clauses()) {
                told(claim, clause)
                        .filter(one -> one.figure().number().isPresent())
                        .ifPresent(told::add);
            }
        }
    }

    /** The families of two claims and more, in the order of their first members in the incident. */
    static List<Family> of(Incident incident, Reading reading) {
        return new Families(incident).families(reading);
    }

    private List<Family> families(Reading reading) {
        List<Family> families = new ArrayList<>();
        List<Told> left = new ArrayList<>(told);
        while (!left.isEmpty()) {
            List<Told> family = new ArrayList<>(List.of(left.remove(0)));
            for (int i = 0; i < family.size(); i++) {
                Told member = family.get(i);
                List<Told> related = left.stream()
                        .filter(other -> belongTogether(member, other))
                        .toList();
                family.addAll(related);
                left.removeAll(related);
            }
            if (family.stream().map(Told::claim).distinct().count() > 1) {
                families.add(family(family, reading));
            }
        }
        return families;
    }

    private Family family(List<Told> family, Reading reading) {
        List<Told> ordered = new ArrayList<>(family);
        ordered.sort(Comparator.comparing((Told one) -> date(one.claim()).isEmpty())
                .thenComparing(one -> date(one.claim()).map(EdtfDate::earliest).orElse(LocalDate.MAX))
                .thenComparing(one -> date(one.claim()).map(EdtfDate::latest).orElse(LocalDate.MAX))
                .thenComparing(told::indexOf));
        List<Family.Member> members = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Told one = ordered.get(i);
            members.add(new Family.Member(
                    one.claim(),
                    one.figure(),
                    date(one.claim()),
                    source(one.claim()),
                    i == 0 || date(one.claim()).isEmpty()
                            ? List.of()
                            : steps(ordered.get(i - 1).figure(), one.figure())));
        }
        List<Family.Shared> shared = new ArrayList<>();
        for (Reading each : Reading.values()) {
            shared.add(new Family.Shared(each, shared(family, each)));
        }
        return new Family(members, shared, text(members, shared, reading));
    }

    private static Optional<LengthInterval> shared(List<Told> family, Reading reading) {
        Optional<LengthInterval> shared = Optional.of(LengthInterval.atLeast(0));
        for (Told one : family) {
            LengthInterval lengths = reading.meaning(one.figure()).admitted();
            shared = shared.flatMap(so -> intersection(so, lengths));
        }
        return shared;
    }

    private static Optional<LengthInterval> intersection(LengthInterval a, LengthInterval b) {
        double lower = Math.max(a.lowerMetres(), b.lowerMetres());
        double upper = Math.min(a.upperMetres(), b.upperMetres());
        boolean lowerClosed =
                (a.lowerMetres() < lower || a.lowerClosed()) && (b.lowerMetres() < lower || b.lowerClosed());
        boolean upperClosed =
                (a.upperMetres() > upper || a.upperClosed()) && (b.upperMetres() > upper || b.upperClosed());
        return lower < upper || lower == upper && lowerClosed && upperClosed
                ? Optional.of(new LengthInterval(lower, lowerClosed, upper, upperClosed))
                : Optional.empty();
    }

    private static boolean belongTogether(Told a, Told b) {
        boolean alike = a.claim().polarity() == b.claim().polarity()
                && a.claim().phase() == b.claim().phase()
                && a.claim().leg().equals(b.claim().leg())
                && a.from().equals(b.from())
                && !differ(a.side(), b.side())
                && !differ(a.heading(), b.heading());
        return alike && (isRounding(a.figure(), b.figure()) || isRounding(b.figure(), a.figure()) || isRelayed(a, b));
    }

    private static boolean differ(Optional<?> a, Optional<?> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private static boolean isRelayed(Told a, Told b) {
        return a.claim().claimant().equals(b.claim().claimant())
                && (a.claim().relayedBy().isPresent()
                        || b.claim().relayedBy().isPresent()
                        || a.claim().supersedes().filter(b.claim().id()::equals).isPresent()
                        || b.claim().supersedes().filter(a.claim().id()::equals).isPresent());
    }

    /** Whether a figure can be a rounding of another; so can the same figure. */
    static boolean isRounding(Figure figure, Figure of) {
        double metres = figure.unit().metres();
        double step = FigurePrecision.step(figure.value()) * metres;
        boolean asCoarse = step >= FigurePrecision.step(of.value()) * of.unit().metres() * (1 - QUOTIENT_ERROR);
        double least =
                (of.value().doubleValue() * of.unit().metres() - figure.value().doubleValue() * metres) / step;
        double most = (most(of) - most(figure)) / step;
        return asCoarse && isWithinStep(least, figure.hedge()) && isWithinStep(most, figure.hedge());
    }

    private static double most(Figure figure) {
        return figure.valueMax().orElse(figure.value()).doubleValue()
                * figure.unit().metres();
    }

    private static boolean isWithinStep(double steps, Figure.Hedge hedge) {
        double least = switch (hedge) {
            case NONE, FEW -> -0.5;
            case ABOUT, ALMOST, UNDER, AT_MOST -> -1;
            case OVER, AT_LEAST -> 0;
        };
        double most = switch (hedge) {
            case NONE, FEW -> 0.5;
            case ABOUT, OVER, AT_LEAST -> 1;
            case ALMOST, UNDER, AT_MOST -> 0;
        };
        return steps >= least - QUOTIENT_ERROR && steps <= most + QUOTIENT_ERROR;
    }

    static List<Family.Step> steps(Figure before, Figure after) {
        List<Family.Step> steps = new ArrayList<>();
        double from = before.value().doubleValue() * before.unit().metres();
        double to = after.value().doubleValue() * after.unit().metres();
        boolean sameNumber = Math.abs(from - to) <= QUOTIENT_ERROR * from && most(before) == most(after);
        if (!sameNumber) {
            steps.add(
                    isRounding(after, before)
                            ? (to >= from ? Family.Step.ROUNDED_UP : Family.Step.ROUNDED_DOWN)
                            : isRounding(before, after) ? Family.Step.MADE_FINER : Family.Step.NUMBER_CHANGED);
        }
        if (before.hedge() != after.hedge()) {
            steps.add(
                    before.hedge() == Figure.Hedge.NONE
                            ? Family.Step.HEDGE_ADDED
                            : after.hedge() == Figure.Hedge.NONE
                                    ? Family.Step.HEDGE_DROPPED
                                    : Family.Step.HEDGE_CHANGED);
        }
        if (before.unit() != after.unit()) {
            steps.add(Family.Step.UNIT_CONVERTED);
        }
        return steps.isEmpty() ? List.of(Family.Step.UNCHANGED) : steps;
    }

    /** The earliest dated source's date, otherwise when it was said. */
    private Optional<EdtfDate> date(Claim claim) {
        return source(claim).flatMap(Source::date).or(claim::stated);
    }

    private Optional<Source> source(Claim claim) {
        return incident.sources().stream()
                .filter(source ->
                        claim.sources().contains(source.id()) && source.date().isPresent())
                .min(Comparator.comparing(
                                (Source source) -> source.date().orElseThrow().earliest())
                        .thenComparing(source -> source.date().orElseThrow().latest()));
    }

    private static Optional<Told> told(Claim claim, Clause clause) {
        if (clause instanceof Clause.Border border) {
            String from = "border " + border.countries().stream().sorted().toList();
            return border.distance().map(figure -> new Told(claim, figure, from, border.side(), border.heading()));
        }
        if (clause instanceof Clause.Line line) {
            return line.distance()
                    .map(figure -> new Told(claim, figure, "line " + line.lineId(), line.side(), line.heading()));
        }
        if (clause instanceof Clause.Coast coast) {
            return Optional.of(
                    new Told(claim, coast.distance(), "coast " + coast.country(), Optional.empty(), Optional.empty()));
        }
        if (clause instanceof Clause.Offset offset) {
            return Optional.of(
                    new Told(claim, offset.distance(), origin(offset.from()), Optional.empty(), offset.heading()));
        }
        return clause instanceof Clause.TrackInside track
                ? Optional.of(new Told(
                        claim, track.distance(), "track " + track.country(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static String origin(Clause.Origin origin) {
        return origin instanceof Clause.Origin.OfPlace place && place.place() instanceof PlaceReference.Named named
                ? "place " + named.name().toLowerCase(Locale.ROOT)
                : origin.toString();
    }

    static Sentence text(List<Family.Member> members, List<Family.Shared> shared, Reading reading) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                "family",
                Gap.list(
                        Join.AND,
                        members.stream()
                                .map(member -> Sentence.of(
                                        "family.member",
                                        Gap.claimant(member.claim().claimant()),
                                        Gap.verbatim(member.figure().printed()),
                                        Gap.verbatim(member.claim().id())))
                                .toList())));
        List<Family.Member> dated =
                members.stream().filter(member -> member.date().isPresent()).toList();
        if (!dated.isEmpty()) {
            sentences.add(Sentence.of("family.earliest", told(dated.get(0))));
        }
        List<Sentence> later = dated.stream().skip(1).map(Families::later).toList();
        if (!later.isEmpty()) {
            sentences.add(Sentence.of("family.later", Gap.list(Join.ITEMS, later)));
        }
        List<String> undated = members.stream()
                .filter(member -> member.date().isEmpty())
                .map(member -> member.claim().id())
                .toList();
        if (!undated.isEmpty()) {
            sentences.add(Sentence.of("family.undated", Gap.ids(undated)));
        }
        sentences.add(sharedText(shared));
        shared.stream()
                .filter(one -> one.reading() == reading && one.lengths().isEmpty())
                .findFirst()
                .ifPresent(one -> sentences.add(Sentence.of("family.none", Gap.verbatim(reading.id()))));
        sentences.add(Sentence.of("family.suggestion"));
        return Sentence.sequence(sentences);
    }

    private static Sentence told(Family.Member member) {
        Gap date = Gap.date(member.date().orElseThrow());
        Gap id = Gap.verbatim(member.claim().id());
        return member.source()
                .map(source -> Sentence.of("family.by-source", id, Gap.verbatim(source.publisher()), date))
                .orElseGet(() -> Sentence.of("family.by-claim", id, date));
    }

    private static Sentence later(Family.Member member) {
        Gap steps = Gap.list(
                Join.AND,
                member.steps().stream()
                        .map(step -> Sentence.of("step." + step.id()))
                        .toList());
        return Sentence.of(
                "family.step", told(member), Gap.verbatim(member.figure().printed()), steps);
    }

    private static Sentence sharedText(List<Family.Shared> shared) {
        List<Sentence> fits = shared.stream()
                .flatMap(one -> one.lengths().stream()
                        .map(lengths -> Sentence.of(
                                "family.shared.reading",
                                ConsistencyHeadlines.length(lengths),
                                Gap.verbatim(one.reading().id()))))
                .toList();
        return fits.isEmpty()
                ? Sentence.of("family.shared.none")
                : Sentence.of("family.shared", Gap.list(Join.AND, fits));
    }
}
