package org.claimline.incident;

/** The part of an incident that a claim is about; {@link #THROUGHOUT} binds every moment of it. */
public enum Phase {
    TAKE_OFF,
    CROSSING_IN,
    DEEPEST_POINT,
    CROSSING_OUT,
    ENGAGEMENT,
    LOSS_OF_CONTACT,
    IMPACT,
    WRECK,
    SEIZURE,
    PRESENCE,
    THROUGHOUT,
    UNSPECIFIED;

    /** The word in files and results, such as {@code deepest-point}. */
    public String id() {
        return Words.id(this);
    }
}
