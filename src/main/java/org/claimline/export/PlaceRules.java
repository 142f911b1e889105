package org.claimline.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.border.View;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;
import org.claimline.incident.PlaceReference;

/** Derivations of the frame, the assumptions, and the distances of places. */
final class PlaceRules {

    private static final String GEODESIC =
            "geodesics on WGS 84 (Karney, Algorithms for geodesics, J. Geodesy 87, 2013)";

    private PlaceRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String name : List.of("lat", "lon", "place_radius_m")) {
            rules.put("/frame/" + name, PlaceRules::framePlace);
        }
        rules.put("/frame/radius_m", number -> assumption(number, "frame radius"));
        rules.put(
                "/assumptions/near_m",
                number -> assumption(number, "how far \"near\" reaches beyond a place's radius"));
        for (String end : List.of("min", "max")) {
            rules.put("/assumptions/speed_mps/" + end, number -> assumption(number, end + " speed"));
        }
        for (String name : List.of("lat", "lon", "radius_m")) {
            rules.put("/distances/*/" + name, PlaceRules::place);
        }
        rules.put(
                "/distances/*/sides/*/area_km2",
                number -> new Account(
                        Operation.MEASURED,
                        "area of the part of the place's disc that the set gives to this side, in an azimuthal equidistant projection",
                        List.of(input(number, "radius of the place", 3, "radius_m")),
                        "a place whose radius touches the line straddles it, and its side is undetermined",
                        "the projection makes it at most 0.03 % too large for a disc of 250 km"));
        rules.put("/distances/*/nearest/lat", PlaceRules::foot);
        rules.put("/distances/*/nearest/lon", PlaceRules::foot);
        rules.put("/distances/*/nearest/distance_m", number -> geodesic(number, Operation.GEODESIC_LENGTH));
        rules.put("/distances/*/nearest/bearing_deg", number -> geodesic(number, Operation.GEODESIC_BEARING));
        rules.put("/distances/*/nearest/check_m", PlaceRules::secondMethod);
        return rules;
    }

    /** A value that is taken over from an input. */
    static Account stated(Number number, String name, String from, String rule, String error) {
        return new Account(
                Operation.STATED,
                name + ", as given",
                List.of(Input.of(name, number.value(), number.unit(), from)),
                rule,
                error);
    }

    private static Account assumption(Number number, String name) {
        boolean usual = number.check().whatIf().isEmpty();
        return stated(
                number,
                name,
                usual ? "the documented default" : "the defaults and overrides of this check",
                "assumptions are named and can be overridden",
                "none: it is chosen");
    }

    private static Account framePlace(Number number) {
        return stated(
                number,
                "the incident's place, " + number.check().frame().place(),
                origin(number, number.check().frame().place()),
                "a place is a centre and a radial, never a point (Chapman and Wieczorek, Georeferencing Best Practices, 2020)",
                "the place lies within place_radius_m of its centre");
    }

    private static String origin(Number number, String place) {
        boolean own = number.check().assumptions().placeRadii().isEmpty();
        return (number.check().incident().place() instanceof PlaceReference.Positioned
                        ? "the incident file"
                        : "the likeliest candidate of the gazetteer for the name in the incident file (" + place + ")")
                + (own ? "" : ", or an override of its radius");
    }

    private static Account place(Number number) {
        String place = number.find("place").orElseThrow();
        return stated(
                number,
                place,
                "a place or evidence of the incident file, or a candidate of the gazetteer",
                "a place is a centre and a radial, never a point (Chapman and Wieczorek, Georeferencing Best Practices, 2020)",
                "the place lies within radius_m of its centre");
    }

    private static Account foot(Number number) {
        return new Account(
                Operation.MEASURED,
                "the point of the line that is nearest to the place",
                List.of(
                        input(number, "latitude of the place", 2, "lat"),
                        input(number, "longitude of the place", 2, "lon"),
                        Input.text("line", number.find("of").orElse(""), "the vertices that the border set publishes")),
                "least geodesic distance over every cut edge of the line, " + GEODESIC,
                "0.1 mm from cutting edges, and 1e-7 degrees (1 cm) as printed; not the error of the line itself");
    }

    private static Account geodesic(Number number, Operation operation) {
        return new Account(
                operation,
                operation == Operation.GEODESIC_LENGTH
                        ? "length of the geodesic from the place to the nearest point of the line"
                        : "bearing at the place of the geodesic to the nearest point of the line",
                List.of(
                        input(number, "latitude of the place", 2, "lat"),
                        input(number, "longitude of the place", 2, "lon"),
                        input(number, "latitude of the nearest point", 1, "lat"),
                        input(number, "longitude of the nearest point", 1, "lon")),
                GEODESIC,
                "0.1 mm from cutting edges; the positions here are rounded to 1e-7 degrees (1 cm); not the error of the line itself");
    }

    private static Account secondMethod(Number number) {
        return new Account(
                Operation.MEASURED,
                "planar distance from the centre of an azimuthal equidistant projection on the place",
                List.of(input(number, "distance by the first method", 1, "distance_m")),
                "a second method that shares the cut edges, not the search (JTS in GeoTools' projection)",
                "must agree with distance_m to " + View.AGREEMENT_METRES + " m, else both are shown with an error");
    }

    /** A number elsewhere in the document. */
    static Input input(Number number, String name, int levels, String path) {
        Number other = new Number(number.check(), number.document(), number.near(levels, path));
        return Input.of(name, other.value(), other.unit(), other.pointer());
    }
}
