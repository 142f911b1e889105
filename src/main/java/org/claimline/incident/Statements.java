package org.claimline.incident;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.geo.Wind;

/** Clauses in plain English words, with figures as printed and countries by their codes. */
final class Statements implements Clause.Cases<String> {

    static final Statements CASES = new Statements();

    private Statements() {}

    /** "According to Mali: wreck 9.5 km south of the DZ-ML border, on the side of ML". */
    static String claim(Claim claim) {
        String by = claim.polarity() == Claim.Polarity.ASSERTED ? "According to " : "Denied by ";
        String relayed =
                claim.relayedBy().map(name -> " (relayed by " + name + ")").orElse("");
        String leg = claim.leg().map(number -> " (crossing " + number + ")").orElse("");
        String what = claim.clauses().isEmpty()
                ? "the act itself; no place is named"
                : phase(claim) + leg + " "
                        + claim.clauses().stream().map(Clause::statement).collect(Collectors.joining("; and "));
        return by + claim.claimant().name() + relayed + ": " + what;
    }

    private static String phase(Claim claim) {
        return switch (claim.phase()) {
            case CROSSING_IN -> "on crossing in,";
            case CROSSING_OUT -> "on crossing out,";
            case THROUGHOUT -> claim.polarity() == Claim.Polarity.DENIED ? "at any moment" : "at every moment";
            case UNSPECIFIED -> "at a moment not stated,";
            case TAKE_OFF -> "take-off";
            default -> claim.phase().id().replace('-', ' ');
        };
    }

    @Override
    public String in(Clause.In in) {
        return switch (in.zone()) {
            case LAND -> "in " + in.country();
            case TERRITORIAL_SEA -> "in the territorial sea of " + in.country();
            case AIRSPACE -> "in the airspace of " + in.country();
            case EEZ -> "in the exclusive economic zone of " + in.country();
        };
    }

    @Override
    public String crossed(Clause.Crossed crossed) {
        return "crossed into " + crossed.into();
    }

    @Override
    public String border(Clause.Border border) {
        return fromLine(
                "the " + String.join("-", border.countries()) + " border",
                border.side(),
                border.distance(),
                border.heading());
    }

    @Override
    public String line(Clause.Line line) {
        return fromLine("the line " + line.lineId(), line.side(), line.distance(), line.heading());
    }

    @Override
    public String coast(Clause.Coast coast) {
        return coast.distance().printed() + " from the coast of " + coast.country();
    }

    @Override
    public String offset(Clause.Offset offset) {
        return offset.distance().printed() + direction(offset.heading()) + origin(offset.from());
    }

    @Override
    public String near(Clause.Near near) {
        return "near " + place(near.place())
                + near.within().map(within -> ", within " + within.printed()).orElse("");
    }

    @Override
    public String at(Clause.At at) {
        return "at " + at.printed().orElseGet(() -> place(at.position()));
    }

    @Override
    public String duration(Clause.Duration duration) {
        return "for " + duration.printed();
    }

    @Override
    public String speed(Clause.Speed speed) {
        return "at a speed of " + speed.printed();
    }

    @Override
    public String trackInside(Clause.TrackInside track) {
        return "a track of " + track.distance().printed() + " inside " + track.country();
    }

    private static String fromLine(
            String line, Optional<String> side, Optional<Figure> distance, Optional<Wind> heading) {
        String where = distance.map(figure -> figure.printed() + direction(heading) + line)
                .orElseGet(() -> heading.isPresent() ? direction(heading).strip() + " " + line : "near " + line);
        return where + side.map(country -> ", on the side of " + country).orElse("");
    }

    /** " south of " or " from ". */
    private static String direction(Optional<Wind> heading) {
        return heading.map(wind -> " " + name(wind) + " of ").orElse(" from ");
    }

    /** "north-northeast" of NNE. */
    private static String name(Wind wind) {
        String letters = wind.name();
        String last = letters.substring(Math.max(0, letters.length() - 2))
                .chars()
                .mapToObj(Statements::cardinal)
                .collect(Collectors.joining());
        return letters.length() == 3 ? cardinal(letters.charAt(0)) + "-" + last : last;
    }

    private static String cardinal(int letter) {
        return switch (letter) {
            case 'N' -> "north";
            case 'E' -> "east";
            case 'S' -> "south";
            default -> "west";
        };
    }

    private static String origin(Clause.Origin from) {
        if (from instanceof Clause.Origin.OfPlace place) {
            return place(place.place());
        }
        if (from instanceof Clause.Origin.OfPhase phase) {
            return "the " + phase.phase().id().replace('-', ' ');
        }
        return "the position of claim " + ((Clause.Origin.OfClaim) from).claimId();
    }

    private static String place(PlaceReference place) {
        if (place instanceof PlaceReference.Named named) {
            return named.name();
        }
        PlaceReference.Positioned at = (PlaceReference.Positioned) place;
        String numbers = String.format(
                Locale.ROOT, "%s, %s (radius %.0f m)", at.latDegrees(), at.lonDegrees(), at.radiusMetres());
        return at.name().map(name -> name + " at " + numbers).orElse(numbers);
    }
}
