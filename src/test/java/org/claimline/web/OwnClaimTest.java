package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.claimline.incident.Incident;
import org.claimline.incident.IncidentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An analyst adds claims of her own, sees their regions, and shares them. */
class OwnClaimTest {

    /** The incident with the fewest claims between two countries: its checks are the shortest. */
    private static final String LORRIES = "2025-03-14-lorries";

    private static final String FRAGMENT = "#incident=" + LORRIES;
    private static final String OWN = "#own .own-list li";

    private static final LocatorAssertions.IsVisibleOptions CHECKED =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
        try (Visit visit = visit(Visit.Window.WIDE)) {
            visit.document(
                    "api/incidents/" + LORRIES + "/check"); // the first check takes longer than a page's tests wait
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** From the opened page to the link: six steps. Whoever opens the link sees the same claim with the server's own judgement. */
    @Test
    void analystSharesAClaimOfHerOwnInEightSteps() {
        String link;
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("");
            page.locator("button.incident[data-incident='" + LORRIES + "']").click(); // 1
            assertThat(page.locator("#dossier h2")).isVisible(CHECKED);
            page.locator("#own > summary").click(); // 2
            page.locator("#own-distance").fill("over 2 km"); // 3
            page.locator("#own-side").selectOption("ML"); // 4
            page.locator("#own-form button[type='submit']").click(); // 5
            assertThat(page.locator("#dossier .claim[data-claim='own-1']")).isVisible(CHECKED);
            page.locator("#own-copy").click(); // 6
            assertThat(page.locator("#own .own-take [role='status']")).containsText("link");
            link = page.locator("#own-link").inputValue();
            assertEquals(page.url(), link);
            visit.screenshot("own-shared");
            assertWellBehaved(visit);
        }
        try (Visit visit = visit(Visit.Window.NARROW)) {
            Page page = visit.open(link.substring(link.indexOf('#')));
            Locator claim = page.locator("#dossier .claim[data-claim='own-1']");
            assertThat(claim).isVisible(CHECKED);
            JsonNode judged = claim(check(document(visit, own(link))), "own-1");
            String text = judged.at("/headline/text").asString();
            assertThat(claim).containsText(text.substring(text.indexOf("y the lines of")));
            assertThat(claim).containsText("a reader of the map");
            assertThat(claim.locator(".own-tag")).hasText("added by the reader");
            assertThat(page.locator("#download")).hasCount(0);
            assertThat(page.locator("path.region[data-claim='own-1']").first()).isAttached();
            assertThat(page.locator("#legend li[data-claim='own-1']").first()).containsText("added by the reader");
            assertWellBehaved(visit);
        }
    }

    /** What is drawn while the form is filled in has the area and the sentence of the server's check by the chosen line. */
    @Test
    void regionIsDrawnAsTheFormIsFilledIn() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open(FRAGMENT + "&set=ne-10m&reading=literal");
            assertThat(page.locator("#dossier h2")).isVisible(CHECKED);
            page.locator("#own > summary").click();
            page.locator("#own-relation").selectOption("offset");
            page.locator("#own-distance").fill("20 to 30 km");
            page.locator("#own-heading").selectOption("SW");
            page.locator("#own-from").fill("Bordj Badji Mokhtar");
            assertThat(page.locator("#own .own-area")).isVisible(CHECKED);
            assertThat(page.locator("path.draft-region")).isAttached();
            ObjectNode document = document(visit, JsonMapper.shared().createArrayNode());
            document.putArray("claims").add(JsonMapper.shared().readTree("""
                            {"id": "own-1", "claimant": {"name": "the reader of the map"}, "sources": ["reader"],
                             "phase": "unspecified", "polarity": "asserted",
                             "clauses": [{"offset": {"distance": "20 to 30 km", "heading": "SW", "from": "Bordj Badji Mokhtar"}}]}
                            """));
            JsonNode claim =
                    claim(json(post("api/check?border_set=ne-10m&reading=literal", document.toString())), "own-1");
            assertThat(page.locator("#own .judged"))
                    .hasText(claim.at("/headline/text").asString());
            double area = claim.at("/results/0/area_km2").asDouble();
            assertTrue(area > 0);
            assertThat(page.locator("#own .own-area")).containsText((String) page.evaluate(
                    "value => new Intl.NumberFormat('en-GB', {maximumSignificantDigits: 3}).format(value)", area));
            assertThat(page.locator("#own .own-area")).containsText("Natural Earth’s line, reading literal");
            visit.screenshot("own-draft");
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, needs its unit, knows no such place",
        "fr, doit avoir son unité, ne connaît pas ce lieu",
        "ar, تحتاج المسافة إلى وحدتها, لا يعرف المعجم"
    })
    void mistakesAreShownAtTheirFieldsInTheLanguage(String language, String unit, String place) {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open(FRAGMENT + "&lang=" + language);
            assertThat(page.locator("#dossier h2")).isVisible(CHECKED);
            page.locator("#own > summary").click();
            page.locator("#own-distance").fill("9.5");
            page.locator("#own-distance").press("Enter");
            assertThat(page.locator("#own-distance")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#own-distance-mistake")).containsText(unit);
            assertEquals("own-distance", page.evaluate("document.activeElement.id"));
            assertThat(page.locator(OWN)).hasCount(0);
            page.locator("#own-distance").fill("9.5 km");
            page.locator("#own-near").fill("Xyzzyqqq");
            assertThat(page.locator("#own-near-mistake"))
                    .containsText(place, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            page.locator("#own-relation").selectOption("at");
            page.locator("#own-printed").fill("91 N 3 E");
            page.locator("#own-printed").press("Enter");
            assertThat(page.locator("#own-printed")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#own-printed-mistake")).containsText("90");
        }
    }

    /** Two claims, one denied, are saved as a file that the format takes; taken off again, the address has none. */
    @Test
    void severalClaimsAreSavedAndRemoved() throws IOException {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open(FRAGMENT);
            assertThat(page.locator("#dossier h2")).isVisible(CHECKED);
            page.locator("#own > summary").click();
            page.locator("#own-claimant").fill("An analyst");
            page.locator("#own-relation").selectOption("in");
            page.locator("#own-country").selectOption("DZ");
            page.locator("#own-polarity").selectOption("denied");
            page.locator("#own-form button[type='submit']").click();
            assertThat(page.locator(OWN)).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            page.locator("#own-relation").selectOption("at");
            page.locator("#own-printed").fill("31QDC9633706170");
            page.locator("#own-phase").selectOption("wreck");
            page.locator("#own-polarity").selectOption("asserted");
            page.locator("#own-form button[type='submit']").click();
            assertThat(page.locator(OWN)).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            for (String format : List.of("YAML", "JSON")) {
                Download download = page.waitForDownload(
                        () -> page.getByText("Save as " + format).click());
                assertEquals(LORRIES + "-with-own." + format.toLowerCase(Locale.ROOT), download.suggestedFilename());
                IncidentFiles.Loaded loaded = IncidentFiles.document("saved", Files.readString(download.path()));
                assertEquals(List.of(), loaded.problems());
                Incident incident = loaded.incidents().get(0);
                assertEquals(
                        "own-2",
                        incident.claims().get(incident.claims().size() - 1).id());
                assertEquals(
                        List.of("reader"),
                        incident.claims().get(incident.claims().size() - 1).sources());
            }
            page.locator(OWN + " button").first().click();
            assertThat(page.locator(OWN)).hasCount(1);
            page.getByText("Remove all").click();
            assertThat(page.locator(OWN)).hasCount(0);
            assertFalse(page.url().contains("own="), page.url());
            assertThat(page.locator("#dossier .claim[data-claim='own-1']"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            assertWellBehaved(visit);
        }
    }

    /** Without an incident the claims stand alone, round the position that the map was asked about; the keyboard suffices. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void claimsStandAloneByKeyboard(String language) {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("#lang=" + language + "&at=19.952000,2.965000,150&map=9/19.95/2.97");
            assertThat(page.locator("#answer tbody tr").first()).isVisible();
            page.locator("#own > summary").press("Enter");
            assertThat(page.locator("#own-a")).hasValue("DZ");
            assertThat(page.locator("#own-b")).hasValue("ML");
            page.locator("#own-distance").focus();
            page.keyboard().type("9,5 km");
            page.keyboard().press("Enter");
            assertThat(page.locator("#dossier .claim[data-claim='own-1']")).isVisible(CHECKED);
            assertThat(page.locator("path.region[data-claim='own-1']").first()).isAttached();
            assertThat(page.locator("path.draft-region")).hasCount(0);
            assertTrue(page.url().contains("own="), page.url());
            visit.screenshot("own-alone-" + language);
            assertWellBehaved(visit);
        }
    }

    @Test
    void anAddressThatCannotBeReadSaysSo() {
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open("#own=bm90LWpzb24");
            assertThat(page.locator("#own .failure")).containsText("cannot be read");
            assertWellBehaved(visit);
        }
    }

    /** Markup in a shared link's claim is text, as everywhere. */
    @Test
    void markupInALinkIsShownAsText() {
        String own = """
                {"claims": [{"claimant": {"name": "<img src=x onerror=alert(1)>"}, "phase": "wreck", "polarity": "asserted",
                  "clauses": [{"in": "ML"}]}]}
                """;
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(own.getBytes(StandardCharsets.UTF_8));
        try (Visit visit = visit(Visit.Window.WIDE)) {
            Page page = visit.open(FRAGMENT + "&own=" + encoded);
            assertThat(page.locator("#dossier .claim[data-claim='own-1']")).isVisible(CHECKED);
            assertThat(page.locator("#dossier .claim[data-claim='own-1']")).containsText("<img src=x");
            assertThat(page.locator("#dossier img, #own img")).hasCount(0);
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void axeFindsNothing(String language) {
        String own = """
                {"claims": [{"claimant": {"name": "An analyst"}, "phase": "wreck", "polarity": "asserted",
                  "clauses": [{"border": ["DZ", "ML"], "side": "ML", "distance": "9.5 km"}]}]}
                """;
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(own.getBytes(StandardCharsets.UTF_8));
        for (Visit.Window window : Visit.Window.values()) {
            try (Visit visit = visit(window)) {
                Page page = visit.open(FRAGMENT + "&lang=" + language + "&own=" + encoded);
                assertThat(page.locator("#dossier .claim[data-claim='own-1']")).isVisible(CHECKED);
                page.evaluate("document.querySelector('#ask-details').open = true");
                page.locator("#own-distance").fill("9.5");
                page.locator("#own-distance").press("Enter");
                assertThat(page.locator("#own-distance-mistake")).not().isEmpty();
                visit.fullScreenshot("own-" + language + "-" + window.name().toLowerCase(Locale.ROOT));
                List<String> found = new AxeBuilder(page)
                        .include(List.of("#ask")).analyze().getViolations().stream()
                                .map(Object::toString)
                                .toList();
                assertEquals(List.of(), found);
                assertEquals(
                        true,
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            }
        }
    }

    private static Visit visit(Visit.Window window) {
        return new Visit(chromium.browser(), base, window);
    }

    /** The claims that a link holds. */
    private static ArrayNode own(String link) {
        String encoded = link.replaceFirst(".*[#&]own=([^&]*).*", "$1");
        String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        return (ArrayNode) json(text).get("claims");
    }

    /** The incident's file with those claims behind its own, made here and not by the page. */
    private static ObjectNode document(Visit visit, ArrayNode own) {
        ObjectNode document = (ObjectNode) json(visit.document("api/incidents/" + LORRIES + "/document"));
        ((ArrayNode) document.get("sources"))
                .addObject()
                .put("id", "reader")
                .put("publisher", "a test")
                .put("title", "a test");
        for (int i = 0; i < own.size(); i++) {
            ObjectNode claim = (ObjectNode) own.get(i);
            claim.put("id", "own-" + (i + 1)).putArray("sources").add("reader");
            ((ArrayNode) document.get("claims")).add(claim);
        }
        return document;
    }

    private static JsonNode check(ObjectNode document) {
        return json(post("api/check?reading=hedged", document.toString()));
    }

    private static JsonNode claim(JsonNode check, String id) {
        return check.get("claims")
                .valueStream()
                .filter(claim -> claim.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String post(String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
