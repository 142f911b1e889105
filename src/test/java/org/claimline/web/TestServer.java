package org.claimline.web;

import java.util.concurrent.CompletableFuture;
import org.claimline.api.Answers;
import org.claimline.api.Server;
import org.claimline.border.PublishedSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;

/** The real server with the bundled incidents and borders, started once for all tests; it ends with the tests' process. */
public final class TestServer {

    private static final CompletableFuture<Gazetteer> GAZETTEER = CompletableFuture.supplyAsync(Gazetteer::load);
    private static final Server SERVER = serving(IncidentFiles.bundled());

    private TestServer() {}

    /** A server of its own, with these incidents; who starts it closes it. */
    static Server serving(IncidentFiles.Loaded incidents) {
        return Server.start(
                new Answers(incidents, CompletableFuture.completedFuture(PublishedSets.SETS), GAZETTEER),
                "127.0.0.1",
                0);
    }

    /** The page's address, with a slash at its end. */
    public static String start() {
        return SERVER.address();
    }
}
