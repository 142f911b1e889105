package org.claimline.incident;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.issue.Problem;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree of one document from YAML events. Plain scalars follow the JSON schema of YAML 1.2 (10.2): {@code no} and
 * {@code NO} are words, 2025-04-01 is a word, null, true, false and JSON's numbers are themselves. Aliases and tags are refused,
 * for the format needs neither and they hide what a file says.
 */
final class TreeReader {

    private static final int DEEPEST = 16;
    private static final int MOST_NODES = 20_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

    private final String name;
    private final Iterator<Event> events;
    private final List<Problem> problems;
    private final Map<String, Spot> values = new HashMap<>();
    private final Map<String, Spot> keys = new HashMap<>();
    private int nodes;
    private Spot last = Spot.START;

    TreeReader(String name, Iterator<Event> events, List<Problem> problems) {
        this.name = name;
        this.events = events;
        this.problems = problems;
    }

    /** The document; what is wrong with its form is added to the problems. */
    Optional<Document> read() {
        try {
            return document();
        } catch (Unreadable limit) {
            problems.add(problem(last, "", limit.rule(), limit.getMessage(), limit.hint()));
            return Optional.empty();
        }
    }

    private Optional<Document> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return empty();
        }
        JsonNode root = node(events.next(), "", 0);
        events.next();
        Event next = events.next();
        if (next.getEventId() == Event.ID.DocumentStart) {
            add(next, "", "several-documents", "a second document starts here", "give each incident a file of its own");
        }
        return root.isNull() ? empty() : Optional.of(new Document(name, root, values, keys));
    }

    private Optional<Document> empty() {
        problems.add(problem(
                Spot.START, "", "empty-file", "there is no incident in it", "write an incident, starting with its id"));
        return Optional.empty();
    }

    private JsonNode node(Event event, String pointer, int depth) {
        last = spot(event);
        values.put(pointer, last);
        nodes++;
        if (nodes > MOST_NODES) {
            throw new Unreadable(
                    "too-large", "more than " + MOST_NODES + " values", "give each incident a file of its own");
        }
        if (depth > DEEPEST) {
            throw new Unreadable(
                    "too-deep",
                    "nested more than " + DEEPEST + " deep",
                    "close the brackets; the format nests at most 8 deep");
        }
        refuseTagsAndAliases(event, pointer);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(pointer, depth);
            case SequenceStart -> sequence(pointer, depth);
            case Scalar -> scalar((ScalarEvent) event);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode mapping(String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                last = spot(key);
                throw new Unreadable("key-not-text", "a field's name must be a word", "write name: value");
            }
            String below = Document.below(pointer, scalar.getValue());
            if (object.has(scalar.getValue())) {
                add(
                        key,
                        below,
                        "duplicate-key",
                        "\"" + scalar.getValue() + "\" stands twice here, first in line "
                                + keys.get(below).line(),
                        "keep one of the two");
                node(events.next(), below + "#", depth + 1);
                continue;
            }
            refuseTagsAndAliases(key, below);
            keys.put(below, spot(key));
            object.set(scalar.getValue(), node(events.next(), below, depth + 1));
        }
        return object;
    }

    private ArrayNode sequence(String pointer, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            array.add(node(item, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private static JsonNode scalar(ScalarEvent event) {
        String text = event.getValue();
        if (!event.isPlain()) {
            return NODES.stringNode(text);
        }
        if (INTEGER.matcher(text).matches()) {
            return NODES.numberNode(Long.parseLong(text));
        }
        if (NUMBER.matcher(text).matches()) {
            return NODES.numberNode(new BigDecimal(text));
        }
        return switch (text) {
            case "", "~", "null" -> NODES.nullNode();
            case "true", "false" -> NODES.booleanNode(text.equals("true"));
            default -> NODES.stringNode(text);
        };
    }

    private void refuseTagsAndAliases(Event event, String pointer) {
        if (event instanceof AliasEvent alias) {
            add(event, pointer, "alias", "*" + alias.getAlias() + " is an alias", "write the value out here");
        } else if (tag(event).isPresent()) {
            add(event, pointer, "tag", "the tag " + tag(event).get() + " is not used here", "leave the tag out");
        }
    }

    private static Optional<String> tag(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private void add(Event event, String pointer, String rule, String message, String hint) {
        problems.add(problem(spot(event), pointer, rule, message, hint));
    }

    private Problem problem(Spot spot, String pointer, String rule, String message, String hint) {
        return new Problem(name, spot.line(), spot.column(), pointer, rule, message, hint);
    }

    private static Spot spot(Event event) {
        return event.getStartMark()
                .map(mark -> new Spot(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Spot.START);
    }
}
