package org.rectify.job.sql;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads a file piece after piece; null ends it. */
final class Pieces extends InputStream {

    private final IntFunction<byte[]> pieces;
    private byte[] piece = {};
    private int at;
    private int next;

    Pieces(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return ready() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int read = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, offset, read);
        at += read;
        return read;
    }

    private boolean ready() {
        if (piece != null && at == piece.length) {
            piece = pieces.apply(next++);
            at = 0;
        }
        return piece != null;
    }
}
