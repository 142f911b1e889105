package org.claimline.border;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimline.geo.EdgeRule;

/**
 * Claimline and its peers side by side, on the same edges and the same positions: {@code docs/benchmarks/peers.sh} runs it. The edges are the
 * border lines of a set under the geodesic rule, cut to at most 500 m, so that every peer may take them as geodesics.
 */
public final class Peers {

    private static final String SET = "osm-2026b";
    private static final EdgeRule RULE = EdgeRule.GEODESIC;

    /** Positions whose error is known, by {@link BruteForce}. */
    private static final int KNOWN = 2_000;

    private static final int MANY = 200_000;

    /** A batch as a file of positions has it: what sorting is worth grows with their density. */
    private static final int BATCH = 1_000_000;

    private static final double LEAST_SECONDS = 4;

    private final BorderSet set = BorderSets.load(List.of(SET)).primary();
    private final View view = set.view(RULE);
    private final BenchPoints points = new BenchPoints(set, MANY);
    private final Path folder;

    private Peers(Path folder) {
        this.folder = folder;
    }

    /** {@code write FOLDER} before the other programs run, {@code table FOLDER} behind them. */
    public static void main(String[] args) throws IOException {
        Peers peers = new Peers(Path.of(args[1]));
        if (args[0].equals("write")) {
            peers.write();
        } else {
            peers.table();
        }
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        double[] truth = oracle();
        try (PrintWriter out = new PrintWriter(folder.resolve("points.csv").toFile())) {
            for (int i = 0; i < KNOWN; i++) {
                out.println(i + "," + points.lat[i] + "," + points.lon[i] + "," + truth[i]);
            }
        }
        try (PrintWriter out = new PrintWriter(folder.resolve("edges.csv").toFile())) {
            for (double[] edge : new PeerEdges(set).list()) {
                out.println(edge[0] + "," + edge[1] + "," + edge[2] + "," + edge[3]);
            }
        }
        Files.writeString(folder.resolve("before.csv"), Double.toString(ours()));
    }

    private double[] oracle() {
        BruteForce oracle = new BruteForce(view);
        return IntStream.range(0, KNOWN)
                .parallel()
                .mapToDouble(i -> oracle.distanceMetres(points.at(i)))
                .toArray();
    }

    private void table() throws IOException {
        double[] truth = column("points.csv", 3);
        NearestPoints found = new NearestBatch(set.nearestLine(), RULE, LineFilter.ANY, points.lat, points.lon).find();
        PeerSearches peers = new PeerSearches(new PeerEdges(set).list(), points);
        double before = Double.parseDouble(Files.readString(folder.resolve("before.csv")));
        double random = ours();
        double base = (before + random) / 2;
        System.out.printf(
                Locale.ROOT,
                "%s under the %s rule, %,d edges of at most 500 m; %,d positions within 50 km, errors on %,d.%n%n",
                SET,
                RULE.id(),
                new PeerEdges(set).list().size(),
                MANY,
                KNOWN);
        System.out.println("| nearest border, one thread | points/s | Claimline is faster by | error, max m | mean m |");
        System.out.println("|---|---|---|---|---|");
        row("Claimline, random order (before and after: " + thousands(before) + ", " + thousands(random) + ")", base, base,
                Arrays.copyOf(found.distanceMetres(), KNOWN), truth);
        row("PostGIS geography, KNN limit 1, then ST_Distance", speed("postgis"), base, column("postgis.csv", 1), truth);
        peer("JTS STRtree, local plane, then GeographicLib", i -> peers.localPlane(i), base, truth);
        peer("GeoTools azimuthal equidistant a query, JTS", i -> peers.azimuthalEquidistant(i), base, truth);
        row("turf 7 with rbush", speed("turf"), base, column("turf.csv", 1), truth);
        BenchPoints dense = new BenchPoints(set, BATCH);
        NearestBatch batch = new NearestBatch(set.nearestLine(), RULE, LineFilter.ANY, dense.lat, dense.lon);
        double[] orders = bests(() -> batch.findHere(false), () -> batch.findHere(true));
        System.out.printf(
                Locale.ROOT,
                "%nClaimline, batch of %,d, sorted, one thread: %s points/s, %.2f times random order in the same minutes.%n",
                BATCH,
                thousands(BATCH * orders[1]),
                orders[1] / orders[0]);
        double[] threads = bests(() -> threads(1), () -> threads(2));
        System.out.printf(
                Locale.ROOT,
                "Two threads, random order: %s points/s, %.2f times one.%n",
                thousands(2 * MANY * threads[1]),
                2 * threads[1] / threads[0]);
        PeerLocators locators = new PeerLocators(set);
        double cells = perSecond(i -> cover(i), MANY);
        double jts = perSecond(i -> locators.count(points.lat[i], points.lon[i]), 20_000);
        System.out.printf(
                Locale.ROOT,
                "Country look-up, planar: %s points/s; JTS indexed locators: %s points/s; ratio %.1f.%n",
                thousands(cells),
                thousands(jts),
                cells / jts);
    }

    private int cover(int i) {
        return set.territoryCells().cover(points.lat[i], points.lon[i], EdgeRule.PLANAR).territories().size();
    }

    private void peer(String name, IntToDoubleFunction distance, double base, double[] truth) {
        double[] answers = IntStream.range(0, KNOWN).mapToDouble(distance).toArray();
        row(name, perSecond(i -> (int) distance.applyAsDouble(i), KNOWN), base, answers, truth);
    }

    private static void row(String name, double speed, double base, double[] answers, double[] truth) {
        double most = 0;
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            double error = Math.abs(answers[i] - truth[i]);
            most = Math.max(most, error);
            sum += error;
        }
        System.out.printf(
                Locale.ROOT, "| %s | %s | %.1f | %.2g | %.2g |%n", name, thousands(speed), base / speed, most, sum / answers.length);
    }

    private static String thousands(double speed) {
        return String.format(Locale.ROOT, speed < 10_000 ? "%.2f k" : "%.0f k", speed / 1000);
    }

    private NearestBatch batch() {
        return new NearestBatch(set.nearestLine(), RULE, LineFilter.ANY, points.lat, points.lon);
    }

    private double ours() {
        return MANY * bests(() -> batch().findHere(false))[0];
    }

    /** Answers all positions on each of so many threads. */
    private void threads(int count) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> batch().findHere(false));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            join(thread);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The best of several runs of each, taken in turns, as runs a second: others may use the machine. */
    private static double[] bests(Runnable... works) {
        double[] bests = new double[works.length];
        for (Runnable work : works) {
            work.run();
        }
        long end = System.nanoTime() + (long) (LEAST_SECONDS * works.length * 1e9);
        do {
            for (int i = 0; i < works.length; i++) {
                long start = System.nanoTime();
                works[i].run();
                bests[i] = Math.max(bests[i], 1e9 / (System.nanoTime() - start));
            }
        } while (System.nanoTime() < end);
        return bests;
    }

    private static double perSecond(IntUnaryOperator query, int count) {
        int[] sink = new int[1];
        return count * bests(() -> {
            for (int i = 0; i < count; i++) {
                sink[0] += query.applyAsInt(i);
            }
        })[0];
    }

    private double[] column(String file, int column) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .mapToDouble(line -> Double.parseDouble(line.split(",")[column]))
                .toArray();
    }

    /** Positions a second of another program, which leaves its count and seconds. */
    private double speed(String program) throws IOException {
        String[] words = Files.readString(folder.resolve(program + ".speed")).trim().split("\\s+");
        return Double.parseDouble(words[0]) / Double.parseDouble(words[1]);
    }
}
