package org.claimline.export;

import java.util.Locale;
import org.claimline.export.Derivation.Input;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One derivation as JSON, and as lines for a terminal. */
public final class DerivationDocument {

    private DerivationDocument() {}

    public static Document of(Derivation derivation) {
        Derivation.Account account = derivation.account();
        ObjectNode node = Json.object();
        node.put("pointer", derivation.pointer());
        node.put("value", derivation.value());
        node.put("unit", derivation.unit());
        node.put("operation", operation(account));
        node.put("formula", account.formula());
        ArrayNode inputs = node.putArray("inputs");
        for (Input input : account.inputs()) {
            ObjectNode item = inputs.addObject();
            item.put("name", input.name());
            input.value()
                    .ifPresentOrElse(
                            value -> item.put("value", value), () -> Json.putText(item, "value", input.text()));
            item.put("unit", input.unit());
            item.put("from", input.from());
        }
        Json.putText(node, "view", derivation.view());
        Json.putText(node, "reading", derivation.reading());
        node.put("rule", account.rule());
        node.put("error", account.error());
        node.set("sources", Json.texts(derivation.sources()));
        return new Document(node);
    }

    public static String text(Derivation derivation) {
        Derivation.Account account = derivation.account();
        StringBuilder text = new StringBuilder();
        text.append(derivation.pointer())
                .append(" = ")
                .append(derivation.value().toPlainString());
        text.append(' ').append(derivation.unit()).append('\n');
        line(text, "formula", account.formula() + " (" + operation(account) + ")");
        for (Input input : account.inputs()) {
            String value = input.value()
                    .map(number -> number.toPlainString())
                    .or(input::text)
                    .orElse("");
            line(
                    text,
                    "input",
                    input.name() + ": " + value + (input.unit().isEmpty() ? "" : " " + input.unit()) + ", from "
                            + input.from());
        }
        derivation.view().ifPresent(view -> line(text, "view", view));
        derivation.reading().ifPresent(reading -> line(text, "reading", reading));
        line(text, "rule", account.rule());
        line(text, "error", account.error());
        derivation.sources().forEach(source -> line(text, "source", source));
        return text.toString();
    }

    private static String operation(Derivation.Account account) {
        return account.operation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format("  %-8s %s%n", name, value));
    }
}
