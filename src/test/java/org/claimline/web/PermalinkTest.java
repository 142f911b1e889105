package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.api.Server;
import org.claimline.incident.IncidentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A link restores what was looked at, and says what has changed since it was made. */
class PermalinkTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern STAMP = Pattern.compile("stamp=([^&]*)");

    /** The wreck, by its position: 22 km south of a place in the desert, at least 5 km inside Mali, whichever set is asked. */
    private static final String INCIDENT = """
            id: %s
            title: A test of %s
            date: 2025-04-01
            kind: other
            status: unverified
            place: {lat: 19.95, lon: 2.97, radius_m: 1500, name: somewhere}
            border: [DZ, ML]
            sources:
              - {id: s1, publisher: a test, title: a test, language: en}
            evidence:
              - {id: wreck, phase: wreck, lat: %s, lon: 2.9, radius_m: 50, sources: [s1]}
            claims:
              - id: inside
                claimant: {name: Algeria, country: DZ}
                sources: [s1]
                phase: wreck
                polarity: asserted
                clauses: [{in: DZ}]
              - id: outside
                claimant: {name: Mali, country: ML}
                sources: [s1]
                phase: wreck
                polarity: asserted
                clauses: [{in: %s}]
            """;

    private static Chromium chromium;

    @TempDir
    private static Path folder;

    /** The same incidents before and after one of them was changed: where the wreck lay, and what Mali claims. */
    private static Server before;

    private static Server after;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.launch();
        before = serve("before", "19.7", "ML");
        after = serve("after", "20.3", "DZ");
    }

    @AfterAll
    static void stop() {
        Stream.of(before, after).filter(server -> server != null).forEach(Server::close);
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Server serve(String name, String latitude, String maliInside) throws IOException {
        Path incidents = Files.createDirectory(folder.resolve(name));
        Files.writeString(incidents.resolve("a.yaml"), INCIDENT.formatted("changed", "change", latitude, maliInside));
        Files.writeString(incidents.resolve("b.yaml"), INCIDENT.formatted("kept", "rest", "19.7", "ML"));
        return TestServer.serving(IncidentFiles.directory(incidents));
    }

    @Test
    @DisplayName("view, selection, time, line, reading, regions shown, words searched and language come back")
    void everythingComesBack() {
        try (Visit visit = new Visit(chromium.browser(), before.address(), Visit.Window.WIDE)) {
            Page page = visit.open("#incident=changed&lang=fr");
            Locator regions = page.locator("#legend input[type=checkbox]");
            assertThat(regions).hasCount(2);
            page.locator("#border-set").selectOption("wdb2");
            page.locator("#reading").selectOption("literal");
            page.locator("#time-from").fill("2025-01-01");
            page.locator("#filter").fill("somewhere");
            regions.first().uncheck();
            page.locator("#map").focus();
            page.keyboard().press("Minus");
            page.waitForURL(url -> url.contains("flip=") && url.contains("stamp=") && url.contains("held="));
            String zoom = page.url().replaceAll(".*[#&]map=(\\d+)/.*", "$1");
            String link = page.url();
            try (Visit other = new Visit(chromium.browser(), before.address(), Visit.Window.WIDE)) {
                Page again = other.open(link.substring(link.indexOf('#')));
                assertThat(again.locator("#legend input[type=checkbox]").first())
                        .not()
                        .isChecked();
                assertThat(again.locator("#legend input[type=checkbox]").nth(1)).isChecked();
                assertThat(again.locator("#border-set")).hasValue("wdb2");
                assertThat(again.locator("#reading")).hasValue("literal");
                assertThat(again.locator("#time-from")).hasValue("2025-01-01");
                assertThat(again.locator("#filter")).hasValue("somewhere");
                assertThat(again.locator("html")).hasAttribute("lang", "fr");
                assertThat(again.locator("button.incident[data-incident=changed]"))
                        .hasAttribute("aria-current", "true");
                assertThat(again.locator("#changed")).isHidden();
                again.waitForURL(url -> url.contains("map=" + zoom + "/"));
                assertEquals(withoutView(link), withoutView(again.url()));
                assertEquals(
                        longitude(link), longitude(again.url()), 360.0 / 256 / Math.pow(2, Integer.parseInt(zoom)));
                assertWellBehaved(other);
            }
        }
    }

    @Test
    @DisplayName("the stamp in the address is that of the check, or of all inputs where nothing is chosen")
    void stampOfWhatIsShown() {
        try (Visit visit = new Visit(chromium.browser(), before.address(), Visit.Window.WIDE)) {
            Page page = visit.open("");
            page.waitForURL(STAMP.asPredicate());
            String all = json(visit, "api/stamp").get("inputs_sha256").asString();
            assertEquals(all.substring(0, 12), stamp(page).substring(0, 12));
            page.locator("button.incident[data-incident=kept]").click();
            String own =
                    json(visit, "api/incidents/kept/check").get("inputs_sha256").asString();
            page.waitForURL(url -> url.contains("stamp=" + own.substring(0, 12)));
            assertTrue(own.matches("[0-9a-f]{64}"));
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.claimline.web.Walk#windowsAndLanguages")
    @DisplayName(
            "an old link says that the incident's file changed, the border sets did not, and which verdicts and relations did")
    void oldLink(Visit.Window window, String language) {
        String old = link(before, "#incident=changed");
        try (Visit visit = new Visit(chromium.browser(), after.address(), window)) {
            Page page = visit.open(old + "&lang=" + language);
            Locator changed = page.locator("#changed");
            assertThat(changed).isVisible();
            String then = old.replaceAll(".*stamp=([0-9a-f]{12}).*", "$1");
            assertThat(changed).containsText(then);
            assertThat(changed)
                    .containsText(json(visit, "api/incidents/changed/check")
                            .get("inputs_sha256")
                            .asString()
                            .substring(0, 12));
            if (language.equals("en")) {
                List<String> sentences = changed.locator("li").allInnerTexts();
                assertTrue(sentences.contains("The incident’s file has changed."), sentences::toString);
                assertTrue(sentences.contains("No border set has changed."), sentences::toString);
                assertEquals(
                        List.of(
                                "A Algeria: wreck: was “contradicted by the evidence”, is now “supported by the evidence”."),
                        sentences.stream().filter(one -> one.startsWith("A ")).toList());
                assertEquals(
                        List.of("The claims A and B: were “incompatible”, are now “compatible”."),
                        sentences.stream()
                                .filter(one -> one.startsWith("The claims"))
                                .toList());
            }
            assertTrue(page.url().contains("stamp=" + then), "the link keeps its stamp until the reader lets it go");
            visit.screenshot("old-link-" + Walk.name(window) + "-" + language);
            assertEquals(List.of(), Walk.violations(page, "#changed"));
            assertEquals(0, Walk.sideways(page));
            changed.locator("button").press("Enter");
            assertThat(changed).isHidden();
            page.waitForURL(url -> !url.contains("stamp=" + then));
            page.reload();
            assertThat(page.locator("#dossier h2")).isVisible();
            assertThat(changed).isHidden();
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("an old link to the list names the incident whose file changed")
    void oldLinkToTheList() {
        String old = link(before, "");
        try (Visit visit = new Visit(chromium.browser(), after.address(), Visit.Window.WIDE)) {
            Page page = visit.open(old);
            assertThat(page.locator("#changed")).containsText("The incident’s file has changed: A test of change.");
            assertThat(page.locator("#changed")).not().containsText("A test of rest");
            assertThat(page.locator("#changed")).containsText("No border set has changed.");
            assertWellBehaved(visit);
        }
        try (Visit visit = new Visit(chromium.browser(), before.address(), Visit.Window.WIDE)) {
            Page page = visit.open(old);
            page.waitForURL(STAMP.asPredicate());
            assertThat(page.locator("#changed")).isHidden();
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("a link by another line's file and another method says so by name, and a stamp that is none is let be")
    void alteredStamps() {
        String old = link(before, "#incident=kept");
        String set = old.replaceAll(".*(ne-10m_[0-9a-f]{8}).*", "$1");
        assertTrue(set.startsWith("ne-10m_"), old);
        String altered = old.replaceAll("stamp=[0-9a-f]{12}\\.m[^.]*", "stamp=000000000000.m0")
                .replace(set, "ne-10m_00000000")
                .replaceAll("\\.wdb2_[0-9a-f]{8}", "");
        try (Visit visit = new Visit(chromium.browser(), before.address(), Visit.Window.WIDE)) {
            Page page = visit.open(altered);
            Locator changed = page.locator("#changed");
            assertThat(changed).containsText("The border set ne-10m has changed");
            assertThat(changed).containsText("The border set wdb2 is new");
            assertThat(changed).not().containsText("osm-2026b");
            assertThat(changed).containsText("The method was of version 0");
            assertThat(changed).containsText("No verdict and no relation of a headline has changed.");
            page.locator("button.incident[data-incident=changed]").click();
            assertThat(changed).isHidden();
            assertFalse(page.url().contains("000000000000"), "what is asked anew has its own stamp");
            assertWellBehaved(visit);
        }
        try (Visit visit = new Visit(chromium.browser(), before.address(), Visit.Window.WIDE)) {
            Page page = visit.open("#incident=kept&stamp=<b>&held=_");
            assertThat(page.locator("#dossier h2")).isVisible();
            assertThat(page.locator("#changed")).isHidden();
            assertWellBehaved(visit);
        }
    }

    /** The fragment that the page itself gives to that state. */
    private static String link(Server server, String fragment) {
        try (Visit visit = new Visit(chromium.browser(), server.address(), Visit.Window.WIDE)) {
            Page page = visit.open(fragment);
            page.waitForURL(url -> url.contains("stamp=") && url.contains("map="));
            return "#" + URI.create(page.url()).getRawFragment();
        }
    }

    /** The view is kept to a pixel, for the map's middle is one. */
    private static String withoutView(String url) {
        return url.replaceAll("map=[^&]*", "");
    }

    private static double longitude(String url) {
        return Double.parseDouble(url.replaceAll(".*map=[^/]*/[^/]*/([^&]*).*", "$1"));
    }

    private static String stamp(Page page) {
        var found = STAMP.matcher(page.url());
        assertTrue(found.find(), page.url());
        return found.group(1);
    }

    private static JsonNode json(Visit visit, String path) {
        return JSON.readTree(visit.document(path));
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
