package org.claimline.border;

import java.util.Locale;

/** The standing of a border line in its set, after Natural Earth's feature classes; {@link #id()} is the word in results. */
public enum BorderClass {
    INTERNATIONAL,
    DISPUTED,
    LINE_OF_CONTROL,
    INDEFINITE,
    INDETERMINATE,
    /** The limit of one territory inside another: the set draws both over the same ground. */
    OVERLAP,
    /** The limit of a territory against land that the set gives to nobody. */
    UNCLAIMED,
    /** A limit toward the sea or toward nothing: it serves the question "which country", never a distance. */
    OUTER;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BorderClass ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
