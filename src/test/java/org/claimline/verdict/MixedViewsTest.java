package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimline.border.BorderSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One claim by one set's line, the other by another's, between parallels. */
class MixedViewsTest {

    private static final BorderSet SOUTHERN = Worlds.parallel("southern", 20, Worlds.UNSTATED);
    private static final BorderSet NORTHERN = Worlds.parallel("northern", 20.03, Worlds.UNSTATED);

    /** The strip between the two lines, metres. */
    private static final double STRIP = 0.03 * Worlds.DEGREE_AT_20_NORTH;

    private static final String DEEP =
            Told.claim("deep", "Algeria", "wreck", "{border: [DZ, ML], side: DZ, distance: \"2 to 3 km\"}");
    private static final String IN_MALI = Told.claim("in-mali", "Mali", "wreck", "{in: ML}");

    private static Check check(String a, String b, BorderSet... sets) {
        return Worlds.check(Told.incident(Worlds.place(20, 5), "DZ, ML", a, b), sets);
    }

    private static PairCheck.Mixed mixed(Check check, String ofA, String ofB) {
        return check.pairs().get(0).mixed().stream()
                .filter(one -> one.variant().reading() == Reading.LITERAL)
                .filter(one -> one.aView().set().info().id().equals(ofA)
                        && one.bView().set().info().id().equals(ofB))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("2 km north of the southern line is south of the northern: both hold by two lines, by none alone")
    void both() {
        Check check = check(DEEP, IN_MALI, SOUTHERN, NORTHERN);
        PairCheck pair = check.pairs().get(0);
        assertTrue(pair.results().stream().allMatch(result -> result.relation() == Relation.INCOMPATIBLE));
        assertEquals(Relation.COMPATIBLE, mixed(check, "southern", "northern").relation());
        assertTrue(mixed(check, "southern", "northern").gapMetres().isEmpty());
        PairCheck.Mixed otherWay = mixed(check, "northern", "southern");
        assertEquals(Relation.INCOMPATIBLE, otherWay.relation());
        assertEquals(2_000 + STRIP, otherWay.gapMetres().orElseThrow(), 5);
        String text = pair.headline().text().toString();
        assertTrue(
                text.contains(
                        "Both are not excluded if the one (deep) means the line of southern and the other (in-mali) that of northern (reading hedged)"),
                text);
        assertFalse(text.contains("such choices"), text);
    }

    @Test
    @DisplayName("the other claim first, the sets change places")
    void exchanged() {
        Check check = check(IN_MALI, DEEP, SOUTHERN, NORTHERN);
        assertEquals(Relation.COMPATIBLE, mixed(check, "northern", "southern").relation());
        assertEquals(Relation.INCOMPATIBLE, mixed(check, "southern", "northern").relation());
    }

    @Test
    @DisplayName(
            "where mixing changes nothing, no sentence says so: lines that agree, or a set that lets both hold by itself")
    void unchanged() {
        for (Check check : List.of(
                check(DEEP, IN_MALI, SOUTHERN, Worlds.parallel("same", 20, Worlds.UNSTATED)),
                check(IN_MALI, Told.claim("also", "Algeria", "wreck", "{in: ML}"), SOUTHERN, NORTHERN))) {
            PairCheck pair = check.pairs().get(0);
            assertFalse(pair.headline().text().toString().contains("not excluded if"));
            assertTrue(pair.mixed().stream().noneMatch(one -> one.relation() == Relation.COMPATIBLE));
        }
    }

    @Test
    @DisplayName("claims about different phases, or by one set alone, are not mixed")
    void nothingToMix() {
        assertEquals(
                List.of(),
                check(DEEP.replace("wreck", "impact"), IN_MALI, SOUTHERN, NORTHERN)
                        .pairs()
                        .get(0)
                        .mixed());
        assertEquals(List.of(), check(DEEP, IN_MALI, SOUTHERN).pairs().get(0).mixed());
    }

    @Test
    @DisplayName(
            "the drone: \"over 2 km inside Algeria\" by one set and \"never left Mali\" by another, over all published sets")
    void drone() {
        PairCheck pair =
                Worlds.pair(Loaded.Incidents.check("2025-04-01-tin-zaouatine-drone"), "dz-depth", "ml-never-left");
        List<PairCheck.Mixed> literal = pair.mixed().stream()
                .filter(one -> one.variant().reading() == Reading.LITERAL)
                .toList();
        assertEquals(4 * 3, literal.size());
        assertTrue(literal.stream().anyMatch(one -> one.relation() == Relation.COMPATIBLE));
        for (PairCheck.Mixed one : literal) {
            assertEquals(one.relation() == Relation.COMPATIBLE, one.gapMetres().isEmpty());
            assertTrue(one.aView() != one.bView());
        }
    }
}
