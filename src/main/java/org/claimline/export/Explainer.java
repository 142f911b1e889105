package org.claimline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.border.BorderSetInfo;
import org.claimline.incident.Claim;
import org.claimline.incident.Source;
import org.claimline.verdict.Check;
import org.claimline.verdict.ClaimCheck;
import org.claimline.verdict.Language;
import org.claimline.verdict.PairCheck;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Derivations of the numbers of one check's document. Each number has a rule, found by its pointer with every index written
 * {@code *}; a new number needs a new one (DerivationTest).
 */
public final class Explainer {

    private static final Map<String, Rule> RULES = rules();

    private final Check check;
    private final JsonNode document;

    /** @param readings that the document gives; none stands for all */
    public Explainer(Check check, List<String> readings) {
        this.check = check;
        this.document = CheckDocument.of(check, readings, Language.DEFAULT).root();
    }

    /** How one number comes about. */
    @FunctionalInterface
    interface Rule {
        Derivation.Account account(Number number);
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new TreeMap<>();
        Stream.of(
                        PlaceRules.rules(),
                        ClaimRules.rules(),
                        PairRules.rules(),
                        IncursionRules.rules(),
                        ConsistencyRules.rules(),
                        HeadlineRules.rules(),
                        SensitivityRules.rules(),
                        WhatIfRules.rules())
                .forEach(rules::putAll);
        return rules;
    }

    JsonNode document() {
        return document;
    }

    /** @throws NoDerivationException where the document has no number at that pointer */
    public Derivation explain(String pointer) {
        JsonPointer compiled;
        try {
            compiled = JsonPointer.compile(pointer);
        } catch (IllegalArgumentException e) {
            throw new NoDerivationException("\"" + pointer
                    + "\" is no JSON pointer (RFC 6901): it begins with /, such as " + "/claims/0/results/0/area_km2");
        }
        JsonNode value = document.at(compiled);
        if (value.isMissingNode()) {
            throw new NoDerivationException("the check's document has nothing at " + pointer + deepest(compiled));
        }
        if (!value.isNumber()) {
            throw new NoDerivationException("at " + pointer + " is no number but "
                    + (value.isContainer() ? "an object or a list" : value.toString()));
        }
        Number number = new Number(check, document, pointer);
        Rule rule = RULES.get(number.pattern());
        if (rule == null) {
            throw new IllegalStateException("no derivation for " + pointer);
        }
        return new Derivation(
                pointer,
                value.decimalValue(),
                number.unit(),
                rule.account(number),
                number.view(),
                number.reading(),
                sources(number));
    }

    /** How far the pointer leads. */
    private String deepest(JsonPointer pointer) {
        JsonPointer reached = pointer;
        while (reached != null && document.at(reached).isMissingNode()) {
            reached = reached.head();
        }
        JsonNode at = document.at(reached == null ? JsonPointer.empty() : reached);
        String names = at.isArray() ? "a list of " + at.size() : String.join(", ", at.propertyNames());
        return "; at " + (reached == null || reached.toString().isEmpty() ? "its top" : reached.toString()) + " is: "
                + names;
    }

    private List<String> sources(Number number) {
        Set<String> ids = new LinkedHashSet<>();
        number.claims().forEach(claim -> ids.addAll(claim.sources()));
        List<String> sources = new ArrayList<>();
        for (Source source : check.incident().sources()) {
            if (ids.contains(source.id())) {
                sources.add(source.publisher() + ": " + source.title()
                        + source.date().map(date -> ", " + date.text()).orElse("")
                        + source.url().map(url -> ", " + url).orElse(""));
            }
        }
        sets(number)
                .forEach(info -> sources.add(info.id() + ": " + info.title() + ", " + info.vintage() + ", licence "
                        + info.licence() + ", " + info.origin()));
        return sources;
    }

    /** The border set of the number's view, or every set that was asked. */
    private List<BorderSetInfo> sets(Number number) {
        Map<String, BorderSetInfo> all = Stream.of(
                        check.claims().stream()
                                .flatMap(claim -> claim.results().stream())
                                .map(ClaimCheck.Result::view),
                        check.pairs().stream()
                                .flatMap(pair -> pair.results().stream())
                                .map(PairCheck.Result::view),
                        check.distances().stream().map(distance -> distance.view()))
                .flatMap(views -> views)
                .map(view -> view.set().info())
                .collect(Collectors.toMap(BorderSetInfo::id, info -> info, (a, b) -> a, LinkedHashMap::new));
        Optional<String> own = number.find("border_set");
        return own.isPresent()
                ? List.of(all.get(own.get()))
                : number.ofEverySet() ? List.copyOf(all.values()) : List.of();
    }

    /** A number in the document, and what stands round it. */
    record Number(Check check, JsonNode document, String pointer) {

        /** By the end of a number's name. */
        private static final Map<String, String> UNITS = Map.of(
                "_km2", "km2", "_deg", "degrees", "_mps", "m/s", "_kmh", "km/h", "_kn", "knots", "_s", "s", "_m", "m",
                "metres", "m");

        double value() {
            return document.at(pointer).asDouble();
        }

        String name() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }

        String pattern() {
            return pointer.replaceAll("/\\d+(?=/|$)", "/*");
        }

        /** The first index in the pointer, or another. */
        int index(int which) {
            List<String> indices = Stream.of(pointer.split("/"))
                    .filter(part -> part.matches("\\d+"))
                    .toList();
            return Integer.parseInt(indices.get(which));
        }

        /** The pointer to a sibling, or to a sibling of an ancestor. */
        String near(int levels, String path) {
            String at = pointer;
            for (int i = 0; i < levels; i++) {
                at = at.substring(0, at.lastIndexOf('/'));
            }
            return at + "/" + path;
        }

        JsonNode node(int levels) {
            return document.at(near(levels, "").replaceAll("/$", ""));
        }

        /** A text of the nearest object round the number that has it. */
        Optional<String> find(String name) {
            String at = pointer;
            while (!at.isEmpty()) {
                at = at.substring(0, at.lastIndexOf('/'));
                JsonNode text = document.at(at + "/" + name);
                if (text.isString()) {
                    return Optional.of(text.asString());
                }
            }
            return Optional.empty();
        }

        Optional<String> view() {
            return find("border_set").map(set -> set + ", " + find("edges").orElseThrow() + " edges");
        }

        Optional<String> reading() {
            return find("reading")
                    .filter(reading -> !pointer.startsWith("/overrides"))
                    .map(reading -> reading
                            + find("heading_reading")
                                    .map(heading -> ", heading " + heading)
                                    .orElse("")
                            + find("denial_reading")
                                    .map(denial -> ", denial " + denial)
                                    .orElse(""));
        }

        /** The claims that the number is about. */
        List<Claim> claims() {
            return pointer.startsWith("/claims/")
                    ? List.of(check.claims().get(index(0)).claim())
                    : pointer.startsWith("/pairs/")
                            ? List.of(
                                    check.pairs().get(index(0)).a(),
                                    check.pairs().get(index(0)).b())
                            : stated();
        }

        private List<Claim> stated() {
            if (pointer.startsWith("/self_tests/")) {
                return List.of(check.consistency().claims().get(index(0)).claim());
            }
            if (pointer.startsWith("/phase_tests/")) {
                return List.of(
                        check.consistency().phases().get(index(0)).a(),
                        check.consistency().phases().get(index(0)).b());
            }
            return pointer.startsWith("/families/")
                    ? check.consistency().families().get(index(0)).members().stream()
                            .map(member -> member.claim())
                            .toList()
                    : List.of();
        }

        /** The family of a border set that the check asked. */
        String family(String set) {
            return check.distances().stream()
                    .map(distance -> distance.view().set().info())
                    .filter(info -> info.id().equals(set))
                    .map(BorderSetInfo::family)
                    .findFirst()
                    .orElse(set);
        }

        /** Whether every set has a part in it. */
        boolean ofEverySet() {
            return pointer.matches(".*/(headline|sensitivity|changes)/.*");
        }

        String unit() {
            String name = name().equals("min") || name().equals("max") ? parent() : name();
            if (name.equals("lat") || name.equals("lon")) {
                return "degrees";
            }
            if (pointer.startsWith("/changes/")) {
                return changed();
            }
            return UNITS.entrySet().stream()
                    .filter(unit -> name.endsWith(unit.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("count");
        }

        /** The name of the object that the number is in. */
        String parent() {
            String[] parts = pointer.split("/");
            return parts[parts.length - 2];
        }

        /** The unit of a change is that of the figure that changed. */
        private String changed() {
            String figure = find("figure").orElse("");
            return figure.endsWith("_km2") ? "km2" : "m";
        }
    }
}
