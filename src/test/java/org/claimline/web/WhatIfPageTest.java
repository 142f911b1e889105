package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What-ifs on the page: what they change, as the server says it, on the map, in the address, and back. */
class WhatIfPageTest {

    private static final String BATTLE = "2024-07-25-tinzaouatene-battle";
    private static final String CHECK = "api/incidents/" + BATTLE + "/check?reading=hedged&language=";
    private static final JsonMapper JSON = new JsonMapper();
    /** A what-if judges every claim anew by every line. */
    private static final double PATIENCE_MS = 60_000;

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.document(CHECK + "en");
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @MethodSource("org.claimline.web.Walk#windowsAndLanguages")
    @DisplayName("a moved line: its sentences are the server's, the regions follow, and a button leads back")
    void movedLine(Visit.Window window, String language) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = open(visit, "&lang=" + language);
            String before = drawn(page);
            page.locator("#shift-toward").selectOption("DZ");
            page.locator("#shift").fill("1.5");
            JsonNode check = JSON.readTree(visit.document(CHECK + language + "&move_border=1.5km:DZ"));
            assertThat(page.locator("#dossier .overrides"))
                    .hasText(check.at("/overrides/text").asString(), patience());
            assertTrue(check.get("changes").size() > 0);
            page.evaluate("document.querySelectorAll('.changes details').forEach(one => { one.open = true; })");
            assertThat(page.locator(".changes-list li"))
                    .hasCount(check.get("changes").size());
            assertEquals(
                    StreamSupport.stream(check.get("changes").spliterator(), false)
                            .map(change -> change.get("text").asString())
                            .toList(),
                    page.locator(".changes-list li").allTextContents());
            assertNotEquals(before, drawn(page));
            assertTrue(page.url().contains("move_border=1.5km%3ADZ"), page.url());
            assertEquals(List.of(), Walk.violations(page, "#whatif"));
            assertEquals(List.of(), Walk.violations(page, "#dossier"));
            assertEquals(0, Walk.sideways(page));
            String name = "whatif-" + Walk.name(window) + "-" + language;
            page.locator("#whatif").scrollIntoViewIfNeeded();
            visit.screenshot(name);
            page.locator(".changes").scrollIntoViewIfNeeded();
            visit.screenshot(name + "-changes");

            page.locator("#whatif-reset").press("Enter");
            assertThat(page.locator("#dossier .changes"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
            assertThat(page.locator("#shift")).hasValue("0");
            assertThat(page.locator("#whatif-reset")).isDisabled();
            assertEquals(before, drawn(page));
            assertTrue(!page.url().contains("move_border"), page.url());
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("an address holds every what-if, and the page shows them as the server judges them")
    void addressRestoresWhatIfs() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(
                    visit,
                    "&lang=en&place_radius=5km&near=10km&frame=60km&speed=30-90km/h&edges=geodesic&move_border=300 m toward ML");
            JsonNode check = JSON.readTree(visit.document(
                    CHECK + "en&place_radius=5km&near=10km&frame=60km&speed=30-90km/h&move_border=300m:ML"));
            assertThat(page.locator("#dossier .overrides"))
                    .hasText(check.at("/overrides/text").asString(), patience());
            assertThat(page.locator("#dossier .stamp"))
                    .containsText(check.get("inputs_sha256").asString());
            for (String[] control : new String[][] {
                {"shift", "0.3"},
                {"shift-toward", "ML"},
                {"radius", "5"},
                {"near", "10"},
                {"frame", "60"},
                {"speed-least", "30"},
                {"speed-greatest", "90"},
                {"edges", "geodesic"}
            }) {
                assertThat(page.locator("#" + control[0])).hasValue(control[1]);
            }
            page.locator("#distances-fold > summary").click();
            Locator numbers = page.locator("#distances-fold tbody tr:first-child [data-pointer$='distance_m']");
            List<String> views = pointers(numbers).stream()
                    .map(pointer -> check.at(pointer.replace("/nearest/distance_m", "")))
                    .map(WhatIfPageTest::view)
                    .toList();
            assertEquals(viewsByGeodesicEdges(check), views);
            Locator number = numbers.first();
            String pointer = number.getAttribute("data-pointer");
            number.click();
            assertThat(page.locator("#derivation .overrides"))
                    .hasText(check.at("/overrides/text").asString());
            assertThat(page.locator("#derivation h2"))
                    .containsText(check.at(pointer).asString());
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("by keyboard: a slider's step is tried once it rests, and said politely")
    void slidersByKeyboard() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "&lang=en");
            page.locator("#near-slider").focus();
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#near")).hasValue("23");
            page.waitForURL(Pattern.compile(".*near=23km.*"));
            JsonNode check = JSON.readTree(visit.document(CHECK + "en&near=23km"));
            assertThat(page.locator("#dossier .overrides"))
                    .hasText(check.at("/overrides/text").asString(), patience());
            assertThat(page.locator("#near-slider")).isFocused();
            assertThat(page.locator("#notice")).containsText(Pattern.compile("figures? change|Dossier of"));
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#dossier .changes"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
            assertTrue(!page.url().contains("near="), "the default is no override: " + page.url());
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("of what-ifs tried one after another only the last is shown, and work is said to be under way")
    void latestWins() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "&lang=en");
            page.route(Pattern.compile(".*check.*near=11km.*"), route -> {}); // never answered
            page.locator("#near").fill("11");
            page.waitForURL(Pattern.compile(".*near=11km.*"));
            page.locator("#near").fill("12");
            page.waitForURL(Pattern.compile(".*near=12km.*"));
            assertThat(page.locator("#dossier .overrides"))
                    .containsText("12", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
            assertThat(page.locator("#dossier")).hasAttribute("aria-busy", "false");
            page.route(Pattern.compile(".*check.*near=13km.*"), route -> {});
            page.locator("#near").fill("13");
            assertThat(page.locator("#whatif-status")).hasText("Working: every claim is judged anew by every line.");
            assertThat(page.locator("#dossier")).hasAttribute("aria-busy", "true");
            assertThat(page.locator("#dossier h2")).isVisible();
        }
    }

    @Test
    @DisplayName("an override that does not fit is refused in the server's words; the dossier before it stays")
    void refusedOverride() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "&lang=en");
            page.evaluate("location.hash = location.hash + '&move_border=1km:FR'");
            assertThat(page.locator("#whatif-status"))
                    .containsText(
                            "can't be moved toward FR",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
            assertThat(page.locator("#dossier h2")).isVisible();
            page.locator("#whatif-reset").click();
            assertThat(page.locator("#whatif-status")).hasText("");
            assertEquals(List.of(), visit.requestsElsewhere());
        }
    }

    @Test
    @DisplayName("what a control offers where nothing is overridden is the server's own default")
    void defaultsAreTheServers() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "&lang=en");
            JsonNode check = JSON.readTree(visit.document(CHECK + "en"));
            assertThat(page.locator("#near")).hasValue(kilometres(check.at("/assumptions/near_m")));
            assertThat(page.locator("#frame")).hasValue(kilometres(check.at("/frame/radius_m")));
            assertThat(page.locator("#shift")).hasValue("0");
            assertThat(page.locator("#radius")).hasValue(kilometres(check.at("/frame/place_radius_m")));
            assertWellBehaved(visit);
        }
    }

    private static Page open(Visit visit, String more) {
        Page page = visit.open("#incident=" + BATTLE + more);
        assertThat(page.locator("#dossier h2"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        page.locator("#whatif > summary").click();
        assertThat(page.locator("#shift")).isVisible();
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> pointers(Locator numbers) {
        return (List<String>) numbers.evaluateAll("all => all.map(one => one.dataset.pointer)");
    }

    private static String view(JsonNode distance) {
        return distance.get("border_set").asString() + " "
                + distance.get("edges").asString();
    }

    /** Of each set the geodesic view, or the planar one where it was judged by that alone. */
    private static List<String> viewsByGeodesicEdges(JsonNode check) {
        List<String> judged = StreamSupport.stream(check.get("distances").spliterator(), false)
                .map(WhatIfPageTest::view)
                .distinct()
                .toList();
        assertTrue(judged.stream().anyMatch(view -> view.endsWith(" geodesic")), judged::toString);
        return judged.stream()
                .filter(view -> view.endsWith(" geodesic") || !judged.contains(view.replace(" planar", " geodesic")))
                .toList();
    }

    /** The outlines of the regions as they are drawn. */
    private static String drawn(Page page) {
        return (String) page.evaluate(
                "[...document.querySelectorAll('path.region[data-claim]')].map(path => path.getAttribute('d')).join()");
    }

    private static String kilometres(JsonNode metres) {
        double km = metres.asDouble() / 1000;
        return km == Math.rint(km) ? String.valueOf((long) km) : String.valueOf(km);
    }

    private static LocatorAssertions.HasTextOptions patience() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS);
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
