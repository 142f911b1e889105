package org.claimline.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.export.Derivation.Account;
import org.claimline.export.Derivation.Input;
import org.claimline.export.Derivation.Operation;
import org.claimline.export.Explainer.Number;
import org.claimline.export.Explainer.Rule;

/** Derivations of overrides and of what they change. */
final class WhatIfRules {

    private WhatIfRules() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String name : List.of(
                "move_border/metres",
                "place_radius/*/radius_m",
                "near_m",
                "frame_m",
                "speed_mps/min",
                "speed_mps/max")) {
            rules.put(
                    "/overrides/" + name,
                    number -> PlaceRules.stated(
                            number,
                            "the override",
                            "the user",
                            "an override replaces one assumption and leaves all others",
                            "none: it is chosen"));
        }
        for (String end : List.of("least", "most")) {
            rules.put("/changes/*/from/" + end, WhatIfRules::change);
            rules.put("/changes/*/to/" + end, WhatIfRules::change);
        }
        return rules;
    }

    private static Account change(Number number) {
        boolean least = number.name().equals("least");
        boolean before = number.pointer().contains("/from/");
        return new Account(
                Operation.MEASURED,
                (least ? "least" : "greatest")
                        + " of the border sets' figures, by planar edges and the default readings, "
                        + (before ? "without the overrides" : "with them"),
                List.of(Input.text(
                        "figure",
                        number.find("figure").orElseThrow(),
                        before ? "the check with the defaults" : "the results in this document")),
                "changes compare two checks of the same incident and border sets",
                "that of the figure");
    }
}
