package org.claimline.verdict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.border.View;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentJson;
import org.claimline.incident.PlaceReference;

/**
 * SHA-256 over everything that a check rests on: the incident as read, its places as resolved, the border sets' files and the
 * assumptions; and over parts of it, so that a change can be named.
 */
public final class Stamp {

    private Stamp() {}

    /** Of the incident as read: whatever its file says, in whatever order or notation. */
    public static String ofIncident(Incident incident) {
        return sha256(IncidentJson.text(incident));
    }

    /** Of what a place may mean, the likeliest first. */
    public static String ofPlace(List<PlaceDisc> place) {
        return sha256(place.toString());
    }

    /** Of places as they were resolved. */
    public static String ofPlaces(Map<PlaceReference, List<PlaceDisc>> places) {
        return sha256(places.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /** Of the method and all these digests, in their order. */
    public static String ofAll(List<String> digests) {
        return sha256(Check.METHOD_VERSION + '\n' + String.join("\n", digests));
    }

    /** @param places as they were resolved, for every place that the incident names */
    static String of(
            Incident incident, List<View> views, Checker.Request request, Map<PlaceReference, List<PlaceDisc>> places) {
        StringBuilder inputs = new StringBuilder(Check.METHOD_VERSION);
        inputs.append('\n').append(IncidentJson.text(incident));
        places.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .sorted()
                .forEach(place -> inputs.append('\n').append(place));
        inputs.append('\n').append(request.assumptions().withSpeed(Optional.empty()));
        for (View view : views) {
            inputs.append('\n')
                    .append(view.id())
                    .append(' ')
                    .append(view.set().info().sha256());
        }
        return with(sha256(inputs), request.assumptions().speed());
    }

    /** The stamp of a check without speeds, with them: they are entered after all else is judged. */
    static String with(String stamp, Optional<SpeedRange> speed) {
        return speed.map(range -> sha256(stamp + '\n' + range)).orElse(stamp);
    }

    private static String sha256(CharSequence inputs) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(inputs.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
