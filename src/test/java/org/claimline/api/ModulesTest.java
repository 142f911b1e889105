package org.claimline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.web.TestServer;
import org.junit.jupiter.api.Test;

/** The modules that the page's header names, against the files of {@code web/js}. */
class ModulesTest {

    /** What only a worker imports. */
    private static final Set<String> OF_WORKERS = Set.of("/js/import/worker.js", "/js/import/read-points.js");

    @Test
    void headerNamesEveryModuleOfThePageOnce() throws IOException, InterruptedException {
        HttpResponse<Void> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(TestServer.start())).build(),
                        HttpResponse.BodyHandlers.discarding());
        String header = page.headers().firstValue("Link").orElseThrow();
        Set<String> named = new TreeSet<>();
        Matcher links = Pattern.compile("<([^>]*)>; rel=modulepreload").matcher(header);
        while (links.find()) {
            named.add(links.group(1));
        }
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(Path.of("web", "js"))) {
            all.filter(Files::isRegularFile)
                    .map(file -> "/" + Path.of("web").relativize(file))
                    .filter(file -> !OF_WORKERS.contains(file))
                    .forEach(files::add);
        }
        assertEquals(files, named, "a file that no module imports, or an import that is written otherwise");
        assertEquals(named.size(), header.split(", ").length);
    }
}
