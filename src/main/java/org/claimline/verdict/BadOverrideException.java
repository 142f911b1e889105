package org.claimline.verdict;

/** An override that can't be read or doesn't fit the incident; the message says what to mend. */
public final class BadOverrideException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    BadOverrideException(String message) {
        super(message);
    }
}
