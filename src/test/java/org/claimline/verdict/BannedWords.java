package org.claimline.verdict;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that are never ours, in each language, and the one place where some of them stand. */
public final class BannedWords {

    /** The one place for these words: what geometry leaves standing is not thereby so. */
    private static final Map<Language, Pattern> SANCTIONED = Map.of(
            Language.ENGLISH, Pattern.compile("does not make (it|them) true"),
            Language.FRENCH, Pattern.compile("ne (le|la|les) rend pas vrai(e|es|s)?\\b"),
            Language.ARABIC, Pattern.compile("وهذا لا يجعل(ه|ها|هما) صحيح(ًا|ة|تين|ين)"));

    private static final Map<Language, List<String>> BANNED = Map.of(
            Language.ENGLISH,
                    List.of(
                            "violat\\w+",
                            "illegal\\w*",
                            "unlawful\\w*",
                            "lied",
                            "lying",
                            "liars?",
                            "false\\w*",
                            "true",
                            "truth",
                            "wrong\\w*",
                            "proves?",
                            "proven",
                            "per ?cent",
                            "the borders?",
                            "ground truth",
                            "(in)?correct"),
            Language.FRENCH,
                    List.of(
                            "viol(e|é|ée|és|ées|er|ation|ations)",
                            "illég\\w+",
                            "illicite\\w*",
                            "ment(i|ie|ir|eur|eurs|euse|euses)",
                            "mensong\\w+",
                            "faux",
                            "fausse\\w*",
                            "vrai\\w*",
                            "vérité\\w*",
                            "tort",
                            "erron\\w+",
                            "prouv\\w+",
                            "preuves?",
                            "pour ?cent",
                            "(la|les) frontières?",
                            "(in)?correct(e|es|s)?"),
            Language.ARABIC,
                    List.of(
                            "انته(ا)?ك",
                            "خرق",
                            "اختراق",
                            "غير قانوني",
                            "غير شرعي",
                            "غير مشروع",
                            "كذب",
                            "كاذب",
                            "زائف",
                            "باطل",
                            "خطأ",
                            "خاطئ",
                            "صحيح",
                            "حقيق",
                            "صادق",
                            "برهان",
                            "برهن",
                            "ثبات",
                            "أثبت",
                            "يثبت",
                            "المئة",
                            "المائة",
                            "٪",
                            "الحدود"));

    private BannedWords() {}

    /** Patterns of words; the per cent sign in every language. */
    static List<String> of(Language language) {
        return Stream.concat(BANNED.get(language).stream(), Stream.of("%")).toList();
    }

    static Pattern pattern(String words, Language language) {
        boolean asWords = language != Language.ARABIC && words.matches(".*\\w.*");
        return Pattern.compile(
                asWords ? "\\b(" + words + ")\\b" : words,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The text without the one place for these words. */
    static String unsanctioned(String text, Language language) {
        return SANCTIONED.get(language).matcher(text).replaceAll("");
    }

    /** Those that a text of ours has. */
    public static List<String> in(String text, Language language) {
        String own = unsanctioned(text, language);
        return of(language).stream()
                .filter(words -> pattern(words, language).matcher(own).find())
                .toList();
    }
}
