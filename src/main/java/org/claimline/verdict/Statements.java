package org.claimline.verdict;

import java.util.Optional;
import org.claimline.geo.LatLon;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.PlaceReference;

/** What a claimant says, in plain words: a claim, or one clause of it. Tells, and judges nothing. */
public final class Statements implements Clause.Cases<Sentence> {

    private static final Statements CASES = new Statements();

    private Statements() {}

    /** "According to Mali: wreck 9.5 km south of the Algeria-Mali border on the side of Mali". */
    public static Sentence of(Claim claim) {
        Gap by = Gap.claimant(claim.claimant());
        Gap carried = claim.relayedBy()
                .<Gap>map(name -> Sentence.of("claimant.relayed", by, Gap.verbatim(name)))
                .orElse(by);
        String polarity = "statement." + claim.polarity().id();
        return claim.clauses().isEmpty()
                ? Sentence.of(polarity + ".no-place", carried)
                : Sentence.of(polarity, carried, phased(claim));
    }

    /** "over 2 km from the Algeria-Mali border on the side of Algeria". */
    public static Sentence of(Clause clause) {
        return clause.match(CASES);
    }

    /** The claim with its id, by which a report refers to it. */
    static Sentence withId(Claim claim) {
        return Sentence.of("statement.with-id", of(claim), Gap.verbatim(claim.id()));
    }

    private static Sentence phased(Claim claim) {
        boolean denied = claim.polarity() == Claim.Polarity.DENIED;
        Sentence phase = Sentence.of("moment." + claim.phase().id() + (denied ? ".denied" : ""));
        Gap clauses =
                Gap.list(Join.AND, claim.clauses().stream().map(Statements::of).toList());
        return claim.leg()
                .map(leg -> Sentence.of("moment.leg.with", phase, Gap.count(leg), clauses))
                .orElseGet(() -> Sentence.of("moment.with", phase, clauses));
    }

    @Override
    public Sentence in(Clause.In in) {
        return Sentence.of("clause.in." + in.zone().id(), Gap.country(in.country()));
    }

    @Override
    public Sentence crossed(Clause.Crossed crossed) {
        return Sentence.of("clause.crossed", Gap.country(crossed.into()));
    }

    @Override
    public Sentence border(Clause.Border border) {
        Sentence line = Sentence.of(
                "border.between",
                Gap.countryName(border.countries().get(0)),
                Gap.countryName(border.countries().get(1)));
        return fromLine(line, border.side(), border.distance(), border.heading());
    }

    @Override
    public Sentence line(Clause.Line line) {
        return fromLine(
                Sentence.of("line.by-id", Gap.verbatim(line.lineId())), line.side(), line.distance(), line.heading());
    }

    @Override
    public Sentence coast(Clause.Coast coast) {
        return Sentence.of(
                "clause.distance", Gap.figure(coast.distance()), Sentence.of("coast", Gap.country(coast.country())));
    }

    @Override
    public Sentence offset(Clause.Offset offset) {
        return distance(offset.distance(), offset.heading(), origin(offset.from()));
    }

    @Override
    public Sentence near(Clause.Near near) {
        Gap place = place(near.place());
        return near.within()
                .map(within -> Sentence.of("clause.near.within", place, Gap.figure(within)))
                .orElseGet(() -> Sentence.of("clause.near", place));
    }

    @Override
    public Sentence at(Clause.At at) {
        return Sentence.of("clause.at", at.printed().map(Gap::verbatim).orElseGet(() -> place(at.position())));
    }

    @Override
    public Sentence duration(Clause.Duration duration) {
        return Sentence.of("clause.duration", Gap.verbatim(duration.printed()));
    }

    @Override
    public Sentence speed(Clause.Speed speed) {
        return Sentence.of("clause.speed", Gap.verbatim(speed.printed()));
    }

    @Override
    public Sentence trackInside(Clause.TrackInside track) {
        return Sentence.of("clause.track-inside", Gap.figure(track.distance()), Gap.country(track.country()));
    }

    private static Sentence fromLine(
            Sentence line, Optional<String> side, Optional<Figure> distance, Optional<Wind> heading) {
        Sentence where = distance.map(figure -> distance(figure, heading, line))
                .orElseGet(() -> heading.map(wind -> Sentence.of("clause.heading", wind(wind), line))
                        .orElseGet(() -> Sentence.of("clause.near", line)));
        return side.map(country -> Sentence.of("clause.on-side", where, Gap.country(country)))
                .orElse(where);
    }

    private static Sentence distance(Figure distance, Optional<Wind> heading, Gap from) {
        return heading.map(wind -> Sentence.of("clause.distance.heading", Gap.figure(distance), wind(wind), from))
                .orElseGet(() -> Sentence.of("clause.distance", Gap.figure(distance), from));
    }

    private static Sentence wind(Wind wind) {
        return Sentence.of("wind." + wind.name());
    }

    private static Gap origin(Clause.Origin from) {
        if (from instanceof Clause.Origin.OfPlace place) {
            return place(place.place());
        }
        if (from instanceof Clause.Origin.OfPhase phase) {
            return Sentence.of("origin.phase." + phase.phase().id());
        }
        return Sentence.of("origin.claim", Gap.verbatim(((Clause.Origin.OfClaim) from).claimId()));
    }

    private static Gap place(PlaceReference place) {
        if (place instanceof PlaceReference.Named named) {
            return Gap.verbatim(named.name());
        }
        PlaceReference.Positioned at = (PlaceReference.Positioned) place;
        Gap position = Gap.verbatim(new LatLon(at.latDegrees(), at.lonDegrees()).toString());
        Gap radius = Gap.lengthAsSet(at.radiusMetres());
        return at.name()
                .map(name -> Sentence.of("place.positioned", Gap.verbatim(name), position, radius))
                .orElseGet(() -> Sentence.of("position", position, radius));
    }
}
