package org.claimline.web;

import org.junit.jupiter.api.Assumptions;

/** The server whose page is tested; its address ends with a slash. */
final class TestServer {

    private TestServer() {}

    static String start() {
        String url = System.getProperty("claimline.url");
        Assumptions.assumeTrue(url != null, "no server: name one with -Dclaimline.url=http://127.0.0.1:PORT/");
        return url;
    }
}
