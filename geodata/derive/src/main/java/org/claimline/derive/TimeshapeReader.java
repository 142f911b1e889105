package org.claimline.derive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads timeshape's data.tar.zstd: one protobuf message a time zone.
 *
 * <p>Every level of the message has one repeated field: feature (1: geometry) - geometry (5 or 6: polygon or collection of them) -
 * polygon (1: ring) - ring (1: position) - position (1: longitude, 2: latitude, float32 degrees). The tar entry's name is the zone's.
 */
final class TimeshapeReader {
    private static final int POLYGON = 5;
    private static final int MULTI_POLYGON = 6;

    private TimeshapeReader() {}

    /** All zones but the ocean's (Etc/*). */
    static List<Zone> read(Path tarZstd, ZoneTable table) throws IOException {
        List<Zone> zones = new ArrayList<>();
        try (InputStream file = Files.newInputStream(tarZstd);
                TarArchiveInputStream tar = new TarArchiveInputStream(new ZstdInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String zone = entry.getName().replaceFirst("^\\./", "");
                if (entry.isFile() && !zone.startsWith("Etc/")) {
                    String code = table.code(zone);
                    zones.addAll(new Zone(code, table.name(code), rings(tar.readAllBytes(), zone)).withAntarcticaApart(table));
                }
            }
        }
        return zones;
    }

    private static List<Ring> rings(byte[] message, String zone) {
        List<Ring> rings = new ArrayList<>();
        ByteBuffer geometry = only(ByteBuffer.wrap(message), 1, zone);
        int kind = tag(geometry.duplicate()) >>> 3;
        ByteBuffer body = only(geometry, kind, zone);
        if (kind == POLYGON) {
            addPolygon(body, rings, zone);
        } else if (kind == MULTI_POLYGON) {
            for (ByteBuffer polygon : fields(body, 1, zone)) {
                addPolygon(polygon, rings, zone);
            }
        } else {
            throw new IllegalArgumentException(zone + ": geometry kind " + kind + " is neither polygon nor multipolygon");
        }
        return rings;
    }

    private static void addPolygon(ByteBuffer polygon, List<Ring> rings, String zone) {
        boolean shell = true;
        for (ByteBuffer ring : fields(polygon, 1, zone)) {
            List<ByteBuffer> positions = fields(ring, 1, zone);
            long[] points = new long[positions.size()];
            for (int i = 0; i < points.length; i++) {
                points[i] = position(positions.get(i));
            }
            rings.add(Ring.of(points, shell));
            shell = false;
        }
    }

    /** Tag 0x0d: field 1, fixed 32 bits; 0x15: field 2. A protobuf omits a field whose value is zero. */
    private static long position(ByteBuffer bytes) {
        float lon = 0;
        float lat = 0;
        ByteBuffer littleEndian = bytes.order(ByteOrder.LITTLE_ENDIAN);
        while (littleEndian.hasRemaining()) {
            int tag = littleEndian.get();
            if (tag == 0x0d) {
                lon = littleEndian.getFloat();
            } else if (tag == 0x15) {
                lat = littleEndian.getFloat();
            } else {
                throw new IllegalArgumentException("position with an unknown field, tag " + tag);
            }
        }
        return Grid.pack(unit(lon), unit(lat));
    }

    /**
     * Rounded to 1e-6 degrees (at most 5.5 cm off): float32 itself has steps of 0.2 m from 16 degrees on and 1.7 m from 128, and the file is a
     * tenth smaller than at 1e-7.
     */
    private static int unit(float degrees) {
        return 10 * (int) Math.rint(degrees * (Grid.UNITS_PER_DEGREE / 10));
    }

    private static ByteBuffer only(ByteBuffer message, int field, String zone) {
        List<ByteBuffer> found = fields(message, field, zone);
        if (found.size() != 1) {
            throw new IllegalArgumentException(zone + ": field " + field + " stands " + found.size() + " times, not once");
        }
        return found.get(0);
    }

    /** The length-delimited fields with this number; others of that kind are passed over. */
    private static List<ByteBuffer> fields(ByteBuffer message, int field, String zone) {
        List<ByteBuffer> found = new ArrayList<>();
        while (message.hasRemaining()) {
            int tag = tag(message);
            if ((tag & 7) != 2) {
                throw new IllegalArgumentException(zone + ": wire type " + (tag & 7) + " where 2 (a message) was expected");
            }
            int length = varint(message);
            ByteBuffer body = message.slice(message.position(), length);
            message.position(message.position() + length);
            if (tag >>> 3 == field) {
                found.add(body);
            }
        }
        return found;
    }

    private static int tag(ByteBuffer message) {
        return varint(message);
    }

    private static int varint(ByteBuffer message) {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            byte part = message.get();
            value |= (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a varint of more than 32 bits");
    }
}
