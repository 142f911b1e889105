package org.claimline.cli;

/** An input that a command can't use; the message says what to mend. Exit status 1. */
final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongInput(String message) {
        super(message);
    }
}
