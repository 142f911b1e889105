package org.claimline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @DisplayName("the language that a client prefers of those that there are")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | fr",
                "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7 | fr",
                "ar-DZ | ar",
                "de, ar;q=0.5, fr;q=0.7 | fr",
                "en;q=0.2, ar;q=0.3 | ar",
                "de-DE,de;q=0.9 | en",
                "fr;q=0, ar;q=0.1 | ar",
                "* | en",
                "fr;q=2 | en",
                "; ,, | en",
                "'' | en",
                "| en"
            })
    void preferred(String header, String language) {
        assertEquals(language, AcceptLanguage.of(header).id());
    }
}
