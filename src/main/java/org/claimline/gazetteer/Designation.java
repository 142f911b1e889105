package org.claimline.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that says what it names: "Adrar Province", "ville de Gao", "ولاية أدرار".
 *
 * @param bareName the name without the designation, folded
 * @param kinds what it may then be
 */
record Designation(String bareName, Set<Kind> kinds) {

    private static final Set<Kind> PROVINCES = EnumSet.of(Kind.PROVINCE, Kind.DISTRICT);
    private static final Set<Kind> AREAS = EnumSet.of(Kind.PROVINCE, Kind.DISTRICT, Kind.REGION, Kind.AREA);
    private static final Set<Kind> SETTLEMENTS = EnumSet.of(Kind.CAPITAL, Kind.TOWN, Kind.VILLAGE, Kind.POST);
    private static final Set<Kind> ANY = EnumSet.allOf(Kind.class);

    private static final Map<String, Set<Kind>> WORDS = new HashMap<>();

    static {
        enter(PROVINCES, "province provincia wilaya wilayah vilayet governorate gouvernorat muhafazah mohafazat");
        enter(PROVINCES, "oblast oblasti krai district departement department cercle circle commune county state");
        enter(PROVINCES, "moughataa daira prefecture raion rayon voivodeship tehsil");
        enter(PROVINCES, "ولاية محافظة إقليم دائرة بلدية область области район края");
        enter(AREAS, "region area territory zone subregion منطقة جهة");
        enter(SETTLEMENTS, "town city village ville localite hamlet oasis locality settlement");
        enter(SETTLEMENTS, "مدينة بلدة قرية город село");
        enter(ANY, "camp base garrison outpost post poste military militaire قاعدة معسكر база");
    }

    /** The apostrophe of "d'Adrar", which folding would close up. */
    private static final Pattern ELISION = Pattern.compile("['’]");

    /** Links between a designation and its name. */
    private static final Set<String> LINKS = Set.of("of", "de", "du", "des", "d", "la", "le", "the", "el");

    static Optional<Designation> find(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(
                new Spelling(ELISION.matcher(name).replaceAll(" ")).words().split(" ")));
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        boolean said = false;
        for (String word : List.copyOf(words)) {
            Set<Kind> named = WORDS.get(word);
            if (named != null) {
                kinds.retainAll(named);
                words.remove(word);
                said = true;
            }
        }
        while (said && words.size() > 1 && LINKS.contains(words.get(0))) {
            words.remove(0);
        }
        return said && !words.isEmpty()
                ? Optional.of(new Designation(String.join(" ", words), kinds))
                : Optional.empty();
    }

    private static void enter(Set<Kind> kinds, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(new Spelling(word).words(), kinds);
        }
    }
}
