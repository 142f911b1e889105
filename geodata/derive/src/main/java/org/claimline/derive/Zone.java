package org.claimline.derive;

import java.util.ArrayList;
import java.util.List;

/**
 * One polygon collection as a source publishes it, with the country it counts to.
 *
 * @param code ISO 3166-1 alpha-2 (XK for Kosovo), or null for a unit that has none
 * @param name the country's or the unit's name
 * @param rings shells counter-clockwise, holes clockwise: the inside is always on the left
 */
record Zone(String code, String name, List<Ring> rings) {
    private static final int SIXTY_SOUTH = -600_000_000;

    /**
     * The zone without its polygons that lie wholly south of 60 degrees South, and those as Antarctica (AQ, which is all land south of
     * that parallel in ISO 3166-1): the time zones there are the hours that stations keep.
     */
    List<Zone> withAntarcticaApart(ZoneTable table) {
        List<Ring> antarctic = new ArrayList<>();
        List<Ring> others = new ArrayList<>();
        List<Ring> target = others;
        for (Ring ring : rings) {
            if (ring.doubledArea() >= 0) {
                target = ring.northernmost() <= SIXTY_SOUTH ? antarctic : others;
            }
            target.add(ring);
        }
        List<Zone> zones = new ArrayList<>();
        if (!others.isEmpty()) {
            zones.add(new Zone(code, name, others));
        }
        if (!antarctic.isEmpty()) {
            zones.add(new Zone("AQ", table.name("AQ"), antarctic));
        }
        return zones;
    }

    Territory territory() {
        return new Territory(code, name);
    }
}
