package org.claimline.derive;

/** The identity of what a set draws for one country: its code (null where the unit has none) and name. */
record Territory(String code, String name) implements Comparable<Territory> {

    /** Coded territories by code, then those without a code by name. */
    @Override
    public int compareTo(Territory other) {
        if ((code == null) != (other.code == null)) {
            return code == null ? 1 : -1;
        }
        return code == null ? name.compareTo(other.name) : code.compareTo(other.code);
    }

    String id() {
        return code == null ? name : code;
    }
}
