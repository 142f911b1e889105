package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimline.border.LineFilter;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Claim.Polarity;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.locationtech.jts.geom.Geometry;

/** The region of each claim in one view's frame: the intersection of its clauses, or what a denial leaves. Kept once made. */
final class ClaimRegions {

    /** The frame is a polygon, up to 0.4 m within its circle. */
    static final double FRAME_SLACK_METRES = 1;

    private final ViewFrame frame;
    private final double spreadMetres;
    private final FrameBorders borders;

    /** The borders in this frame and in narrower ones. */
    private final Once<ViewFrame, FrameBorders> inFrames = new Once<>();

    private final Incident incident;
    private final Places places;
    private final Assumptions assumptions;
    private final Once<String, Region> kept = new Once<>();
    private final Once<String, Boolean> fits = new Once<>();

    /** Of a set that states no accuracy nothing is known: its line is taken as it is drawn. */
    ClaimRegions(ViewFrame frame, Incident incident, Places places, Assumptions assumptions) {
        this(frame, incident, places, assumptions, 0);
    }

    /** @param spreadMetres greatest difference between the border families' distances at the incident, in place of an accuracy not stated */
    ClaimRegions(ViewFrame frame, Incident incident, Places places, Assumptions assumptions, double spreadMetres) {
        this.frame = frame;
        this.spreadMetres = spreadMetres;
        this.borders = new FrameBorders(frame, incident, assumptions);
        this.incident = incident;
        this.places = places;
        this.assumptions = assumptions;
    }

    ViewFrame frame() {
        return frame;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** Regions in the same frame under other assumptions. */
    ClaimRegions assuming(Assumptions others) {
        return new ClaimRegions(frame, incident, places, others, spreadMetres);
    }

    /** The region; the same object for variants that mean the same for this claim. */
    Region of(Claim claim, Variant variant) {
        return kept.get(
                key(claim, variant),
                () -> claim.polarity() == Polarity.ASSERTED ? asserted(claim, variant) : denied(claim, variant));
    }

    /** The same for variants that mean the same for a claim. */
    private static String key(Claim claim, Variant variant) {
        return claim.id()
                + (figures(claim).isEmpty() ? "" : variant.reading())
                + (hasHeading(claim) ? variant.heading().orElse(HeadingReading.NEAREST) : "")
                + variant.mile().filter(mile -> Variant.hasOpenMiles(claim))
                + (claim.polarity() == Polarity.DENIED ? variant.denialOf(claim) : "");
    }

    /** Construction error of a claim's region, by the longest length that enters it and the shift of the line, metres; a denial of presence measures no
     * length. */
    double errorMetres(Claim claim, Variant variant) {
        boolean measures = claim.polarity() == Polarity.ASSERTED
                || variant.denial().orElse(DenialReading.PRESENCE) != DenialReading.PRESENCE;
        double longest = extents(claim, variant)
                .mapToDouble(ClauseExtent::longestMetres)
                .max()
                .orElse(0);
        return ViewFrame.errorMetres(borders.shiftMetres() + (measures ? longest : 0));
    }

    /** How far the limit of a claim's direction from a line may be drawn off, metres; 0 where it has none. */
    double directionErrorMetres(Claim claim, Variant variant) {
        boolean toFoot =
                hasHeading(claim) && variant.heading().orElse(HeadingReading.NEAREST) != HeadingReading.MERIDIAN;
        double longest = extents(claim, variant)
                .mapToDouble(ClauseExtent::longestMetres)
                .max()
                .orElse(0);
        return toFoot ? FootDirections.sidewaysMetres(longest, frame.mostLatDegrees()) : 0;
    }

    /**
     * Whether every position that fits the claim lies in the frame, wherever frames end: one of its clauses lies wholly within it. Then
     * a region that is empty in the frame is empty, and a region that meets none in the frame meets none anywhere.
     */
    boolean isWithinFrame(Claim claim, Variant variant) {
        return claim.polarity() == Polarity.ASSERTED
                && extents(claim, variant)
                        .anyMatch(
                                extent -> extent.reachMetres() < assumptions.frameRadiusMetres() - FRAME_SLACK_METRES);
    }

    /** The discs round which a clause is drawn. */
    List<PlaceDisc> discs(Clause clause, Variant variant) {
        return new ClauseRegions(frame, borders, incident, places, variant, assumptions).discs(clause);
    }

    private Stream<ClauseExtent> extents(Claim claim, Variant variant) {
        ClauseRegions clauses = new ClauseRegions(frame, borders, incident, places, variant, assumptions);
        ClauseExtent.Finder finder =
                new ClauseExtent.Finder(frame.projection().centre(), clauses, variant, assumptions);
        return claim.clauses().stream().map(clause -> clause.match(finder));
    }

    /** The published circle of the claim's offset, beside its region; only where it starts from a single place. */
    Optional<PointRadius> pointRadius(Claim claim, Variant variant) {
        return claim.clauses().stream()
                .filter(Clause.Offset.class::isInstance)
                .findFirst()
                .map(clause -> discs(clause, variant))
                .filter(discs -> discs.size() == 1)
                .flatMap(discs -> PointRadius.of(claim, variant.reading(), discs.get(0)));
    }

    private Region asserted(Claim claim, Variant variant) {
        if (claim.clauses().isEmpty()) {
            return Region.notEvaluable(Sentence.of("reason.no-clause"));
        }
        ViewFrame in = frameOf(claim, variant, 0);
        ClauseRegions clauses = new ClauseRegions(in, bordersIn(in), incident, places, variant, assumptions);
        Region region = Region.of(in.everywhere());
        for (Clause clause : claim.clauses()) {
            Region of = clause.match(clauses);
            boolean restrictsNothing = of.stated() == in.everywhere();
            region = restrictsNothing ? region : region.stated() == in.everywhere() ? of : of.intersection(region, in);
        }
        return region;
    }

    /**
     * The frame in which a claim is drawn: where one of its clauses keeps it near the centre, a narrower one is enough. Not for claimed
     * lines, whose sides are parts of the whole frame, nor where a line that a clause is about lies outside the narrower one.
     *
     * @param beyondMetres how far beyond the claim's reach it is to be drawn
     */
    private ViewFrame frameOf(Claim claim, Variant variant, double beyondMetres) {
        List<ClauseExtent> extents = extents(claim, variant).toList();
        double reach =
                extents.stream().mapToDouble(ClauseExtent::reachMetres).min().orElse(Double.POSITIVE_INFINITY);
        double longest =
                extents.stream().mapToDouble(ClauseExtent::longestMetres).max().orElse(0) + borders.shiftMetres();
        ViewFrame narrow = frame.around(reach + beyondMetres);
        return claim.clauses().stream().allMatch(clause -> isDrawn(clause, narrow, longest)) ? narrow : frame;
    }

    /** The tolerance of the set's line: the accuracy that its publisher states, or the local spread of the border families. */
    Tolerance lineTolerance() {
        OptionalDouble accuracy = frame.view().set().info().accuracyMetres();
        return new Tolerance(
                Sentence.of(accuracy.isPresent() ? "tolerance.accuracy" : "tolerance.spread"),
                accuracy.orElse(spreadMetres));
    }

    /** The tolerance of the set's line and of the drawing for a claim. */
    List<Tolerance> tolerance(Claim claim, Variant variant) {
        return List.of(
                lineTolerance(), new Tolerance(Sentence.of("tolerance.construction"), errorMetres(claim, variant)));
    }

    double toleranceMetres(Claim claim, Variant variant) {
        return tolerance(claim, variant).stream().mapToDouble(Tolerance::metres).sum();
    }

    /**
     * Whether a claim that no position fits as drawn would be fitted by one if the set's line lay elsewhere within its tolerance: a position
     * of the places that it names lies within the tolerance of what each of its clauses about a line or a country leaves. Never
     * where its words exclude one another, wherever the line lies.
     */
    boolean fitsWithinTolerance(Claim claim, Variant variant) {
        return fits.get(key(claim, variant), () -> isFitWithinTolerance(claim, variant));
    }

    private boolean isFitWithinTolerance(Claim claim, Variant variant) {
        if (claim.polarity() == Polarity.DENIED
                || new Exclusion(frame, variant).between(claim, claim).isPresent()) {
            return false;
        }
        double metres = toleranceMetres(claim, variant);
        ViewFrame in = frameOf(claim, variant, metres);
        ClauseRegions clauses = new ClauseRegions(in, bordersIn(in), incident, places, variant, assumptions);
        Geometry left = in.everywhere();
        for (Clause clause : claim.clauses()) {
            Region of = clause.match(clauses);
            boolean byLine = clause instanceof Clause.In
                    || clause instanceof Clause.Border
                    || clause instanceof Clause.Crossed
                    || clause instanceof Clause.TrackInside;
            left = in.intersection(left, byLine ? in.widened(of.admitted(), metres) : of.admitted());
        }
        return !left.isEmpty();
    }

    private FrameBorders bordersIn(ViewFrame in) {
        return in == frame ? borders : inFrames.get(in, () -> new FrameBorders(in, incident, assumptions));
    }

    private static boolean isDrawn(Clause clause, ViewFrame in, double longestMetres) {
        if (clause instanceof Clause.Border border) {
            LineFilter filter = LineFilter.between(
                    border.countries().get(0), border.countries().get(1));
            return !in.lines(filter, longestMetres).isEmpty();
        }
        return !(clause instanceof Clause.Line || clause instanceof Clause.Crossed);
    }

    private Region denied(Claim claim, Variant variant) {
        DenialReading reading = variant.denialOf(claim);
        TreeSet<String> countries = countries(claim);
        Region asserted = asserted(claim, variant);
        if (reading == DenialReading.CONJUNCTION || countries.isEmpty()) {
            return asserted.isEvaluable()
                    ? Region.of(frame.difference(frame.everywhere(), asserted.stated()))
                    : asserted;
        }
        if (reading == DenialReading.PRESENCE) {
            Optional<Region> unavailable = unavailable(claim, variant);
            if (unavailable.isPresent()) {
                return unavailable.get();
            }
            return countries.stream()
                    .map(country -> Region.of(borders.outside(country)))
                    .reduce((a, b) -> a.intersection(b, frame))
                    .orElseThrow();
        }
        return notSoFar(claim, variant, countries, asserted);
    }

    /** Why nothing can be said of presence: the set draws no such country, or not the zone that is meant. */
    private Optional<Region> unavailable(Claim claim, Variant variant) {
        ClauseRegions clauses = new ClauseRegions(frame, borders, incident, places, variant, assumptions);
        return claim.clauses().stream()
                .filter(clause -> clause instanceof Clause.In)
                .map(clause -> clause.match(clauses))
                .filter(region -> !region.isEvaluable())
                .findFirst();
    }

    /** In the country, but at less than the least length that the denied figure stands for. */
    private Region notSoFar(Claim claim, Variant variant, TreeSet<String> countries, Region asserted) {
        if (!asserted.isEvaluable()) {
            return asserted;
        }
        Geometry inside = countries.stream()
                .map(borders::country)
                .reduce(frame::intersection)
                .orElseThrow();
        Geometry left = frame.difference(inside, asserted.stated());
        for (Clause clause : claim.clauses()) {
            if (clause instanceof Clause.Border border && border.distance().isPresent()) {
                double least = variant.meaning(border.distance().get()).stated().lowerMetres();
                LineFilter filter = LineFilter.between(
                        border.countries().get(0), border.countries().get(1));
                left = frame.intersection(
                        left,
                        borders.at(
                                filter,
                                borders.lines(filter, least, false),
                                Optional.empty(),
                                LengthInterval.closed(0, least)));
            }
        }
        return Region.of(left);
    }

    /** The countries that an asserted claim puts its object in. */
    static TreeSet<String> countries(Claim claim) {
        TreeSet<String> countries = new TreeSet<>();
        for (Clause clause : claim.clauses()) {
            if (clause instanceof Clause.In in) {
                countries.add(in.country());
            } else if (clause instanceof Clause.Border border) {
                border.side().ifPresent(countries::add);
            } else if (clause instanceof Clause.Crossed crossed) {
                countries.add(crossed.into());
            } else if (clause instanceof Clause.TrackInside track) {
                countries.add(track.country());
            }
        }
        return countries;
    }

    /** The lengths that a claim prints. */
    static List<Figure> figures(Claim claim) {
        List<Figure> figures = new ArrayList<>();
        for (Clause clause : claim.clauses()) {
            figure(clause).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> figure(Clause clause) {
        if (clause instanceof Clause.Border border) {
            return border.distance();
        }
        if (clause instanceof Clause.Line line) {
            return line.distance();
        }
        if (clause instanceof Clause.Offset offset) {
            return Optional.of(offset.distance());
        }
        return clause instanceof Clause.Near near ? near.within() : Optional.empty();
    }

    private static boolean hasHeading(Claim claim) {
        return Variant.of(claim, Reading.DEFAULT).stream()
                .anyMatch(variant -> variant.heading().isPresent());
    }
}
