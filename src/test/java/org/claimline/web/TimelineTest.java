package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The span of time that is looked at: list, map and drawing keep to it, by hand, by keyboard and by itself. */
class TimelineTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DRONE = "2025-04-01-tin-zaouatine-drone";

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
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

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @DisplayName("list and map show the incidents whose date lies in the span, by any part or wholly")
    @CsvSource({
        "2025-01-31, 2025-03-13, ''",
        "2025-01-31, 2025-03-13, 1",
        "2025-01-01, 2025-01-31, 1",
        "'', 2024-07-25, ''",
        "'', 2024-07-26, 1",
        "2025-04-01, '', ''",
        "2025-04-01, '', 1",
        "2022-01-01, 2022-12-31, ''",
    })
    void incidentsOfTheSpan(String from, String to, String within) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("");
            assertThat(page.locator(".pin").first()).isVisible();
            page.locator("#time-within").selectOption(within);
            page.locator("#time-from").fill(from);
            page.locator("#time-to").fill(to);
            page.locator("#time-to").blur();
            List<String> expected = incidents(visit, dated -> liesIn(dated, from, to, within.equals("1")));
            assertThat(page.locator("button.incident")).hasCount(expected.size());
            assertEquals(expected, attributes(page.locator("button.incident"), "data-incident"));
            assertEquals(
                    expected.stream().sorted().toList(),
                    attributes(page.locator(".pin"), "data-incident").stream()
                            .sorted()
                            .toList());
            assertEquals(
                    incidents(visit, dated -> true).size() - expected.size(),
                    page.locator(".time-overview .dated.is-out").count());
            page.reload();
            assertThat(page.locator("button.incident")).hasCount(expected.size());
            assertThat(page.locator("#time-from")).hasValue(from);
            assertThat(page.locator("#time-within")).hasValue(within);
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("the sliders move by keyboard, a day a step, and say the day in words")
    void slidersByKeyboard() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#from=2025-01-31&to=2025-03-14");
            assertThat(page.locator("button.incident")).hasCount(2);
            Locator first = page.locator("#time-slide-from");
            first.focus();
            assertThat(first).hasAttribute("aria-valuetext", "31 January 2025");
            page.keyboard().press("ArrowRight");
            assertThat(first).hasAttribute("aria-valuetext", "1 February 2025");
            assertThat(page.locator("#time-from")).hasValue("2025-02-01");
            assertEquals(List.of("2025-03-14-lorries"), attributes(page.locator("button.incident"), "data-incident"));
            page.locator("#time-slide-to").focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("button.incident")).hasCount(0);
            page.keyboard().press("Home");
            assertThat(page.locator("#time-from"))
                    .hasValue(page.locator("#time-to").inputValue());
            page.locator("#time-all").press("Enter");
            assertThat(page.locator("button.incident"))
                    .hasCount(incidents(visit, dated -> true).size());
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("play moves the span to the end of all time and stops there by itself")
    void playStopsByItself() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            Page page = visit.open("#from=2023-01-01&to=2025-01-10");
            Locator play = page.locator("#time-play");
            assertThat(play).hasText("Play");
            play.click();
            assertThat(play).hasText("Stop");
            assertThat(play).hasText("Play");
            Locator last = page.locator("#time-slide-to");
            assertEquals(last.getAttribute("max"), last.inputValue());
            assertEquals(740, days(page, "#time-to") - days(page, "#time-from"), "the span keeps its length");
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("who wants no motion makes each step")
    void stepsWithoutMotion() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#from=2024-01-01&to=2024-01-31");
            Locator step = page.locator("#time-play");
            assertThat(step).isVisible();
            assertThat(step).hasText("Next step");
            step.press("Enter");
            assertThat(page.locator("#time-from")).hasValue("2024-01-16");
            step.press("Enter");
            assertThat(page.locator("#time-from")).hasValue("2024-01-31");
            assertThat(page.locator("#time-to")).hasValue("2024-03-01");
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("a date is drawn as long as it is uncertain, dashed where the source says about or perhaps")
    void uncertainDatesAreIntervals() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE + "&from=2025-01-01&to=2025-05-31");
            Locator responses = page.locator(".time-drawing .dated-response");
            assertThat(responses.first()).isAttached();
            JsonNode incident = JSON.readTree(visit.document("api/incidents/" + DRONE));
            List<String> dates = incident.get("responses").findValuesAsString("date");
            long vague =
                    dates.stream().filter(date -> date.matches(".*[~?%].*")).count();
            assertTrue(vague > 0);
            assertThat(page.locator(".time-drawing .dated-response.is-vague")).hasCount((int) vague);
            double january = width(page, ".time-drawing .dated-incident", 0);
            double day = width(page, ".time-drawing .dated-incident", 1);
            assertTrue(january > 5 * day, "January 2025 is drawn " + january + " wide, 14 March " + day);
            page.locator("#time-table > summary").click();
            long inSpan = incidents(visit, dated -> liesIn(dated, "2025-01-01", "2025-05-31", false))
                    .size();
            assertThat(page.locator("#time-table tbody tr")).hasCount((int) (inSpan + dates.size()));
            assertThat(page.locator("#time-table tbody")).containsText("about 8 April 2025");
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("every state at each size in each language: no violation that axe finds, nothing to scroll sideways")
    @MethodSource("org.claimline.web.Walk#windowsAndLanguages")
    void accessible(Visit.Window window, String language) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open("#from=2024-06-01&to=2025-03-20&lang=" + language);
            assertThat(page.locator(".pin").first()).isAttached();
            page.evaluate("document.querySelectorAll('#time details').forEach(one => { one.open = true; })");
            assertThat(page.locator("#time-table tbody tr").first()).isVisible();
            page.locator("#time").scrollIntoViewIfNeeded();
            visit.screenshot("time-" + Walk.name(window) + "-" + language);
            assertEquals(List.of(), Walk.violations(page, "#time"));
            assertEquals(0, Walk.sideways(page));
            assertWellBehaved(visit);
        }
    }

    /** The server's incidents that pass, by date. */
    private static List<String> incidents(Visit visit, Predicate<JsonNode> passes) {
        List<String> ids = new ArrayList<>();
        for (JsonNode incident : JSON.readTree(visit.document("api/incidents")).get("incidents")) {
            if (passes.test(incident)) {
                ids.add(incident.get("id").asString());
            }
        }
        return ids;
    }

    private static boolean liesIn(JsonNode dated, String from, String to, boolean whole) {
        LocalDate earliest = day(dated.path("date_earliest").asString(""), LocalDate.MIN);
        LocalDate latest = day(dated.path("date_latest").asString(""), LocalDate.MAX);
        LocalDate first = day(from, LocalDate.MIN);
        LocalDate last = day(to, LocalDate.MAX);
        return whole
                ? !earliest.isBefore(first) && !latest.isAfter(last)
                : !earliest.isAfter(last) && !latest.isBefore(first);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }

    private static List<String> attributes(Locator all, String name) {
        return all.all().stream().map(one -> one.getAttribute(name)).toList();
    }

    private static long days(Page page, String field) {
        return LocalDate.parse(page.locator(field).inputValue()).toEpochDay();
    }

    /** Of the drawn bar of the nth incident that is in the span, pixels. */
    private static double width(Page page, String selector, int index) {
        return Double.parseDouble(
                page.locator(selector + ":not(.is-out) rect").nth(index).getAttribute("width"));
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
