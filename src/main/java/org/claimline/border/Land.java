package org.claimline.border;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The land, for drawing on a map only: quantised to some 190 m, and not a border set. */
public final class Land {

    /** The text to be shown wherever it is drawn. */
    public static final String ATTRIBUTION = "Made with Natural Earth";

    private final LineDrawing drawing;

    private Land(LineDrawing drawing) {
        this.drawing = drawing;
    }

    /** Reads it from the class path. */
    public static Land load() {
        try (InputStream in = BorderSets.resource("/geodata/land/land.topojson.gz")) {
            Topology topology = TopologyReader.read(in);
            return new Land(new LineDrawing(topology, new DrawnLimits(topology)));
        } catch (IOException e) {
            throw new UncheckedIOException("the land cannot be read", e);
        }
    }

    public LineDrawing drawing() {
        return drawing;
    }
}
