package org.claimline.export;

/** A pointer at which a check's document has no number; the message says what is there instead. */
public final class NoDerivationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NoDerivationException(String message) {
        super(message);
    }
}
