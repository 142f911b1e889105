package org.claimline.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a place is. Closed; the words are those of the place files and of the results, in lower case. */
public enum Kind {
    /** The seat of a country's government. */
    CAPITAL,
    /** A settlement of 5,000 inhabitants or more, or the seat of an administrative unit. */
    TOWN,
    /** Any other settlement. */
    VILLAGE,
    /** A border crossing or a guard post. */
    POST,
    /** A military camp or an airfield. */
    BASE,
    /** A first-level administrative unit: wilaya, region, oblast. */
    PROVINCE,
    /** An administrative unit below a province. */
    DISTRICT,
    /** A territory or a region that is no administrative unit, or lies in several countries. */
    REGION,
    /** Somewhere within a region, not published more exactly. */
    AREA,
    /** A dry river bed, or a river. */
    WADI,
    /** A natural feature: mountain, pass, island, lake, strait. */
    LANDMARK;

    /** The kind as files and results write it: {@code town}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    boolean settlement() {
        return this == CAPITAL || this == TOWN || this == VILLAGE || this == POST;
    }
}
