package org.claimline.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimline.incident.Figure.Unit;

/** Units of length as printed in English, French and Arabic. */
final class LengthUnits {

    private static final Map<String, Unit> NAMES = new HashMap<>();

    /** Arabic duals carry their number: kilumitrayn is two kilometres. */
    private static final Map<String, Unit> DUALS = new HashMap<>();

    static {
        names(Unit.METRE, "m|m.|metre|metres|meter|meters|mètre|mètres|متر|مترا|أمتار|م");
        names(
                Unit.KILOMETRE,
                "km|km.|kms|kilometre|kilometres|kilometer|kilometers|kilomètre|kilomètres|kilo-metres|كم|كلم|كيلومتر|كيلومترا"
                        + "|كيلومترات|كيلو متر|كيلو مترا|كيلو مترات");
        names(Unit.STATUTE_MILE, "mi|mi.|mile|miles|statute mile|statute miles|ميل|ميلا|أميال");
        names(
                Unit.NAUTICAL_MILE,
                "nmi|n.m.|nautical mile|nautical miles|naut. miles|sea mile|sea miles|mille marin|milles marins"
                        + "|mille nautique|milles nautiques|nautique|nautiques|ميل بحري|ميلا بحريا|أميال بحرية");
        names(Unit.YARD, "yd|yds|yard|yards|ياردة|ياردات");
        names(Unit.FOOT, "ft|ft.|foot|feet|pied|pieds|قدم|قدما|أقدام");
        dual(Unit.METRE, "مترين|متران");
        dual(Unit.KILOMETRE, "كيلومترين|كيلومتران");
        dual(Unit.STATUTE_MILE, "ميلين|ميلان");
        dual(Unit.NAUTICAL_MILE, "ميلين بحريين|ميلان بحريان");
    }

    private LengthUnits() {}

    /** The unit of that name, in the form of {@link PrintedText#normal}; only NM is told from nm by its case. */
    static Optional<Unit> find(String name) {
        return name.equals("NM")
                ? Optional.of(Unit.NAUTICAL_MILE)
                : Optional.ofNullable(NAMES.get(PrintedText.key(name)));
    }

    static Optional<Unit> findDual(String name) {
        return Optional.ofNullable(DUALS.get(PrintedText.key(name)));
    }

    private static void names(Unit unit, String names) {
        for (String name : names.split("\\|")) {
            NAMES.put(PrintedText.key(name), unit);
        }
    }

    private static void dual(Unit unit, String names) {
        for (String name : names.split("\\|")) {
            DUALS.put(PrintedText.key(name), unit);
        }
    }
}
