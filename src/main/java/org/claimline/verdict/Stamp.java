package org.claimline.verdict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.claimline.border.View;
import org.claimline.incident.Incident;

/** SHA-256 over everything that a check rests on: the incident as read, the border sets' files, the place and the assumptions. */
final class Stamp {

    private Stamp() {}

    static String of(Incident incident, List<View> views, Checker.Request request, PlaceDisc place) {
        StringBuilder inputs = new StringBuilder(Check.METHOD_VERSION);
        inputs.append('\n').append(incident).append('\n').append(place);
        inputs.append('\n').append(request.assumptions());
        for (View view : views) {
            inputs.append('\n')
                    .append(view.id())
                    .append(' ')
                    .append(view.set().info().sha256());
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(inputs.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
