package org.claimline.border;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimline.geo.LatLon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long all border sets take to load, each time in a fresh virtual machine; {@code mvn -Pbench -Dbench.args=Load}. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class LoadBenchmark {

    private static final LatLon TIN_ZAOUATINE = new LatLon(19.952, 2.965);

    /** The sets with the indexes of both edge rules and of countries, and the first answer of all eight views. */
    @Benchmark
    public List<Object> loadAndMeasure() {
        List<Object> answers = new ArrayList<>();
        for (View view : BorderSets.load().views()) {
            answers.add(view.nearest(TIN_ZAOUATINE, LineFilter.ANY));
            answers.add(view.territoriesAt(TIN_ZAOUATINE));
        }
        return answers;
    }

    /** The same, and the cells for the countries of many positions. */
    @Benchmark
    public List<TerritoryCells> loadAndBuildCells() {
        return BorderSets.load().list().parallelStream()
                .map(BorderSet::territoryCells)
                .toList();
    }
}
