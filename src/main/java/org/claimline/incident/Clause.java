package org.claimline.incident;

import java.util.List;
import java.util.Optional;
import org.claimline.geo.Wind;

/** One predicate of a claim, mostly spatial. Countries are ISO 3166-1 alpha-2 codes, with XK for Kosovo. */
public sealed interface Clause {

    /** One function per kind of clause, so that a new kind breaks every reader at compile time. */
    interface Cases<R> {
        R in(In clause);

        R crossed(Crossed clause);

        R border(Border clause);

        R line(Line clause);

        R coast(Coast clause);

        R offset(Offset clause);

        R near(Near clause);

        R at(At clause);

        R duration(Duration clause);

        R speed(Speed clause);

        R trackInside(TrackInside clause);
    }

    <R> R match(Cases<R> cases);

    /** Which part of a country; only {@link #LAND} can be computed from land borders. */
    enum Zone {
        LAND,
        TERRITORIAL_SEA,
        AIRSPACE,
        EEZ;

        public String id() {
            return Words.id(this);
        }
    }

    /** In a country. */
    record In(String country, Zone zone) implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.in(this);
        }
    }

    /** Crossed the limit of a country, into it. */
    record Crossed(String into) implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.crossed(this);
        }
    }

    /**
     * A distance from the border of two countries.
     *
     * @param countries the two countries
     * @param side the country on whose side it is; empty where the words don't say
     * @param heading in which direction from the border; empty where the words don't say
     */
    record Border(List<String> countries, Optional<String> side, Optional<Figure> distance, Optional<Wind> heading)
            implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.border(this);
        }
    }

    /** A distance from one of the incident's own {@link ClaimedLine}s; {@code lineId} names it. */
    record Line(String lineId, Optional<String> side, Optional<Figure> distance, Optional<Wind> heading)
            implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line(this);
        }
    }

    /** A distance from a country's coast. */
    record Coast(String country, Figure distance) implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.coast(this);
        }
    }

    /** A distance, perhaps with a heading, from a place, a phase or the position of another claim. */
    record Offset(Figure distance, Optional<Wind> heading, Origin from) implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.offset(this);
        }
    }

    /** What an offset is measured from. */
    sealed interface Origin {
        record OfPlace(PlaceReference place) implements Origin {}

        record OfPhase(Phase phase) implements Origin {}

        record OfClaim(String claimId) implements Origin {}
    }

    /** Near a place; {@code within} is counted beyond the place's radial. */
    record Near(PlaceReference place, Optional<Figure> within) implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.near(this);
        }
    }

    /**
     * At coordinates.
     *
     * @param position the position, with the radius from the stated or printed precision
     * @param printed the coordinates as printed, where the file gives them so
     */
    record At(PlaceReference.Positioned position, Optional<String> printed) implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.at(this);
        }
    }

    /** For how long. */
    record Duration(Quantity time) implements Clause {

        public String printed() {
            return time.printed();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.duration(this);
        }
    }

    /** How fast. */
    record Speed(Quantity speed) implements Clause {

        public String printed() {
            return speed.printed();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.speed(this);
        }
    }

    /** Length of the track inside a country. */
    record TrackInside(String country, Figure distance) implements Clause {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.trackInside(this);
        }
    }
}
