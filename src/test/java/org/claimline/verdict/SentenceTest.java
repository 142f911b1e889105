package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    @Test
    @DisplayName("a template counts its gaps from 0 and leaves none out")
    void gapsAreCounted() {
        Properties english = bundle("");
        for (String key : english.stringPropertyNames()) {
            int gaps = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
            assertEquals(gaps, gaps(english.getProperty(key)).size(), key);
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
}
