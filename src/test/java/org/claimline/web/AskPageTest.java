package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asking the map and measuring on it, as readers do. */
class AskPageTest {

    /** A pixel's width at zoom 8; the map moves by less when the answer below it takes room. */
    private static final double PIXEL_DEGREES = 360.0 / 256 / 256;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            19°57'07"N 2°57'54"E  | degrees, minutes and seconds | 19.9519, 2.965
            19°57.12'N 2°57.90'E  | degrees and minutes          | 19.952, 2.965
            31Q 496337 2206170    | UTM                          | 19.952, 2.965
            31QDC9633706170       | an MGRS square               | 19.952, 2.965
            7FF4XX28+R2           | a Plus Code                  | 19.952, 2.965
            ١٩٫٩٥٢ ش ٢٫٩٦٥ ق      | decimal degrees              | 19.952, 2.965
            """)
    void positionsInAnyNotationAreReadAndAnswered(String printed, String notation, String about) {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("");
            page.locator("#position").fill(printed);
            page.locator("#position").press("Enter");
            assertThat(page.locator("#position-note")).containsText("Read as " + notation);
            assertThat(page.locator("#position")).hasValue(printed);
            assertThat(page.locator("#answer tbody tr").first()).isVisible();
            String at = fragment(page, "at");
            String[] expected = about.split(", ");
            assertEquals(Double.parseDouble(expected[0]), Double.parseDouble(at.split(",")[0]), 2e-4);
            assertEquals(Double.parseDouble(expected[1]), Double.parseDouble(at.split(",")[1]), 2e-4);
            assertWellBehaved(visit);
        }
    }

    /** Every view of the server's document has its row, with its distance, and the map has a line to the foot. */
    @Test
    void answerIsTheServersDocument() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("#at=19.952000,2.965000,150");
            JsonNode views = json(visit.document("api/measure?lat=19.952&lon=2.965&radius_m=150"))
                    .get("views");
            assertThat(page.locator("#answer tbody tr")).hasCount(views.size());
            for (int i = 0; i < views.size(); i++) {
                Locator row = page.locator("#answer tbody tr").nth(i);
                assertThat(row)
                        .containsText(kilometres(
                                views.get(i).at("/nearest/distance_m").asDouble()));
                assertThat(row)
                        .containsText(Math.round(
                                        views.get(i).at("/nearest/bearing_deg").asDouble()) + "°");
                boolean straddles = views.get(i).get("straddles").asBoolean();
                assertEquals(straddles, row.textContent().contains("passes within its radius"));
            }
            assertThat(page.locator("path.witness-asked").first()).isAttached();
            assertThat(page.locator("path.asked-disc")).isAttached();
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Not understood", "fr, Non compris", "ar, غير مفهوم"})
    void whatCannotBeReadIsSaidAtTheFieldWithTheNotations(String language, String said) {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("#lang=" + language);
            page.locator("#position").fill("near the town");
            page.locator("#position").press("Enter");
            assertThat(page.locator("#position-note")).containsText(said);
            assertThat(page.locator("#position-note")).containsText("MGRS");
            assertThat(page.locator("#position")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#answer")).isHidden();
        }
    }

    @Test
    void shortPlusCodeSaysFromWhichPlaceItCounts() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("");
            page.locator("#position").fill("4RGC+2M Gao");
            page.locator("#position").press("Enter");
            assertThat(page.locator("#position-note")).containsText("counted from Gao");
            assertThat(page.locator("#answer tbody tr").first()).isVisible();
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'19.952, 2.965', '40.64, -73.78', 19.952, 2.965, 40.64, -73.78",
        "'19°57''07\"N 2°57''54\"E', '33.8688 S 151.2093 E', 19.951944444, 2.965, -33.8688, 151.2093"
    })
    void lengthAndAzimuthsAreGeographicLibs(
            String from, String to, double latA, double lonA, double latB, double lonB) {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("");
            page.locator("#measure summary").click();
            page.locator("#measure-from").fill(from);
            page.locator("#measure-to").fill(to);
            page.locator("#measure-to").press("Enter");
            GeodesicData expected = Geodesic.WGS84.Inverse(latA, lonA, latB, lonB);
            assertThat(page.locator("#measured-length"))
                    .containsText(String.format(Locale.UK, "%,.1f m", expected.s12));
            assertThat(page.locator("#measured-azimuths")).containsText(degrees(expected.azi1));
            assertThat(page.locator("#measured-azimuths")).containsText(degrees(expected.azi2));
            assertThat(page.locator("#measured-azimuths")).containsText(degrees(expected.azi2 + 180));
            assertThat(page.locator("path.measured-line").first()).isAttached();
            page.reload();
            assertThat(page.locator("#measured-length"))
                    .containsText(
                            String.format(Locale.UK, "%,.0f", expected.s12).substring(0, 4));
            visit.screenshot("ask-measured-" + Math.round(latB));
            assertWellBehaved(visit);
        }
    }

    /** From Algeria to New York the geodesic rises toward the pole: on the map its middle lies well above the straight line. */
    @Test
    void geodesicIsDrawnAsOne() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("#measure=19.952,2.965,40.64,-73.78&map=3/30/-30");
            assertThat(page.locator("path.measured-line")).isAttached();
            double rise = ((Number)
                            page.evaluate(
                                    "() => { const path = document.querySelector('path.measured-line');"
                                            + " const [a, m, b] = [0, 0.5, 1].map(part => path.getPointAtLength(part * path.getTotalLength()));"
                                            + " const straight = a.y + (b.y - a.y) * (m.x - a.x) / (b.x - a.x); return straight - m.y; }"))
                    .doubleValue();
            assertTrue(rise > 20, "rises by " + rise + " pixels");
        }
    }

    @Test
    void placesAreMeasuredByName() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("");
            page.locator("#measure summary").click();
            page.locator("#measure-from").fill("Bamako");
            page.locator("#measure-to").fill("Gao");
            page.locator("#measure-to").press("Enter");
            JsonNode from = json(visit.document("api/geocode?q=Bamako")).at("/candidates/0");
            JsonNode to = json(visit.document("api/geocode?q=Gao")).at("/candidates/0");
            double metres = Geodesic.WGS84.Inverse(
                            from.get("lat").asDouble(),
                            from.get("lon").asDouble(),
                            to.get("lat").asDouble(),
                            to.get("lon").asDouble())
                    .s12;
            assertThat(page.locator("#measured-length")).containsText(String.format(Locale.UK, "%,.1f m", metres));
            page.locator("#measure-to").fill("Xyzzyqqq");
            page.locator("#measure-to").press("Enter");
            assertThat(page.locator("#measure-to")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#measure-note")).containsText("Not understood");
        }
    }

    @Test
    void twoClicksMeasure() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("#map=8/19.95/2.97");
            page.locator("#measure summary").click();
            page.getByText("Click both on the map").click();
            assertThat(page.locator("#measure-note")).containsText("Click the first point");
            page.locator("#map").click(new Locator.ClickOptions().setPosition(120, 300));
            assertThat(page.locator("#measure-note")).containsText("Now the second");
            page.locator("#map").click(new Locator.ClickOptions().setPosition(300, 350));
            assertThat(page.locator("#measured-length")).isVisible();
            assertThat(page.locator("#answer")).isHidden();
            page.locator("#map").click(new Locator.ClickOptions().setPosition(300, 350));
            assertThat(page.locator("#answer")).isVisible();
            assertWellBehaved(visit);
        }
    }

    /** With the keyboard alone: the map's middle is asked by Enter, and two such presses measure. */
    @Test
    void keyboardAsksAndMeasuresAtTheMiddleOfTheMap() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("#map=8/19.95/2.97");
            page.locator("#map").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#answer-title")).isVisible();
            String[] middle = fragment(page, "map").split("/");
            String[] at = fragment(page, "at").split(",");
            assertEquals(Double.parseDouble(middle[1]), Double.parseDouble(at[0]), PIXEL_DEGREES);
            assertEquals(Double.parseDouble(middle[2]), Double.parseDouble(at[1]), PIXEL_DEGREES);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                    .press("Enter");
            page.locator("#measure summary").press("Enter");
            page.getByText("Click both on the map").press("Enter");
            assertEquals("map", page.evaluate("document.activeElement.id"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#measure-note")).containsText("Now the second");
            page.keyboard().press("ArrowRight");
            page.waitForURL(url -> !url.contains("map=" + String.join("/", middle)));
            page.keyboard().press("Enter");
            assertThat(page.locator("#measured-length")).isVisible();
            page.getByText("Click both on the map").press("Enter");
            page.keyboard().press("Escape");
            assertThat(page.getByText("Click both on the map")).hasAttribute("aria-pressed", "false");
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void everyStateSpeaksTheLanguageAndAxeFindsNothing(String language) {
        for (Visit.Window window : Visit.Window.values()) {
            try (Visit visit = visit(window)) {
                Page page = visit.open("#lang=" + language
                        + "&at=19.952000,2.965000,150&measure=19.952,2.965,16.27,-0.04&map=7/19.9/2.9");
                assertThat(page.locator("#answer tbody tr").first()).isVisible();
                page.evaluate("document.querySelector('#ask-details').open = true");
                page.locator("#name").fill("Bamako");
                page.locator("#name").press("Enter");
                assertThat(page.locator("button.candidate").first()).isVisible();
                assertThat(page.locator("#answer tbody tr").first()).isVisible();
                assertThat(page.locator("#measured-length")).isVisible();
                if (language.equals("ar")) {
                    assertThat(page.locator("button.candidate").first()).containsText("باماكو");
                }
                visit.fullScreenshot("ask-" + language + "-" + window.name().toLowerCase(Locale.ROOT));
                List<String> found = new AxeBuilder(page)
                        .include(List.of("#ask")).analyze().getViolations().stream()
                                .map(Object::toString)
                                .toList();
                assertEquals(List.of(), found);
                found = new AxeBuilder(page)
                        .include(List.of("#answer")).analyze().getViolations().stream()
                                .map(Object::toString)
                                .toList();
                assertEquals(List.of(), found);
                assertEquals(
                        true,
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
                assertWellBehaved(visit);
            }
        }
    }

    private static Visit visit(Visit.Window window) {
        return new Visit(chromium.browser(), base, window);
    }

    private static String fragment(Page page, String name) {
        return (String) page.evaluate("name => new URLSearchParams(location.hash.slice(1)).get(name)", name);
    }

    /** As the page writes lengths in English. */
    private static String kilometres(double metres) {
        return metres < 1000
                ? Math.round(metres) + " m"
                : String.format(Locale.UK, "%.2f", metres / 1000).replaceAll("\\.?0+$", "") + " km";
    }

    private static String degrees(double azimuth) {
        return String.format(Locale.UK, "%.2f", (azimuth + 360) % 360).replaceAll("\\.?0+$", "") + "°";
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
