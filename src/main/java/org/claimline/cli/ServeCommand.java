package org.claimline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.claimline.api.Answers;
import org.claimline.api.Server;
import org.claimline.api.Tiles;
import org.claimline.border.BorderSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the map and its HTTP interface.")
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "port (default ${DEFAULT-VALUE}; 0 takes a free one)")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "address to bind to (default ${DEFAULT-VALUE})")
    private String host;

    @Option(names = "--incidents", paramLabel = "DIR", description = "folder with more incident files; may be repeated")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--tiles",
            paramLabel = "URL",
            description =
                    "background tiles of another host, with {z}, {x} and {y}; the page asks it only once its reader"
                            + " has switched it on")
    private Optional<String> tiles = Optional.empty();

    @Option(
            names = "--tiles-attribution",
            paramLabel = "TEXT",
            description = "text that the tiles' publisher asks to be shown; required with --tiles")
    private Optional<String> tilesAttribution = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port is 0 to 65535, not " + port);
        }
        Optional<Tiles> background = background();
        CompletableFuture<BorderSets> sets = CompletableFuture.supplyAsync(BorderSets::load, ServeCommand::besides);
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load, ServeCommand::besides);
        IncidentFiles.Loaded loaded = IncidentFiles.bundledAnd(folders);
        loaded.problems().forEach(problem -> LOG.warn("{}", problem.text()));
        try (Server server = start(new Answers(loaded, sets, gazetteer), background)) {
            LOG.info(
                    "{} incidents on the map at {} (Ctrl-C stops)",
                    loaded.incidents().size(),
                    server.address());
            CompletableFuture.allOf(sets, gazetteer).whenComplete(ServeCommand::report);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
            stopped.await();
        }
        return 0;
    }

    /** Runs a task on a thread of its own, and not of the common pool, whose threads the border sets are spread over. */
    private static void besides(Runnable task) {
        Thread thread = new Thread(task, "load");
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<Tiles> background() {
        if (tiles.isEmpty() && tilesAttribution.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--tiles-attribution goes with --tiles");
        }
        try {
            return tiles.map(url -> new Tiles(url, tilesAttribution.orElse("")));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private Server start(Answers answers, Optional<Tiles> background) {
        try {
            return Server.start(answers, host, port, background);
        } catch (Server.NoAddressException e) {
            throw new WrongInput(e.getMessage());
        }
    }

    /** The page is there before what it shows; this says when the rest is, too. */
    private static void report(Void nothing, Throwable failure) {
        if (failure == null) {
            LOG.info("border sets and places are loaded");
        } else {
            LOG.error("border sets or places could not be loaded: the map can answer no question", failure);
        }
    }
}
