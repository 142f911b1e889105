package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page as its readers use it, in a real browser. */
class PageTest {

    private static final String DRONE = "2025-04-01-tin-zaouatine-drone";
    private static final String DRONE_FRAGMENT = "#incident=" + DRONE;
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final JsonMapper JSON = new JsonMapper();

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.document(
                    "api/incidents/" + DRONE + "/check"); // the first check takes longer than a page's tests wait
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void listLeadsToRegionsVerdictsAndPairs() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("");
            int incidents =
                    json(visit.document("api/incidents")).get("incidents").size();
            assertThat(page.locator("button.incident")).hasCount(incidents);
            visit.screenshot("wide-start");

            page.locator("button.incident[data-incident='" + DRONE + "']").click();
            assertThat(page.locator("#dossier h2")).isVisible();
            for (String claim : List.of("dz-depth", "ml-wreck")) {
                assertThat(page.locator("path.region[data-claim='" + claim + "']")
                                .first())
                        .isAttached();
                assertThat(page.locator("#legend li[data-claim='" + claim + "']")
                                .first())
                        .isVisible();
            }
            assertThat(page.locator("#legend input[id$='|nearest||']")).isChecked();
            assertThat(page.locator("#legend input[id$='|meridian||']")).not().isChecked();
            JsonNode check = json(visit.document("api/incidents/" + DRONE + "/check?reading=hedged"));
            assertThat(page.locator("#dossier .headline"))
                    .hasText(check.get("headline").get("text").asString());
            assertThat(pairRow(page)).containsText("not exclude each other");
            assertThat(pairRow(page)).containsText(afterStatements(check));
            assertThat(page.locator("#dossier")).containsText("ot excluded by geometry; this does not make it true");
            visit.screenshot("wide-dossier");
            assertWellBehaved(visit);
        }
    }

    @Test
    void downloadIsTheFeatureCollectionOfTheMap() throws IOException {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open(DRONE_FRAGMENT);
            Locator link = page.locator("#download");
            assertThat(link).isVisible();
            Download download = page.waitForDownload(link::click);
            JsonNode features = json(Files.readString(download.path()));
            assertEquals("FeatureCollection", features.get("type").asString());
            List<String> claims = features.get("features").findValuesAsString("claim");
            assertTrue(claims.containsAll(List.of("dz-depth", "ml-wreck")), "regions of " + claims);
            assertWellBehaved(visit);
        }
    }

    @Test
    void borderSetAndReadingAreKeptInTheAddress() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open(DRONE_FRAGMENT);
            page.locator("#border-set").selectOption("ne-10m");
            page.locator("#reading").selectOption("literal");
            assertThat(page.locator("#attribution")).containsText("Natural Earth’s line");
            assertThat(page.locator("#download"))
                    .hasAttribute("href", "api/incidents/" + DRONE + "/geojson?border_set=ne-10m&reading=literal");
            page.reload();
            assertThat(page.locator("#border-set")).hasValue("ne-10m");
            assertThat(page.locator("#reading")).hasValue("literal");
            assertThat(page.locator("#dossier h2")).isVisible();
            assertWellBehaved(visit);
        }
    }

    @Test
    void mapAnswersByEveryView() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open(DRONE_FRAGMENT);
            page.locator("#position").fill("19.952, 2.965");
            page.locator("#position").press("Enter");
            int views = json(visit.document("api/measure?lat=19.952&lon=2.965"))
                    .get("views")
                    .size();
            assertThat(page.locator("#answer tbody tr")).hasCount(views);
            visit.screenshot("wide-answer");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                    .click();
            page.locator("#map").click();
            assertThat(page.locator("#answer tbody tr")).hasCount(views);
            assertWellBehaved(visit);
        }
    }

    @Test
    void everyCandidateOfANameIsOffered() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("");
            page.locator("#name").fill("Tin Zaouatine");
            page.locator("#name").press("Enter");
            Locator first = page.locator("button.candidate").first();
            assertThat(first).containsText("radius");
            first.click();
            assertThat(first).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("path.candidate-disc")).isAttached();
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(Visit.Window.class)
    void axeFindsNothingGrave(Visit.Window window) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open("");
            assertThat(page.locator("button.incident").first()).isVisible();
            assertNothingGrave(page);
            page.locator("button.incident[data-incident='" + DRONE + "']").click();
            assertThat(page.locator("#dossier h2")).isVisible();
            assertThat(page.locator("path.region").first()).isAttached();
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            page.locator("#position").fill("19.952, 2.965");
            page.locator("#position").press("Enter");
            assertThat(page.locator("#answer tbody tr").first()).isVisible();
            visit.fullScreenshot("axe-" + window.name().toLowerCase(Locale.ROOT));
            assertNothingGrave(page);
            assertWellBehaved(visit);
        }
    }

    @Test
    void keyboardAloneChoosesInTheListAndOnTheMap() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("");
            assertThat(page.locator("button.incident").first()).isVisible();
            assertThat(page.locator(".pin").first()).isVisible();
            tabTo(page, "button.incident");
            page.keyboard().press("Enter");
            assertThat(page.locator("button.incident").first()).hasAttribute("aria-current", "true");
            assertThat(page.locator("#dossier h2")).isVisible();
            tabTo(page, "#map");
            String before = page.url();
            page.keyboard().press("ArrowRight");
            page.waitForURL(url -> !url.equals(before));
            tabTo(page, ".pin[aria-pressed='false']");
            String incident = (String) page.evaluate("document.activeElement.dataset.incident");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pin[data-incident='" + incident + "']")).hasAttribute("aria-pressed", "true");
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "NARROW_DARK"})
    void narrowWindowNeverScrollsSideways(Visit.Window window) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open(DRONE_FRAGMENT);
            assertThat(page.locator("#verdicts-title")).isAttached();
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
            assertEquals(
                    true,
                    page.evaluate("(() => { const region = document.querySelector('.pair-table').parentElement;"
                            + " return region.scrollWidth <= region.clientWidth; })()"),
                    "pairs are read without scrolling sideways");
            page.locator("#pairs-title").scrollIntoViewIfNeeded();
            visit.screenshot(window.name().toLowerCase(Locale.ROOT) + "-pairs");
            visit.fullScreenshot(window.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-dossier");
            assertWellBehaved(visit);
        }
    }

    @Test
    void markupInAClaimIsShownAsText() {
        String markup = "<img src=x onerror=\"document.title='taken'\"><b>bold</b>";
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            JsonNode incident = json(visit.document("api/incidents/" + DRONE));
            ((ObjectNode) incident.get("claims").get(0)).put("statement", markup);
            ((ObjectNode) incident).put("title", markup);
            visit.page()
                    .route(
                            "**/api/incidents/" + DRONE,
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("application/json")
                                    .setBody(incident.toString())));
            Page page = visit.open(DRONE_FRAGMENT);
            assertThat(page.locator("#dossier .statement").first()).containsText(markup);
            assertThat(page.locator("#dossier h2")).hasText(markup);
            assertThat(page.locator("#dossier img, #dossier b")).hasCount(0);
            assertThat(page).hasTitle("Claimline");
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json", "text/plain"})
    void failureOfTheServerIsSaid(String contentType) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.page()
                    .route(
                            "**/api/**",
                            route -> route.fulfill(
                                    new Route.FulfillOptions()
                                            .setStatus(503)
                                            .setContentType(contentType)
                                            .setBody(
                                                    "{\"type\":\"about:blank\",\"title\":\"Borders are being read\",\"status\":503}")));
            Page page = visit.open(DRONE_FRAGMENT);
            assertThat(page.locator("#failures")).containsText("Borders are being read");
            assertThat(page.locator("#dossier")).containsText("could not be loaded");
        }
    }

    @Test
    void silenceOfTheServerIsSaidAndCanBeTriedAgain() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.page().route("**/api/**", Route::abort);
            Page page = visit.open("");
            assertThat(page.locator("#failures")).containsText("The server does not answer");
            visit.screenshot("wide-silence");
            page.unroute("**/api/**");
            page.getByText("Try again").click();
            assertThat(page.locator("button.incident").first()).isVisible();
            assertThat(page.locator("#failures")).isHidden();
        }
    }

    @Test
    void longWorkIsSaidWhileItLasts() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            List<Route> held = new ArrayList<>();
            visit.page().route("**/check?**", held::add);
            Page page = visit.open(DRONE_FRAGMENT);
            assertThat(page.locator("#dossier")).containsText("still at work");
            assertThat(page.locator("#dossier")).hasAttribute("aria-busy", "true");
            assertThat(page.locator("#notice[aria-live='polite']")).containsText("still at work");
            held.forEach(Route::resume);
            assertThat(page.locator("#dossier h2")).isVisible();
            assertThat(page.locator("#dossier")).hasAttribute("aria-busy", "false");
            assertWellBehaved(visit);
        }
    }

    @Test
    void emptyListIsSaid() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.page()
                    .route(
                            "**/api/incidents",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("application/json")
                                    .setBody("{\"incidents\":[],\"problems\":[]}")));
            assertThat(visit.open("").locator("#incidents")).containsText("No incident is loaded");
            assertWellBehaved(visit);
        }
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static Locator pairRow(Page page) {
        return page.locator("tr[data-claim='dz-depth ml-wreck'], tr[data-claim='ml-wreck dz-depth']");
    }

    /** The pair's sentence from its judgement on; the row's head names the claims. */
    private static String afterStatements(JsonNode check) {
        String text = pairText(check);
        return text.substring(text.indexOf("By the lines of"));
    }

    private static String pairText(JsonNode check) {
        for (JsonNode pair : check.get("pairs")) {
            if (Set.of("dz-depth", "ml-wreck")
                    .equals(Set.of(pair.get("a").asString(), pair.get("b").asString()))) {
                return pair.get("headline").get("text").asString();
            }
        }
        throw new AssertionError("no pair of dz-depth and ml-wreck");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + selector);
    }

    private static void assertNothingGrave(Page page) {
        List<String> grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(PageTest::describe)
                        .toList();
        assertEquals(List.of(), grave);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
