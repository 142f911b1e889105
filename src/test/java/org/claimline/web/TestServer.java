package org.claimline.web;

import java.util.concurrent.CompletableFuture;
import org.claimline.api.Answers;
import org.claimline.api.Server;
import org.claimline.border.PublishedSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;

/** The real server with the bundled incidents and borders, started once for all tests; it ends with the tests' process. */
public final class TestServer {

    private static final Server SERVER = Server.start(
            new Answers(
                    IncidentFiles.bundled(),
                    CompletableFuture.completedFuture(PublishedSets.SETS),
                    CompletableFuture.supplyAsync(Gazetteer::load)),
            "127.0.0.1",
            0);

    private TestServer() {}

    /** The page's address, with a slash at its end. */
    public static String start() {
        return SERVER.address();
    }
}
