package org.claimline.incident;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened near a border, exactly as its file states it.
 *
 * @param id lower-case words and digits joined by hyphens; unique among all loaded incidents
 * @param date EDTF (ISO 8601-2 level 1) as written, such as {@code 2025-03-31/2025-04-01}
 * @param place where it happened; the frame is drawn round it
 * @param border the two countries whose border is meant, ISO 3166-1 alpha-2; empty where none is named
 * @param objectName what flew, drove or was hit; empty where unknown
 * @param file name of the file that it was read from
 */
public record Incident(
        String id,
        String title,
        EdtfDate date,
        Kind kind,
        Status status,
        PlaceReference place,
        List<String> border,
        Optional<String> objectName,
        List<Source> sources,
        List<ClaimedLine> lines,
        List<Evidence> evidence,
        List<Claim> claims,
        List<Response> responses,
        List<Count> counts,
        String file) {

    /** What kind of incident; {@link #id()} is the word in the file. */
    public enum Kind {
        SHOOT_DOWN,
        STRIKE,
        CLASH,
        INCURSION,
        SEIZURE,
        CRASH,
        OTHER;

        public String id() {
            return Words.id(this);
        }
    }

    /** Whether it is settled that it happened so; {@link #id()} is the word in the file. */
    public enum Status {
        CONFIRMED,
        DISPUTED,
        UNVERIFIED;

        public String id() {
            return Words.id(this);
        }
    }

    public Incident {
        border = List.copyOf(border);
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        responses = List.copyOf(responses);
        counts = List.copyOf(counts);
    }
}
