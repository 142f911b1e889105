package org.claimline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One visit to the page in a window of its own, which notes what the page must never do. */
final class Visit implements AutoCloseable {

    /** A window as our readers have it: its size in CSS pixels and its colour scheme. */
    enum Window {
        WIDE(1440, 900, ColorScheme.LIGHT),
        NARROW(390, 844, ColorScheme.LIGHT),
        WIDE_DARK(1440, 900, ColorScheme.DARK),
        NARROW_DARK(390, 844, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Window(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> consoleErrors = new ArrayList<>();
    private final List<String> requestsElsewhere = new ArrayList<>();

    Visit(Browser browser, String base, Window window) {
        this.base = base;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(window.width, window.height)
                .setColorScheme(window.scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                consoleErrors.add(message.text());
            }
        });
        page.onPageError(consoleErrors::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                requestsElsewhere.add(request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens the page; the fragment may be empty or begin with "#". */
    Page open(String fragment) {
        page.navigate(base + fragment);
        return page;
    }

    /** The server's own document, for comparison with what the page shows; asked for without the browser. */
    String document(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(base + path)).build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), path);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    void fullScreenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    List<String> consoleErrors() {
        return consoleErrors;
    }

    List<String> requestsElsewhere() {
        return requestsElsewhere;
    }

    @Override
    public void close() {
        context.close();
    }
}
