package org.claimline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling that the press used of the places of the first incidents leads to the place, and to both of twin towns. */
class SpellingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tin Zaouatine",
                "Tinzaouatene",
                "Tinzaouatène",
                "Tinzaoutin",
                "Tin Zaouaten",
                "Tinzawaten",
                "Tin-Zaouatene",
                "Tinzouatène",
                "Tinzouatine",
                "Ti-n-Zaouatene",
                "TIN-Zawatene",
                "Tinzaouten",
                "تين زواتين",
                "تينزاواتين",
                "تين زاوتين",
                // in no list: by rule alone
                "Ti-n-Zaouâtîn",
                "Tin Zawatin",
                "Tinzauatine",
                "tin zouaten",
                "تين زواطين",
                "تَيْن زَوَاتِين",
                "Тин-Заутин"
            })
    void twinTownsOnBothSidesOfTheBorder(String spelling) {
        List<Candidate> firstTwo = firstTwo(spelling);
        assertTrue(
                firstTwo.stream().anyMatch(c -> c.countries().contains("DZ") && Loaded.isAt(c, 19.95333, 2.96667, 1.5))
                        && firstTwo.stream()
                                .anyMatch(c -> c.countries().contains("ML") && Loaded.isAt(c, 19.94861, 2.96778, 9)),
                () -> readable(firstTwo));
    }

    @ParameterizedTest
    @CsvSource({
        "Tessalit, 20.20111, 1.01250, 1.5",
        "تساليت, 20.20111, 1.01250, 1.5",
        "Bordj Badji Mokhtar, 21.325, 0.94611, 1.5",
        "BBM, 21.325, 0.94611, 1.5",
        "Bordj Mokhtar, 21.325, 0.94611, 1.5",
        "برج باجي مختار, 21.325, 0.94611, 1.5",
        "Kidal, 18.43889, 1.40833, 2",
        "كيدال, 18.43889, 1.40833, 2",
        "Tigha, 19.47, 1.4, 130",
        "Adrar des Ifoghas, 19.11667, 1.75, 354",
        "Adrar des Ifora, 19.11667, 1.75, 354",
        "Adrar Province, 25.5, -0.7, 462",
        "ولاية أدرار, 25.5, -0.7, 462",
        "Adrar, 27.87429, -0.29388, 6",
        "أدرار, 27.87429, -0.29388, 6",
        "Bamako, 12.65, -8.0, 5",
        "باماكو, 12.65, -8.0, 5",
        "Algiers, 36.7525, 3.04197, 5",
        "Alger, 36.7525, 3.04197, 5",
        "الجزائر, 36.7525, 3.04197, 5",
        "Gao, 16.27167, -0.04472, 2",
        "غاو, 16.27167, -0.04472, 2",
        "جاو, 16.27167, -0.04472, 2",
        "Liptako-Gourma, 14.99, 0.23, 430",
        "Bir Lahlou, 26.34944, -9.57556, 3",
        "Bir Lehlou, 26.34944, -9.57556, 3",
        "بئر لحلو, 26.34944, -9.57556, 3",
        "بير لحلو, 26.34944, -9.57556, 3",
        "Western Sahara, 24.22, -12.885, 580",
        "Timiaouine, 20.44472, 1.79861, 1.5",
        "In Guezzam, 19.56861, 5.77222, 1.5",
        "عين قزام, 19.56861, 5.77222, 1.5",
        "Boughessa, 20.06, 2.23, 10",
        "Aguelhok, 19.465, 0.855, 1.5",
        "Adjelhoc, 19.465, 0.855, 1.5",
    })
    void placeOfTheFirstIncidents(String spelling, double lat, double lon, double radiusKm) {
        List<Candidate> firstTwo = firstTwo(spelling);
        assertTrue(firstTwo.stream().anyMatch(c -> Loaded.isAt(c, lat, lon, radiusKm)), () -> readable(firstTwo));
    }

    /** Spellings that stand in no file, of places on other borders: found by sound, skeleton or a changed consonant. */
    @ParameterizedTest
    @CsvSource({
        "Tesaleet, 20.20111, 1.01250",
        "Qidal, 18.43889, 1.40833",
        "Bordj Badji Moukhtar, 21.325, 0.94611",
        "Borj Bagi Mokhtar, 21.325, 0.94611",
        "Aghelhok, 19.465, 0.855",
        "Tiffariti, 26.15806, -10.56694",
        "El Guergarate, 21.42611, -16.95861",
        "Timyaouine, 20.44472, 1.79861",
        "Buguessa, 20.06, 2.23",
        "Харкiв, 49.98081, 36.25272",
        "Йайладагы, 35.9025, 36.06272",
        "يايلاداغي, 35.9025, 36.06272",
        "Hrubieszow, 50.80502, 23.89251",
        "Bossaso, 11.28421, 49.18158",
        "Ouagadougu, 12.36566, -1.53388",
    })
    void spellingInNoFile(String spelling, double lat, double lon) {
        List<Candidate> firstTwo = firstTwo(spelling);
        assertTrue(firstTwo.stream().anyMatch(c -> Loaded.isAt(c, lat, lon, 5)), () -> readable(firstTwo));
    }

    private static List<Candidate> firstTwo(String spelling) {
        return Loaded.GAZETTEER.find(spelling).stream().limit(2).toList();
    }

    private static String readable(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.name() + " " + c.countries() + " " + c.position() + " " + c.score())
                .collect(Collectors.joining("; ", "found only: ", ""));
    }
}
