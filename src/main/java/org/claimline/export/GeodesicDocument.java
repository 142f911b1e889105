package org.claimline.export;

import java.util.List;
import org.claimline.geo.GeodesicTrack;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.Shape;
import tools.jackson.databind.node.ObjectNode;

/** How far it is from one position to another, in which direction, and the line itself. */
public final class GeodesicDocument {

    /** Between vertices so near to one another a line drawn straight on a Mercator map departs by 2 m times the tangent of the latitude. */
    private static final double PIECE_METRES = 10_000;

    private GeodesicDocument() {}

    public static Document of(LatLon from, LatLon to) {
        Geodesics.Inverse inverse = Geodesics.inverse(from, to);
        double arrival = Geodesics.bearingDegrees(inverse.arrivalAzimuthDegrees());
        ObjectNode document = Json.object();
        Json.putPosition(document.putObject("from"), from);
        Json.putPosition(document.putObject("to"), to);
        Json.putMetres(document, "length_m", inverse.distanceMetres());
        document.set("azimuth_deg", Json.number(Geodesics.bearingDegrees(inverse.azimuthDegrees()), 6));
        document.set("arrival_azimuth_deg", Json.number(arrival, 6));
        document.set("back_azimuth_deg", Json.number((arrival + 180) % 360, 6));
        Shape line = new Shape(List.of(), GeodesicTrack.between(from, to, PIECE_METRES), List.of());
        document.set("line", new GeoJson().geometry(line));
        return new Document(document);
    }
}
