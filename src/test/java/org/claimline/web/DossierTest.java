package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimline.api.Server;
import org.claimline.incident.IncidentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dossier against the server's own document, and the derivation of whatever number it shows. */
class DossierTest {

    private static final String DRONE = "2025-04-01-tin-zaouatine-drone";
    private static final String READINGS = "&reading=hedged&reading=literal&reading=gbif-2020&reading=wieczorek-2004";
    private static final String CHECK = "api/incidents/" + DRONE + "/check?" + READINGS.substring(1) + "&language=";
    private static final String FOLDS = "#dossier details";
    /** Stands before the sign of a negative number in Arabic. */
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    /** The regions of a first visit are still to be made. */
    private static final double PATIENCE_MS = 30_000;

    private static final JsonMapper JSON = new JsonMapper();

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.document(CHECK + "en"); // the first check takes longer than a page's tests wait
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("each verdict of the matrix is the document's, by set and by the way the words were read")
    void matrixIsTheDocuments() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "en");
            JsonNode check = JSON.readTree(visit.document(CHECK + "en"));
            List<String> expected = new ArrayList<>();
            for (JsonNode claim : check.get("claims")) {
                List<JsonNode> own = stream(claim.get("results"))
                        .filter(result -> result.get("reading").asString().equals("hedged")
                                && result.get("edges").asString().equals("planar"))
                        .toList();
                own.stream()
                        .map(DossierTest::way)
                        .distinct()
                        .forEach(way -> own.stream()
                                .filter(result -> way(result).equals(way))
                                .forEach(result -> expected.add(claim.get("id").asString() + " verdict-"
                                        + result.get("verdict").asString())));
            }
            List<?> shown = (List<?>)
                    page.evaluate(
                            "[...document.querySelectorAll("
                                    + "'#verdicts-title ~ .table-region .verdict-table > tbody > tr[data-claim] > td')]"
                                    + ".map(cell => cell.parentElement.dataset.claim + ' ' + [...cell.classList].find(one => one.startsWith('verdict-')))");
            assertEquals(expected, shown);
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    @DisplayName("every number of the opened dossier is the one at its pointer, in each language's digits and units")
    void numbersAreTheDocuments(String language) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, language);
            JsonNode check = JSON.readTree(visit.document(CHECK + language));
            List<String> pointers = assertNumbers(page, check, language);
            assertTrue(pointers.size() > 2000, pointers.size() + " numbers are shown");
            for (String part : List.of(
                    "/claims/0/results/",
                    "/pairs/1/results/",
                    "/incursions/",
                    "/self_tests/",
                    "/phase_tests/",
                    "/families/",
                    "/distances/")) {
                assertTrue(pointers.stream().anyMatch(pointer -> pointer.startsWith(part)), part);
            }
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("other kinds of incident too: durations and speeds, evidence, a party's own line")
    void examplesOpenWithoutAFault() {
        Server examples = TestServer.serving(IncidentFiles.directory(Path.of("seeds", "examples")));
        try {
            for (String example : List.of(
                    "2025-10-23-kybartai-aircraft&speed=400-900km/h",
                    "2023-09-04-plauru-drone",
                    "2020-06-25-galwan-bend")) {
                try (Visit visit = new Visit(chromium.browser(), examples.address(), Visit.Window.WIDE)) {
                    String[] parts = example.split("&");
                    String whatIf = parts.length > 1 ? "&" + parts[1] : "";
                    JsonNode check = JSON.readTree(
                            visit.document("api/incidents/" + parts[0] + "/check?language=en" + READINGS + whatIf));
                    Page page = visit.open("#incident=" + example + "&lang=en");
                    assertThat(page.locator("#dossier h2"))
                            .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
                    assertFalse(assertNumbers(page, check, "en").isEmpty());
                    assertEquals(List.of(), Walk.violations(page, "#dossier"));
                    assertWellBehaved(visit);
                    page.locator("h3[id]").last().scrollIntoViewIfNeeded();
                    visit.screenshot("example-" + parts[0]);
                }
            }
        } finally {
            examples.close();
        }
    }

    /** Opens all of the dossier and holds each number against the document; the pointers that are shown. */
    private static List<String> assertNumbers(Page page, JsonNode check, String language) {
        openEverything(page);
        List<?> numbers = (List<?>)
                page.evaluate(
                        "[...document.querySelectorAll('#dossier .asked-number')].map(one => [one.dataset.pointer, one.textContent])");
        List<String> pointers = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (Object number : numbers) {
            String pointer = (String) ((List<?>) number).get(0);
            String shown = ((String) ((List<?>) number).get(1)).replace(LEFT_TO_RIGHT_MARK, "");
            JsonNode value = check.at(pointer);
            assertTrue(value.isNumber(), pointer);
            String expected = words(pointer, value.asDouble(), language);
            if (!shown.startsWith(expected)) {
                different.add(pointer + ": " + shown + " instead of " + expected);
            }
            pointers.add(pointer);
        }
        assertEquals(List.of(), different.stream().limit(5).toList());
        return pointers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    @DisplayName("the sentences of the document are on the page, each once its part is opened")
    void sentencesAreTheDocuments(String language) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.NARROW)) {
            Page page = open(visit, language);
            page.evaluate("document.querySelectorAll('" + FOLDS + "').forEach(one => { one.open = true; })");
            assertThat(page.locator("#consistency-fold .test").first()).isVisible();
            JsonNode check = JSON.readTree(visit.document(CHECK + language));
            String text = page.locator("#dossier").textContent();
            assertTrue(text.contains(check.at("/headline/text").asString()));
            for (String part : List.of("claims", "pairs", "self_tests", "phase_tests", "incursions")) {
                for (JsonNode one : check.get(part)) {
                    String sentence = one.at("/headline/text").asString();
                    String ending = sentence.substring(Math.max(0, sentence.length() - 60));
                    assertTrue(text.contains(ending), part + ": " + ending);
                }
            }
            for (JsonNode family : check.get("families")) {
                assertTrue(text.contains(family.get("text").asString()));
            }
            for (JsonNode claim : check.get("claims")) {
                for (JsonNode flip : claim.at("/sensitivity/flips")) {
                    assertTrue(text.contains(flip.get("text").asString()), flip.toString());
                }
            }
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("a cell opens by keyboard to every reading behind it, with the parts of its tolerance")
    void cellOpensToItsReadings() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "en");
            JsonNode results = claim(JSON.readTree(visit.document(CHECK + "en")), "ml-wreck-at");
            long behind = stream(results)
                    .filter(result -> result.get("border_set").asString().equals("ne-10m"))
                    .count();
            Locator cell = page.locator("#open-readings-ml-wreck-at-0-ne-10m");
            assertThat(cell).hasAttribute("aria-expanded", "false");
            cell.focus();
            page.keyboard().press("Enter");
            assertThat(cell).hasAttribute("aria-expanded", "true");
            Locator opened = page.locator("#readings-ml-wreck-at-0-ne-10m");
            assertThat(opened.locator(".readings-table tbody tr")).hasCount((int) behind);
            stream(results)
                    .filter(result -> result.get("border_set").asString().equals("ne-10m"))
                    .flatMap(result -> stream(result.get("tolerance")))
                    .map(part -> part.get("name").asString())
                    .distinct()
                    .forEach(name -> assertThat(opened).containsText(name));
            assertThat(opened).containsText("within-the-tolerance");
            opened.scrollIntoViewIfNeeded();
            visit.screenshot("dossier-readings");
            page.keyboard().press("Enter");
            assertThat(opened).isHidden();
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("what the reader has opened stays open when set and reading change")
    void openedPartsStayOpen() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "en");
            page.locator("#distances-fold > summary").click();
            page.locator("#open-readings-dz-depth-0-wdb2").click();
            page.locator("#border-set").selectOption("ne-10m");
            assertThat(page.locator("#download")).hasAttribute("href", Pattern.compile("border_set=ne-10m"));
            assertThat(page.locator("#distances-fold table")).isVisible();
            assertThat(page.locator("#readings-dz-depth-0-wdb2 .readings-table"))
                    .isVisible();
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("a lawyer: from the address to the derivation of one distance on paper in three steps, by keyboard")
    void derivationOfOneDistanceOnPaper() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = open(visit, "en");
            String pointer = "/distances/0/nearest/distance_m";
            page.evaluate("window.print = () => { window.printed = true; }");
            page.locator("#distances-fold > summary").press("Enter");
            Locator number = page.locator("#distances-fold [data-pointer='" + pointer + "']");
            number.press("Enter");
            Locator dialog = page.locator("#derivation");
            JsonNode derivation =
                    JSON.readTree(visit.document("api/incidents/" + DRONE + "/explain?pointer=" + pointer));
            assertThat(dialog.locator("h2"))
                    .hasText("How "
                            + new DecimalFormat("0.###")
                                    .format(derivation.get("value").asDouble()) + " m comes about");
            for (String part : List.of("formula", "rule", "error", "view")) {
                assertThat(dialog).containsText(derivation.get(part).asString());
            }
            assertThat(dialog.locator(".derivation-table tbody tr"))
                    .hasCount(derivation.get("inputs").size());
            for (JsonNode source : derivation.get("sources")) {
                assertThat(dialog).containsText(source.asString());
            }
            assertThat(dialog)
                    .containsText(JSON.readTree(visit.document(CHECK + "en"))
                            .get("inputs_sha256")
                            .asString());
            assertEquals(List.of(), Walk.violations(page, "#derivation"));
            visit.screenshot("derivation");
            page.locator("#derivation-print").press("Enter");
            assertEquals(true, page.evaluate("window.printed"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#dossier")).isHidden();
            assertThat(page.locator("#map")).isHidden();
            assertThat(page.locator("#derivation-print")).isHidden();
            assertThat(dialog.locator(".derivation-facts")).isVisible();
            assertThat(dialog.locator(".print-only")).containsText("incident=" + DRONE);
            visit.screenshot("derivation-print");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
            assertThat(number).isFocused();
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("an input that is itself a number of the document leads to its own derivation, and back")
    void inputsAreFollowed() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.NARROW)) {
            Page page = open(visit, "fr");
            page.locator("#distances-fold > summary").press("Enter");
            page.locator("#distances-fold [data-pointer='/distances/0/nearest/distance_m']")
                    .press("Enter");
            Locator dialog = page.locator("#derivation");
            Locator input = dialog.locator(".derivation-table button").nth(2);
            assertThat(input).containsText("/distances/0/nearest/lat");
            input.press("Enter");
            assertThat(dialog.locator(".stamp")).containsText("/distances/0/nearest/lat");
            assertThat(dialog.locator("h2")).hasText("D’où vient 19,951514°");
            dialog.locator(".dialog-buttons button").first().press("Enter");
            assertThat(dialog.locator("h2")).hasText("D’où vient 212,569\u202fm");
            visit.screenshot("derivation-narrow");
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @MethodSource("org.claimline.web.Walk#windowsAndLanguages")
    @DisplayName("the opened dossier has no violation of any severity, and nothing to scroll sideways, in any language")
    void openedDossierIsAccessible(Visit.Window window, String language) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = open(visit, language);
            String name = "dossier-" + Walk.name(window) + "-" + language;
            visit.fullScreenshot(name);
            page.evaluate("document.querySelectorAll('" + FOLDS + "').forEach(one => { one.open = true; })");
            page.locator("#open-readings-ml-wreck-0-osm-2026b").click();
            page.locator("#open-pair-dz-depth-ml-never-left").click();
            assertThat(page.locator("#pair-dz-depth-ml-never-left .relations-table")
                            .first())
                    .isVisible();
            assertEquals(List.of(), Walk.violations(page, "#dossier"));
            assertEquals(0, Walk.sideways(page));
            page.locator("#pairs-title").scrollIntoViewIfNeeded();
            visit.screenshot(name + "-pairs");
            page.locator("#open-readings-ml-wreck-0-osm-2026b").scrollIntoViewIfNeeded();
            visit.screenshot(name + "-verdicts");
            page.locator("#incursions-title").scrollIntoViewIfNeeded();
            visit.screenshot(name + "-incursions");
            page.locator("#distances-title").scrollIntoViewIfNeeded();
            visit.screenshot(name + "-distances");
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_DARK", "NARROW_DARK"})
    @DisplayName("the dark scheme too has contrast enough, in the dossier, a derivation and the what-ifs")
    void darkScheme(Visit.Window window) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = open(visit, "fr");
            page.locator("#distances-fold > summary").click();
            page.locator("#open-readings-ml-wreck-at-0-ne-10m").click();
            page.locator("#whatif > summary").click();
            assertEquals(List.of(), Walk.violations(page, "#dossier"));
            assertEquals(List.of(), Walk.violations(page, "#whatif"));
            visit.screenshot("dossier-" + Walk.name(window));
            page.locator("#distances-fold .asked-number").first().click();
            assertThat(page.locator("#derivation .derivation-facts")).isVisible();
            assertEquals(List.of(), Walk.violations(page, "#derivation"));
            visit.screenshot("derivation-" + Walk.name(window));
            assertWellBehaved(visit);
        }
    }

    @Test
    @DisplayName("a journalist on a phone: can both sides be right, by whose line? Three steps to the sentences")
    void journalistOnAPhone() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.NARROW)) {
            Page page = visit.open("");
            page.locator("button.incident[data-incident='" + DRONE + "']").click();
            Locator question = page.locator("#to-incompatible");
            assertThat(question).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
            question.click();
            Locator answer = page.locator("#pairs-incompatible tr[data-claim='dz-depth ml-never-left']");
            assertThat(answer).isInViewport();
            String sentence = stream(JSON.readTree(visit.document(CHECK + "en")).get("pairs"))
                    .filter(pair -> pair.get("a").asString().equals("dz-depth")
                            && pair.get("b").asString().equals("ml-never-left"))
                    .map(pair -> pair.at("/headline/text").asString())
                    .findFirst()
                    .orElseThrow();
            assertThat(answer).containsText(sentence.substring(sentence.indexOf("By the lines of")));
            assertThat(answer).containsText("means the line of");
            visit.screenshot("journalist");
            assertWellBehaved(visit);
        }
    }

    private static Page open(Visit visit, String language) {
        Page page = visit.open("#incident=" + DRONE + "&lang=" + language);
        assertThat(page.locator("#dossier h2"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        return page;
    }

    /** Every fold and every row, also those within others. */
    private static void openEverything(Page page) {
        String again = "() => { let any = false;"
                + " for (const one of document.querySelectorAll('" + FOLDS + ":not([open])')) {"
                + " one.open = true; one.dispatchEvent(new Event('toggle')); any = true; }"
                + " for (const one of document.querySelectorAll('.opens-row[aria-expanded=false]')) { one.click(); any = true; }"
                + " return any; }";
        while ((boolean) page.evaluate(again)) {
            assertFalse(page.isClosed());
        }
    }

    /** How the page prints a number, worked out without it. */
    private static String words(String pointer, double value, String language) {
        Locale locale = language.equals("ar") ? Locale.forLanguageTag("es") : Locale.forLanguageTag(language);
        String name = pointer.replaceAll("/(min|max)$", "");
        if (name.endsWith("_km2")) {
            return value == 0 ? "" : significant(value, locale);
        }
        if (name.endsWith("_deg")) {
            return digits(Math.round(value) % 360, 0, locale);
        }
        if (name.endsWith("_mps")) {
            return digits(value * 3.6, 0, locale) + " km/h";
        }
        if (name.endsWith("_s")) {
            String minutes =
                    value < 7200 ? digits(value / 60, 1, locale) + " min" : digits(value / 3600, 1, locale) + " h";
            return value < 120 ? digits(value, 1, locale) + " s" : minutes;
        }
        if (!name.endsWith("_m") && !name.endsWith("metres")) {
            return digits(value, 3, locale);
        }
        Map<String, String> kilometres = Map.of("en", " km", "fr", "\u202fkm", "ar", " كم");
        Map<String, String> metres = Map.of("en", " m", "fr", "\u202fm", "ar", " م");
        return Math.abs(value) < 1000
                ? digits(value, 0, locale) + metres.get(language)
                : digits(value / 1000, Math.abs(value) < 100_000 ? 2 : 1, locale) + kilometres.get(language);
    }

    private static String digits(double value, int most, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(
                BigDecimal.valueOf(value)); // ties are decided by the shortest decimal, as the browser does
    }

    private static String significant(double value, Locale locale) {
        double rounded = BigDecimal.valueOf(value)
                .round(new MathContext(3, RoundingMode.HALF_UP))
                .doubleValue();
        return digits(rounded, 9, locale);
    }

    private static String way(JsonNode result) {
        return result.get("heading_reading") + "|" + result.get("denial_reading") + "|" + result.get("mile_reading");
    }

    private static JsonNode claim(JsonNode check, String id) {
        return stream(check.get("claims"))
                .filter(claim -> claim.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .get("results");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }
}
