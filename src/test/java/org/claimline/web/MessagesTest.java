package org.claimline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.verdict.BannedWords;
import org.claimline.verdict.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page's messages: whole and alike in three languages, all of them used, and no sentence of the page anywhere else. */
class MessagesTest {

    private static final Path WEB = Path.of("web");
    private static final Set<String> PLURAL_FORMS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final String SECTIONS = "page|incidents|dossier|whatif|ask|map|time|take|words";
    private static final Pattern KEY =
            Pattern.compile("(['\"`])((?:" + SECTIONS + ")\\.(?:\\$\\{[^}]*}|[\\w-]|\\.)+)\\1");
    private static final Pattern NESTED = Pattern.compile("`((?:" + SECTIONS + ")\\.[\\w-]+\\.[\\w.-]+)\\$\\{");
    private static final Pattern LITERAL =
            Pattern.compile("'((?:[^'\\\\\n]|\\\\.)*)'|\"((?:[^\"\\\\\n]|\\\\.)*)\"|`((?:[^`\\\\]|\\\\.)*)`");

    /** Words that stand in sentences and hardly elsewhere. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)(^|[ ,;:])(the|of|is|are|was|not|could|for|no|this|that|an|with|it)([ .,;:]|$)");

    private static final Pattern TITLE = Pattern.compile("[A-Z][a-z]+([ :,.].*)?");

    /** Names and codes of other people's, which are the same in every language, what only a developer reads, and the words of an incident file, which are English. */
    private static final Pattern NO_MESSAGE = Pattern.compile(
            "English|Français|العربية|Arrow\\w+|Enter|Escape|Home|End|Page(Up|Down)|Tab|Delete|Backspace|Shift|Natural Earth.*|GeoNames|Leaflet|OpenStreetMap.*|Claimline"
                    + "|AbortError|Feature(Collection)?|(Multi)?(Point|LineString|Polygon)|GeometryCollection|Noto .*|Segoe .*|Mercator|Date|GET|POST|Content-Type"
                    + "|\"Noto Sans\".*|a reader of the map|claim added by the reader.*|Claims added by a reader|there is no message .*|nothing fills .*|the messages of .*|places: GeoNames .*|an? selector.*");

    private static final Map<Language, Map<String, JsonNode>> MESSAGES =
            Stream.of(Language.values()).collect(Collectors.toMap(one -> one, MessagesTest::messages));

    private static Map<String, JsonNode> messages(Language language) {
        Map<String, JsonNode> messages = new TreeMap<>();
        add("", JsonMapper.shared().readTree(text(WEB.resolve("lang/" + language.id() + ".json"))), messages);
        return messages;
    }

    /** A message is a text, or an object of plural forms. */
    private static void add(String key, JsonNode node, Map<String, JsonNode> messages) {
        if (node.isString() || isPlural(node)) {
            messages.put(key, node);
        } else {
            node.propertyStream()
                    .forEach(one ->
                            add(key.isEmpty() ? one.getKey() : key + "." + one.getKey(), one.getValue(), messages));
        }
    }

    private static boolean isPlural(JsonNode node) {
        return node.has("other")
                && node.get("other").isString()
                && node.propertyStream().allMatch(form -> PLURAL_FORMS.contains(form.getKey()))
                && node.size() > 1;
    }

    private static List<String> forms(JsonNode message) {
        return message.isString()
                ? List.of(message.asString())
                : message.valueStream().map(JsonNode::asString).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("every language has the same messages, with the same gaps")
    void alike(Language language) {
        Map<String, JsonNode> english = MESSAGES.get(Language.ENGLISH);
        Map<String, JsonNode> own = MESSAGES.get(language);
        assertEquals(english.keySet(), own.keySet());
        own.forEach((key, message) -> assertEquals(gaps(english.get(key)), gaps(message), key));
        own.forEach((key, message) -> assertEquals(english.get(key).isString(), message.isString(), key));
    }

    private static Set<String> gaps(JsonNode message) {
        return forms(message).stream()
                .flatMap(form -> GAP.matcher(form).results())
                .map(gap -> gap.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("a number of things has the plural forms that CLDR gives the language, each message with its count")
    void plurals(Language language) {
        Set<String> expected = PluralRules.forLocale(new ULocale(language.id())).getKeywords();
        MESSAGES.get(language).forEach((key, message) -> {
            if (!message.isString()) {
                assertEquals(expected, Set.copyOf(List.copyOf(message.propertyNames())), key);
                assertTrue(gaps(message).contains("count"), key + " chooses its form by a count that it doesn't tell");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("no message is empty, has a stray brace, or a word that is never ours")
    void wording(Language language) {
        List<String> found = new ArrayList<>();
        MESSAGES.get(language)
                .forEach((key, message) -> forms(message).forEach(form -> {
                    assertFalse(form.isBlank(), key);
                    assertFalse(GAP.matcher(form).replaceAll("").matches(".*[{}<>].*"), key + ": " + form);
                    // a border set is a publication; what may not be said is "the border" of the line that it draws
                    BannedWords.in(form.replaceAll("border sets?", "set"), language)
                            .forEach(words -> found.add(key + ": " + form + ": " + words));
                }));
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "ARABIC"})
    @DisplayName("a message of several words is not left in English")
    void translated(Language language) {
        List<String> left = MESSAGES.get(language).entrySet().stream()
                .filter(entry -> entry.getValue().isString())
                .filter(entry -> GAP.matcher(entry.getValue().asString())
                        .replaceAll("")
                        .trim()
                        .matches(".*[a-z]+ [a-z]+.*"))
                .filter(entry ->
                        entry.getValue().equals(MESSAGES.get(Language.ENGLISH).get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), left);
    }

    @Test
    @DisplayName("every message is used, and every key that is used has a message")
    void used() {
        Set<String> keys = MESSAGES.get(Language.ENGLISH).keySet();
        List<Pattern> asked = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Path file : sources()) {
            String source = withoutComments(text(file));
            Stream<String> literals = KEY.matcher(source).results().map(found -> found.group(2));
            Stream<String> attributes = Pattern.compile("data-t(?:-label)?=\"([^\"]+)\"")
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1));
            // a gap may hold a template of its own: whatever begins as the literal does
            NESTED.matcher(source)
                    .results()
                    .forEach(start -> asked.add(Pattern.compile(Pattern.quote(start.group(1)) + ".+")));
            Stream.concat(literals, attributes).forEach(key -> {
                Pattern pattern = asPattern(key);
                asked.add(pattern);
                if (keys.stream().noneMatch(known -> pattern.matcher(known).matches())) {
                    unknown.add(file.getFileName() + ": " + key);
                }
            });
        }
        assertEquals(List.of(), unknown);
        assertEquals(
                List.of(),
                keys.stream()
                        .filter(key -> asked.stream()
                                .noneMatch(pattern -> pattern.matcher(key).matches()))
                        .toList());
    }

    /** A gap of a key's literal stands for one name. */
    private static Pattern asPattern(String key) {
        return Pattern.compile(
                Stream.of(key.split("\\$\\{[^}]*}", -1)).map(Pattern::quote).collect(Collectors.joining("[^.]+")));
    }

    @Test
    @DisplayName("no module holds a sentence or a title of its own")
    void noSentencesInModules() {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            if (file.toString().endsWith(".js")) {
                LITERAL.matcher(withoutComments(text(file)))
                        .results()
                        .map(MessagesTest::content)
                        .filter(MessagesTest::isMessage)
                        .forEach(literal -> found.add(file.getFileName() + ": " + literal));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("the search for sentences finds one")
    void sentencesAreFound() {
        assertTrue(isMessage("The map could not answer."));
        assertTrue(isMessage("No place named “${name}” was found."));
        assertTrue(isMessage("Legend"));
        assertTrue(isMessage("gap of 2 km"));
        assertFalse(isMessage("incident is-chosen"));
        assertFalse(isMessage("dossier.claims.title"));
        assertFalse(isMessage("(min-width: 60rem)"));
    }

    private static String content(MatchResult literal) {
        return Stream.of(1, 2, 3)
                .map(literal::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMessage(String literal) {
        return (SENTENCE.matcher(literal).find() && literal.contains(" ")
                        || TITLE.matcher(literal).matches())
                && !NO_MESSAGE.matcher(literal).matches();
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".js") || file.endsWith("index.html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
