package org.claimline.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against GeographicLib, over the latitudes and azimuths of one hemisphere: on an ellipsoid of revolution that is everywhere. */
class ChordsTest {

    /** The length's errors as its comment states them; half of what {@code lengthErrorMetres} allows for. */
    @ParameterizedTest
    @CsvSource({
        "1000, 4e-9",
        "10000, 4e-9",
        "100000, 5e-9",
        "200000, 5e-8",
        "500000, 4.2e-6",
        "1000000, 1.3e-4",
        "2000000, 5e-3",
        "5000000, 2.4",
        "9000000, 160"
    })
    void lengthOfAChord(double metres, double tolerance) {
        double worst = 0;
        for (double lat = 0; lat <= 90; lat += 1) {
            for (double azimuth = 0; azimuth <= 180; azimuth += 2) {
                Ecef from = Ecef.of(lat, 0);
                Ecef to = Ecef.of(Geodesics.destination(new LatLon(lat, 0), azimuth, metres));
                double length = Chords.lengthMetres(from.x(), from.y(), from.z(), to.x(), to.y(), to.z());
                worst = Math.max(worst, Math.abs(length - metres));
            }
        }
        assertTrue(worst <= tolerance, "up to " + worst + " m off at " + metres + " m");
        assertTrue(2 * worst <= Chords.lengthErrorMetres(metres) + 1e-8, worst + " m off at " + metres + " m");
    }

    /** No chord is outside the bounds that its length sets, to the far side of the earth. */
    @Test
    void boundsHoldEverywhere() {
        for (double metres = 1; metres < 20_000_000; metres *= 1.4) {
            for (double lat = 0; lat <= 90; lat += 1) {
                for (double azimuth = 0; azimuth <= 180; azimuth += 3) {
                    LatLon start = new LatLon(lat, 0);
                    LatLon end = Geodesics.destination(start, azimuth, metres);
                    double shortest = Geodesics.distanceMetres(start, end);
                    double chord = chord(Ecef.of(start), Ecef.of(end));
                    assertTrue(Chords.mostLengthMetres(chord) >= shortest - 1e-6, metres + " m from " + start);
                    assertTrue(Chords.mostChordMetres(shortest) >= chord - 1e-8, metres + " m from " + start);
                }
            }
        }
    }

    /** The series that bounds rivals lies above the sines that it stands for, and hardly so. */
    @Test
    void rivals() {
        for (double chord = 1e-3; chord < 12_700_000; chord *= 1.01) {
            double exact = Chords.mostChordMetres(Chords.mostLengthMetres(chord));
            double rival = Chords.mostRivalMetres(chord);
            assertTrue(rival >= exact - 1e-8, chord + " m: " + rival + " below " + exact);
            assertEquals(exact, rival, chord < 5e6 ? 1e-7 + 0.02 * (exact - chord) : 1e5, chord + " m");
        }
    }

    private static double chord(Ecef p, Ecef q) {
        return Math.sqrt(Math.pow(p.x() - q.x(), 2) + Math.pow(p.y() - q.y(), 2) + Math.pow(p.z() - q.z(), 2));
    }
}
