package org.claimline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "Ti-n-Zaouatène, tinzauaten",
        "Tin Zawaten, tinzauaten",
        "تين زواتن, tinzuatn",
        "El Guerguerat, gergerat",
        "الكركرات, krkrat",
        "In Guezzâm, ingezam",
        "Tessalite, tesalit",
        "Ash-Shāṭiʾ, cati",
        "Fdérik, fderik",
        "Bordj, borj",
        "Гао, gao",
        "Жовква, jovkva",
        "Ֆ, f",
    })
    void soundOfASpelling(String spelling, String sound) {
        assertEquals(sound, new Spelling(spelling).sound());
    }

    @ParameterizedTest
    @CsvSource({
        "Tin Zaouatine, tnstn",
        "تينزاواتين, tnstn",
        "Aguelhok, klk",
        "Adjelhoc, klk",
        "أجلهوك, klk",
        "Vassala, fsl",
        "فصالة, fsl",
        "Kasab, ksb",
        "كسب, ksb",
    })
    void skeletonOfASpelling(String spelling, String skeleton) {
        assertEquals(skeleton, Sound.skeleton(new Spelling(spelling).sound()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ti-n-Zaouatène, ti n zaouatene",
        "F'dérik, fderik",
        "ÎLE  d’Oléron, ile doleron",
        "إِنْ قزّام, ان قزام",
        "بئــر, بير",
        "Łódź, lodz",
        "Straße, strasse",
    })
    void foldedWords(String spelling, String words) {
        assertEquals(words, new Spelling(spelling).words());
    }
}
