package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.claimline.border.BorderSet;
import org.claimline.border.View;
import org.claimline.geo.EdgeRule;
import org.claimline.incident.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Families are counted, never views: two sets of one family, and two edge rules of one set, are one witness. */
class DependenceTest {

    private static final BorderSet OSM_2018 = set("osm-2018", "osm", 20);
    private static final BorderSet OSM_2026 = set("osm-2026", "osm", 20);
    private static final BorderSet OTHER = set("other", "other", 20.05);

    private static BorderSet set(String id, String family, double lat) {
        return Worlds.parallel(id, family, lat, Worlds.UNSTATED);
    }

    private static Dependence.Answer answer(BorderSet set, EdgeRule edges, Reading reading, String outcome) {
        View view = set.view(edges);
        return new Dependence.Answer(view, new Variant(reading, Optional.empty(), Optional.empty()), outcome);
    }

    @Test
    @DisplayName("two sets of one family count once, and edge rules not at all")
    void families() {
        Dependence dependence = new Dependence(List.of(
                answer(OSM_2018, EdgeRule.PLANAR, Reading.HEDGED, "feasible"),
                answer(OSM_2018, EdgeRule.GEODESIC, Reading.HEDGED, "feasible"),
                answer(OSM_2026, EdgeRule.PLANAR, Reading.HEDGED, "feasible"),
                answer(OTHER, EdgeRule.PLANAR, Reading.HEDGED, "infeasible"),
                answer(OTHER, EdgeRule.GEODESIC, Reading.HEDGED, "infeasible")));
        List<Dependence.Answer> bySet = dependence.bySet(Reading.HEDGED);
        assertEquals(3, bySet.size());
        assertEquals(Set.of("osm", "other"), Dependence.families(bySet));
        assertEquals(Set.of("osm"), Dependence.families(bySet, "feasible"));
        assertEquals(Set.of("other"), Dependence.families(bySet, "infeasible"));
        assertEquals(List.of("border_set"), dependence.dimensions());
    }

    @Test
    @DisplayName("an edge rule that changes the answer is named, also where the reading changes it too")
    void dimensions() {
        Dependence dependence = new Dependence(List.of(
                answer(OTHER, EdgeRule.PLANAR, Reading.HEDGED, "feasible"),
                answer(OTHER, EdgeRule.GEODESIC, Reading.HEDGED, "infeasible"),
                answer(OTHER, EdgeRule.PLANAR, Reading.LITERAL, "infeasible"),
                answer(OTHER, EdgeRule.GEODESIC, Reading.LITERAL, "infeasible")));
        assertEquals(List.of("edges", "reading"), dependence.dimensions());
    }

    @Test
    @DisplayName("what cannot be evaluated is no difference")
    void unknown() {
        Dependence dependence = new Dependence(List.of(
                answer(OSM_2018, EdgeRule.PLANAR, Reading.HEDGED, "feasible"),
                answer(OTHER, EdgeRule.PLANAR, Reading.HEDGED, "not-evaluable")));
        assertEquals(List.of(), dependence.dimensions());
    }

    @ParameterizedTest(name = "{0} m north of the first line: {1}, {2} of 2, on {3}")
    @DisplayName("a headline over three sets of two families, whose lines lie 5,535 m apart")
    @CsvSource({
        "20000, supported,    2, []",
        "2767,  undetermined, 2, []",
        "-20000, contradicted, 2, []",
    })
    void headline(double north, String outcome, int agreeing, String dependsOn) {
        Headline headline = inAlgeria(north, OSM_2018, OSM_2026, OTHER);
        assertEquals(outcome, headline.outcome());
        assertEquals(agreeing, headline.agreeing());
        assertEquals(2, headline.of());
        assertEquals(dependsOn, headline.dependsOn().toString());
    }

    @Test
    @DisplayName("families that differ leave it undetermined: none agrees, and the headline depends on the set")
    void differ() {
        Headline headline = inAlgeria(
                2767,
                Worlds.parallel("a", 20, OptionalDouble.of(10)),
                Worlds.parallel("b", 20.05, OptionalDouble.of(10)));
        assertEquals("undetermined", headline.outcome());
        assertEquals(0, headline.agreeing());
        assertEquals(2, headline.of());
        assertEquals(List.of("border_set"), headline.dependsOn());
    }

    private static Headline inAlgeria(double north, BorderSet... sets) {
        double lat = 20 + north / Worlds.DEGREE_AT_20_NORTH;
        Incident incident = Told.incident(
                Worlds.place(20, 5),
                "DZ, ML",
                List.of(Told.evidence("wreck", lat, 5, 10)),
                List.of(Told.claim("a", "A", "wreck", "{in: DZ}")));
        return Worlds.check(incident, sets).claims().get(0).headline();
    }
}
