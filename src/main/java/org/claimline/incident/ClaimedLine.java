package org.claimline.incident;

import java.util.List;
import org.claimline.geo.LatLon;

/**
 * A line that a party claims.
 *
 * @param status its standing in the claimant's words, such as {@code line of control}
 * @param points two or more vertices, in order; what lies between them is the edge rule's matter
 */
public record ClaimedLine(String id, Claimant claimant, String status, List<LatLon> points, List<String> sources) {
    public ClaimedLine {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }
}
