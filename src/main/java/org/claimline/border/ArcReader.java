package org.claimline.border;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * Reads the arcs of a quantised topology, nearly all of its file, without a JSON parser's detour over tokens: arrays of arcs of positions of two
 * whole numbers, each position but an arc's first being the step from the one before it.
 */
final class ArcReader {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long bytesBefore;

    private int[] x = new int[1 << 16];
    private int[] y = new int[1 << 16];
    private int vertices;
    private int[] arcStart = new int[1 << 12];
    private int arcs;

    /** @param in at the first byte behind the bracket that opens the array of arcs */
    ArcReader(InputStream in) {
        this.in = in;
    }

    /** Reads as far as the bracket that closes the array of arcs. */
    void read() throws IOException {
        for (int next = token(); next != ']'; next = separator()) {
            expect('[', next == ',' ? token() : next);
            if (arcs + 1 == arcStart.length) {
                arcStart = Arrays.copyOf(arcStart, 2 * arcStart.length);
            }
            arcStart[arcs++] = vertices;
            arc();
        }
        arcStart = Arrays.copyOf(arcStart, arcs + 1);
        arcStart[arcs] = vertices;
        x = Arrays.copyOf(x, vertices);
        y = Arrays.copyOf(y, vertices);
    }

    /** Longitudes of all vertices, in the file's units. */
    int[] x() {
        return x;
    }

    /** Latitudes of all vertices, in the file's units. */
    int[] y() {
        return y;
    }

    /** First vertex of each arc, and one entry more for the end. */
    int[] arcStart() {
        return arcStart;
    }

    /** What the file has behind the array of arcs. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(buffer, at, end - at), in);
    }

    private void arc() throws IOException {
        long lastX = 0;
        long lastY = 0;
        for (int next = token(); next != ']'; next = separator()) {
            expect('[', next == ',' ? token() : next);
            lastX += number(',');
            lastY += number(']');
            if (vertices == x.length) {
                x = Arrays.copyOf(x, 2 * vertices);
                y = Arrays.copyOf(y, 2 * vertices);
            }
            x[vertices] = Math.toIntExact(lastX);
            y[vertices++] = Math.toIntExact(lastY);
        }
    }

    /** Reads a whole number of up to 18 digits and the character that must follow it. */
    private long number(int follower) throws IOException {
        int next = token();
        boolean isNegative = next == '-';
        if (isNegative) {
            next = next();
        }
        long number = 0;
        int digits = 0;
        for (; next >= '0' && next <= '9' && digits < 18; digits++) {
            number = 10 * number + (next - '0');
            next = next();
        }
        if (digits == 0) {
            throw unexpected("a whole number", next);
        }
        expect(follower, isSpace(next) ? token() : next);
        return isNegative ? -number : number;
    }

    private int separator() throws IOException {
        int next = token();
        if (next != ',' && next != ']') {
            throw unexpected("',' or ']'", next);
        }
        return next;
    }

    private void expect(int wanted, int found) throws IOException {
        if (found != wanted) {
            throw unexpected("'" + (char) wanted + "'", found);
        }
    }

    private IOException unexpected(String wanted, int found) {
        String what = found < 0 ? "the file ends" : "there is '" + (char) found + "'";
        return new IOException("not a topology that can be read: in the arcs, " + (bytesBefore + at)
                + " bytes from their start, " + what + " instead of " + wanted);
    }

    /** The next character that is no white space, or -1 at the end. */
    private int token() throws IOException {
        int next = next();
        while (isSpace(next)) {
            next = next();
        }
        return next;
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private int next() throws IOException {
        if (at == end) {
            bytesBefore += end;
            at = 0;
            end = Math.max(0, in.read(buffer));
            if (end == 0) {
                return -1;
            }
        }
        return buffer[at++];
    }
}
