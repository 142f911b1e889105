package org.claimline.api;

/** Something asked for by a name that nothing here has. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotFound(String message) {
        super(message);
    }
}
