package org.claimline.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;

/**
 * The web map and its HTTP interface. Binds to one address; sends a content security policy under which the page can talk to
 * nobody else.
 */
public final class Server implements AutoCloseable {

    private static final Map<String, String> HEADERS =
            Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Vary", "Accept-Encoding");

    /** A request's body, an incident document or text, may have this many bytes. */
    static final long MOST_BODY_BYTES = 1_000_000;

    private final Javalin javalin;
    private final String host;

    private Server(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /** An address that can't be served at; the message says why. */
    public static final class NoAddressException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoAddressException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Starts to serve; {@code port} 0 takes any free one. */
    public static Server start(Answers answers, String host, int port) {
        return start(answers, host, port, Optional.empty());
    }

    /** @param tiles that the page may offer; the policy then allows images of their host, and of no other */
    public static Server start(Answers answers, String host, int port, Optional<Tiles> tiles) {
        requireFree(host, port);
        Javalin javalin = Javalin.create(config -> configure(config, answers, tiles));
        return new Server(javalin.start(host, port), host);
    }

    /** Asked before the HTTP library tries, which would log a trace. */
    private static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new NoAddressException(
                    "nothing can be served at " + host + ":" + port
                            + ": the port is in use or not allowed, or the host is not this machine's",
                    e);
        }
    }

    /** The page's address, with a slash at its end. */
    public String address() {
        return "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + javalin.port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static String policy(Optional<Tiles> tiles) {
        return "default-src 'self'; img-src 'self' data:"
                + tiles.map(one -> " " + one.origin()).orElse("")
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static void configure(JavalinConfig config, Answers answers, Optional<Tiles> tiles) {
        config.startup.showJavalinBanner = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MOST_BODY_BYTES;
        config.staticFiles.enableWebjars();
        config.staticFiles.add(files -> {
            files.directory = "/web";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        String policy = policy(tiles);
        String modules = Modules.linkHeader("/js/main.js");
        config.routes.before(context -> {
            HEADERS.forEach(context::header);
            context.header("Content-Security-Policy", policy);
            if (context.path().equals("/")) {
                context.header("Link", modules);
            }
        });
        Routes.add(config, answers, tiles);
        Problems.add(config);
    }
}
