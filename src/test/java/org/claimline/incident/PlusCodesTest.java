package org.claimline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimline.geo.Geodesics;
import org.claimline.geo.LatLon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlusCodesTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "published: cells of Open Location Code's own test data; the radius reaches from the centre to the furthest corner")
    @CsvSource({
        "7FG49Q00+, 20.35, 2.75, 20.4, 2.8",
        "7FG49QCJ+2V, 20.37, 2.782125, 20.370125, 2.78225",
        "7fg49qcj+2v, 20.37, 2.782125, 20.370125, 2.78225",
        "7FG49QCJ+2VX, 20.3701, 2.78221875, 20.370125, 2.78225",
        "8FVC2222+22, 47.0, 8.0, 47.000125, 8.000125",
        "4VCPPQGP+Q9, -41.273125, 174.785875, -41.273, 174.786",
        "62H20000+, 1.0, -180.0, 2.0, -179.0"
    })
    void published(String code, double south, double west, double north, double east) {
        PrintedCoordinates.Read read = PrintedCoordinates.read(code);
        PlaceReference.Positioned at = read.position();
        assertEquals("plus-code", read.notation().id());
        assertEquals((south + north) / 2, at.latDegrees(), 1e-9);
        assertEquals((west + east) / 2, at.lonDegrees(), 1e-9);
        LatLon centre = new LatLon(at.latDegrees(), at.lonDegrees());
        double furthest = Math.max(
                Geodesics.distanceMetres(centre, new LatLon(south, east)),
                Geodesics.distanceMetres(centre, new LatLon(north, east)));
        assertEquals(furthest, at.radiusMetres(), 1e-6);
    }

    @Test
    @DisplayName("a short code counts from a place: published, 9QCJ+2VX by 51.3708675, -1.217765625 is 9C3W9QCJ+2VX")
    void shortCode() {
        PrintedCoordinates.ShortCode code =
                PrintedCoordinates.shortCode("9QCJ+2VX Reading").orElseThrow();
        assertEquals("Reading", code.place());
        PlaceReference.Positioned whole = PrintedCoordinates.parse("9C3W9QCJ+2VX");
        assertEquals(whole, code.near(new LatLon(51.3708675, -1.217765625)).position());
    }

    @Test
    @DisplayName("a short code without its place, and one in a file, is refused with the reason")
    void shortCodeAlone() {
        assertTrue(
                PrintedCoordinates.shortCode("9QCJ+2VX").orElseThrow().place().isEmpty());
        Unreadable error = assertThrows(Unreadable.class, () -> PrintedCoordinates.parse("9QCJ+2VX Reading"));
        assertEquals("plus-code-without-place", error.rule());
    }
}
