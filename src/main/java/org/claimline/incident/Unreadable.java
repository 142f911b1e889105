package org.claimline.incident;

/**
 * A printed figure, date or position that cannot be read. It carries what a person needs to mend it; whoever reads a file
 * turns it into an {@link org.claimline.issue.Problem} with the place.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String rule;
    private final String hint;

    /**
     * @param rule the broken rule's short name, such as {@code distance-without-unit}
     * @param message what is wrong, without a full stop
     * @param hint how to mend it
     */
    Unreadable(String rule, String message, String hint) {
        super(message, null, false, false);
        this.rule = rule;
        this.hint = hint;
    }

    public String rule() {
        return rule;
    }

    public String hint() {
        return hint;
    }
}
