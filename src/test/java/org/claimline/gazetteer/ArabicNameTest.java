package org.claimline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNameTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("the names that Arabic atlases print, among spellings of several languages in Arabic letters")
    @CsvSource({
        "Cairo, EG, القاهرة",
        "Paris, FR, باريس",
        "London, GB, لندن",
        "Bamako, ML, باماكو",
        "Kidal, ML, كيدال",
        "Tindouf, DZ, تندوف",
        "Laayoune, EH, العيون",
        "Tin Zaouatine, DZ, تين زواتين"
    })
    void names(String name, String country, String arabic) {
        Candidate place = Loaded.GAZETTEER
                .find(new Query(name, Optional.of(country), Optional.empty(), 1))
                .get(0);
        assertEquals(arabic, place.nameIn("ar"));
        assertEquals(place.name(), place.nameIn("fr"));
    }

    @Test
    @DisplayName(
            "spellings with letters of Persian or Urdu are not taken for Arabic, and where there is none the usual name stands")
    void others() {
        assertEquals(Optional.empty(), ArabicName.of(List.of("Paris", "پاریس، تنسی", "پیرس"), false));
        assertEquals(Optional.of("باريس"), ArabicName.of(List.of("Paris", "پاریس", "باريس"), false));
    }
}
