package org.claimline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.claimline.api.Answers;
import org.claimline.api.Server;
import org.claimline.border.BorderSets;
import org.claimline.gazetteer.Gazetteer;
import org.claimline.incident.IncidentFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the map and its HTTP interface.")
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "port (default ${DEFAULT-VALUE}; 0 takes a free one)")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "address to bind to (default ${DEFAULT-VALUE})")
    private String host;

    @Option(names = "--incidents", paramLabel = "DIR", description = "folder with more incident files; may be repeated")
    private List<Path> folders = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        CompletableFuture<BorderSets> sets = CompletableFuture.supplyAsync(BorderSets::load);
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load);
        IncidentFiles.Loaded loaded = IncidentFiles.bundledAnd(folders);
        loaded.problems().forEach(problem -> LOG.warn("{}", problem.text()));
        try (Server server = Server.start(new Answers(loaded, sets.join(), gazetteer.join()), host, port)) {
            LOG.info(
                    "{} incidents on the map at {} (Ctrl-C stops)",
                    loaded.incidents().size(),
                    server.address());
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
            stopped.await();
        }
        return 0;
    }
}
