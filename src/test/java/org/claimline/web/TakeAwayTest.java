package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is taken away is what is shown, with whose data it is and what it was made from. */
class TakeAwayTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DRONE = "2025-04-01-tin-zaouatine-drone";
    private static final Path KEPT = Path.of("target", "screenshots");

    private static String base;
    private static Chromium chromium;
    private static String stamp;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            stamp = JSON.readTree(visit.document("api/incidents/" + DRONE + "/check"))
                    .get("inputs_sha256")
                    .asString();
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("GeoJSON has the regions that are switched on and the incidents that are listed, no others")
    void geoJsonOfWhatIsShown() throws IOException {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE + "&from=2025-02-01&set=ne-10m");
            assertThat(page.locator("path.region").first()).isAttached();
            page.locator("#legend input[type=checkbox]").first().uncheck();
            String text = Files.readString(downloaded(page, "geojson"));
            Files.writeString(KEPT.resolve("shown.geojson"), text);
            JsonNode document = JSON.readTree(text);
            assertEquals("FeatureCollection", document.get("type").asString());
            assertEquals(stamp, document.get("inputs_sha256").asString());
            assertEquals("ne-10m", document.get("border_set").asString());
            assertEquals("2025-02-01", document.get("span").get("from").asString());
            assertTrue(document.get("attribution").asString().contains("Natural Earth"));
            assertTrue(document.get("link").asString().startsWith(base + "#"));
            List<String> regions = new ArrayList<>();
            var incidents = new TreeSet<String>();
            for (JsonNode feature : document.get("features")) {
                JsonNode properties = feature.get("properties");
                assertEquals(stamp, properties.get("inputs_sha256").asString());
                if (properties.get("feature").asString().equals("region")) {
                    assertEquals("ne-10m", properties.get("border_set").asString());
                    regions.add(properties.get("claim").asString());
                } else if (properties.get("feature").asString().equals("incident")) {
                    incidents.add(properties.get("incident").asString());
                }
            }
            assertEquals(
                    page.locator("#legend input[type=checkbox]:checked").count(), regions.size(), regions::toString);
            assertEquals(
                    new TreeSet<>(page.locator("button.incident").all().stream()
                            .map(button -> button.getAttribute("data-incident"))
                            .toList()),
                    incidents);
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.claimline.web.Walk#windowsAndLanguages")
    @DisplayName(
            "the map as SVG is XML with text as text, every region, a scale that is right, legend, attribution and stamp")
    void svgOfTheMap(Visit.Window window, String language) throws Exception {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open("#incident=" + DRONE + "&lang=" + language);
            assertThat(page.locator("path.region").first()).isAttached();
            assertThat(page.locator(".place-label").first()).isAttached();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Path file = downloaded(page, "svg");
            Files.copy(
                    file,
                    KEPT.resolve("map-" + Walk.name(window) + "-" + language + ".svg"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Document sheet = parsed(Files.readAllBytes(file));
            Element root = sheet.getDocumentElement();
            assertEquals(language, root.getAttribute("xml:lang"));
            assertEquals(language.equals("ar") ? "rtl" : "ltr", root.getAttribute("direction"));
            assertEquals(page.locator("path.region:not([d='M0 0'])").count(), signs(sheet, "region"), "regions");
            String text = root.getTextContent();
            assertTrue(text.contains(stamp), text);
            assertTrue(text.contains("OpenStreetMap"), text);
            assertTrue(text.contains("Malian drone downed near Tin Zaouatine"), text);
            for (String label : page.locator(".label:not(.is-hidden) > span").allTextContents()) {
                assertTrue(text.contains(label), label);
            }
            assertEquals(
                    page.locator("#legend li:not(:has(input:not(:checked)))").count(), count(sheet, "g", "legend-row"));
            assertScale(page, sheet);
            assertTrue(sheet.getElementsByTagName("style").getLength() == 0, "no style sheet of its own");
            assertEquals(List.of(), Walk.violations(page, "#take"));
            assertEquals(0, Walk.sideways(page));
            assertWellBehaved(visit);
        }
    }

    /** The bar against the geodesic along the parallel's direction at the middle of the view, within a pixel and Web Mercator's rounding. */
    private static void assertScale(Page page, Document sheet) {
        Element scale = elements(sheet, "g", "scale").get(0);
        double pixels = Double.parseDouble(scale.getAttribute("data-pixels"));
        double metres = scale(scale.getTextContent().trim());
        String[] view = page.url().replaceAll(".*map=([^&]*).*", "$1").split("/");
        double degrees = pixels * 360 / (256 * Math.pow(2, Double.parseDouble(view[0])));
        double lat = Double.parseDouble(view[1]);
        double real = Geodesic.WGS84.Inverse(lat, 0, lat, degrees).s12;
        assertEquals(1, real / metres, 3 / pixels, scale.getTextContent());
    }

    private static double scale(String text) {
        double number = Double.parseDouble(text.replaceAll("[^0-9]", ""));
        return text.matches(".*(km|كم).*") ? 1000 * number : number;
    }

    @Test
    @DisplayName("the map as PNG is twice as fine as the sheet")
    void pngOfTheMap() throws Exception {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE);
            assertThat(page.locator("path.region").first()).isAttached();
            Document sheet = parsed(Files.readAllBytes(downloaded(page, "svg")));
            Path file = downloaded(page, "png");
            Files.copy(file, KEPT.resolve("map-wide-en.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            BufferedImage picture = ImageIO.read(file.toFile());
            double width = Double.parseDouble(sheet.getDocumentElement().getAttribute("width"));
            assertEquals(2 * width, picture.getWidth(), 1);
            assertTrue(colours(picture) > 50, "the picture isn't empty");
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("the link is copied, or shown where there is no clipboard; all by keyboard")
    void linkIsCopied() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            BrowserContext context = visit.page().context();
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = visit.open("#incident=" + DRONE);
            assertThat(page.locator("#stamp")).containsText(stamp.substring(0, 12));
            page.locator("#take-copy").press("Enter");
            assertThat(page.locator("#stamp")).containsText("copied");
            String copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertEquals(page.url().replaceAll("map=[^&]*", ""), copied.replaceAll("map=[^&]*", ""));
            page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('none')); }");
            page.locator("#take-copy").press("Enter");
            assertThat(page.locator("#take-address")).hasValue(page.url());
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "fr", "ar"})
    @DisplayName(
            "the dossier prints on two sheets of A4: the map and who says what; verdicts, pairs, sources and stamp")
    void twoSheetsOfPaper(String language) throws IOException {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE + "&lang=" + language);
            assertThat(page.locator("path.region").first()).isAttached();
            page.waitForURL(url -> url.contains("stamp="));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            Files.write(KEPT.resolve("dossier-" + language + ".pdf"), pdf);
            assertEquals(2, pages(pdf), "pages");
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator paper = page.locator("#paper");
            assertThat(paper.locator(".paper-page")).hasCount(2);
            assertThat(paper.locator(".paper-page")
                            .first()
                            .locator("svg path[data-sign~=region]")
                            .first())
                    .isVisible();
            JsonNode incident = JSON.readTree(visit.document("api/incidents/" + DRONE + "?language=" + language));
            List<String> printed = paper.locator(".paper-claims li").allTextContents();
            for (int i = 0; i < printed.size(); i++) {
                String said = incident.get("claims").get(i).get("statement").asString();
                assertTrue(printed.get(i).contains(said), printed.get(i));
            }
            assertEquals(incident.get("claims").size(), printed.size());
            JsonNode check = JSON.readTree(visit.document("api/incidents/" + DRONE + "/check"));
            long excluding = check.get("pairs")
                    .valueStream()
                    .filter(pair ->
                            pair.get("headline").get("relation").asString().equals("incompatible"))
                    .count();
            assertThat(paper.locator(".paper-excluding li")).hasCount((int) excluding);
            assertEquals(
                    2L * check.get("pairs").size(),
                    paper.locator(".paper-matrix td span").count());
            assertThat(paper).containsText(stamp);
            assertThat(paper).containsText("OpenStreetMap");
            assertThat(page.locator("main")).isHidden();
            assertWellBehaved(visit);
        }
    }

    /** The pages of a PDF whose page objects are not compressed, as Chromium writes them. */
    private static long pages(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static Path downloaded(Page page, String kind) {
        page.waitForURL(url -> url.contains("stamp="));
        Download download =
                page.waitForDownload(() -> page.locator("#take-" + kind).press("Enter"));
        assertTrue(download.suggestedFilename().endsWith("." + kind), download.suggestedFilename());
        return download.path();
    }

    private static Document parsed(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static long signs(Document document, String sign) {
        NodeList all = document.getElementsByTagName("path");
        return IntStream.range(0, all.getLength())
                .filter(i -> List.of(((Element) all.item(i))
                                .getAttribute("data-sign")
                                .split(" "))
                        .contains(sign))
                .count();
    }

    private static int count(Document document, String name, String className) {
        return elements(document, name, className).size();
    }

    private static List<Element> elements(Document document, String name, String className) {
        NodeList all = document.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(className)) {
                found.add(element);
            }
        }
        return found;
    }

    private static long colours(BufferedImage picture) {
        var colours = new TreeSet<Integer>();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
