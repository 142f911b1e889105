package org.claimline.export;

import org.claimline.verdict.Language;
import org.claimline.verdict.Sensitivity;
import org.claimline.verdict.Variant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part {@code sensitivity} of a claim or pair. */
final class SensitivityNodes {

    private SensitivityNodes() {}

    /** The object with its sensitivity. */
    static ObjectNode with(ObjectNode object, Sensitivity sensitivity, Language language) {
        ObjectNode node = object.putObject("sensitivity");
        node.put("holds", sensitivity.holds());
        node.put("of", sensitivity.of());
        ArrayNode exceptions = node.putArray("exceptions");
        for (Sensitivity.Case one : sensitivity.exceptions()) {
            ObjectNode item = exceptions.addObject();
            Variant variant = one.variant();
            item.put("border_set", one.view().set().info().id());
            item.put("edges", one.view().edges().id());
            item.put("reading", variant.reading().id());
            Json.putText(item, "heading_reading", variant.heading().map(heading -> heading.id()));
            Json.putText(item, "denial_reading", variant.denial().map(denial -> denial.id()));
            Json.putText(item, "mile_reading", variant.mile().map(mile -> mile.id()));
            item.put("outcome", one.outcome());
        }
        ArrayNode flips = node.putArray("flips");
        for (Sensitivity.Flip flip : sensitivity.flips()) {
            ObjectNode item = flips.addObject();
            item.put("assumption", flip.assumption());
            item.put("to", flip.to());
            Json.putMetres(item, "metres", flip.metres());
            item.set("border_sets", Json.texts(flip.sets()));
            item.put("outcome", flip.outcome());
            item.put("text", flip.text().in(language));
        }
        put(node, "border", sensitivity.border(), language);
        put(node, "position", sensitivity.position(), language);
        return object;
    }

    private static void put(ObjectNode node, String name, Sensitivity.BreakEven breakEven, Language language) {
        Json.putMetres(node, name + "_break_even_m", breakEven.metres());
        Json.putText(node, name + "_toward", breakEven.toward());
        Json.putText(node, name + "_reason", breakEven.reason().map(reason -> reason.in(language)));
    }
}
