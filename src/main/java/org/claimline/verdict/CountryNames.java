package org.claimline.verdict;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Countries by the names that the Unicode CLDR gives them in each language, with the articles that prose wants. */
final class CountryNames {

    private static final Set<String> CODES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    static {
        CODES.add("XK");
    }

    /** Countries that English gives an article. */
    private static final Set<String> ENGLISH_ARTICLE = codes(
            "AE AX BQ BS CC CF CK DO FK FO GB GM GS HM IO KM KY MH MP MV NL PH" + " PN PS SB SC TC TF UM US VG VI");

    /** Countries that French gives no article: cities, islands that are states, and some by custom. */
    private static final Set<String> FRENCH_BARE =
            codes("AD AG AI AW BH BL CU CW CY DJ GG GI GU HT IL JE KI KN LC MC MF MG MS"
                    + " MT MU NR NU OM PM PR RE SG SH SM ST SX TK TO TT TV TW VC WF YT");

    private static final Set<String> FRENCH_PLURAL =
            codes("AE AS AX BM BQ BS CC CK FJ FK FO HM KM KY MH MP MV NL PH PN PS PW SB SC TC TF UM US VG VI WS");

    private static final Set<String> FRENCH_MASCULINE =
            codes("BD BF BI BJ BN BR BT BW BZ CA CD CG CL CM CR CV DK EH GA GB GH GL"
                    + " GT GY HN IO JP KE KG KH KW KZ LA LB LI LK LR LS LU MA ME ML MM MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SJ"
                    + " SN SR SS SV TD TG TJ TL TM VE VN VU XK YE ZW");

    private CountryNames() {}

    private static Set<String> codes(String codes) {
        return Set.of(codes.split(" "));
    }

    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    static String bare(String code, Language language) {
        return new Locale("", code).getDisplayCountry(language.locale()).replace('\'', '’');
    }

    static String withArticle(String code, Language language) {
        String name = bare(code, language);
        return switch (language) {
            case ENGLISH -> (ENGLISH_ARTICLE.contains(code) ? "the " : "") + name;
            case FRENCH -> (FRENCH_BARE.contains(code) ? "" : frenchArticle(code, name)) + name;
            case ARABIC -> name;
        };
    }

    private static String frenchArticle(String code, String name) {
        if (FRENCH_PLURAL.contains(code)) {
            return "les ";
        }
        return name.matches("[AEÉIÎOU].*") ? "l’" : FRENCH_MASCULINE.contains(code) ? "le " : "la ";
    }
}
