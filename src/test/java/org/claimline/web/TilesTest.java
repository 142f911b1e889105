package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.claimline.api.Answers;
import org.claimline.api.Server;
import org.claimline.api.Tiles;
import org.claimline.border.PublishedSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Background tiles of another host, which is asked only once the reader has switched it on. The host is a server of the test's own. */
class TilesTest {

    private static final String ATTRIBUTION = "© The test’s own tiles <b>bold</b>";
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private static HttpServer host;
    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        byte[] tile = tile();
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", exchange -> {
            ASKED.add(exchange.getRequestURI().toString());
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, tile.length);
            exchange.getResponseBody().write(tile);
            exchange.close();
        });
        host.start();
        server = Server.start(
                new Answers(
                        IncidentFiles.bundled(),
                        CompletableFuture.completedFuture(PublishedSets.SETS),
                        CompletableFuture.supplyAsync(Gazetteer::load)),
                "127.0.0.1",
                0,
                Optional.of(new Tiles(origin() + "/{z}/{x}/{y}.png", ATTRIBUTION)));
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
        host.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"WIDE, en", "WIDE, fr", "WIDE, ar", "NARROW, en", "NARROW, fr", "NARROW, ar"})
    void hostIsAskedOnlyOnceTheReaderHasSwitchedItOn(Visit.Window window, String language) {
        ASKED.clear();
        try (Visit visit = new Visit(chromium.browser(), server.address(), window)) {
            Page page = visit.open("#map=6/20/3&lang=" + language);
            assertThat(page.locator("#tiles")).isVisible();
            assertThat(page.locator("#tiles")).not().isChecked();
            assertThat(page.locator("#tiles-note")).containsText("127.0.0.1");
            assertThat(page.locator("button.incident").first()).isVisible();
            assertEquals(List.of(), ASKED, "nothing is asked before");
            assertEquals(List.of(), visit.requestsElsewhere());
            page.locator("#tiles").focus();
            page.keyboard().press("Space");
            assertThat(page.locator("#attribution")).containsText(ATTRIBUTION);
            assertThat(page.locator("#attribution b")).hasCount(0);
            assertThat(page.locator("img.leaflet-tile-loaded").first()).isAttached();
            visit.screenshot("tiles-" + window.name().toLowerCase(java.util.Locale.ROOT) + "-" + language);
            assertFalse(ASKED.isEmpty());
            assertTrue(ASKED.stream().allMatch(path -> path.matches("/6/\\d+/\\d+\\.png")), ASKED.toString());
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
            page.keyboard().press("Space");
            assertThat(page.locator("img.leaflet-tile")).hasCount(0);
            page.reload();
            assertThat(page.locator("#tiles")).not().isChecked();
            assertEquals(List.of(), visit.consoleErrors());
        }
    }

    @Test
    void policyAllowsThatHostAndNoOther() throws IOException, InterruptedException {
        assertEquals(List.of("'self'", "data:", origin()), imageSources(server.address()));
        assertEquals(List.of("'self'", "data:"), imageSources(TestServer.start()));
    }

    @Test
    void withoutTheOptionNothingIsOfferedAndNothingLeaves() {
        try (Visit visit = new Visit(chromium.browser(), TestServer.start(), Visit.Window.WIDE)) {
            Page page = visit.open("#map=6/20/3");
            page.waitForResponse(response -> response.url().endsWith("/api/tiles"), () -> page.reload());
            assertThat(page.locator("button.incident").first()).isVisible();
            assertThat(page.locator("#tiles")).hasCount(0);
            assertEquals(List.of(), visit.requestsElsewhere());
            assertEquals(List.of(), visit.consoleErrors());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example.org/{z}/{x}.png",
                "ftp://tiles.example.org/{z}/{x}/{y}.png",
                "https://name:password@tiles.example.org/{z}/{x}/{y}.png",
                "https://{s}.example.org/{z}/{x}/{y}.png",
                "/tiles/{z}/{x}/{y}.png",
                "https://tiles.example.org; img-src */{z}/{x}/{y}.png"
            })
    void addressThatNamesNoOneHostIsRefused(String url) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Tiles(url, "x"))
                .getMessage()
                .contains("--tiles"));
    }

    @Test
    void attributionIsRequired() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> new Tiles("https://tiles.example.org/{z}/{x}/{y}.png", " "))
                .getMessage()
                .contains("--tiles-attribution"));
    }

    private static String origin() {
        return "http://127.0.0.1:" + host.getAddress().getPort();
    }

    private static List<String> imageSources(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        for (String directive : policy.split(";")) {
            if (directive.trim().startsWith("img-src ")) {
                return List.of(directive.trim().substring("img-src ".length()).split(" "));
            }
        }
        throw new AssertionError(policy);
    }

    private static byte[] tile() throws IOException {
        java.awt.image.BufferedImage image =
                new java.awt.image.BufferedImage(256, 256, java.awt.image.BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D graphics = image.createGraphics();
        graphics.setColor(new java.awt.Color(0xE8E2D0));
        graphics.fillRect(0, 0, 256, 256);
        graphics.setColor(new java.awt.Color(0xB0A890));
        graphics.drawRect(0, 0, 255, 255);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
