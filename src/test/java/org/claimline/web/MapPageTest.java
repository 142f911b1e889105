package org.claimline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map as it is drawn, against the server's documents and against geodesics of GeographicLib. */
class MapPageTest {

    private static final String DRONE = "2025-04-01-tin-zaouatine-drone";
    private static final List<String> SETS = List.of("osm-2026b", "vmap0", "ne-10m", "wdb2");
    /** The machine may be at other work while a dossier loads. */
    private static final LocatorAssertions.HasCountOptions SLOW =
            new LocatorAssertions.HasCountOptions().setTimeout(20_000);

    private static final JsonMapper JSON = new JsonMapper();

    private static String base;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        base = TestServer.start();
        chromium = Chromium.launch();
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.document("api/incidents/" + DRONE + "/check");
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WIDE, en",
        "WIDE, fr",
        "WIDE, ar",
        "NARROW, en",
        "NARROW, fr",
        "NARROW, ar",
        "WIDE_DARK, en",
        "NARROW_DARK, ar"
    })
    void legendIsComplete(Visit.Window window, String language) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open("#incident=" + DRONE + "&lines=all&lang=" + language);
            assertThat(page.locator("#legend .frame-edge")).hasCount(1, SLOW);
            page.evaluate("document.querySelectorAll('#legend details').forEach(one => { one.open = true; })");
            assertThat(page.locator("#legend .set-line")).hasCount(SETS.size() - 1, SLOW);
            assertThat(page.locator("#legend .band-sign")).hasCount(1, SLOW);
            assertThat(page.locator("#legend .band-at")).hasCount(1, SLOW);
            assertApart(
                    page.locator("#legend").boundingBox(), page.locator("#map").boundingBox());
            visit.screenshot("map-" + window.name().toLowerCase(Locale.ROOT) + "-" + language);
            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .map(MapPageTest::describe)
                                    .toList());
            assertWellBehaved(visit);
        }
    }

    /** The server's lines have the set's colour on the screen, but where another line or a name lies over them; positions off them haven't. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Tin Zaouatine, 10/19.9500/2.9700",
        "Bug, 10/52.3000/23.4000",
        "Baarle, 12/51.4400/4.9300",
        "Galwan, 8/34.7000/78.2000"
    })
    void everySetsLineIsDrawnWhereTheServerHasIt(String place, String view) throws IOException {
        Map<String, String> documents = new ConcurrentHashMap<>();
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.page().onResponse(response -> keep(response, documents));
            Page page = visit.open("#lines=all&map=" + view);
            assertThat(page.locator("#legend .set-line")).hasCount(SETS.size() - 1, SLOW);
            page.waitForCondition(() -> documents.keySet().containsAll(SETS));
            settle(page);
            Projection projection = new Projection(page, view);
            BufferedImage drawn =
                    ImageIO.read(new ByteArrayInputStream(page.locator("#map").screenshot()));
            for (String set : SETS) {
                Color colour = colour(page, set.equals("osm-2026b") ? "--border-line" : "--set-" + SETS.indexOf(set));
                List<double[]> vertices = inView(JSON.readTree(visit.document(documents.get(set))), projection);
                assertFalse(vertices.isEmpty(), place + " by " + set);
                assertTrue(
                        share(drawn, vertices, colour) > 0.65,
                        place + " by " + set + ": " + share(drawn, vertices, colour) + " of " + vertices.size());
                assertTrue(share(drawn, elsewhere(vertices, drawn), colour) < 0.2, place + " beside " + set);
            }
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visit.Window.class,
            names = {"WIDE", "NARROW"})
    @DisplayName("no incident's marker covers another, and each row of them keeps the list's order")
    void markersStandApart(Visit.Window window) {
        try (Visit visit = new Visit(chromium.browser(), base, window)) {
            Page page = visit.open("");
            assertThat(page.locator(".pin").first()).isVisible();
            List<?> covering = (List<?>) page.evaluate("""
                    [...document.querySelectorAll('.pin')].map(pin => ({id: pin.dataset.incident, box: pin.getBoundingClientRect()}))
                        .flatMap((a, i, all) => all.slice(i + 1)
                            .filter(b => Math.abs(a.box.x - b.box.x) < 26 && Math.abs(a.box.y - b.box.y) < 26
                                || Math.abs(a.box.y - b.box.y) < 1 && a.box.x > b.box.x)
                            .map(b => a.id + ' and ' + b.id))""");
            assertEquals(List.of(), covering);
        }
    }

    @Test
    void bandIsWashedWhereTheServerHasIt() throws IOException {
        String view = "11/19.9500/2.9700";
        List<String> addresses = new ArrayList<>();
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            visit.page().onResponse(response -> {
                if (response.url().contains("/api/band")) {
                    addresses.add(response.url().substring(base.length()));
                }
            });
            Page page = visit.open("#map=" + view);
            assertThat(page.locator("#legend .band-sign")).hasCount(1, SLOW);
            settle(page);
            Projection projection = new Projection(page, view);
            BufferedImage drawn =
                    ImageIO.read(new ByteArrayInputStream(page.locator("#map").screenshot()));
            JsonNode band = JSON.readTree(visit.document(addresses.get(0)));
            Color land = colour(page, "--land");
            Random random = new Random(11);
            int[][] counts = new int[2][2];
            for (int i = 0; i < 4000; i++) {
                double x = random.nextDouble() * drawn.getWidth();
                double y = random.nextDouble() * drawn.getHeight();
                Color seen = new Color(drawn.getRGB((int) x, (int) y));
                // land bears the colour as it is, the band a darker, yellower one; anything else is a line or a label
                boolean isLand = near(seen, land, 6);
                boolean isBand =
                        seen.getRed() - seen.getBlue() > land.getRed() - land.getBlue() + 15 && seen.getRed() > 180;
                if (isLand || isBand) {
                    boolean within = contains(band, projection.lon(x), projection.lat(y));
                    counts[within ? 1 : 0][isBand ? 1 : 0]++;
                }
            }
            double inBand = (double) counts[1][1] / (counts[1][0] + counts[1][1]);
            double outOfBand = (double) counts[0][1] / (counts[0][0] + counts[0][1]);
            assertTrue(counts[1][1] > 100 && inBand > 0.95 && outOfBand < 0.02, inBand + " and " + outOfBand);
            assertWellBehaved(visit);
        }
    }

    @Test
    void edgesOnTheFrameAreToldFromAClaimsOwn() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#incident=" + DRONE);
            assertThat(page.locator("#map path.frame-edge").first())
                    .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(20_000));
            JsonNode frame = JSON.readTree(visit.document("api/incidents/" + DRONE + "/check"))
                    .get("frame");
            String parted = (String) page.evaluate("""
                    async ([id, frame]) => {
                        const {partedEdges} = await import('./js/frame-edges.js');
                        const {features} = await (await fetch(`api/incidents/${id}/geojson`)).json();
                        const regions = features.filter(({properties}) => properties.feature === 'region' && properties.touches_frame);
                        return JSON.stringify(regions.map(({geometry}) => partedEdges(geometry, frame)));
                    }
                    """, List.of(DRONE, JSON.convertValue(frame, Map.class)));
            int onFrame = 0;
            for (JsonNode region : JSON.readTree(parted)) {
                for (JsonNode line : region.get("frame")) {
                    for (JsonNode vertex : line) {
                        assertEquals(150_000, fromCentre(frame, vertex), 400);
                        onFrame++;
                    }
                }
                for (JsonNode line : region.get("own")) {
                    boolean leavesFrame = false;
                    for (JsonNode vertex : line) {
                        leavesFrame |= Math.abs(fromCentre(frame, vertex) - 150_000) > 200;
                    }
                    assertTrue(leavesFrame, "an edge that never leaves the frame's circle is not a claim's own");
                }
            }
            assertTrue(onFrame > 100, onFrame + " vertices on the frame");
            assertWellBehaved(visit);
        }
    }

    @Test
    void eachDistanceHasItsFootAndLength() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            JsonNode check = JSON.readTree(visit.document("api/incidents/" + DRONE + "/check"));
            Page page = visit.open("#incident=" + DRONE);
            assertThat(page.locator("#dossier h2"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            assertThat(page.locator("#map path.witness-foot")).hasCount(feet(check, "osm-2026b"));
            page.locator("#all-sets").check();
            for (String set : SETS) {
                assertThat(page.locator("#map path.witness-foot[data-set='" + set + "']"))
                        .hasCount(feet(check, set));
            }
            assertThat(page.locator(".witness-label", new Page.LocatorOptions().setHasText("VMAP0 374 m")))
                    .hasCount(1);
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/0.5000/20.0000", "7/36.0000/36.0000", "9/52.3000/23.5000", "12/69.5000/30.0000"})
    void scaleBarIsRightAtTheMiddleOfTheView(String view) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#map=" + view);
            Locator bar = page.locator(".scale-bar");
            assertThat(bar).isVisible();
            double pixels = ((Number) bar.evaluate("node => parseFloat(node.style.width)")).doubleValue();
            double stated = Double.parseDouble(bar.getAttribute("data-metres"));
            Projection projection = new Projection(page, view);
            double lat = Double.parseDouble(view.split("/")[1]);
            double perPixel = Geodesic.WGS84.Inverse(lat, projection.lon(300), lat, projection.lon(301)).s12;
            assertEquals(stated, pixels * perPixel, 0.003 * stated);
            assertWellBehaved(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/47.0000/15.0000", "8/36.2000/36.3000", "10/51.4400/4.9300", "13/19.9500/2.9700"})
    void labelsDoNotCollide(String view) {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.NARROW)) {
            Page page = visit.open("#map=" + view);
            assertThat(page.locator(".place-label").first()).isAttached();
            settle(page);
            List<Locator> labels = page.locator(".label:not(.is-hidden) span").all();
            assertFalse(labels.isEmpty(), view);
            for (int i = 0; i < labels.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertApart(labels.get(i).boundingBox(), labels.get(j).boundingBox());
                }
            }
            assertWellBehaved(visit);
        }
    }

    @Test
    void allSetsAreChosenByKeyboardAndKeptInTheAddress() {
        try (Visit visit = new Visit(chromium.browser(), base, Visit.Window.WIDE)) {
            Page page = visit.open("#map=8/19.9500/2.9700");
            page.locator("#border-set").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("#all-sets")).isFocused();
            page.keyboard().press("Space");
            assertThat(page.locator("#attribution")).containsText("VMAP0’s line");
            assertTrue(page.url().contains("lines=all"), page.url());
            page.reload();
            assertThat(page.locator("#all-sets")).isChecked();
            assertThat(page.locator("#legend .set-line")).hasCount(SETS.size() - 1, SLOW);
            assertWellBehaved(visit);
        }
    }

    private static int feet(JsonNode check, String set) {
        int feet = 0;
        for (JsonNode distance : check.get("distances")) {
            boolean counts = distance.get("border_set").asString().equals(set)
                    && distance.get("edges").asString().equals("planar")
                    && distance.hasNonNull("nearest");
            feet += counts ? 1 : 0;
        }
        return feet;
    }

    private static double fromCentre(JsonNode frame, JsonNode vertex) {
        return Geodesic.WGS84.Inverse(
                        frame.get("lat").asDouble(),
                        frame.get("lon").asDouble(),
                        vertex.get(0).asDouble(),
                        vertex.get(1).asDouble())
                .s12;
    }

    private static void keep(Response response, Map<String, String> documents) {
        for (String set : SETS) {
            if (response.url().contains("/api/borders/" + set + "/lines")) {
                documents.put(set, response.url().substring(base.length()));
            }
        }
    }

    /** Until nothing has been asked for some time and the map is painted. */
    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static Color colour(Page page, String property) {
        return Color.decode((String) page.evaluate(
                "name => getComputedStyle(document.documentElement).getPropertyValue(name).trim()", property));
    }

    /** Positions along the document's lines, some pixels apart, as far as nothing of the page lies over them. */
    private static List<double[]> inView(JsonNode document, Projection projection) {
        List<double[]> positions = new ArrayList<>();
        for (JsonNode feature : document.get("features")) {
            if (feature.get("properties").get("class").asString().equals("outer")) {
                continue;
            }
            double[] last = null;
            for (JsonNode vertex : feature.get("geometry").get("coordinates")) {
                double[] next = {
                    projection.x(vertex.get(0).asDouble()),
                    projection.y(vertex.get(1).asDouble())
                };
                for (double way = 0;
                        last != null && way < 1;
                        way += 5 / Math.hypot(next[0] - last[0], next[1] - last[1])) {
                    double x = last[0] + way * (next[0] - last[0]);
                    double y = last[1] + way * (next[1] - last[1]);
                    // neither under the zoom buttons, nor under the frame's degrees or the scale
                    if (x > 60 && y > 10 && x < projection.width - 10 && y < projection.height - 40) {
                        positions.add(new double[] {x, y});
                    }
                }
                last = next;
            }
        }
        return positions;
    }

    private static List<double[]> elsewhere(List<double[]> vertices, BufferedImage drawn) {
        Random random = new Random(7);
        List<double[]> others = new ArrayList<>();
        while (others.size() < 200) {
            double[] at = {
                60 + random.nextDouble() * (drawn.getWidth() - 80), 20 + random.nextDouble() * (drawn.getHeight() - 60)
            };
            if (vertices.stream().allMatch(one -> Math.hypot(one[0] - at[0], one[1] - at[1]) > 12)) {
                others.add(at);
            }
        }
        return others;
    }

    private static double share(BufferedImage drawn, List<double[]> positions, Color colour) {
        return (double) positions.stream()
                        .filter(at -> isNear(drawn, at, colour))
                        .count()
                / positions.size();
    }

    private static boolean isNear(BufferedImage drawn, double[] at, Color colour) {
        for (int dx = -3; dx <= 3; dx++) {
            for (int dy = -3; dy <= 3; dy++) {
                int x = (int) at[0] + dx;
                int y = (int) at[1] + dy;
                if (x >= 0
                        && y >= 0
                        && x < drawn.getWidth()
                        && y < drawn.getHeight()
                        && near(new Color(drawn.getRGB(x, y)), colour, 45)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean near(Color a, Color b, int by) {
        return Math.abs(a.getRed() - b.getRed()) <= by
                && Math.abs(a.getGreen() - b.getGreen()) <= by
                && Math.abs(a.getBlue() - b.getBlue()) <= by;
    }

    /** By the parity of crossings of a ray due east. */
    private static boolean contains(JsonNode band, double x, double y) {
        boolean inside = false;
        for (JsonNode feature : band.get("features")) {
            JsonNode geometry = feature.get("geometry");
            boolean single = geometry.get("type").asString().equals("Polygon");
            for (JsonNode part : geometry.get("coordinates")) {
                for (JsonNode ring : single ? List.of(part) : part) {
                    for (int i = 1; i < ring.size(); i++) {
                        double ay = ring.get(i - 1).get(1).asDouble();
                        double by = ring.get(i).get(1).asDouble();
                        double ax = ring.get(i - 1).get(0).asDouble();
                        double bx = ring.get(i).get(0).asDouble();
                        if (ay > y != by > y && x < ax + (y - ay) / (by - ay) * (bx - ax)) {
                            inside = !inside;
                        }
                    }
                }
            }
        }
        return inside;
    }

    private static void assertApart(BoundingBox a, BoundingBox b) {
        double x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        double y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        assertTrue(x <= 0.5 || y <= 0.5, "one covers " + x + " by " + y + " pixels of the other");
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static void assertWellBehaved(Visit visit) {
        assertEquals(List.of(), visit.consoleErrors());
        assertEquals(List.of(), visit.requestsElsewhere());
    }

    /** Web Mercator of the map's view, in pixels of its element: computed here, not asked of the page's library. */
    private static final class Projection {

        private final double width;
        private final double height;
        private final double world;
        private final double x0;
        private final double y0;

        Projection(Page page, String view) {
            BoundingBox box = page.locator("#map").boundingBox();
            String[] parts = view.split("/");
            width = box.width;
            height = box.height;
            world = 256 * Math.pow(2, Double.parseDouble(parts[0]));
            x0 = world * (Double.parseDouble(parts[2]) / 360 + 0.5) - width / 2;
            y0 = world * mercator(Double.parseDouble(parts[1])) - height / 2;
        }

        private static double mercator(double lat) {
            return 0.5 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2)) / (2 * Math.PI);
        }

        double x(double lon) {
            return world * (lon / 360 + 0.5) - x0;
        }

        double y(double lat) {
            return world * mercator(lat) - y0;
        }

        double lon(double x) {
            return ((x + x0) / world - 0.5) * 360;
        }

        double lat(double y) {
            return Math.toDegrees(2 * Math.atan(Math.exp((0.5 - (y + y0) / world) * 2 * Math.PI)) - Math.PI / 2);
        }
    }
}
