package org.claimline.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.incident.Claim;
import org.claimline.incident.Incident;

/**
 * One colour a claimant, in the order in which an incident's claims name them: Okabe and Ito's colours, told apart by people of
 * any colour vision (2008), darkened where needed to 3:1 against a white ground (WCAG 2.2, 1.4.11). No colour is a country's own.
 */
final class Palette {

    private static final List<String> COLOURS =
            List.of("#0072b2", "#b35900", "#00795c", "#a8487f", "#6b5b00", "#2b6f99", "#5d3a9b", "#505050");

    private final Map<String, String> byClaimant = new LinkedHashMap<>();

    Palette(Incident incident) {
        for (Claim claim : incident.claims()) {
            String next = COLOURS.get(byClaimant.size() % COLOURS.size());
            byClaimant.putIfAbsent(claim.claimant().name(), next);
        }
    }

    String of(Claim claim) {
        return byClaimant.get(claim.claimant().name());
    }
}
