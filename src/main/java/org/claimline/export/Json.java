package org.claimline.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.geo.LatLon;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON nodes whose fields keep their order and whose numbers carry no more digits than they mean. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** A text, or null. */
    static void putText(ObjectNode object, String name, Optional<String> text) {
        object.put(name, text.orElse(null));
    }

    /** Latitude and longitude to 1e-7 degrees (1 cm). */
    static void putPosition(ObjectNode object, LatLon position) {
        object.set("lat", degrees(position.latDegrees()));
        object.set("lon", degrees(position.lonDegrees()));
    }

    static DecimalNode degrees(double degrees) {
        return number(degrees, 7);
    }

    /** Metres to the millimetre, the agreement of the two methods. */
    static void putMetres(ObjectNode object, String name, double metres) {
        object.set(name, number(metres, 3));
    }

    static void putMetres(ObjectNode object, String name, OptionalDouble metres) {
        putNumber(object, name, metres, 3);
    }

    static void putNumber(ObjectNode object, String name, OptionalDouble value, int decimals) {
        if (value.isPresent()) {
            object.set(name, number(value.getAsDouble(), decimals));
        } else {
            object.putNull(name);
        }
    }

    /** The number rounded half to even, without trailing zeros. */
    static DecimalNode number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal stripped = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return DecimalNode.valueOf(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
