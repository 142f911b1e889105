package org.claimline.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.claimline.geo.LatLon;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.BadOverrideException;
import org.claimline.verdict.Language;
import org.claimline.verdict.Reading;
import org.claimline.verdict.SpeedRange;

/** Query parameters, checked; each error names the parameter and its range. */
final class Parameters {

    private static final double MOST_RADIUS_METRES = 1_000_000;

    private Parameters() {}

    static String required(Context context, String name) {
        return text(context, name).orElseThrow(() -> new BadRequest("the parameter " + name + " is missing"));
    }

    static Optional<String> text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isBlank());
    }

    static List<String> borderSets(Context context) {
        return context.queryParams("border_set");
    }

    static List<Reading> readings(Context context) {
        return context.queryParams("reading").stream()
                .map(id -> Reading.find(id)
                        .orElseThrow(() -> new BadRequest(
                                "there is no reading " + id + ": hedged, literal, gbif-2020 or wieczorek-2004")))
                .toList();
    }

    /** The speeds that the user holds possible, such as {@code speed=400-900km/h}. */
    private static Optional<SpeedRange> speed(Context context) {
        try {
            return text(context, "speed").map(SpeedRange::parse);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("speed: " + e.getMessage());
        }
    }

    /** The language that is asked for by name, otherwise the one that the client prefers. */
    static Language language(Context context) {
        return text(context, "language")
                .map(id -> Language.find(id)
                        .orElseThrow(() -> new BadRequest("there are no texts in " + id + ": en, fr or ar")))
                .orElseGet(() -> AcceptLanguage.of(context.header("Accept-Language")));
    }

    /**
     * What-if overrides: {@code move_border=500 m toward ML}, {@code place_radius=5km}, {@code near=10km}, {@code frame=60km}, {@code
     * speed=400-900km/h}.
     */
    static Assumptions assumptions(Context context) {
        try {
            return Assumptions.DEFAULT
                    .with(
                            text(context, "move_border"),
                            context.queryParams("place_radius"),
                            text(context, "near"),
                            text(context, "frame"))
                    .withSpeed(speed(context));
        } catch (BadOverrideException e) {
            throw new BadRequest(e.getMessage());
        }
    }

    static LatLon position(Context context) {
        return position(number(context, "lat"), number(context, "lon"));
    }

    static double radius(Context context) {
        return text(context, "radius_m").isEmpty()
                ? 0
                : within(number(context, "radius_m"), 0, MOST_RADIUS_METRES, "radius_m");
    }

    /** The position in "lat,lon" of the parameter {@code near}. */
    static Optional<LatLon> near(Context context) {
        return text(context, "near").map(text -> position("near", text));
    }

    /** The position in "lat,lon" of that parameter. */
    static LatLon position(Context context, String name) {
        return position(name, required(context, name));
    }

    private static LatLon position(String name, String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new BadRequest(name + " is a latitude and a longitude, such as 19.95,2.97");
        }
        return position(parse(parts[0], name), parse(parts[1], name));
    }

    /** Whether {@code format=yaml} is asked for; JSON is the default. */
    static boolean yaml(Context context) {
        String format = text(context, "format").orElse("json");
        if (!format.equals("json") && !format.equals("yaml")) {
            throw new BadRequest("there is no format " + format + ": json or yaml");
        }
        return format.equals("yaml");
    }

    static Box box(Context context) {
        String[] parts = required(context, "bbox").split(",", -1);
        if (parts.length != 4) {
            throw new BadRequest("bbox is west,south,east,north in degrees");
        }
        double west = within(parse(parts[0], "bbox"), -180, 180, "bbox's west");
        double south = within(parse(parts[1], "bbox"), -90, 90, "bbox's south");
        double east = within(parse(parts[2], "bbox"), -180, 180, "bbox's east");
        double north = within(parse(parts[3], "bbox"), -90, 90, "bbox's north");
        if (west > east || south > north) {
            throw new BadRequest("bbox is west,south,east,north: west may not exceed east, nor south north");
        }
        return new Box(west, south, east, north);
    }

    static int zoom(Context context) {
        return (int) within(number(context, "zoom"), 0, 22, "zoom");
    }

    private static double number(Context context, String name) {
        return parse(required(context, name), name);
    }

    private static double parse(String text, String name) {
        try {
            return Double.parseDouble(text.trim());
        } catch (NumberFormatException e) {
            throw new BadRequest(name + " is a number with a decimal point, not \"" + text + "\"");
        }
    }

    private static double within(double value, double least, double most, String name) {
        if (!(value >= least && value <= most)) {
            throw new BadRequest(name + " lies between " + least + " and " + most + ", not at " + value);
        }
        return value;
    }

    private static LatLon position(double lat, double lon) {
        try {
            return new LatLon(lat, lon);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(e.getMessage());
        }
    }
}
