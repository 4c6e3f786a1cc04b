package org.rectify.host.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text files: in UTF-8 where they are valid in it, in UTF-16 where they say so, else in the Chinese encoding of old. */
final class PlainText {
    private static final int BYTES_A_CHARACTER = 4;

    private PlainText() {}

    static void read(InputStream in, int characters, StringBuilder text) throws IOException {
        byte[] bytes = in.readNBytes(characters * BYTES_A_CHARACTER);
        Charset charset = charset(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer decoded = decoder.decode(ByteBuffer.wrap(bytes));
        text.append(
                decoded.length() > 0 && decoded.charAt(0) == '\uFEFF'
                        ? decoded.subSequence(1, decoded.length())
                        : decoded);
    }

    private static Charset charset(byte[] bytes) {
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
