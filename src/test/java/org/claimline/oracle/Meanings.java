package org.claimline.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimline.gazetteer.Candidate;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.gazetteer.Query;
import org.claimline.geo.Wind;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Figure;
import org.claimline.incident.Incident;
import org.claimline.incident.PlaceReference;

/** The part of the frame that a claim means, in one world: its clauses by DESIGN's rules, read apart from the product. */
final class Meanings {

    private static final double NEAR_METRES = 25_000;

    private final Incident incident;
    private final Gazetteer gazetteer;
    private final World world;

    Meanings(Incident incident, Gazetteer gazetteer, World world) {
        this.incident = incident;
        this.gazetteer = gazetteer;
        this.world = world;
    }

    /**
     * One exact meaning.
     *
     * @param heading {@code nearest} or {@code sector}; empty without a heading
     * @param denial {@code presence}, {@code figure} or {@code conjunction}; empty where asserted
     */
    record Sense(String reading, Optional<String> heading, Optional<String> denial) {}

    /** A place: centre, radius in metres. */
    record Disc(double lat, double lon, double radius) {}

    /** The senses of a claim, but for headings along the meridian, which are left to RegionTest. */
    static List<Sense> senses(Claim claim) {
        List<Sense> senses = new ArrayList<>();
        for (String reading : Words.READINGS) {
            for (Optional<String> heading : headings(claim)) {
                for (Optional<String> denial : denials(claim)) {
                    senses.add(new Sense(reading, heading, denial));
                }
            }
        }
        return senses;
    }

    private static List<Optional<String>> headings(Claim claim) {
        boolean heading = claim.clauses().stream()
                .anyMatch(clause -> clause instanceof Clause.Border border
                        && border.heading().isPresent());
        return heading ? List.of(Optional.of("nearest"), Optional.of("sector")) : List.of(Optional.empty());
    }

    private static List<Optional<String>> denials(Claim claim) {
        if (claim.polarity() == Claim.Polarity.ASSERTED) {
            return List.of(Optional.empty());
        }
        boolean length = claim.clauses().stream()
                .anyMatch(clause -> clause instanceof Clause.Border border
                        && border.distance().isPresent());
        return length
                ? List.of(Optional.of("presence"), Optional.of("figure"), Optional.of("conjunction"))
                : List.of(Optional.of("presence"));
    }

    /** Empty where it can't be computed: an unknown place, a country or line that the set doesn't draw, no place at all. */
    Optional<Part> of(Claim claim, Sense sense, boolean admitted) {
        Optional<Part> asserted = all(claim, sense, admitted);
        if (sense.denial().isEmpty()) {
            return asserted;
        }
        TreeSet<String> countries = countries(claim);
        if (!countries.stream().allMatch(world::draws)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        switch (sense.denial().get()) {
            case "presence" -> countries.forEach(code -> parts.add(new Part.Not(new Part.Country(code))));
            case "conjunction" -> asserted.ifPresent(part -> parts.add(new Part.Not(part)));
            default -> {
                countries.forEach(code -> parts.add(new Part.Country(code)));
                asserted.ifPresent(part -> parts.add(new Part.Not(part)));
                for (Clause clause : claim.clauses()) {
                    if (clause instanceof Clause.Border border
                            && border.distance().isPresent()) {
                        double least = Words.stated(border.distance().get().printed(), sense.reading())[0];
                        parts.add(new Part.Between(Spot::lineMetres, 0, least));
                    }
                }
            }
        }
        boolean needsAll = !sense.denial().get().equals("presence");
        return parts.isEmpty() || needsAll && asserted.isEmpty() ? Optional.empty() : Optional.of(new Part.All(parts));
    }

    private Optional<Part> all(Claim claim, Sense sense, boolean admitted) {
        List<Part> parts = new ArrayList<>();
        for (Clause clause : claim.clauses()) {
            Optional<Part> part = part(clause, sense, admitted);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Part.All(parts));
    }

    static TreeSet<String> countries(Claim claim) {
        TreeSet<String> countries = new TreeSet<>();
        for (Clause clause : claim.clauses()) {
            if (clause instanceof Clause.In in) {
                countries.add(in.country());
            } else if (clause instanceof Clause.Border border) {
                border.side().ifPresent(countries::add);
            } else if (clause instanceof Clause.Crossed crossed) {
                countries.add(crossed.into());
            }
        }
        return countries;
    }

    /** Whether the oracle has the claim's kinds of clauses: a crossing is a curve, airspace another matter. */
    static boolean has(Claim claim) {
        return claim.clauses().stream()
                .allMatch(clause -> clause instanceof Clause.In in && in.zone() == Clause.Zone.LAND
                        || clause instanceof Clause.Border
                        || clause instanceof Clause.Near
                        || clause instanceof Clause.At
                        || clause instanceof Clause.Offset
                        || clause instanceof Clause.TrackInside
                        || clause instanceof Clause.Duration
                        || clause instanceof Clause.Crossed && claim.polarity() == Claim.Polarity.DENIED);
    }

    private Optional<Part> part(Clause clause, Sense sense, boolean admitted) {
        if (clause instanceof Clause.In in) {
            return country(in.country());
        }
        if (clause instanceof Clause.TrackInside track) {
            return country(track.country());
        }
        if (clause instanceof Clause.Border border) {
            return border(border, sense, admitted);
        }
        if (clause instanceof Clause.Near near) {
            return any(discs(near.place()), disc -> around(disc, 0, disc.radius() + NEAR_METRES));
        }
        if (clause instanceof Clause.At at) {
            return any(discs(at.position()), disc -> around(disc, 0, disc.radius()));
        }
        if (clause instanceof Clause.Offset offset) {
            return offset(offset, sense);
        }
        return Optional.of(new Part.All(List.of()));
    }

    private Optional<Part> country(String code) {
        return world.draws(code) ? Optional.of(new Part.Country(code)) : Optional.empty();
    }

    private Optional<Part> border(Clause.Border border, Sense sense, boolean admitted) {
        List<Part> parts = new ArrayList<>();
        if (border.side().isPresent() && !world.draws(border.side().get())
                || world.line().isEmpty()) {
            return Optional.empty();
        }
        border.side().ifPresent(code -> parts.add(new Part.Country(code)));
        border.distance().ifPresent(figure -> {
            double[] lengths = lengths(figure, sense, admitted);
            parts.add(new Part.Between(Spot::lineMetres, lengths[0], lengths[1]));
        });
        border.heading()
                .ifPresent(wind -> parts.add(new Part.Heading(
                        wind.azimuthDegrees(), sense.heading().orElseThrow().equals("sector") ? halfAngle(wind) : 90)));
        return Optional.of(new Part.All(parts));
    }

    private Optional<Part> offset(Clause.Offset offset, Sense sense) {
        List<Disc> discs = new ArrayList<>();
        if (offset.from() instanceof Clause.Origin.OfPlace origin) {
            discs.addAll(discs(origin.place()));
        } else if (offset.from() instanceof Clause.Origin.OfClaim origin) {
            for (Claim claim : incident.claims()) {
                for (Clause clause : claim.clauses()) {
                    if (claim.id().equals(origin.claimId()) && clause instanceof Clause.At at) {
                        discs.addAll(discs(at.position()));
                    }
                }
            }
        }
        return any(discs, disc -> {
            double[] lengths = lengths(offset.distance(), sense, true);
            return offset.heading()
                    .<Part>map(wind -> new Part.Sector(
                            centre(disc),
                            disc.radius(),
                            wind.azimuthDegrees(),
                            halfAngle(wind),
                            lengths[0],
                            lengths[1]))
                    .orElseGet(() -> around(disc, Math.max(0, lengths[0] - disc.radius()), lengths[1] + disc.radius()));
        });
    }

    private static double[] lengths(Figure figure, Sense sense, boolean admitted) {
        return admitted
                ? Words.admitted(figure.printed(), sense.reading())
                : Words.stated(figure.printed(), sense.reading());
    }

    /** Chapman and Wieczorek 2020: half the angle between the winds of the rose that a word chooses from. */
    private static double halfAngle(Wind wind) {
        return wind.name().length() == 1 ? 45 : wind.name().length() == 2 ? 22.5 : 11.25;
    }

    private double[] centre(Disc disc) {
        return world.plane().project(disc.lat(), disc.lon());
    }

    private Part around(Disc disc, double least, double most) {
        double[] centre = centre(disc);
        return new Part.Between(spot -> spot.from(centre)[0], least, most);
    }

    private static Optional<Part> any(List<Disc> discs, Function<Disc, Part> part) {
        return discs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Any(discs.stream().map(part).toList()));
    }

    private List<Disc> discs(PlaceReference reference) {
        return discs(incident, gazetteer, reference);
    }

    /** The places of that name in the incident's countries that match nearly as well as the best (DECISIONS, "Candidates, not a choice"). */
    static List<Disc> discs(Incident incident, Gazetteer gazetteer, PlaceReference reference) {
        if (reference instanceof PlaceReference.Positioned at) {
            return List.of(new Disc(at.latDegrees(), at.lonDegrees(), at.radiusMetres()));
        }
        List<Candidate> candidates = gazetteer
                .find(new Query(((PlaceReference.Named) reference).name(), Optional.empty(), Optional.empty(), 10))
                .stream()
                .filter(Candidate::isNamed)
                .filter(candidate -> incident.border().isEmpty()
                        || candidate.countries().stream().anyMatch(incident.border()::contains))
                .toList();
        return candidates.stream()
                .filter(candidate ->
                        candidate.score() >= 0.9 * candidates.get(0).score())
                .map(candidate -> new Disc(
                        candidate.position().latDegrees(), candidate.position().lonDegrees(), candidate.radiusMetres()))
                .toList();
    }
}
