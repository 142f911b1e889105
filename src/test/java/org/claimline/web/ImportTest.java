package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of a reader's own file: counted against the seeded points themselves, and never sent anywhere. */
class ImportTest {

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void hundredThousandPointsAreCountedInView() {
        double[][] points = SeededPoints.of(100_000);
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#map=3/20/10");
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> {
                if (request.postData() != null) {
                    sent.add(request.url());
                }
            });
            choose(page, "points.csv", SeededPoints.csv(points));
            assertThat(page.locator(".import-result"))
                    .containsText("100,000", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            for (String view : List.of("2/20/10", "5/45/5")) {
                String[] parts = view.split("/");
                page.evaluate("view => { location.hash = '#map=' + view; }", view);
                int expected = inView(
                        page,
                        points,
                        Integer.parseInt(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]));
                assertTrue(expected > 100, expected + " points");
                // a cluster counts where its middle stands, so those at the edge of the view may differ
                page.waitForCondition(() -> Math.abs(counted(page) - expected) < 0.1 * expected);
            }
            visit.screenshot("import-100000");
            assertEquals(List.of(), sent);
            assertEquals(List.of(), visit.requestsElsewhere());
            assertEquals(List.of(), visit.consoleErrors());
        }
    }

    @ParameterizedTest
    @CsvSource({"WIDE, en", "WIDE, fr", "WIDE, ar", "NARROW, en", "NARROW, fr", "NARROW, ar"})
    void eachRowThatDoesNotFitIsToldWithItsMend(Visit.Window window, String language) {
        String csv =
                "name;lat;lon;radius_m\n\"A; one\";19,95;2,97;1500\nB;north;2,9;\nC;95,5;12;\n\nD;12;181;\nE;20;3;\n";
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open("#map=6/20/3&lang=" + language);
            choose(page, "points.csv", csv);
            Locator problems = page.locator(".import-problems li");
            assertThat(problems).hasCount(3);
            assertThat(problems.nth(0)).containsText("3");
            assertThat(problems.nth(0)).containsText("north");
            assertThat(problems.nth(1)).containsText("4");
            assertThat(problems.nth(2)).containsText("6");
            assertThat(page.locator("canvas.imported")).hasAttribute("data-points", "2");
            assertThat(page.locator(".import-list button")).hasCount(2);
            page.locator("#import").scrollIntoViewIfNeeded();
            visit.screenshot("import-" + window.name().toLowerCase(Locale.ROOT) + "-" + language);
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
            assertEquals(List.of(), visit.consoleErrors());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.csv     | name,city                                            | latitude
                    a.geojson | {"type":"Feature"}                                   | FeatureCollection
                    a.geojson | {"type":                                             | JSON
                    a.geojson | {"type":"FeatureCollection","features":[{"geometry":{"type":"LineString","coordinates":[]}}]} | LineString
                    """)
    void fileThatGivesNoPointSaysWhy(String name, String text, String word) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#map=6/20/3&lang=en");
            choose(page, name, text);
            assertThat(page.locator(".import-result .failure").first()).isVisible();
            assertThat(page.locator(".import-result")).containsText(word);
            assertThat(page.locator("canvas.imported")).not().hasAttribute("data-points", "1");
            assertEquals(List.of(), visit.consoleErrors());
        }
    }

    @Test
    void clustersOpenByKeyboardAndByPress() {
        String features = "{\"type\":\"FeatureCollection\",\"features\":[" + feature(20, 30, "<b>A</b>") + ","
                + feature(20.1, 30.1, "B") + "," + feature(9, 25, "C") + "]}";
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#map=6/20/3&lang=en");
            choose(page, "three.geojson", features);
            Locator list = page.locator(".import-list button");
            assertThat(list).hasCount(2);
            assertThat(list.first()).containsText("2");
            list.first().focus();
            page.keyboard().press("Enter");
            assertThat(list).hasCount(2);
            assertThat(page.locator(".import-list")).containsText("<b>A</b>");
            assertThat(page.locator(".import-list b")).hasCount(0);
            assertTrue(page.url().contains("map=11/"), page.url());
            page.evaluate("location.hash = '#map=6/30.0500/20.0500'");
            assertThat(list).hasCount(1);
            page.locator("#map").click();
            page.waitForURL(url -> url.contains("map=11/"));
            assertThat(page.locator("#answer")).isHidden();
            page.locator("#import button.plain").first().click();
            assertThat(list).hasCount(0);
            assertThat(page.locator("#import-file")).isFocused();
            assertEquals(List.of(), visit.consoleErrors());
        }
    }

    private static String feature(double lon, double lat, String name) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name
                + "\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[" + lon + "," + lat + "]}}";
    }

    private static void choose(Page page, String name, String text) {
        assertThat(page.locator("button.incident").first()).isVisible();
        page.evaluate("document.querySelector('#import details').open = true");
        page.locator("#import-file")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static int counted(Page page) {
        String points = page.locator("canvas.imported").getAttribute("data-points");
        return points == null ? 0 : Integer.parseInt(points);
    }

    private static int inView(Page page, double[][] points, int zoom, double lat, double lon) {
        var box = page.locator("#map").boundingBox();
        double world = 256 * Math.pow(2, zoom);
        int inside = 0;
        for (double[] point : points) {
            double x = (point[1] - lon) / 360 * world;
            double y = (mercator(point[0]) - mercator(lat)) * world;
            inside += Math.abs(x) <= box.width / 2 && Math.abs(y) <= box.height / 2 ? 1 : 0;
        }
        return inside;
    }

    private static double mercator(double lat) {
        return 0.5 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2)) / (2 * Math.PI);
    }
}
