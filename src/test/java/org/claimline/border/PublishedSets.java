package org.claimline.border;

/** The published border sets, loaded once for the tests of every package. */
public final class PublishedSets {

    public static final BorderSets SETS = BorderSets.load();

    private PublishedSets() {}
}
