package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole page in each language: chosen, switched, whole sentences, from right to left, and the file's own words as they are. */
class LanguagesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DRONE = "2025-04-01-tin-zaouatine-drone";
    private static final Map<String, String> READING =
            Map.of("en", "what geometry excludes", "fr", "ce que la géométrie exclut", "ar", "وما تستبعده الهندسة");

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.document("api/incidents/" + DRONE + "/check"); // takes longer than a page's tests wait
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @DisplayName("the address chooses the language, else the browser's first that there is, else English")
    @CsvSource(delimiter = '|', textBlock = """
                    fr-CA          |         | fr
                    de-DE,ar-MA,fr |         | ar
                    de,pt-BR       |         | en
                    fr             | lang=ar | ar
                    ar             | lang=xx | ar
                    EN-us,fr       |         | en
                    """)
    void chosenByTheBrowser(String languages, String fragment, String expected) {
        try (BrowserContext context = chromium.browser().newContext()) {
            context.addInitScript(
                    "Object.defineProperty(navigator, 'languages', {get: () => '%s'.split(',')})".formatted(languages));
            Page page = context.newPage();
            page.navigate(base + (fragment == null ? "" : "#" + fragment));
            assertThat(page.locator("html")).hasAttribute("lang", expected);
            assertThat(page.locator("html")).hasAttribute("dir", expected.equals("ar") ? "rtl" : "ltr");
            assertThat(page.locator("body")).containsText(READING.get(expected));
        }
    }

    @Test
    @DisplayName("a language is chosen by keyboard, and what was looked at stays")
    void switched() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE + "&reading=literal&from=2025-01-01");
            assertThat(page.locator("#dossier h2").first()).isVisible();
            page.locator("#languages a[lang=ar]").press("Enter");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("#dossier .headline")).hasText(headline(visit, "ar", "literal"));
            assertThat(page.locator("#reading")).hasValue("literal");
            assertThat(page.locator("#time-from")).hasValue("2025-01-01");
            assertThat(page.locator("#languages a[aria-current]")).hasText("العربية");
            assertEquals(List.of(), visit.consoleErrors());
        }
    }

    private static String headline(Visit visit, String language, String reading) {
        JsonNode check = JSON.readTree(
                visit.document("api/incidents/" + DRONE + "/check?reading=" + reading + "&language=" + language));
        return check.get("headline").get("text").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    @DisplayName("the words of the incident's file stand in English, and are marked so")
    void fileSpeaksEnglish(String language) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE + "&lang=" + language);
            for (String selector : List.of("#dossier h2 bdi", ".incident .title", ".timeline .what bdi")) {
                assertThat(page.locator(selector).first()).isAttached();
                for (Locator words : page.locator(selector).all()) {
                    assertThat(words).hasAttribute("lang", "en");
                }
            }
        }
    }

    @Test
    @DisplayName("in Arabic the map's buttons stand where lines begin, and text never runs into the numbers beside it")
    void rightToLeft() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE + "&lang=ar");
            assertThat(page.locator("path.region").first()).isAttached();
            BoundingBox map = page.locator("#map").boundingBox();
            BoundingBox zoom = page.locator(".leaflet-control-zoom").boundingBox();
            assertTrue(zoom.x > map.x + map.width / 2, "zoom buttons at " + zoom.x);
            BoundingBox list = page.locator("#incidents").boundingBox();
            assertTrue(list.x > map.x, "the list stands where lines begin");
            // a bare "N", "E" or "km" among Arabic words would be shown on the wrong side of its number
            Pattern bare = Pattern.compile("\\d ?(km|m)\\b|\\d° ?[NSEW]\\b");
            for (String text : page.locator("main").allInnerTexts()) {
                String own = text.replaceAll("(?s)\u2066.*?\u2069|\u2068.*?\u2069", "");
                bare.matcher(own).results().findFirst().ifPresent(found -> {
                    String around =
                            own.substring(Math.max(0, found.start() - 40), Math.min(own.length(), found.end() + 40));
                    assertTrue(around.matches("(?s).*[A-Za-z]{3,} .*"), "not in the page's language: " + around);
                });
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.claimline.web.Walk#windowsAndLanguages")
    @DisplayName(
            "start, dossier, question, everything opened: no violation that axe finds, nothing to scroll sideways, the server's own headline")
    void everyState(Visit.Window window, String language) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open("#lang=" + language);
            assertThat(page.locator("button.incident").first()).isVisible();
            look(visit, page, window, language, "start");
            page.locator("button.incident[data-incident='" + DRONE + "']").click();
            assertThat(page.locator("#dossier .headline")).hasText(headline(visit, language, "hedged"));
            assertThat(page.locator("path.region").first()).isAttached();
            look(visit, page, window, language, "dossier");
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            page.locator("#position").fill("19.952, 2.965");
            page.locator("#position").press("Enter");
            assertThat(page.locator("#answer tbody tr").first()).isVisible();
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            look(visit, page, window, language, "opened");
            assertEquals(List.of(), visit.consoleErrors());
            assertEquals(List.of(), visit.requestsElsewhere());
        }
    }

    private static void look(Visit visit, Page page, Visit.Window window, String language, String state) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        visit.fullScreenshot(String.join("-", "language", language, state, Walk.name(window)));
        assertEquals(List.of(), Walk.violations(page, "html"), state);
        assertEquals(0, Walk.sideways(page), state);
    }
}
