package org.claimline.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.claimline.geo.RhumbLine;
import org.junit.jupiter.api.Test;

class RedrawnTest {

    /**
     * From the tripoint with Mauritania the set draws 738.3 km whose vertices are collinear to 0.35 m, to 21.17747 N 1.07215 E. Measured
     * by other means, the geodesic between the same ends lies up to 4,983 m away and the rhumb line 1,247 m. To 0.5 m the section reaches
     * 12 km farther.
     */
    @Test
    void algeriaMali() {
        Redrawn.Section longest = longest("osm-2026b", LineFilter.between("DZ", "ML"));
        LatLon tripoint = new LatLon(25, -4.833334);
        assertEquals(tripoint, longest.from());
        assertTrue(longest.lengthMetres() > 738_300 && longest.lengthMetres() < 760_000, longest.toString());
        Redrawn.Section known =
                new Redrawn.Section(longest.line(), tripoint, new LatLon(21.17747, 1.07215), 738_300, 2);
        assertEquals(4_983, known.shiftMetres(Redrawn.Straight.GEODESIC), 1);
        assertEquals(1_247, known.shiftMetres(Redrawn.Straight.RHUMB), 1);
        assertTrue(longest.shiftMetres(Redrawn.Straight.GEODESIC) > 4_983);
    }

    private static Redrawn.Section longest(String set, LineFilter filter) {
        return Redrawn.sections(Loaded.set(set), filter, 10_000).stream()
                .max(Comparator.comparingDouble(Redrawn.Section::lengthMetres))
                .orElseThrow();
    }

    /** Along the parallel of 49 N a straight line in degrees is a rhumb line already, and no geodesic. */
    @Test
    void parallels() {
        List<Redrawn.Section> sections = Redrawn.sections(Loaded.set("vmap0"), LineFilter.between("CA", "US"), 100_000);
        Redrawn.Section parallel = sections.stream()
                .filter(section -> section.from().latDegrees() == section.to().latDegrees())
                .findFirst()
                .orElseThrow();
        assertEquals(0, parallel.shiftMetres(Redrawn.Straight.RHUMB), 1e-3);
        // the sagitta of a parallel's arc over its chord: L^2 tan(latitude) / 8R
        double lat = Math.toRadians(parallel.from().latDegrees());
        double sagitta = Math.pow(parallel.lengthMetres(), 2) * Math.tan(lat) / 8 / 6_380_000;
        assertEquals(sagitta, parallel.shiftMetres(Redrawn.Straight.GEODESIC), 0.01 * sagitta);
    }

    /** Sections are at least as long as asked for, hold more than an edge's two vertices or are one edge, and lie on the lines asked for. */
    @Test
    void sectionsAreOfTheLinesAskedFor() {
        for (Redrawn.Section section : Redrawn.sections(Loaded.set("ne-10m"), LineFilter.of("EG"), 50_000)) {
            assertTrue(section.line().touches("EG"));
            assertTrue(section.lengthMetres() >= 50_000 && section.vertices() >= 2);
        }
    }

    /** One course all the way: the azimuths of its parts, taken as geodesics of a few metres, are equal. */
    @Test
    void aRhumbLineKeepsItsCourse() {
        LatLon from = new LatLon(-34, 175);
        LatLon to = new LatLon(52, -160);
        double first = course(from, to, 0);
        for (double t = 0.1; t < 1; t += 0.1) {
            assertEquals(first, course(from, to, t), 1e-4);
        }
    }

    private static double course(LatLon from, LatLon to, double t) {
        return Geodesics.inverse(RhumbLine.at(from, to, t), RhumbLine.at(from, to, t + 1e-6))
                .azimuthDegrees();
    }
}
