package org.claimline.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSets;
import org.claimline.border.PublishedNumbers;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Evidence;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.claimline.incident.PlaceReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The expected numbers beside each incident, {@code seeds/ID.expected.json}, by an oracle that shares no code with the package
 * {@code verdict}: the words from a table, countries by ray casting, distances by GeographicLib over the published edges, areas by
 * quartered squares, gaps by stepping along edges. {@code main} computes the files anew; it takes some minutes.
 */
public final class Expected {

    static final List<Path> FOLDERS = List.of(Path.of("seeds"), Path.of("seeds/examples"));

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Pairs are computed under these, with the default senses of headings and denials. */
    private static final List<String> PAIR_READINGS = List.of("wieczorek-2004", "hedged");

    /** By which the stepping along edges may miss the nearest pair. */
    private static final double GAP_ERROR_METRES = 10;

    /** Two parts that share no more merely touch: a few of the dots of a sampling. */
    private static final double LEAST_SHARED_KM2 = 0.05;

    private final Incident incident;
    private final BorderSets sets;
    private final Gazetteer gazetteer;

    Expected(Incident incident, BorderSets sets, Gazetteer gazetteer) {
        this.incident = incident;
        this.sets = sets;
        this.gazetteer = gazetteer;
    }

    public static void main(String[] ids) throws IOException {
        BorderSets sets = BorderSets.load();
        Gazetteer gazetteer = Gazetteer.load();
        for (Incident incident : incidents()) {
            if (ids.length == 0 || List.of(ids).contains(incident.id())) {
                Files.writeString(file(incident), text(new Expected(incident, sets, gazetteer).numbers()));
                System.out.println(file(incident));
            }
        }
    }

    static List<Incident> incidents() {
        return FOLDERS.stream()
                .flatMap(folder -> IncidentFiles.directory(folder).incidents().stream())
                .toList();
    }

    static Path file(Incident incident) {
        return Path.of(incident.file().replaceAll("\\.yaml$", ".expected.json"));
    }

    static JsonNode read(Incident incident) {
        try {
            return MAPPER.readTree(Files.readString(file(incident), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One number's object a line, so that a changed number shows as a changed line. */
    static String text(ObjectNode numbers) {
        StringBuilder text = new StringBuilder("{\"incident\":" + numbers.get("incident"));
        for (String part : List.of("distances", "claims", "pairs")) {
            text.append(",\n\"").append(part).append("\":[");
            String separator = "\n  ";
            for (JsonNode one : numbers.get(part)) {
                text.append(separator).append(one);
                separator = ",\n  ";
            }
            text.append("]");
        }
        return text.append("}\n").toString();
    }

    ObjectNode numbers() {
        ObjectNode numbers = NODES.objectNode();
        numbers.put("incident", incident.id());
        ArrayNode distances = numbers.putArray("distances");
        ArrayNode claims = numbers.putArray("claims");
        ArrayNode pairs = numbers.putArray("pairs");
        for (BorderSet set : sets.list()) {
            addDistances(set, distances);
            World world = world(set);
            Meanings meanings = new Meanings(incident, gazetteer, world);
            for (Claim claim : incident.claims()) {
                addClaim(claim, set, world, meanings, claims);
            }
            addPairs(set, world, meanings, pairs);
        }
        return numbers;
    }

    /** Of one claim by one set, anew. */
    ArrayNode claim(String id, BorderSet set) {
        ArrayNode numbers = NODES.arrayNode();
        World world = world(set);
        incident.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .forEach(claim -> addClaim(claim, set, world, new Meanings(incident, gazetteer, world), numbers));
        return numbers;
    }

    ArrayNode distances(BorderSet set) {
        ArrayNode numbers = NODES.arrayNode();
        addDistances(set, numbers);
        return numbers;
    }

    private World world(BorderSet set) {
        Meanings.Disc place =
                Meanings.discs(incident, gazetteer, incident.place()).get(0);
        return new World(set, new Plane(place.lat(), place.lon()), incident.border());
    }

    private void addDistances(BorderSet set, ArrayNode numbers) {
        if (incident.border().isEmpty()) {
            return;
        }
        List<double[][]> lines = PublishedNumbers.lines(
                set, incident.border().get(0), incident.border().get(1));
        List<PlaceReference> places = new ArrayList<>(List.of(incident.place()));
        incident.evidence().forEach(evidence -> places.add(evidence.position()));
        for (PlaceReference place : places) {
            for (Meanings.Disc disc : Meanings.discs(incident, gazetteer, place)) {
                ObjectNode number = numbers.addObject();
                number.put("border_set", set.info().id());
                number.put("lat", disc.lat());
                number.put("lon", disc.lon());
                double metres = Distance.metres(disc.lat(), disc.lon(), lines);
                if (Double.isInfinite(metres)) {
                    number.putNull("distance_m");
                } else {
                    number.put("distance_m", rounded(metres, 4));
                }
            }
        }
    }

    private void addClaim(Claim claim, BorderSet set, World world, Meanings meanings, ArrayNode numbers) {
        boolean sameInAllReadings = claim.clauses().stream()
                .noneMatch(clause -> clause instanceof Clause.Border border
                                && border.distance().isPresent()
                        || clause instanceof Clause.Offset);
        for (Meanings.Sense sense : Meanings.senses(claim)) {
            if (!Meanings.has(claim) || sameInAllReadings && !sense.reading().equals("hedged")) {
                continue;
            }
            ObjectNode number = object(set, sense);
            number.put("claim", claim.id());
            Optional<Part> part = meanings.of(claim, sense, false);
            if (part.isEmpty()) {
                number.putNull("area_km2");
            } else {
                Area.Result area =
                        Area.of(world, part.get(), new Random(claim.id().hashCode()));
                number.put("area_km2", rounded(area.km2(), 3));
                number.put("error_km2", rounded(area.errorKm2(), 3));
                number.put("edge_km", rounded(area.edgeKm(), 0));
                margin(claim, world, part.get()).ifPresent(metres -> number.put("margin_m", rounded(metres, 2)));
            }
            numbers.add(number);
        }
    }

    /** How far the evidence lies from the edge of a country, where that is all that a claim says. */
    private OptionalDouble margin(Claim claim, World world, Part part) {
        boolean onlyCountry = claim.clauses().size() == 1 && claim.clauses().get(0) instanceof Clause.In;
        for (Evidence evidence : incident.evidence()) {
            if (onlyCountry && evidence.phase() == claim.phase()) {
                double[] at = world.plane()
                        .project(
                                evidence.position().latDegrees(),
                                evidence.position().lonDegrees());
                return OptionalDouble.of(Math.abs(part.clearMetres(new Spot(world, at[0], at[1]))));
            }
        }
        return OptionalDouble.empty();
    }

    private void addPairs(BorderSet set, World world, Meanings meanings, ArrayNode numbers) {
        for (String reading : PAIR_READINGS) {
            List<Optional<Area.Result>> areas = new ArrayList<>();
            List<Optional<Part>> parts = new ArrayList<>();
            for (Claim claim : incident.claims()) {
                Optional<Part> part =
                        Meanings.has(claim) ? meanings.of(claim, sense(claim, reading), true) : Optional.empty();
                parts.add(part);
                areas.add(part.map(
                        one -> Area.of(world, one, new Random(claim.id().hashCode()))));
            }
            for (int i = 0; i < parts.size(); i++) {
                for (int j = i + 1; j < parts.size(); j++) {
                    if (parts.get(i).isPresent() && parts.get(j).isPresent()) {
                        ObjectNode number = object(set, sense(incident.claims().get(i), reading));
                        number.remove("heading_reading");
                        number.remove("denial_reading");
                        number.put("a", incident.claims().get(i).id());
                        number.put("b", incident.claims().get(j).id());
                        addPair(
                                world,
                                parts.get(i).get(),
                                areas.get(i).get(),
                                parts.get(j).get(),
                                areas.get(j).get(),
                                number);
                        numbers.add(number);
                    }
                }
            }
        }
    }

    private static Meanings.Sense sense(Claim claim, String reading) {
        return Meanings.senses(claim).stream()
                .filter(sense -> sense.reading().equals(reading))
                .findFirst()
                .orElseThrow();
    }

    private static void addPair(World world, Part a, Area.Result areaA, Part b, Area.Result areaB, ObjectNode number) {
        Area.Result shared = Area.ofShared(world, a, b, new Random(7));
        boolean meet = shared.km2() > LEAST_SHARED_KM2;
        number.put("shared_km2", rounded(meet ? shared.km2() : 0, 3));
        number.put("error_km2", rounded(shared.errorKm2(), 3));
        number.put("edge_km", rounded(shared.edgeKm(), 0));
        OptionalDouble apart = meet ? OptionalDouble.of(0) : Gap.metres(world, a, areaA.edge(), b, areaB.edge());
        if (apart.isPresent()) {
            number.put("apart_m", rounded(apart.getAsDouble(), 1));
            number.put("error_m", meet ? 0 : GAP_ERROR_METRES);
        }
    }

    private static ObjectNode object(BorderSet set, Meanings.Sense sense) {
        ObjectNode number = NODES.objectNode();
        number.put("border_set", set.info().id());
        number.put("reading", sense.reading());
        sense.heading().ifPresent(heading -> number.put("heading_reading", heading));
        sense.denial().ifPresent(denial -> number.put("denial_reading", denial));
        return number;
    }

    private static double rounded(double value, int decimals) {
        double factor = Math.pow(10, decimals);
        return Math.round(value * factor) / factor;
    }
}
