package org.claimline.border;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimline.geo.EdgeRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Positions a second, each invocation {@link #POINTS} of them; {@code mvn -Pbench}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BorderBenchmark {

    static final int POINTS = 100_000;

    @Param({"osm-2026b"})
    public String set;

    @Param({"PLANAR", "GEODESIC"})
    public EdgeRule edges;

    private BorderSet loaded;
    private BenchPoints points;

    @Setup
    public void load() {
        loaded = BorderSets.load(List.of(set)).primary();
        points = new BenchPoints(loaded, POINTS);
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public NearestPoints nearestInRandomOrderOneThread() {
        return batch().findHere(false);
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public NearestPoints nearestSortedOneThread() {
        return batch().findHere(true);
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public NearestPoints nearestSortedAllCores() {
        return batch().find();
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public int territories() {
        TerritoryCells cells = loaded.territoryCells();
        int sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += cells.cover(points.lat[i], points.lon[i], edges).territories().size();
        }
        return sum;
    }

    private NearestBatch batch() {
        return new NearestBatch(loaded.nearestLine(), edges, LineFilter.ANY, points.lat, points.lon);
    }
}
