package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates of all languages, and what fills their gaps. */
class SentenceTest {

    private static final Pattern KEY = Pattern.compile("Sentence\\s*\\.of\\(\\s*\"([^\"]+)\"");

    /** The bundle of a language alone, without the English templates behind it. */
    private static Properties bundle(String suffix) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                SentenceTest.class.getResourceAsStream("sentences" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The numbers of a template's gaps, those inside of choices too. */
    private static Set<String> gaps(String template) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("every key that the code names has a template")
    void keysOfTheCode() throws IOException {
        Set<String> known = bundle("").stringPropertyNames();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String key : KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .toList()) {
                    assertTrue(
                            known.stream().anyMatch(one -> one.equals(key) || one.startsWith(key)), file + ": " + key);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("every language has every template, with the same gaps, counted from 0")
    void sameInEveryLanguage(Language language) {
        Properties english = bundle("");
        Properties own = bundle(language == Language.ENGLISH ? "" : "_" + language.id());
        assertEquals(english.stringPropertyNames(), own.stringPropertyNames());
        for (String key : own.stringPropertyNames()) {
            Set<String> gaps = gaps(own.getProperty(key));
            // the number itself, by which a unit is put in the singular or plural
            if (key.startsWith("unit.")) {
                gaps.remove("1");
            }
            assertEquals(gaps(english.getProperty(key)), gaps, key);
            assertEquals(
                    new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    gaps(english.getProperty(key)).size(),
                    key);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("no template has an apostrophe that would quote its gaps away, nor spaces at its ends")
    void apostrophes(Language language) {
        Properties own = bundle(language == Language.ENGLISH ? "" : "_" + language.id());
        for (String key : own.stringPropertyNames()) {
            assertFalse(own.getProperty(key).contains("'"), key);
            assertEquals(own.getProperty(key).strip(), own.getProperty(key), key);
        }
    }

    @Test
    @DisplayName("a reason begins with its code in every language")
    void codes() {
        Properties english = bundle("");
        for (String key : english.stringPropertyNames()) {
            if (key.startsWith("reason.") && english.getProperty(key).contains(": ")) {
                String code = english.getProperty(key).split(": ")[0];
                assertTrue(code.matches("[a-z-]+"), key);
                assertTrue(bundle("_fr").getProperty(key).startsWith(code + " : "), key);
                assertTrue(bundle("_ar").getProperty(key).startsWith("\u2068" + code + "\u2069: "), key);
            }
        }
    }

    @Test
    @DisplayName("a sentence with too many gaps or too few is refused")
    void wrongGaps() {
        assertThrows(IllegalStateException.class, () -> Sentence.of("area.one").toString());
        assertThrows(
                IllegalStateException.class,
                () -> Sentence.of("area.one", Gap.area(1), Gap.area(2)).toString());
    }

    @ParameterizedTest
    @CsvSource({"213.4, 213 m", "999.4, 999 m", "11450, 11.45 km", "738000, 738.00 km", "1234567, '1,234.57 km'"})
    void lengths(double metres, String printed) {
        assertEquals(printed, Gap.length(metres).fill(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"0.01234, 0.0123 km²", "12.34, 12.3 km²", "34521, '34,500 km²'"})
    void areas(double km2, String printed) {
        assertEquals(printed, Gap.area(km2).fill(Language.ENGLISH));
    }

    @Test
    @DisplayName("parts in a row")
    void lists() {
        assertEquals("a", Gap.ids(List.of("a")).fill(Language.ENGLISH));
        assertEquals("a and b", Gap.ids(List.of("a", "b")).fill(Language.ENGLISH));
        assertEquals("a, b and c", Gap.ids(List.of("a", "b", "c")).fill(Language.ENGLISH));
    }

    @Test
    @DisplayName("braces and quotes in what others wrote do no harm")
    void verbatim() {
        assertEquals(
                "near {0} o'Neill's",
                Sentence.of("clause.near", Gap.verbatim("{0} o'Neill's")).toString());
        assertEquals("{1} and {0}'s", Gap.ids(List.of("{1}", "{0}'s")).fill(Language.ENGLISH));
    }

    @ParameterizedTest
    @DisplayName("a name and the word before it become one where the language has it so")
    @CsvSource({
        "DZ, in the airspace of Algeria, dans l’espace aérien de l’Algérie, في المجال الجوي للجزائر",
        "ML, in the airspace of Mali, dans l’espace aérien du Mali, في المجال الجوي لمالي",
        "US, in the airspace of the United States, dans l’espace aérien des États-Unis, في المجال الجوي للولايات المتحدة",
        "IL, in the airspace of Israel, dans l’espace aérien d’Israël, في المجال الجوي لإسرائيل",
        "LY, in the airspace of Libya, dans l’espace aérien de la Libye, في المجال الجوي لليبيا",
        "XK, in the airspace of Kosovo, dans l’espace aérien du Kosovo, في المجال الجوي لكوسوفو"
    })
    void contractions(String code, String english, String french, String arabic) {
        Sentence sentence = Sentence.of("clause.in.airspace", Gap.country(code));
        assertEquals(english, sentence.in(Language.ENGLISH));
        assertEquals(french, sentence.in(Language.FRENCH));
        assertEquals(arabic, sentence.in(Language.ARABIC));
    }

    @Test
    @DisplayName("numbers as each language writes them")
    void numbers() {
        assertEquals("11,45\u202fkm", Gap.length(11_450).fill(Language.FRENCH));
        assertEquals("34\u202f500\u202fkm²", Gap.area(34_521).fill(Language.FRENCH));
        assertEquals("11,45 كم", Gap.length(11_450).fill(Language.ARABIC));
        assertEquals("34\u202f500 كم²", Gap.area(34_521).fill(Language.ARABIC));
    }

    @Test
    @DisplayName("what runs the other way is isolated")
    void isolates() {
        Sentence near = Sentence.of("clause.near", Gap.verbatim("Tin Zaouatine"));
        assertEquals("قرب \u2068Tin Zaouatine\u2069", near.in(Language.ARABIC));
        assertEquals("près de Tin Zaouatine", near.in(Language.FRENCH));
        assertEquals(
                "near \u2068تين زواتين\u2069",
                Sentence.of("clause.near", Gap.verbatim("تين زواتين")).in(Language.ENGLISH));
    }

    @Test
    @DisplayName("French spaces before two-part punctuation and within guillemets, but not in what others wrote")
    void frenchSpaces() {
        assertEquals(
                "pendant «\u00a017 s ; x\u00a0»",
                Sentence.of("clause.duration", Gap.verbatim("17 s ; x")).in(Language.FRENCH));
        assertTrue(Sentence.of("verdict.feasible").in(Language.FRENCH).contains("géométrie\u202f; cela"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("every country has a name, and none keeps a mark")
    void countries(Language language) {
        for (String code : Locale.getISOCountries()) {
            String text = Sentence.of("clause.in.land", Gap.country(code)).in(language);
            assertTrue(text.chars().noneMatch(c -> c == '\uE000'), text);
            assertFalse(text.endsWith(" " + code), text);
        }
    }
}
