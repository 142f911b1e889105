package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import org.claimline.verdict.Assumptions;
import org.claimline.verdict.Change;
import org.claimline.verdict.Check;
import org.claimline.verdict.Language;
import org.claimline.verdict.PlaceRadius;
import org.claimline.verdict.Reading;
import org.claimline.verdict.Sentence;
import org.claimline.verdict.WhatIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What a check overrides and what that changes: the parts {@code overrides} and {@code changes} of its document. */
final class WhatIfNodes {

    private WhatIfNodes() {}

    static void put(ObjectNode document, Check check, WhatIf whatIf, Language language) {
        document.set("overrides", overrides(check, whatIf.reading(), language));
        ArrayNode changes = document.putArray("changes");
        whatIf.changes().forEach(change -> changes.add(change(change, language)));
    }

    private static ObjectNode overrides(Check check, Reading reading, Language language) {
        Assumptions assumptions = check.assumptions();
        ObjectNode node = Json.object();
        assumptions.borderShift().ifPresent(shift -> {
            ObjectNode border = node.putObject("move_border");
            Json.putMetres(border, "metres", shift.metres());
            border.put("toward", shift.toward());
        });
        if (!assumptions.placeRadii().isEmpty()) {
            ArrayNode radii = node.putArray("place_radius");
            for (PlaceRadius radius : assumptions.placeRadii()) {
                ObjectNode item = radii.addObject();
                Json.putText(item, "place", radius.place());
                Json.putMetres(item, "radius_m", radius.metres());
            }
        }
        if (assumptions.nearMetres() != Assumptions.DEFAULT.nearMetres()) {
            Json.putMetres(node, "near_m", assumptions.nearMetres());
        }
        if (assumptions.frameRadiusMetres() != Assumptions.DEFAULT.frameRadiusMetres()) {
            Json.putMetres(node, "frame_m", assumptions.frameRadiusMetres());
        }
        if (assumptions.speed().isPresent()) {
            SpeedNodes.putSpeed(node, assumptions.speed());
        }
        if (reading != Reading.DEFAULT) {
            node.put("reading", reading.id());
        }
        Json.putText(node, "text", WhatIf.overrides(check, reading).map(sentence -> sentence.in(language)));
        return node;
    }

    private static ObjectNode change(Change change, Language language) {
        ObjectNode node = Json.object();
        switch (change.kind()) {
            case CLAIM -> node.put("claim", change.about().get(0));
            case PAIR -> node.set("pair", Json.texts(change.about()));
            case DISTANCE -> node.put("place", change.about().get(0));
        }
        node.put("figure", change.figure());
        node.set("from", value(change.from()));
        node.set("to", value(change.to()));
        node.put("text", change.text().in(language));
        return node;
    }

    private static JsonNode value(Change.Value value) {
        return value.match(
                StringNode::valueOf,
                (least, most) -> {
                    ObjectNode amount = Json.object();
                    amount.set("least", Json.number(least, 3));
                    amount.set("most", Json.number(most, 3));
                    return amount;
                },
                () -> null);
    }

    /** The part of the report for a terminal. */
    static List<Sentence> text(Check check, WhatIf whatIf) {
        List<Sentence> text = new ArrayList<>();
        WhatIf.overrides(check, whatIf.reading()).ifPresent(text::add);
        whatIf.changes().forEach(change -> text.add(change.text()));
        if (whatIf.changes().isEmpty()) {
            text.add(Sentence.of("whatif.nothing"));
        }
        return text;
    }
}
