package org.claimline.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads GMT's multi-segment text: a line that starts with ">" begins a run, other lines hold longitude and latitude in degrees. */
final class GmtReader {
    private GmtReader() {}

    /** Runs of at least two different vertices; repeated neighbours (on the grid) are dropped. */
    static List<long[]> read(Path file) throws IOException {
        List<long[]> runs = new ArrayList<>();
        List<Long> run = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(">")) {
                flush(run, runs);
            } else {
                String[] lonLat = line.split("\t");
                long point = Grid.pack(Grid.unit(Double.parseDouble(lonLat[0])), Grid.unit(Double.parseDouble(lonLat[1])));
                if (run.isEmpty() || run.get(run.size() - 1) != point) {
                    run.add(point);
                }
            }
        }
        flush(run, runs);
        return runs;
    }

    private static void flush(List<Long> run, List<long[]> runs) {
        if (run.size() > 1) {
            runs.add(run.stream().mapToLong(Long::longValue).toArray());
        }
        run.clear();
    }
}
