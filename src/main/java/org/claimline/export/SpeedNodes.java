package org.claimline.export;

import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.verdict.Interval;
import org.claimline.verdict.SpeedRange;
import tools.jackson.databind.node.ObjectNode;

/** The speeds that a user entered, and the times that they give. */
final class SpeedNodes {

    private SpeedNodes() {}

    /** {@code speed_mps: {min, max}}, metres per second; null where none was entered. */
    static void putSpeed(ObjectNode node, Optional<SpeedRange> speed) {
        if (speed.isEmpty()) {
            node.putNull("speed_mps");
            return;
        }
        ObjectNode ends = node.putObject("speed_mps");
        ends.set("min", Json.number(speed.get().leastMetresPerSecond(), 3));
        ends.set("max", Json.number(speed.get().greatestMetresPerSecond(), 3));
    }

    /** {@code min_path_time_s: {min, max}}, seconds that the least path takes; null without a path or without speeds. */
    static void putPathTime(ObjectNode node, OptionalDouble pathMetres, Optional<SpeedRange> speed) {
        if (speed.isEmpty() || pathMetres.isEmpty()) {
            node.putNull("min_path_time_s");
            return;
        }
        Interval seconds = speed.get().seconds(pathMetres.getAsDouble());
        ObjectNode ends = node.putObject("min_path_time_s");
        ends.set("min", Json.number(seconds.min(), 3));
        ends.set("max", Json.number(seconds.max(), 3));
    }
}
