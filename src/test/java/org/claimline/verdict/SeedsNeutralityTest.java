package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.HandMadeWorld;
import org.claimline.border.Mirror;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.incident.IncidentJson;
import org.claimline.incident.PlaceReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * As {@link NeutralityTest}, over every incident of {@code seeds/} and its examples, with published borders, in frames of 40 km. Two
 * sets are used that draw every border in question and are small enough to be turned upside down for each incident.
 */
class SeedsNeutralityTest {

    private static final List<String> SETS = List.of("ne-10m", "vmap0");
    private static final BorderSets WORLD = HandMadeWorld.sets(
            SETS.stream().map(id -> Loaded.SETS.find(id).orElseThrow()).toArray(BorderSet[]::new));
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Pattern KILOMETRES = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(?:km|kilometers|kilometres)\\b");
    private static final Pattern METRES = Pattern.compile("(\\d+) ?(?:m|metres|meters)\\b");

    /** The incidents, with each place that the gazetteer knows given as its likeliest position: names are not mirrored. */
    static Stream<Incident> incidents() {
        return IncidentFiles.bundledAnd(List.of(Path.of("seeds/examples"))).incidents().stream()
                .map(SeedsNeutralityTest::positioned);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    @DisplayName("exchanging the claimants changes no verdict, relation or number")
    void names(Incident incident) {
        ObjectNode told = IncidentJson.tree(incident);
        List<JsonNode> claimants = new ArrayList<>(new LinkedHashSet<>(
                claims(told).map(claim -> claim.get("claimant")).toList()));
        claims(told).forEach(claim -> {
            int next = (claimants.indexOf(claim.get("claimant")) + 1) % claimants.size();
            ((ObjectNode) claim).set("claimant", claimants.get(next).deepCopy());
            ((ObjectNode) claim).remove("supersedes");
        });
        assertTrue(claimants.size() < 2 || !told.equals(IncidentJson.tree(incident)));
        assertEquals(answers(WORLD, incident, 9), answers(WORLD, read(told), 9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    @DisplayName("the order of the claims changes none")
    void order(Incident incident) {
        ObjectNode told = IncidentJson.tree(incident);
        ArrayNode reversed = told.arrayNode();
        claims(told).forEach(claim -> reversed.insert(0, claim));
        told.set("claims", reversed);
        assertEquals(answers(WORLD, incident, 6), answers(WORLD, read(told), 6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    @DisplayName("nor does the unit, where figures are read literally: 2 km and 2000 m, 300 m and 0.3 km")
    void unit(Incident incident) {
        ObjectNode told = IncidentJson.tree(incident);
        inOtherUnit(told);
        Incident other = read(told);
        assertEquals(literal(answers(WORLD, incident, 9)), literal(answers(WORLD, other, 9)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    @DisplayName("the world upside down and the countries exchanged mirror every verdict and number")
    void mirrored(Incident incident) {
        List<String> border = incident.border();
        String one = border.isEmpty() ? "" : border.get(0);
        String other = border.isEmpty() ? "" : border.get(1);
        BorderSets mirror = HandMadeWorld.sets(
                WORLD.list().stream().map(set -> Mirror.of(set, one, other)).toArray(BorderSet[]::new));
        ObjectNode told = IncidentJson.tree(incident);
        changed(told, text -> text.equals(one) ? other : text.equals(other) ? one : text);
        upsideDown(told);
        assertNotEquals(IncidentJson.tree(incident), told);
        assertEquals(answers(WORLD, incident, 3), answers(mirror, read(told), 3));
    }

    private static Map<String, String> literal(Map<String, String> answers) {
        Map<String, String> literal = new TreeMap<>(answers);
        literal.keySet().removeIf(key -> !key.contains("reading=LITERAL"));
        return literal;
    }

    private static Map<String, String> answers(BorderSets world, Incident incident, int digits) {
        Checker.Request request =
                new Checker.Request(List.of(), Reading.DEFAULT, new Assumptions(40_000, 25_000, Optional.empty()));
        return NeutralityTest.answers(new Checker(world, GAZETTEER).check(incident, request), digits);
    }

    private static Incident positioned(Incident incident) {
        ObjectNode told = IncidentJson.tree(incident);
        Places places = new Places(GAZETTEER, incident.border());
        told.set("place", position(incident, places, told, "place"));
        claims(told)
                .forEach(claim -> claim.get("clauses").forEach(clause -> {
                    if (clause.has("near")) {
                        ((ObjectNode) clause).set("near", position(incident, places, clause, "near"));
                    }
                    if (clause.path("offset").path("from").isString()) {
                        ((ObjectNode) clause.get("offset"))
                                .set("from", position(incident, places, clause.get("offset"), "from"));
                    }
                    if (clause.path("at").has("printed")) {
                        printed(incident, (ObjectNode) clause);
                    }
                }));
        return read(told);
    }

    /** Mirrored words need mirrored positions; a name that no gazetteer knows stays a name. */
    private static JsonNode position(Incident incident, Places places, JsonNode node, String field) {
        if (!node.get(field).isString()) {
            return node.get(field);
        }
        String name = node.get(field).asString();
        Optional<PlaceDisc> disc = places.find(new PlaceReference.Named(name)).stream()
                .filter(found -> found.countries().stream().anyMatch(incident.border()::contains)
                        || incident.border().isEmpty())
                .findFirst();
        return disc.<JsonNode>map(found -> ((ObjectNode) node)
                        .objectNode()
                        .put("lat", found.centre().latDegrees())
                        .put("lon", found.centre().lonDegrees())
                        .put("radius_m", found.radiusMetres())
                        .put("name", name))
                .orElse(node.get(field));
    }

    private static void printed(Incident incident, ObjectNode clause) {
        PlaceReference.Positioned at = incident.claims().stream()
                .flatMap(claim -> claim.clauses().stream())
                .filter(org.claimline.incident.Clause.At.class::isInstance)
                .map(one -> ((org.claimline.incident.Clause.At) one).position())
                .findFirst()
                .orElseThrow();
        clause.putObject("at")
                .put("lat", at.latDegrees())
                .put("lon", at.lonDegrees())
                .put("radius_m", at.radiusMetres());
    }

    /** Wherever a length is printed. */
    private static void inOtherUnit(JsonNode node) {
        for (String field : List.of("distance", "within")) {
            if (node instanceof ObjectNode object && object.path(field).isString()) {
                object.put(field, inOtherUnit(object.get(field).asString()));
            }
        }
        node.forEach(SeedsNeutralityTest::inOtherUnit);
    }

    private static String inOtherUnit(String text) {
        String metres = KILOMETRES.matcher(text).replaceAll(match -> times(match, 1000) + " m");
        return metres.equals(text) ? METRES.matcher(text).replaceAll(match -> times(match, 0.001) + " km") : metres;
    }

    private static String times(MatchResult match, double factor) {
        return new BigDecimal(match.group(1))
                .multiply(BigDecimal.valueOf(factor))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Stream<JsonNode> claims(ObjectNode told) {
        return told.get("claims").valueStream();
    }

    /** Every text of distances, codes and the like put through a change; identifiers are none of them. */
    private static void changed(JsonNode node, UnaryOperator<String> change) {
        for (Map.Entry<String, JsonNode> property : List.copyOf(node.properties())) {
            if (property.getValue().isString()) {
                ((ObjectNode) node)
                        .put(property.getKey(), change.apply(property.getValue().asString()));
            } else {
                changed(property.getValue(), change);
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    array.set(i, array.stringNode(change.apply(array.get(i).asString())));
                } else {
                    changed(array.get(i), change);
                }
            }
        }
    }

    private static void upsideDown(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("lat")) {
            object.put("lat", -object.get("lat").asDouble());
        }
        if (node instanceof ObjectNode object && object.path("heading").isString()) {
            String wind = object.get("heading").asString();
            object.put("heading", wind.replace('N', 'x').replace('S', 'N').replace('x', 'S'));
        }
        node.forEach(SeedsNeutralityTest::upsideDown);
    }

    private static Incident read(ObjectNode told) {
        IncidentFiles.Loaded loaded = IncidentFiles.document("told.json", told.toString());
        assertEquals(List.of(), loaded.problems());
        return loaded.incidents().get(0);
    }
}
