package org.claimline.export;

import java.util.List;
import java.util.Optional;
import org.claimline.border.BorderLine;
import org.claimline.border.BorderSetInfo;
import org.claimline.border.Cover;
import org.claimline.border.Foot;
import org.claimline.border.Measurement;
import org.claimline.border.Territory;
import org.claimline.geo.Geodesics;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of {@code measure --json}. */
public final class MeasureDocument {

    private MeasureDocument() {}

    public static Document of(Measurement measurement) {
        ObjectNode document = Json.object();
        ObjectNode point = document.putObject("point");
        Json.putPosition(point, measurement.position());
        Json.putMetres(point, "radius_m", measurement.radiusMetres());
        ArrayNode views = document.putArray("views");
        measurement.answers().forEach(answer -> views.add(view(answer)));
        ObjectNode spread = document.putObject("spread");
        Json.putMetres(spread, "distance_min_m", measurement.leastMetres());
        Json.putMetres(spread, "distance_max_m", measurement.greatestMetres());
        spread.set("countries", Json.texts(measurement.countries()));
        return new Document(document);
    }

    private static ObjectNode view(Measurement.Answer answer) {
        ObjectNode view = Json.object();
        view.put("border_set", answer.view().set().info().id());
        view.put("edges", answer.view().edges().id());
        putCountry(view, answer.cover());
        if (answer.cover().territories().isEmpty()) {
            view.put("reason", noCountry(answer.view().set().info()));
        }
        view.put("on_limit", answer.cover().onLimit());
        view.put("straddles", answer.straddles());
        if (answer.nearest().isEmpty()) {
            view.putNull("nearest");
            return view;
        }
        ObjectNode nearest = view.putObject("nearest");
        putFoot(nearest, answer.nearest().get());
        Json.putMetres(nearest, "check_m", answer.checkMetres());
        if (!answer.agrees()) {
            nearest.put(
                    "error",
                    "the two methods differ by more than 1 mm: do not use this distance, and report it as a fault");
        }
        return view;
    }

    private static String noCountry(BorderSetInfo info) {
        return info.extent().equals("sea")
                ? "beyond the outer limit of the territorial waters, or land that the set gives to nobody"
                : "the sea, or land that the set gives to nobody";
    }

    /** A code, a list of codes where territories overlap or the position is on a limit, or null. */
    static void putCountry(ObjectNode object, Cover cover) {
        List<String> labels = cover.labels();
        if (labels.size() > 1) {
            object.set("country", Json.texts(labels));
        } else {
            Json.putText(object, "country", labels.stream().findFirst());
        }
    }

    /** Where the nearest point lies, between which countries, how far and in which direction. */
    static void putFoot(ObjectNode object, Foot foot) {
        Json.putPosition(object, foot.position());
        object.set("between", between(foot.line()));
        object.put("class", foot.line().borderClass().id());
        Json.putMetres(object, "distance_m", foot.distanceMetres());
        object.set("bearing_deg", Json.number(Geodesics.bearingDegrees(foot.azimuthDegrees()), 4));
    }

    /** The two sides of a line as text: {@code DZ-ML}. */
    static String sides(BorderLine line) {
        String left = line.left().map(Territory::label).orElse("nobody");
        String right = line.right().map(Territory::label).orElse("nobody");
        return left.compareTo(right) <= 0 ? left + "-" + right : right + "-" + left;
    }

    /** The two sides of a line, in alphabetical order; null where the set has nobody there. */
    static ArrayNode between(BorderLine line) {
        ArrayNode between = Json.array();
        Optional<String> left = line.left().map(Territory::label);
        Optional<String> right = line.right().map(Territory::label);
        boolean swap = left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) > 0;
        between.add((swap ? right : left).orElse(null));
        between.add((swap ? left : right).orElse(null));
        return between;
    }
}
