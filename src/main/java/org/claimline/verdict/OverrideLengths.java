package org.claimline.verdict;

import org.claimline.incident.Figure;
import org.claimline.incident.Unreadable;

/** Lengths as a user types them for an override: a number and a unit, without a hedge. */
final class OverrideLengths {

    private OverrideLengths() {}

    static double metres(String text) {
        Figure figure;
        try {
            figure = Figure.parse(text);
        } catch (Unreadable e) {
            throw new BadOverrideException(e.getMessage() + " (" + e.hint() + ")");
        }
        if (figure.hedge() != Figure.Hedge.NONE || figure.valueMax().isPresent()) {
            throw new BadOverrideException("\"" + text + "\" is not one length: an override has a number and a unit");
        }
        return figure.value().doubleValue() * figure.unit().metres();
    }
}
