package org.rectify.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In what a text file is written: UTF-8 where it is valid in it, UTF-16 where it says so, else the Chinese encoding of old. No
 * file tells it, and a host that is told the wrong one indexes what nobody can find.
 */
public final class TextEncoding {

    private static final int ENOUGH = 1 << 20;

    private TextEncoding() {}

    /** The encoding of the file, by its first megabyte. */
    public static Charset of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(ENOUGH));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The encoding of a text of which these are the first bytes. */
    public static Charset of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        // What was cut off in the middle of a character is no proof against UTF-8.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean valid = !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), out, false)
                .isError();
        return valid ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    }
}
