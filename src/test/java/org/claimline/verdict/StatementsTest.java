package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.claimline.incident.Claim;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final List<Claim> EVERYTHING = everything();

    private static List<Claim> everything() {
        try (var file = StatementsTest.class.getResourceAsStream("/incident/everything.yaml")) {
            String text = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return IncidentFiles.document("everything.yaml", text)
                    .incidents()
                    .get(0)
                    .claims();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("each clause in plain words")
    void clauses() {
        assertEquals(
                """
                in Norway
                in the territorial sea of Norway
                crossed into Norway
                over 2 km north-northeast of the Norway-Kosovo border on the side of Norway
                2 to 3 km west of the line old-line on the side of Kosovo
                12 nautical miles from the coast of Norway
                9.50 km southeast of A made-up place
                3 km from 1.000000, 2.000000 (radius 3 m)
                3 km south of the impact
                a few metres from the position of claim second
                near A made-up place
                near B at 1.000000, 2.000000 (radius 3 m), within 25 km
                at 10.500000, -3.250000 (radius 100 m)
                at 10°30'00"N 3°15'00"W
                for 17 seconds
                at a speed of about 980 km/h
                a track of 1.15 miles inside Norway""",
                EVERYTHING.get(0).clauses().stream()
                        .map(clause -> Statements.of(clause).toString())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    @DisplayName("a denial without clauses says so")
    void denial() {
        assertEquals(
                "Denied by Norway: the act itself; no place is named",
                Statements.of(EVERYTHING.get(1)).toString());
    }

    @Test
    @DisplayName("the drone near Tin Zaouatine: who says what")
    void drone() {
        Incident drone = Loaded.Incidents.incident("2025-04-01-tin-zaouatine-drone");
        assertEquals(
                """
                According to Algeria: deepest point in Algeria, over 2 km from the Algeria-Mali border on the side of Algeria and near Tin Zaouatine (dz-depth)
                According to Mali: wreck 9.5 km south of the Algeria-Mali border on the side of Mali (ml-wreck)
                According to Mali (relayed by the analysis of 29 April 2025): wreck in Mali and 10 km from the Algeria-Mali border on the side of Mali (ml-wreck-10km)
                According to Mali: loss of contact 10.2 km south of the Algeria-Mali border on the side of Mali and at 19°51’50.526″N 2°53’36.099″E (ml-contact-lost)
                According to Mali: wreck 9.5 km south of the Algeria-Mali border on the side of Mali, at 19°52’04.738″N 2°53’38.101″E and 441 m from the position of claim ml-contact-lost (ml-wreck-at)
                According to Mali (relayed by the analysis of 29 April 2025): at every moment in Mali (ml-never-left)
                According to Mali: engagement in Mali (ml-shot-down-in-mali)
                Denied by Mali: at any moment in Algeria and over 2 kilometers (1.2 miles) from the Algeria-Mali border on the side of Algeria (ml-denies-violation)
                According to The Independent: wreck near Tin Zaouatine (found-near-tin-zaouatine)""",
                drone.claims().stream()
                        .map(claim -> Statements.withId(claim).toString())
                        .collect(Collectors.joining("\n")));
    }
}
